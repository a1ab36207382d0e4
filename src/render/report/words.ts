/** What reports say beside what evaluations, explanations and advice say, in both languages. */
import type { Because } from "../../advice/index.js";
import { words } from "../../explain/words.js";
import type { Outcome } from "../../model/outcome.js";
import type { Standard } from "../../model/standard.js";
import type { Locale } from "../../model/text.js";

type Named<Name extends string, Said = string> = Readonly<Record<Name, Said>>;

export interface ReportWords {
	/** Of a community that has a name, or of none. */
	title(standard: string, community: string | undefined): string;
	districtTitle(standard: string, district: string | undefined): string;
	readonly head: Named<"community" | "district" | "communities" | "standard" | "status" | "jurisdiction" | "edition" | "rank">;
	readonly status: Named<Standard["status"]>;
	/** What the report is not until somebody signs it. */
	readonly unofficial: string;
	readonly sections: Named<
		| "summary"
		| "dimensions"
		| "failing"
		| "missing"
		| "plan"
		| "expiries"
		| "margins"
		| "actors"
		| "title"
		| "rules"
		| "notes"
		| "ranking"
		| "heat"
		| "oftenFailing"
		| "oftenUnknown"
		| "lacking"
		| "each"
	>;
	readonly nothingFails: string;
	readonly nothingMissing: string;
	failing(count: number): string;
	asked(count: number): string;
	withoutJudgements(outcome: string): string;
	readonly wider: string;
	/** Where outcomes were overridden: what the sections of advice go by. */
	readonly adviceByFacts: string;
	readonly noLevel: string;
	readonly remedies: string;
	readonly noRemedy: string;
	readonly noRemedyFound: string;
	/** What happened and can't be undone. */
	weighsUntil(day: string): string;
	readonly consequences: {
		breaks(rules: string): string;
		alsoMends(rules: string): string;
		/** What has to be known as well. */
		missing(labels: string): string;
	};
	readonly columns: Named<
		| "order"
		| "question"
		| "clauses"
		| "decides"
		| "clause"
		| "rule"
		| "outcome"
		| "points"
		| "rank"
		| "community"
		| "score"
		| "level"
		| "failing"
		| "unknown"
		| "communities"
		| "lacking"
		| "data"
		| "from"
	>;
	readonly because: Named<Exclude<Because, "missing">>;
	readonly decides: Named<"outcome" | "level" | "veto">;
	points(number: string): string;
	readonly plan: {
		reached: string;
		alreadyReached: string;
		optimal: string;
		notOptimal: string;
		after(outcome: string, score: string): string;
		stuck(rules: string): string;
		missing(count: number): string;
		readonly notReached: string;
	};
	readonly expiries: string;
	readonly margins: string;
	/** Of facts that were not used for their age, or because they are younger than the assessment day. */
	notUsed(why: "expired" | "later", count: number): string;
	readonly undated: string;
	readonly unread: string;
	readonly warning: string;
	readonly signature: Named<"heading" | "prepared" | "reviewed" | "seal" | "day">;
	/** How many communities came out how. */
	communities(count: number, counted: readonly string[]): string;
	countOf(count: number, outcome: Outcome): string;
	readonly selected: Named<"true" | "false" | "unknown">;
	readonly nobodyFails: string;
	readonly nothingUnknown: string;
	/** What of a long table is left out. */
	others(count: number): string;
	ofCommunities(count: number, of: number): string;
}

