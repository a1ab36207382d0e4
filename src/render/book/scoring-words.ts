/** The words of scoring in books, in both languages. */
import type { Locale } from "../../model/text.js";

export interface ScoringWords {
	/** The stages from facts to the result, as a picture shows them. */
	readonly flow: Readonly<Record<"facts" | "rules" | "dimensions" | "result", (everyRule: boolean) => string>>;
	readonly flowCaption: string;
	readonly scorePolicy: Readonly<Record<"package" | "source", string>>;
	fullScore(of: string): string;
	readonly rulesWeigh: Readonly<Record<"equal" | "points", string>>;
	readonly dimensionsWeigh: Readonly<Record<"equal" | "points", string>>;
	dimensionsWeighAs(weights: string): string;
	methodsWeigh(weights: string): string;
	readonly notApplicable: Readonly<Record<"redistribute" | "full" | "zero" | "refuse", string>>;
	bonusCap(points: string): string;
	deductionCap(points: string): string;
	readonly everyRulePasses: string;
	readonly allOfThese: string;
	eachDimension(points: string): string;
	eachMethod(points: string): string;
	/** Behind the name of a rule. */
	readonly mustPass: string;
	readonly levelsContain: string;
	readonly ladderCaption: string;
	fromPoints(points: string): string;
	selects(among: string, take: string, number: string): string;
	readonly among: Readonly<Record<"all" | "passers", string>>;
	readonly take: Readonly<Record<"first" | "last", string>>;
	readonly ties: Readonly<Record<"all" | "none", string>>;
	percentOf(percent: string, rounding: "floor" | "ceiling"): string;
	communities(count: number): string;
	/** What part of the score a rule makes, of so much. */
	shareOfScore(share: string, of: string): string;
	dimensionShare(points: string, rules: number, each: string): string;
	points(points: string): string;
	bonusOf(points: string): string;
	takesOff(points: string): string;
	/** The points of a rule that counts within the base, as a bonus, or as a deduction. */
	readonly fullPoints: Readonly<Record<"base" | "bonus" | "deduction", (full: string, takenOff: string) => string>>;
	leastPoints(points: string): string;
	readonly allOrNothing: string;
	passesFrom(points: string): string;
	/** Between two sentences of one paragraph; each begins with a capital. */
	readonly sentenceBreak: string;
	vetoed(what: string): string;
	/** Of a line of points that counts whatever the facts. */
	readonly always: string;
	ifSo(condition: string): string;
	/** Of marks that are taken as they are. */
	readonly asMarked: string;
	countsFrom(points: string): string;
	readonly countsFromFull: string;
	readonly lineKind: Readonly<Record<"gain" | "lose", (rate: string) => string>>;
	timesAtMost(times: string): string;
}

const zh: ScoringWords = {
	flow: {
		facts: () => "社区的数据（每项注明日期和出处）",
		rules: () => "每条规则：达标、不达标、不适用、未定",
		dimensions: () => "每个方面：结果与得分",
		result: (everyRule) => (everyRule ? "整个标准：条条达标才达标；另计得分" : "整个标准：总分、等级、是否达标"),
	},
	flowCaption: "从数据到结论。缺数据时不作判断：只有无论缺的是多少都一样，才算达标或不达标。",
	scorePolicy: {
		package: "原文不设分值，分数按本软件包自定的办法计算。",
		source: "分值和计分办法由原文规定。",
	},
	fullScore: (of) => `满分 ${of} 分`,
	rulesWeigh: { equal: "同一方面里，各条的权重相同", points: "各条按自己的分值计" },
	dimensionsWeigh: { equal: "各方面的权重相同", points: "各方面按所含条目的分值之和计" },
	dimensionsWeighAs: (weights) => `各方面的权重：${weights}`,
	methodsWeigh: (weights) => `按考评方式计权重：${weights}`,
	notApplicable: {
		redistribute: "不适用的条目让出分值，由其余各条按比例分得",
		full: "不适用的条目计满分",
		zero: "不适用的条目不得分",
		refuse: "不允许有不适用的条目",
	},
	bonusCap: (points) => `各项加分合计不超过 ${points} 分`,
	deductionCap: (points) => `各项扣分合计不超过 ${points} 分`,
	everyRulePasses: "每条规则都达标（或不适用），整个标准才达标；只要有一条不达标，就不达标。",
	allOfThese: "以下各项都要做到：",
	eachDimension: (points) => `每个方面不低于 ${points} 分`,
	eachMethod: (points) => `每种考评方式不低于 ${points} 分`,
	mustPass: "达标",
	levelsContain: "每个等级除了自己的条件，还要满足它下面各等级的条件。",
	ladderCaption: "等级由低到高，以及各自要求的总分。",
	fromPoints: (points) => `${points} 分起`,
	selects: (among, take, number) => `在${among}里，取${take}${number}`,
	among: { all: "全部社区", passers: "达标的社区" },
	take: { first: "得分最高的", last: "得分最低的" },
	ties: { all: "得分相同、正好在界线上的，全部取", none: "得分相同、正好在界线上的，都不取" },
	percentOf: (percent, rounding) => ` ${percent}%（${rounding === "ceiling" ? "不足一个的按一个计" : "不足一个的舍去"}）`,
	communities: (count) => ` ${count} 个社区`,
	shareOfScore: (share, of) => `${of} 分中占 ${share} 分`,
	dimensionShare: (points, rules, each) => `本方面 ${points} 分，${rules} 条${rules > 1 ? `等分，每条 ${each} 分` : ""}`,
	points: (points) => `${points} 分`,
	bonusOf: (points) => `加分项，最多 ${points} 分`,
	takesOff: (points) => `扣分项，最多扣 ${points} 分`,
	fullPoints: {
		base: (full) => `本条满分 ${full} 分。`,
		bonus: (full) => `本条是加分项，最多加 ${full} 分，不计入基本分。`,
		deduction: (_, takenOff) => `本条是扣分项，从总分里扣，最多扣 ${takenOff} 分。`,
	},
	leastPoints: (points) => `最低 ${points} 分。`,
	allOrNothing: "达标得满分，不达标不得分。",
	passesFrom: (points) => `得到 ${points} 分即为达标。`,
	sentenceBreak: "",
	vetoed: (what) => `一票否决：${what}`,
	always: "固定分",
	ifSo: (condition) => `满足“${condition}”时`,
	asMarked: "按所打的分计",
	countsFrom: (points) => `从 ${points} 分算起。`,
	countsFromFull: "从满分往下扣。",
	lineKind: { gain: (rate) => `得分，${rate}`, lose: (rate) => `扣分，${rate}` },
	timesAtMost: (times) => `最多计 ${times} 次`,
};

