/** What was found, what to ask and what to do, as outlines. */
import type { Question, RuleRemedies } from "../advice/index.js";
import type { Explanation, RuleExplanation } from "../explain/index.js";
import { words } from "../explain/words.js";
import type { Standard } from "../model/standard.js";
import type { Locale } from "../model/text.js";
import type { Outline, OutlineItem } from "./outline.js";
import { daysOf, headLines, whoseOf } from "./said.js";

interface OutlineWords {
	readonly dimensions: string;
	readonly fails: string;
	readonly notUsed: string;
	readonly unread: string;
	/** Facts that were too old, observed later than the day, or out of too few. */
	readonly because: Readonly<Record<"expired" | "later" | "tooFew" | "ofNothing", string>>;
	readonly questions: (shown: number, all: number) => string;
	readonly noQuestion: string;
	/** Why something is asked of which there is a fact. */
	readonly asked: Readonly<Record<Question["because"], string>>;
	readonly decides: string;
	readonly maybe: string;
	readonly remedies: (rules: number) => string;
	readonly noneFails: string;
	readonly noRemedy: string;
	/** There may be others. */
	readonly notComplete: string;
	readonly weighsUntil: (day: string) => string;
	readonly then: (outcome: string) => string;
	readonly breaks: (rules: readonly string[]) => string;
	readonly alsoMends: (rules: readonly string[]) => string;
}

const said: Readonly<Record<Locale, OutlineWords>> = {
	zh: {
		dimensions: "分方面",
		fails: "不达标",
		notUsed: "没有采用的数据",
		unread: "此标准用不到的数据",
		because: { expired: "过期", later: "晚于评定日", tooFew: "样本太少", ofNothing: "基数为零" },
		questions: (shown, all) =>
			shown === all ? `还值得问 ${all} 项，最要紧的在前` : `还值得问 ${all} 项，先列最要紧的 ${shown} 项`,
		noQuestion: "没有还值得问的：再问什么都不会改变结论",
		asked: {
			missing: "没有填",
			approximate: "不够确切",
			expired: "已过期",
			later: "晚于评定日",
			"out-of-none": "基数为零",
			"too-few": "样本太少",
		},
		decides: "能定下总的结论",
		maybe: "也许要紧，没有找到例子",
		remedies: (rules) => `不达标的 ${rules} 条，各怎样才能达标`,
		noneFails: "没有不达标的",
		noRemedy: "社区自己没有办法使它达标",
		notComplete: "也许还有别的办法",
		weighsUntil: (day) => `已发生的事算到 ${day} 为止`,
		then: (outcome) => `此后：${outcome}`,
		breaks: (rules) => `但会影响：${rules.join("、")}`,
		alsoMends: (rules) => `同时解决：${rules.join("、")}`,
	},
	en: {
		dimensions: "By dimension",
		fails: "What fails",
		notUsed: "Data that were not used",
		unread: "Data that this standard does not read",
		because: { expired: "too old", later: "after the assessment day", tooFew: "too small a sample", ofNothing: "out of none" },
		questions: (shown, all) =>
			shown === all
				? `Still worth asking: ${all}, what matters most first`
				: `Still worth asking: ${all}, of which ${shown === 1 ? "the one that matters" : `the ${shown} that matter`} most`,
		noQuestion: "Nothing is worth asking: no answer can change anything",
		asked: {
			missing: "not reported",
			approximate: "not exact enough",
			expired: "too old",
			later: "after the assessment day",
			"out-of-none": "out of none",
			"too-few": "too small a sample",
		},
		decides: "can decide the whole",
		maybe: "may matter; no example was found",
		remedies: (rules) => `What would make ${rules === 1 ? "the rule that fails" : `each of the ${rules} rules that fail`} pass`,
		noneFails: "Nothing fails",
		noRemedy: "There is nothing that the community can do",
		notComplete: "There may be other ways",
		weighsUntil: (day) => `What has happened weighs up to ${day}`,
		then: (outcome) => `Then: ${outcome}`,
		breaks: (rules) => `But it harms: ${rules.join("; ")}`,
		alsoMends: (rules) => `It also mends: ${rules.join("; ")}`,
	},
};

/** Facts that were left aside, by their ids. */
export type LeftAside = Readonly<Record<"expired" | "later" | "tooFew" | "ofNothing" | "unread", readonly string[]>>;

