/** The words of explanations that are not the rules' own, in both languages. */
import type { Outcome } from "../model/outcome.js";
import type { Locale } from "../model/text.js";

/** How a rule came out, or an item that is told by its points alone: in full, or short of it. */
export type Kind = Outcome | "full" | "short";

export interface Words {
	readonly outcome: Readonly<Record<Outcome, string>>;
	/** An outcome, where there is one to tell, with how many rules came out how; kinds that none came out as are left out. */
	summary(outcome: Outcome | undefined, counts: readonly (readonly [kind: Kind, count: number])[]): string;
	/** How an item that is told by its points alone came out. */
	readonly item: Readonly<Record<"base" | "bonus" | "deduction", Readonly<Record<"pass" | "fail", string>>>>;
	readonly colon: string;
	readonly semicolon: string;
	bracketed(text: string): string;
	quoted(text: string): string;
	/** Names in a row. */
	list(names: readonly string[]): string;
	readonly truth: Readonly<Record<"true" | "false" | "unknown", string>>;
	/** The two numbers of a ratio by its label. */
	readonly aspect: Readonly<Record<"count" | "of", (label: string) => string>>;
	fromTo(low: string, high: string): string;
	moreThanLessThan(low: string, high: string): string;
	atLeast(low: string): string;
	moreThan(low: string): string;
	atMost(high: string): string;
	lessThan(high: string): string;
	/** A lower and an upper end. */
	both(low: string, high: string): string;
	/** Of a range without ends. */
	readonly anyNumber: string;
	/** Figures of which one holds. */
	or(figures: readonly string[]): string;
	/** Since when, and until when, a figure is what it is. */
	since(day: string): string;
	until(day: string): string;
	/** What it was before. */
	before(figure: string): string;
	/** What a variant changes. */
	readonly variant: {
		layers(titles: readonly string[]): string;
		/** Who set a figure, and what it was in the layers beneath, the uppermost first. */
		figure(layer: string, replaced: readonly { readonly title: string; readonly value: string }[]): string;
		added(layer: string): string;
		worded(layer: string): string;
		timed(layer: string): string;
		leftOut(layer: string, rule: string): string;
		scoring(layer: string): string;
		titleLife(layer: string): string;
		/** Who set how long facts are valid, and what it was in the layers beneath, the uppermost first. */
		expiry(
			layer: string,
			input: string,
			valid: string,
			replaced: readonly { readonly title: string; readonly value: string }[],
		): string;
	};
	/** How long facts are valid. */
	validFor(months: number): string;
	readonly validForGood: string;
	/** The day whose edition of the standard was applied. */
	readonly edition: string;
	/** Of a dimension none of whose rules is in force. */
	readonly noneInForce: string;
	/** The end of a text before a figure that says no more than the figure; of nothing there is no more to say. */
	readonly noMoreThan: RegExp;
	readonly noneOf: string;
	isRequired(bound: string): string;
	readonly noneRequired: string;
	/** The same behind the name of what there must be none of. */
	readonly noneAsked: string;
	/** The same of something of which nothing is known. */
	isNeeded(bound: string): string;
	/** What is needed in any case, and what is enough in any case. */
	isNeededAndEnough(needed: string, enough: string): string;
	appliesOnly(bound: string): string;
	readonly appliesIfAny: string;
	doesNotApply(because: string): string;
	short(by: string): string;
	over(by: string): string;
	points(figure: string): string;
	/** What a yes or no came to, for those that came to the same. */
	met(names: string): string;
	notMet(names: string): string;
	/** Alternatives none of which holds. */
	readonly noneHolds: string;
	/** How many parts hold where not all need to. */
	parts(passed: string, of: string, required: string): string;
	/** Names within a clause; one that has a sign which parts clauses or names is quoted. */
	names(names: readonly string[]): string;
	/** How many conditions hold, of so many; `isOpen` where more of them may. */
	holding(number: number, of: number, how: { readonly isWanted: boolean; readonly isOpen: boolean }): string;
	/** The same where nothing is known of them. */
	thatHold(of: number): string;
	/** Those of them that don't. */
	failing(names: string, isWanted: boolean): string;
	/** Those of them that are open. */
	notKnown(names: string): string;
	/** A comparison as a name: what is compared, and what is asked of it. */
	asked(subject: string, bound: string): string;
	/** What must be no, as a name. */
	denied(name: string): string;
	missing(names: string): string;
	approximate(names: string): string;
	readonly undecided: string;
	readonly decidedByRange: string;
	clause(document: string, clause: string): string;
	score(range: string, of: string): string;
	readonly noScore: string;
	readonly maybeNoScore: string;
	readonly packagePolicy: string;
	/** What the score is where no override is applied. */
	withoutOverrides(score: string): string;
	readonly none: string;
	/** How many of the rules came out as an assessor decided. */
	overriddenOf(count: number): string;
	/** Of an outcome that an assessor changed. */
	readonly isOverridden: string;
	overridden(change: {
		readonly from: string;
		readonly to: string;
		readonly by: string;
		readonly day: string;
		readonly reason: string;
		readonly until?: string;
	}): string;
	/** A rule by its clause and title. */
	rule(clause: string, title: string): string;
	counted(count: string, of: string): string;
	complete(number: string): string;
	incomplete(number: string): string;
	readonly origins: Readonly<Record<string, string>>;
	readonly notUsed: Readonly<Record<"later" | "ofNothing" | "perhapsOfNothing" | "invalid", string>>;
	/** Of a fact that is older than its input allows; the layer that allows so much, if a variant does. */
	expired(valid: string, layer: string | undefined): string;
	/** A sample smaller than it must be, and one that may be. */
	tooFew(sample: string, least: string): string;
	perhapsTooFew(least: string): string;
	/** Where the share of all may lie, as a sample tells. */
	interval(confidence: string, range: string): string;
	/** Figures within it. */
	withinInterval(figures: string): string;
	reason(text: string): string;
	readonly undated: string;
	readonly dividedByZero: string;
	readonly headings: Readonly<
		Record<
			| "requirement"
			| "overrides"
			| "because"
			| "points"
			| "conditions"
			| "facts"
			| "sources"
			| "questions"
			| "reading"
			| "dated"
			| "figures"
			| "tree"
			| "byJudgement"
			| "breaches",
			string
		>
	>;
	/** Of steps that did not matter. */
	readonly folded: string;
	readonly day: string;
	/** How facts are checked. */
	readonly methods: Readonly<Record<string, string>>;
}