const en: ScoringWords = {
	flow: {
		facts: () => "Facts of a community, each with its day and origin",
		rules: () => "Each rule: pass, fail, not applicable, undecided",
		dimensions: () => "Each dimension: outcome and score",
		result: (everyRule) =>
			everyRule ? "The standard: met if every rule is; a score beside" : "The standard: total, level, whether it is met",
	},
	flowCaption:
		"From facts to the result. What is missing decides nothing: a rule passes or fails only if it does so whatever the missing facts are.",
	scorePolicy: {
		package:
			"The source sets no points. The score is by this package’s own policy and does not decide whether the standard is met.",
		source: "Points and scoring are those of the source.",
	},
	fullScore: (of) => `The full score is ${of}`,
	rulesWeigh: { equal: "Within a dimension all rules weigh the same", points: "Each rule counts by its own points" },
	dimensionsWeigh: { equal: "All dimensions weigh the same", points: "Each dimension counts by the points of its rules" },
	dimensionsWeighAs: (weights) => `Weights of the dimensions: ${weights}`,
	methodsWeigh: (weights) => `Weights go by how rules are assessed: ${weights}`,
	notApplicable: {
		redistribute: "A rule that does not apply yields its points to the others in proportion",
		full: "A rule that does not apply has full points",
		zero: "A rule that does not apply has no points",
		refuse: "No rule may be found not to apply",
	},
	bonusCap: (points) => `All bonuses together add at most ${points}`,
	deductionCap: (points) => `All deductions together take off at most ${points}`,
	everyRulePasses: "The standard is met if every rule passes or does not apply; one rule that fails is enough to fail it.",
	allOfThese: "All of these are required:",
	eachDimension: (points) => `every dimension at least ${points}`,
	eachMethod: (points) => `every way of assessing at least ${points}`,
	mustPass: "passes",
	levelsContain: "A level takes its own conditions and those of all levels below it.",
	ladderCaption: "The levels from the lowest up, with the total that each takes.",
	fromPoints: (points) => `from ${points}`,
	selects: (among, take, number) => `among ${among}, the ${take} ${number}`,
	among: { all: "all communities", passers: "the communities that pass" },
	take: { first: "best", last: "last" },
	ties: {
		all: "where equals stand at the cut, all of them are taken",
		none: "where equals stand at the cut, none of them is taken",
	},
	percentOf: (percent, rounding) =>
		`${percent}%, a fraction of a community counting ${rounding === "ceiling" ? "whole" : "as none"}`,
	communities: (count) => (count === 1 ? "one" : `${count} of them`),
	shareOfScore: (share, of) => `${share} of ${of}`,
	dimensionShare: (points, rules, each) =>
		rules > 1 ? `${points} points, shared equally by ${rules} rules: ${each} each` : `${points} points, by one rule`,
	points: (points) => `${points} ${points === "1" ? "point" : "points"}`,
	bonusOf: (points) => `bonus of up to ${points}`,
	takesOff: (points) => `takes off up to ${points}`,
	fullPoints: {
		base: (full) => `The full points are ${full}.`,
		bonus: (full) => `It is a bonus of up to ${full}, on top of the base.`,
		deduction: (_, takenOff) => `It takes up to ${takenOff} off the total.`,
	},
	leastPoints: (points) => `The least are ${points}.`,
	allOrNothing: "They are given in full if the rule passes, and not at all if it fails.",
	passesFrom: (points) => `The rule passes from ${points} on.`,
	sentenceBreak: " ",
	vetoed: (what) => `veto: ${what}`,
	always: "whatever the facts",
	ifSo: (condition) => `if “${condition}”`,
	asMarked: "as marked",
	countsFrom: (points) => `Counting starts from ${points}.`,
	countsFromFull: "Counting starts from the full points.",
	lineKind: { gain: (rate) => `gained, ${rate}`, lose: (rate) => `lost, ${rate}` },
	timesAtMost: (times) => `counted at most ${times === "1" ? "once" : `${times} times`}`,
};

export const scoringWords: Readonly<Record<Locale, ScoringWords>> = { zh, en };
