/**
 * `npm run demo`: the four communities of the source documents against the Wuxi standard, and each against its own
 * practice, a variant of it. `-- --en` for English.
 */
import { join } from "node:path";
import { type Explanation, explain, type RuleExplanation } from "../explain/index.js";
import { words } from "../explain/words.js";
import type { Outcome } from "../model/outcome.js";
import type { Locale } from "../model/text.js";
import { readJson } from "../node/load.js";
import { loadOverlay } from "../node/variant.js";
import { parseFacts } from "../parse/facts.js";
import { resolveStandard } from "../standard/resolve-standard.js";
import { wuxi } from "../standards/wuxi-full.js";

/** Each with the overlay of its own practice. */
const communities = { nanyuan: "tongchuan", hongsheng: "jian", meili: "shenyang", huayuanpo: "huayuanpo" };
const rules = join(import.meta.dirname, "../../rules");
const shownReasons = 5;
const shownLines = 2;
const locale: Locale = process.argv.includes("--en") ? "en" : "zh";
const say = words[locale];
const sayOwn = {
	zh: {
		compared: "对照",
		practices: (count: number) => `自己的做法 ${count} 条`,
		sameOutcome: "结论相同",
		otherOutcome: (before: string, after: string) => `结论由${before}变为${after}`,
		otherwise: (title: string, before: string, after: string) => `“${title}”由${before}变为${after}`,
	},
	en: {
		compared: "Against ",
		practices: (count: number) => `Practices of its own: ${count}`,
		sameOutcome: "The outcome is the same",
		otherOutcome: (before: string, after: string) => `The outcome is ${after} instead of ${before}`,
		otherwise: (title: string, before: string, after: string) => `“${title}” becomes ${after} instead of ${before}`,
	},
}[locale];

// A reader who has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

console.log(wuxi.title[locale]);
for (const [name, practice] of Object.entries(communities)) {
	const file = readJson(join(rules, "communities", `${name}.json`));
	const { facts, community, observed } = parseFacts(wuxi, file);
	const explanation = explain(wuxi, facts, { asOf: observed!, locale });
	const place = community?.place === undefined ? "" : say.bracketed(community.place[locale]);
	console.log(`\n■ ${community!.name[locale]}${place}`);
	console.log(`  ${say.day}${say.colon}${explanation.day}`);
	console.log(`  ${explanation.headline}`);
	console.log(`  ${explanation.score}`);
	for (const rule of mostDecisive(explanation)) console.log(described(rule));
	const own = resolveStandard(wuxi, loadOverlay(join(rules, "overlays", `${practice}.json`)));
	const ownExplanation = explain(own, parseFacts(own, file).facts, { asOf: observed!, locale });
	const { name: called } = own.layers!.at(-1)!;
	console.log(`  ▸ ${sayOwn.compared}${called![locale]}`);
	for (const line of differences(explanation, ownExplanation)) console.log(`    ${line}`);
}

/** What a community's own practice makes of it: the outcome, the score, the practices by outcome, and what comes out otherwise. */
function differences(before: Explanation, after: Explanation): string[] {
	const added = Object.values(after.rules).filter(({ id }) => !Object.hasOwn(before.rules, id));
	const having = (outcome: Outcome) => added.filter((rule) => rule.outcome === outcome).map(({ title }) => title);
	const counted = (["pass", "fail", "unknown", "not-applicable"] as const).flatMap((outcome) => {
		const titles = having(outcome);
		return titles.length === 0 ? [] : [`[${say.outcome[outcome]}] ${titles.length}${say.colon}${say.list(titles)}`];
	});
	const otherwise = Object.values(after.rules).filter(
		({ id, outcome }) => Object.hasOwn(before.rules, id) && before.rules[id]!.outcome !== outcome,
	);
	return [
		before.outcome === after.outcome
			? sayOwn.sameOutcome
			: sayOwn.otherOutcome(say.outcome[before.outcome], say.outcome[after.outcome]),
		after.headline,
		after.score,
		`${sayOwn.practices(added.length)}`,
		...counted.map((line) => `  ${line}`),
		...otherwise.map(
			({ id, title, label, requirement }) =>
				`${sayOwn.otherwise(title, before.rules[id]!.label, label)}${say.colon}${requirement}`,
		),
	];
}

/** What fails first, then what waits for the least. */
function mostDecisive({ fails, undecided, rules }: Explanation): RuleExplanation[] {
	return [...fails, ...undecided].slice(0, shownReasons).map((id) => rules[id]!);
}

/** A rule with what decided it; where something is missing, what is known and the first thing to ask. */
function described({ clause, title, outcome, because, questions }: RuleExplanation): string {
	const known = because.filter((reason) => !reason.startsWith(say.missing("")));
	const asked = questions.slice(0, 1).map(({ question, from }) => `→ ${question}${say.bracketed(from)}`);
	const lines = known.slice(0, shownLines - asked.length);
	return [`  [${say.outcome[outcome]}] ${clause} ${title}`, ...[...lines, ...asked].map((line) => `      ${line}`)].join("\n");
}