const comeOut: Readonly<Record<Outcome, readonly [one: string, other: string]>> = {
	pass: ["passes", "pass"],
	fail: ["fails", "fail"],
	"not-applicable": ["does not come under it", "do not come under it"],
	unknown: ["is undecided", "are undecided"],
};

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
	zh: {
		title: (standard, community) => (community === undefined ? `${standard}评估报告` : `${community}评估报告：${standard}`),
		districtTitle: (standard, district) => `${district ?? ""}各社区评估报告：${standard}`,
		head: {
			community: "社区",
			district: "辖区",
			communities: "社区数",
			standard: "标准",
			status: "标准的性质",
			jurisdiction: "适用地区",
			edition: "采用标准的日期",
			rank: "名次",
		},
		status: {
			"official-text": "官方文本，由本软件包逐条录成规则",
			"community-practice": "社区自己的做法，不是官方标准",
			example: "示例，不是官方标准",
		},
		unofficial:
			"本报告由规则按填报的数据算出，未经评定机构签章不是评定结论。数据缺什么、缺了会影响什么，报告里都已写明；没有填报的，一律没有按“有”或“无”估计。",
		sections: {
			summary: "总的结果",
			dimensions: "各方面结果",
			failing: "不达标的条目和整改办法",
			missing: "还缺的数据",
			plan: "达到目标的办法",
			expiries: "一年内要过期的数据",
			margins: "刚刚达标、余量小于问卷误差的条目",
			actors: "其他责任方应尽的职责",
			title: "称号",
			rules: "逐条结果",
			notes: "对数据的说明",
			ranking: "名次",
			heat: "各方面对照",
			oftenFailing: "最常不达标的条目",
			oftenUnknown: "最常因数据不足未定的条目",
			lacking: "最缺的数据",
			each: "各社区概况",
		},
		nothingFails: "没有不达标的条目。",
		nothingMissing: "没有会改变结果的数据可补。",
		failing: (count) => `共 ${count} 条，要紧的在前。`,
		asked: (count) =>
			`补上以下 ${count} 项数据，结果还会变；没有列出的，补不补都一样。按由谁提供分组，次序小的更值得先问；最后一栏是答了这一问最多能定下什么。`,
		withoutJudgements: (outcome) => `不计考评组的评判，单凭数据为：${outcome}`,
		wider: "上面的范围一定包含真实结果，但可能偏宽。",
		adviceByFacts: "改判只改结论。后面的整改办法、达标计划、缺的数据、余量和有效期都只看数据，不计改判。",
		noLevel: "无等级",
		remedies: "整改办法（任选一种）",
		noRemedy: "没有哪一种改变能使这一条达标。",
		noRemedyFound: "没有找到能使这一条达标的改变。",
		weighsUntil: (day) => `已经发生的无法撤销；若不再发生，影响到${day}为止。`,
		consequences: {
			breaks: (rules) => `但会使这些条目不达标：${rules}`,
			alsoMends: (rules) => `同时使这些条目不再不达标：${rules}`,
			missing: (labels) => `是否达标还要看：${labels}`,
		},
		columns: {
			order: "次序",
			question: "问题",
			clauses: "涉及条文",
			decides: "最多能定下",
			clause: "条",
			rule: "内容",
			outcome: "结论",
			points: "得分",
			rank: "名次",
			community: "社区",
			score: "得分",
			level: "等级",
			failing: "不达标的社区",
			unknown: "未定的社区",
			communities: "社区",
			lacking: "缺的数据",
			data: "数据",
			from: "由谁提供",
		},
		because: {
			approximate: "现有数据不够准确",
			expired: "原有数据已过有效期",
			later: "原有数据晚于评定日",
			"out-of-none": "原有数据的基数为零",
			"too-few": "原有问卷样本太少",
		},
		decides: { outcome: "总的结论", level: "等级", veto: "一票否决" },
		points: (number) => `${number} 分`,
		plan: {
			reached: "做到以下各项，即可达到目标：",
			alreadyReached: "目标已经达到，不需要改变什么。",
			optimal: "没有代价更小的办法。",
			notOptimal: "这是找到的最好的办法，不保证代价最小。",
			after: (outcome, score) => `之后：${outcome}；${score}`,
			stuck: (rules) => `这些条目没有办法达标：${rules}`,
			missing: (count) => `有 ${count} 项数据没有填报，缺了它们，做什么都不能确定达到目标。请先补数据。`,
			notReached: "现有的办法不能确定达到目标。",
		},
		expiries: "以下数据一年之内过期，过期以后按未填处理。",
		margins: "以下条目达标，但只要有几个人答得不同就不再达标，而问卷本身的误差比这还大。标准比的是点值，结论不变；建议扩大样本。",
		notUsed: (why, count) => `${count} 项数据${why === "expired" ? "已过有效期" : "晚于评定日"}，没有采用`,
		undated: "没有注明日期、因此没有核对有效期的数据",
		unread: "标准用不到的数据",
		warning: "提醒",
		signature: { heading: "签章", prepared: "编制人", reviewed: "审核人", seal: "单位（盖章）", day: "日期" },
		communities: (count, counted) => `共 ${count} 个社区：${counted.join("、")}。`,
		countOf: (count, outcome) => `${count} 个${words.zh.outcome[outcome]}`,
		selected: { true: "入选", false: "不入选", unknown: "未定" },
		nobodyFails: "没有社区有不达标的条目。",
		nothingUnknown: "各条都已有结论。",
		others: (count) => `另有 ${count} 项，未列。`,
		ofCommunities: (count, of) => `${count}/${of}`,
	},
	en: {
		title: (standard, community) => `Report${community === undefined ? "" : ` on ${community}`} – ${standard}`,
		districtTitle: (standard, district) =>
			`Report on the communities${district === undefined ? "" : ` of ${district}`} – ${standard}`,
		head: {
			community: "Community",
			district: "District",
			communities: "Communities",
			standard: "Standard",
			status: "What the standard is",
			jurisdiction: "Applies in",
			edition: "Standard as in force on",
			rank: "Rank",
		},
		status: {
			"official-text": "An official text, written as rules by this package",
			"community-practice": "A community’s own practice, no official standard",
			example: "An example, no official standard",
		},
		unofficial:
			"This report was computed by rule from the data that was reported. Until an assessing body signs and seals it, it is no assessment. It says which data is missing and what turns on it; nothing that was not reported was taken to be so or not so.",
		sections: {
			summary: "Result",
			dimensions: "By dimension",
			failing: "What fails, and what would mend it",
			missing: "Data still missing",
			plan: "How to reach the target",
			expiries: "Data that expires within a year",
			margins: "Passes with less to spare than the survey’s error",
			actors: "What others owe",
			title: "The title",
			rules: "Rule by rule",
			notes: "Notes on the data",
			ranking: "Ranking",
			heat: "Side by side",
			oftenFailing: "Rules that fail most often",
			oftenUnknown: "Rules most often undecided for want of data",
			lacking: "Data most often missing",
			each: "Each community",
		},
		nothingFails: "No rule fails.",
		nothingMissing: "No missing data could change anything.",
		failing: (count) => (count === 1 ? "One rule." : `${count} rules, the most decisive first.`),
		asked: (count) =>
			`${count === 1 ? "One answer" : `${count} answers`} can still change the result; what is not listed can’t. Grouped by who supplies them, those first in order being worth most; the last column is what the answer can settle at most.`,
		withoutJudgements: (outcome) => `By the data alone, without the assessors’ judgements: ${outcome}`,
		wider: "The true result surely lies within the ranges above, which may be wider than need be.",
		adviceByFacts:
			"Overrides change outcomes alone. What would mend a rule, the plan, the missing data, margins and expiries below go by the data, without them.",
		noLevel: "no level",
		remedies: "What would mend it (any one of these)",
		noRemedy: "No change would make this rule pass.",
		noRemedyFound: "No change was found that would make this rule pass.",
		weighsUntil: (day) => `What has happened can’t be undone; if nothing like it happens again, it weighs until ${day}.`,
		consequences: {
			breaks: (rules) => `but then these fail: ${rules}`,
			alsoMends: (rules) => `these then no longer fail either: ${rules}`,
			missing: (labels) => `whether it then passes also depends on: ${labels}`,
		},
		columns: {
			order: "Order",
			question: "Question",
			clauses: "Clauses",
			decides: "Settles at most",
			clause: "Clause",
			rule: "Rule",
			outcome: "Outcome",
			points: "Points",
			rank: "Rank",
			community: "Community",
			score: "Score",
			level: "Level",
			failing: "Communities that fail",
			unknown: "Communities undecided",
			communities: "Communities",
			lacking: "Data missing",
			data: "Data",
			from: "Supplied by",
		},
		because: {
			approximate: "what is known is not close enough",
			expired: "the data has expired",
			later: "the data is later than the assessment day",
			"out-of-none": "the data is out of none",
			"too-few": "the survey’s sample is too small",
		},
		decides: { outcome: "the outcome", level: "the level", veto: "a veto" },
		points: (number) => `${number} ${number === "1" ? "point" : "points"}`,
		plan: {
			reached: "The target is reached by all of this:",
			alreadyReached: "The target is reached as things are.",
			optimal: "Nothing cheaper would do.",
			notOptimal: "This is the best that was found; something cheaper may do.",
			after: (outcome, score) => `Then: ${outcome}; ${score}`,
			stuck: (rules) => `Nothing mends these rules: ${rules}`,
			missing: (count) =>
				`${count === 1 ? "One fact is" : `${count} facts are`} not reported, without which nothing makes the target certain. Report them first.`,
			notReached: "No changes were found that make the target certain.",
		},
		expiries: "Within a year this data expires, and from then on counts as not given.",
		margins:
			"These rules pass, but a few answers otherwise would undo that, and the survey’s error is greater. The standard compares the point value, so the outcome stands; a larger sample would help.",
		notUsed: (why, count) =>
			`${count} ${count === 1 ? "fact" : "facts"} ${why === "expired" ? "no longer valid" : "observed after the assessment day"} and not used`,
		undated: "Data without a date, whose age was not checked",
		unread: "Data that the standard does not read",
		warning: "Note",
		signature: { heading: "Signatures", prepared: "Prepared by", reviewed: "Reviewed by", seal: "Body (seal)", day: "Date" },
		communities: (count, counted) => `${count === 1 ? "One community" : `${count} communities`}: ${counted.join(", ")}.`,
		countOf: (count, outcome) => `${count} ${comeOut[outcome][count === 1 ? 0 : 1]}`,
		selected: { true: "selected", false: "not selected", unknown: "undecided" },
		nobodyFails: "No community has a rule that fails.",
		nothingUnknown: "Every rule is decided.",
		others: (count) => `${count} more are not listed.`,
		ofCommunities: (count, of) => `${count} of ${of}`,
	},
};