/** The outcome, the score, each dimension, and what fails. */
export function summaryOutline(
	explanation: Explanation,
	facts: LeftAside,
	{ inputs }: Pick<Standard, "inputs">,
	community: string | undefined,
): Outline {
	const { locale, standard, dimensions, fails, rules, headline, score, overrides = [] } = explanation;
	const [say, own] = [words[locale], said[locale]];
	const labelled = (id: string) => (Object.hasOwn(inputs, id) ? inputs[id]!.label[locale] : id);
	const notUsed = (["expired", "later", "tooFew", "ofNothing"] as const).flatMap((why) =>
		facts[why].map((id) => ({ text: `${labelled(id)}${say.bracketed(own.because[why])}` })),
	);
	return {
		title: standard.title,
		lines: [
			...(community === undefined ? [] : [community]),
			...daysOf(explanation, say),
			...whoseOf(explanation),
			headline,
			score,
			...headLines(explanation, say),
			...overrides,
		],
		sections: [
			{
				title: own.dimensions,
				items: dimensions.map(({ title, outcome, summary }) => ({ outcome, text: `${title}${say.colon}${summary}` })),
			},
			{ title: own.fails, items: fails.map((id) => failing(rules[id]!)) },
			{ title: own.notUsed, items: notUsed },
			{ title: own.unread, items: facts.unread.length === 0 ? [] : [{ text: say.list(facts.unread.map(labelled)) }] },
		],
	};
}

function failing({ clause, title, outcome, because }: RuleExplanation): OutlineItem {
	return { outcome, text: `${clause} ${title}`, items: because.map((text) => ({ text })) };
}

/** What to ask next, with what depends on the answer. */
export function questionsOutline(
	all: readonly Question[],
	limit: number | undefined,
	standard: Standard,
	locale: Locale,
): Outline {
	const own = said[locale];
	const shown = all.slice(0, limit);
	return {
		title: standard.title[locale],
		lines: all.length === 0 ? [own.noQuestion] : [],
		sections: [{ title: own.questions(shown.length, all.length), items: shown.map((question) => asked(question, locale)) }],
	};
}

function asked({ id, input, from, because, matters, worth, rules }: Question, locale: Locale): OutlineItem {
	const [say, own] = [words[locale], said[locale]];
	const why = [own.asked[because], ...(worth.outcome ? [own.decides] : []), ...(matters === "maybe" ? [own.maybe] : [])].join(
		say.semicolon,
	);
	return {
		text: `${input.question[locale]}${say.bracketed(from[locale])}`,
		items: [
			{ text: `${id}${say.bracketed(why)}` },
			...rules.map(({ clause, title, answers }) => ({
				text: `${clause} ${title[locale]}`,
				items: answers.map(({ text }) => ({ text: text[locale] })),
			})),
		],
	};
}

/** What would make each failing rule pass. */
export function remediesOutline(remedies: Readonly<Record<string, RuleRemedies>>, standard: Standard, locale: Locale): Outline {
	const own = said[locale];
	const ids = Object.keys(remedies);
	return {
		title: standard.title[locale],
		lines: [ids.length === 0 ? own.noneFails : own.remedies(ids.length)],
		sections: ids.map((id) => ({
			title: ruleName(standard, id, locale),
			items: waysOf(remedies[id]!, standard, locale),
		})),
	};
}

function waysOf({ remedies, complete, weighsUntil }: RuleRemedies, standard: Standard, locale: Locale): OutlineItem[] {
	const [say, own] = [words[locale], said[locale]];
	const names = (ids: readonly string[]) => ids.map((id) => ruleName(standard, id, locale));
	return [
		...remedies.map(({ text, outcome, breaks, alsoMends }) => ({
			text: text[locale],
			items: [
				{ text: own.then(say.outcome[outcome]) },
				...(alsoMends.length === 0 ? [] : [{ text: own.alsoMends(names(alsoMends)) }]),
				...(breaks.length === 0 ? [] : [{ text: own.breaks(names(breaks)) }]),
			],
		})),
		...(remedies.length === 0 ? [{ text: own.noRemedy }] : []),
		...(remedies.length > 0 && !complete ? [{ text: own.notComplete }] : []),
		...(weighsUntil === undefined ? [] : [{ text: own.weighsUntil(weighsUntil) }]),
	];
}

function ruleName({ rules }: Standard, id: string, locale: Locale): string {
	const { source, title } = rules[id]!;
	return `${source.clause} ${title[locale]}`;
}