/** Chinese has a space before a figure and none before a word. */
function spaced(before: string, said: string): string {
	return /^[\d-]/.test(said) ? `${before} ${said}` : `${before}${said}`;
}

/** What is quoted within gives way to other marks. */
function quotedWhole(text: string): string {
	return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

const zhKinds: Readonly<Record<Kind, string>> = {
	pass: "达标",
	fail: "不达标",
	"not-applicable": "不适用",
	unknown: "因数据不足未定",
	full: "得满分",
	short: "失分",
};

const zh: Words = {
	item: {
		base: { pass: "满分", fail: "失分" },
		bonus: { pass: "加满", fail: "未加满" },
		deduction: { pass: "未扣分", fail: "扣分" },
	},
	outcome: { pass: "达标", fail: "不达标", "not-applicable": "不适用", unknown: "未定" },
	summary(outcome, counts) {
		const total = counts.reduce((sum, [, count]) => sum + count, 0);
		if (total === 0) return zh.noneInForce;
		const [[kind] = ["unknown" as const], ...others] = counts;
		if (others.length === 0) return `${total} 条${total > 1 ? "都" : ""}${zhKinds[kind]}`;
		const counted = counts.map(([one, count]) => `${count} 条${zhKinds[one]}`);
		const verdict = outcome === undefined ? "" : `${zh.outcome[outcome]}：`;
		return `${verdict}${total} 条中 ${counted.join("、")}`;
	},
	colon: "：",
	semicolon: "；",
	bracketed: (text) => `（${text}）`,
	quoted: (text) => `“${text}”`,
	list: (names) => names.join(names.some((name) => name.includes("、")) ? "；" : "、"),
	truth: { true: "是", false: "否", unknown: "不清楚" },
	aspect: { count: (label) => `计入${label}的数量`, of: (label) => `${label}的基数` },
	fromTo: (low, high) => `${low} 至 ${high}`,
	moreThanLessThan: (low, high) => `多于 ${low}、少于 ${high}`,
	atLeast: (low) => `至少 ${low}`,
	moreThan: (low) => `多于 ${low}`,
	atMost: (high) => `至多 ${high}`,
	lessThan: (high) => `不到 ${high}`,
	both: (low, high) => `${low}、${high}`,
	anyNumber: "不限",
	or: (figures) =>
		figures.reduce((said, figure, i) => (i < figures.length - 1 ? `${said}、${figure}` : `${said}${spaced("或", figure)}`)),
	since: (day) => `${day}起`,
	until: (day) => `${day}止`,
	before: (figure) => spaced("此前为", figure),
	variant: {
		layers: (titles) => `变体：${titles.join(" → ")}`,
		figure: (layer, replaced) => [`${layer}定`, ...replaced.map(({ title, value }) => spaced(`${title}原为`, value))].join("，"),
		added: (layer) => `本条由${layer}增设`,
		worded: (layer) => `本条由${layer}改写`,
		timed: (layer) => `本条的有效期由${layer}另定`,
		leftOut: (layer, rule) => `${layer}不评“${rule}”`,
		scoring: (layer) => `${layer}更改了计分办法`,
		titleLife: (layer) => `${layer}更改了称号的办理过程`,
		expiry: (layer, input, valid, replaced) =>
			[`${layer}定“${input}”的数据${valid}`, ...replaced.map(({ title, value }) => `${title}原为${value}`)].join("，"),
	},
	validFor: (months) => `有效 ${months} 个月`,
	validForGood: "长期有效",
	edition: "采用标准的日期",
	noneInForce: "没有生效的条目",
	noMoreThan: /(?:不超过|不多于|至多) *$/,
	noneOf: "为 ",
	isRequired: (bound) => `要求${bound}`,
	noneRequired: "要求没有",
	noneAsked: "没有",
	isNeeded: (bound) => `需要${bound}`,
	isNeededAndEnough: (needed, enough) => `需要${needed}，${enough}就一定够`,
	appliesOnly: (bound) => `${bound}才适用`,
	appliesIfAny: "有才适用",
	doesNotApply: (because) => `${because}，因此不适用`,
	short: (by) => spaced("还差", by),
	over: (by) => spaced("超出", by),
	points: (figure) => `${figure} 个百分点`,
	met: (names) => `已达到要求：${names}`,
	notMet: (names) => `未达到要求：${names}`,
	noneHolds: "以下满足一项即可，现在一项也没有满足",
	parts: (passed, of, required) => `${of} 项中已有 ${passed} 项达标；要求不少于 ${required} 项`,
	names: (names) => names.map((name) => (/[、，；：]/.test(name) ? quotedWhole(name) : name)).join("、"),
	holding(number, of, { isWanted, isOpen }) {
		const verb = isWanted ? "做到" : "符合";
		if (number === 0) return isOpen ? `${of} 项中还没有确认${verb}的` : `${of} 项中没有一项${verb}`;
		return `${of} 项中${isWanted || isOpen ? "已有" : "有"} ${number} 项${verb}`;
	},
	thatHold: (of) => `以下 ${of} 项中做到的`,
	failing: (names, isWanted) => `${isWanted ? "未做到" : "不符合"}：${names}`,
	notKnown: (names) => `不清楚：${names}`,
	asked: (subject, bound) => `${subject}${bound}`,
	denied: (name) => `${name}为“否”`,
	missing: (names) => `还缺数据：${names}`,
	approximate: (names) => `现有数据还不足以判定：${names}`,
	undecided: "还不能判定",
	decidedByRange: "无论数据如何，结果都是这样",
	clause: (document, clause) => `《${document}》第 ${clause} 条`,
	score: (range, of) => `得分：${range}（满分 ${of}）`,
	noScore: "没有适用的条目，不计分",
	maybeNoScore: "也可能没有一条适用，那时不计分",
	packagePolicy: "原文不设分值，分数按本软件包自定的办法计算",
	withoutOverrides: (score) => spaced("不计改判为", score),
	none: "无",
	overriddenOf: (count) => `其中 ${count} 条经过改判`,
	isOverridden: "改判",
	overridden({ from, to, by, day, reason, until }) {
		const said = [`${by}于${day}由“${from}”改判为“${to}”`, zh.reason(reason)];
		return [...said, ...(until === undefined ? [] : [`有效期至${until}`])].join("；");
	},
	rule: (clause, title) => `${clause} ${title}`,
	counted: (count, of) => `${count}/${of}`,
	complete: (number) => `共 ${number}`,
	incomplete: (number) => `已知 ${number}，可能不全`,
	origins: { report: "社区自报材料" },
	notUsed: {
		later: "晚于评定日，没有采用",
		ofNothing: "基数为零，按未填处理",
		perhapsOfNothing: "基数可能为零，为零就按未填处理，因此没有采用",
		invalid: "填报有误，没有采用",
	},
	expired: (valid, layer) => `${layer === undefined ? "" : `${layer}定为`}${valid}，已过期，按未填处理`,
	tooFew: (sample, least) => `${spaced("样本为", sample)}，至少要 ${least}，按未填处理`,
	perhapsTooFew: (least) => `样本可能不足 ${least}，不足就按未填处理，因此没有采用`,
	interval: (confidence, range) => `${confidence} 置信区间 ${range}`,
	withinInterval: (figures) => `误差范围包含要求的 ${figures}，标准比的是点值`,
	reason: (text) => `理由：${text}`,
	undated: "没有注明日期",
	dividedByZero: "分母为零，算不出比率",
	headings: {
		requirement: "要求",
		overrides: "改判",
		because: "原因",
		points: "算分",
		conditions: "合格条件",
		facts: "所用数据",
		sources: "依据",
		questions: "还要填报",
		reading: "读法",
		dated: "时效",
		figures: "数值",
		tree: "判定过程",
		byJudgement: "含考评组的评判",
		breaches: "与上面的规定不符",
	},
	folded: "不影响结果的",
	day: "评定日",
	methods: { documents: "资料审核", site: "实地考察", survey: "问卷调查", department: "部门意见" },
};

const enKinds: Readonly<Record<Kind, readonly [one: string, other: string]>> = {
	pass: ["passes", "pass"],
	fail: ["fails", "fail"],
	"not-applicable": ["does not apply", "do not apply"],
	unknown: ["is undecided for want of data", "are undecided for want of data"],
	full: ["has full points", "have full points"],
	short: ["loses points", "lose points"],
};

const enVerdicts: Readonly<Record<Outcome, string>> = {
	pass: "Passes",
	fail: "Fails",
	"not-applicable": "Does not apply",
	unknown: "Undecided",
};

const en: Words = {
	item: {
		base: { pass: "full points", fail: "points lost" },
		bonus: { pass: "full bonus", fail: "bonus not full" },
		deduction: { pass: "nothing taken off", fail: "points taken off" },
	},
	outcome: { pass: "pass", fail: "fail", "not-applicable": "not applicable", unknown: "undecided" },
	summary(outcome, counts) {
		const total = counts.reduce((sum, [, count]) => sum + count, 0);
		if (total === 0) return en.noneInForce;
		const [[kind] = ["unknown" as const], ...others] = counts;
		const said = (one: Kind, count: number) => enKinds[one][count === 1 ? 0 : 1];
		if (others.length === 0) return total === 1 ? `The rule ${said(kind, 1)}` : `All ${total} rules ${said(kind, total)}`;
		const counted = counts.map(([one, count]) => `${count} ${said(one, count)}`);
		return `${outcome === undefined ? "Of" : `${enVerdicts[outcome]}: of`} ${total} rules, ${counted.join(", ")}`;
	},
	colon: ": ",
	semicolon: "; ",
	bracketed: (text) => ` (${text})`,
	quoted: (text) => `“${text}”`,
	list: (names) => names.join("; "),
	truth: { true: "yes", false: "no", unknown: "not known" },
	aspect: { count: (label) => `${label} (how many)`, of: (label) => `${label} (out of how many)` },
	fromTo: (low, high) => `${low} to ${high}`,
	moreThanLessThan: (low, high) => `more than ${low} and less than ${high}`,
	atLeast: (low) => `at least ${low}`,
	moreThan: (low) => `more than ${low}`,
	atMost: (high) => `at most ${high}`,
	lessThan: (high) => `less than ${high}`,
	both: (low, high) => `${low} and ${high}`,
	anyNumber: "any number",
	or: (figures) => [figures.slice(0, -1).join(", "), figures.at(-1)].filter(Boolean).join(" or "),
	since: (day) => `since ${day}`,
	until: (day) => `until ${day}`,
	before: (figure) => `before: ${figure}`,
	variant: {
		layers: (titles) => `Variant: ${titles.join(" → ")}`,
		figure: (layer, replaced) =>
			`set by ${layer} in place of ${replaced.map(({ title, value }) => `${value} of ${title}`).join(" and ")}`,
		added: (layer) => `Added by ${layer}`,
		worded: (layer) => `Worded anew by ${layer}`,
		timed: (layer) => `In force at other times by ${layer}`,
		leftOut: (layer, rule) => `${layer} leaves out “${rule}”`,
		scoring: (layer) => `${layer} changes the scoring`,
		titleLife: (layer) => `${layer} changes how the title is given`,
		expiry: (layer, input, valid, replaced) =>
			`By ${layer}, data on “${input}” is valid ${valid} rather than ${replaced.map(({ title, value }) => `${value} as in ${title}`).join(" or ")}`,
	},
	validFor: (months) => `for ${months} ${months === 1 ? "month" : "months"}`,
	validForGood: "for good",
	edition: "Standard as in force on",
	noneInForce: "No rule is in force",
	noMoreThan: /(?:no more than|not more than|at most) *$/,
	noneOf: "",
	isRequired: (bound) => `${bound} is required`,
	noneRequired: "there must be none",
	noneAsked: "none",
	isNeeded: (bound) => `it takes ${bound}`,
	isNeededAndEnough: (needed, enough) => `it takes ${needed}, and ${enough} is surely enough`,
	appliesOnly: (bound) => `it applies only if this is ${bound}`,
	appliesIfAny: "it applies only if there are any",
	doesNotApply: (because) => `${because}, so it does not apply`,
	short: (by) => `short by ${by}`,
	over: (by) => `over by ${by}`,
	points: (figure) => `${figure} percentage ${figure === "1" ? "point" : "points"}`,
	met: (names) => `Met: ${names}`,
	notMet: (names) => `Not met: ${names}`,
	noneHolds: "Any one of these would be enough, and none holds",
	parts: (passed, of, required) => `Of ${of} parts ${passed} so far pass; at least ${required} must`,
	names: (names) => names.map((name) => (/[,;:] /.test(name) ? quotedWhole(name) : name)).join(", "),
	holding(number, of, { isWanted, isOpen }) {
		const be = number > 1 ? "are" : "is";
		const verb = isWanted ? `${be} met` : number > 1 ? "hold" : "holds";
		const known = isWanted ? `${be} known to be met` : `${be} known to hold`;
		return `Of ${of} ${of === 1 ? "item" : "items"}, ${number === 0 ? "none" : number} ${isOpen ? known : verb}`;
	},
	thatHold: (of) => `How many of these ${of} hold`,
	failing: (names, isWanted) => `${isWanted ? "not met" : "not so"}: ${names}`,
	notKnown: (names) => `not known: ${names}`,
	asked: (subject, bound) => `${subject} ${bound}`,
	denied: (name) => `${name} being “no”`,
	missing: (names) => `No data: ${names}`,
	approximate: (names) => `What is known does not settle it: ${names}`,
	undecided: "that does not settle it",
	decidedByRange: "It comes out so whatever the data",
	clause: (document, clause) => `${document}, clause ${clause}`,
	score: (range, of) => `Score: ${range} of ${of}`,
	noScore: "Nothing applies, so there is no score",
	maybeNoScore: "there may be no score at all, if nothing applies",
	packagePolicy: "the source sets no points, so the score is by this package’s own policy",
	withoutOverrides: (score) => `${score} without overrides`,
	none: "none",
	overriddenOf: (count) => `${count} of them ${count === 1 ? "is" : "are"} overridden`,
	isOverridden: "overridden",
	overridden({ from, to, by, day, reason, until }) {
		const said = [`Changed from “${from}” to “${to}” on ${day} by ${by}`, en.reason(reason)];
		return [...said, ...(until === undefined ? [] : [`holds until ${until}`])].join("; ");
	},
	rule: (clause, title) => `${clause} ${title}`,
	counted: (count, of) => `${count} of ${of}`,
	complete: (number) => `${number} in all`,
	incomplete: (number) => `${number} known, perhaps more`,
	origins: { report: "the community’s own report" },
	notUsed: {
		later: "observed after the assessment day, so it is not used",
		ofNothing: "out of none, so it counts as not given",
		perhapsOfNothing: "perhaps out of none, which would count as not given, so it is not used",
		invalid: "not a valid answer, so it is not used",
	},
	expired: (valid, layer) =>
		`valid ${valid}${layer === undefined ? "" : ` by ${layer}`} and older than that, so it counts as not given`,
	tooFew: (sample, least) => `a sample of ${sample}, while at least ${least} are needed, so it counts as not given`,
	perhapsTooFew: (least) => `perhaps a sample of fewer than ${least}, which would count as not given, so it is not used`,
	interval: (confidence, range) => `${confidence} confidence interval ${range}`,
	withinInterval: (figures) => `the figure of ${figures} lies within the margin of error; the standard compares the point value`,
	reason: (text) => `reason: ${text}`,
	undated: "no date given",
	dividedByZero: "the denominator is zero, so there is no rate",
	headings: {
		requirement: "Requirement",
		overrides: "Overrides",
		because: "Because",
		points: "Points",
		conditions: "To pass",
		facts: "Data used",
		sources: "Source of the data",
		questions: "Still to be reported",
		reading: "Reading",
		dated: "Since changed",
		figures: "Figure",
		tree: "How it was decided",
		byJudgement: "with an assessor’s judgement",
		breaches: "Does not conform",
	},
	folded: "What did not matter",
	day: "Assessment day",
	methods: { documents: "Documents", site: "Site visit", survey: "Survey", department: "Departments" },
};

export const words: Readonly<Record<Locale, Words>> = { zh, en };

/** Since when a figure is what it is, what it was before, and who set it; empty for one of which that is not to be said. */
export function spokenHistory(
	{ since, until, before, setBy }: Partial<Readonly<Record<"since" | "until" | "before" | "setBy", string>>>,
	say: Words,
): string {
	const said = [
		since === undefined ? undefined : say.since(since),
		until === undefined ? undefined : say.until(until),
		before === undefined ? undefined : say.before(before),
		setBy,
	];
	return said.filter((one) => one !== undefined).join(say.semicolon);
}
