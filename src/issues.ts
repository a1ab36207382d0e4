/**
 * Every problem that the package reports: code → typed information → sentence, in one table.
 * A sentence says what was found, what was expected, the nearest known name and what to do.
 * Each stands by itself, so that a bundle holds only those that it can say.
 */
import type { Text } from "./model/text.js";

export type IssueCode =
	| "unknown-fact"
	| "wrong-type"
	| "out-of-range"
	| "not-whole"
	| "not-finite"
	| "empty-text"
	| "empty-range"
	| "count-exceeds-whole"
	| "part-exceeds-whole"
	| "impossible-day"
	| "unknown-option"
	| "reason-required"
	| "forbidden-name"
	| "given-twice"
	| "looks-like-a-fraction"
	| "observed-later-than-file"
	| "invalid-shape"
	| "unknown-operator"
	| "unknown-input"
	| "unknown-measure"
	| "unknown-parameter"
	| "unknown-unit"
	| "unknown-supplier"
	| "unknown-document"
	| "unknown-part"
	| "unknown-placeholder"
	| "several-operators"
	| "wrong-arity"
	| "type-mismatch"
	| "unit-mismatch"
	| "only-in-measures"
	| "not-allowed"
	| "not-truth"
	| "unknown-node"
	| "figure-not-said"
	| "unused-parameter"
	| "unguarded-denominator"
	| "too-deep"
	| "too-large"
	| "measure-cycle"
	| "prefix-of-another"
	| "wrong-dimension"
	| "too-many-required"
	| "example-contradicts"
	| "cannot-fail"
	| "cannot-pass"
	| "decided-by-range"
	| "unknown-dimension"
	| "unknown-rule"
	| "unknown-level"
	| "unknown-method"
	| "one-of"
	| "no-lines"
	| "not-covered"
	| "start-needed"
	| "no-method"
	| "needs-points"
	| "refuses-not-applicable"
	| "points-dont-add-up"
	| "band-gap"
	| "band-overlap"
	| "contradictory-boundary"
	| "overlap-without-within"
	| "counted-twice"
	| "unreachable-level"
	| "idle-item"
	| "unread-expiry"
	| "unused-input"
	| "not-filled-in"
	| "actor-needed"
	| "nobody-assessed"
	| "not-assessed"
	| "made-by-cohort"
	| "unknown-state"
	| "unknown-step"
	| "unknown-term"
	| "unknown-actor"
	| "unknown-title"
	| "unknown-cause"
	| "unreachable-state"
	| "impossible-step"
	| "counted-from-start"
	| "term-not-left"
	| "term-never-ends"
	| "term-not-running"
	| "term-circle"
	| "step-not-possible"
	| "step-too-early"
	| "step-too-late"
	| "title-lacking"
	| "title-change-not-possible"
	| "actor-may-not-act"
	| "cause-not-told"
	| "out-of-order"
	| "event-after-day"
	| "depends-on-the-day"
	| "too-many-open-days"
	| "no-title-life"
	| "never-in-force"
	| "dates-out-of-order"
	| "dates-overlap"
	| "no-figure-then"
	| "option-without-figure"
	| "bands-overlap"
	| "number-without-figure"
	| "not-in-force-then"
	| "edition-needed"
	| "input-left-out"
	| "not-local"
	| "changed-twice"
	| "changes-nothing"
	| "already-there"
	| "already-excluded"
	| "still-named"
	| "no-longer-holds"
	| "wrong-extends"
	| "extends-twice"
	| "overlay-cycle"
	| "locked"
	| "not-stricter"
	| "out-of-bounds"
	| "file-not-found"
	| "not-json"
	| "outside-folder"
	| "override-no-longer-fits"
	| "override-expired"
	| "override-later"
	| "override-superseded"
	| "override-not-in-force"
	| "origin-unknown"
	| "changed-since-evaluated"
	| "nothing-to-report"
	| "standard-not-parsed"
	| "unknown-standard"
	| "unknown-schema"
	| "unknown-command"
	| "unknown-flag"
	| "unknown-value"
	| "value-needed"
	| "argument-needed"
	| "too-many-arguments"
	| "facts-needed"
	| "day-needed"
	| "day-for-comparison"
	| "days-differ"
	| "not-a-file"
	| "cant-be-read"
	| "cell-without-column"
	| "cant-be-written"
	| "out-needed"
	| "folder-needed"
	| "one-option"
	| "for-one-community"
	| "for-several-communities"
	| "number-not-understood"
	| "cell-error"
	| "unknown-column"
	| "no-header"
	| "row-without-input"
	| "no-whole"
	| "not-read-here"
	| "community-incomplete"
	| "not-utf8"
	| "quotes-not-closed"
	| "not-a-workbook";
/** A kind of problem, and how it is said. */
export interface Problem<Info> {
	readonly code: IssueCode;
	say(info: Info): Text;
}

function say<Info>(code: IssueCode, zh: (info: Info) => string, en: (info: Info) => string): Problem<Info> {
	return { code, say: (info) => ({ zh: zh(info), en: en(info) }) };
}

interface Name {
	name: string;
	nearest?: string | undefined;
}
interface Mismatch {
	found: string;
	/** In words of both languages, or in signs that need none. */
	expected: string | Text;
}

/** Which edition of a standard is meant, if not all are: by its first day, or the earliest by the day that ends it. */
interface InEdition {
	since?: string | undefined;
	before?: string | undefined;
}

const zhOf = (said: string | Text) => (typeof said === "string" ? said : said.zh);
const enOf = (said: string | Text) => (typeof said === "string" ? said : said.en);
const nearestZh = ({ nearest }: Name) => (nearest === undefined ? "" : `；最接近的是“${nearest}”`);
const nearestEn = ({ nearest }: Name) => (nearest === undefined ? "" : `; the nearest known is "${nearest}"`);
const listZh = (texts: readonly Text[]) => (texts.length === 0 ? "无" : texts.map(({ zh }) => `“${zh}”`).join("、"));
const listEn = (texts: readonly Text[]) => (texts.length === 0 ? "none" : texts.map(({ en }) => `"${en}"`).join(", "));
const unknownName = (code: IssueCode, zh: string, en: string) =>
	say<Name>(
		code,
		(info) => `没有名为“${info.name}”的${zh}${nearestZh(info)}。请改用已声明的名称。`,
		(info) => `There is no ${en} named "${info.name}"${nearestEn(info)}. Use a declared name.`,
	);
const expectation = (code: IssueCode) =>
	say<Mismatch>(
		code,
		({ found, expected }) => `应为${zhOf(expected)}，实为 ${found}。`,
		({ found, expected }) => `Expected ${enOf(expected)}, found ${found}.`,
	);

// facts
export const unknownFact = /* @__PURE__ */ say<Name>(
	"unknown-fact",
	(info) => `数据字典中没有“${info.name}”${nearestZh(info)}。请改正名称，或删去此项。`,
	(info) => `The data dictionary has no "${info.name}"${nearestEn(info)}. Mend the name or leave the fact out.`,
);
export const wrongType = /* @__PURE__ */ expectation("wrong-type");
export const outOfRange = /* @__PURE__ */ expectation("out-of-range");
export const notWhole = /* @__PURE__ */ say<{ found: string }>(
	"not-whole",
	({ found }) => `此项按个数计，须为整数，实为 ${found}。`,
	({ found }) => `This is counted in whole numbers; found ${found}.`,
);
export const notFinite = /* @__PURE__ */ say<{ found: string }>(
	"not-finite",
	({ found }) => `须为有限的数，实为 ${found}。不知道就不要填写。`,
	({ found }) => `Expected a finite number, found ${found}. Leave out what is not known.`,
);
export const emptyText = /* @__PURE__ */ say<object>(
	"empty-text",
	() => "空白不是数据。不知道就不要填写此项。",
	() => "An empty text is no fact. Leave out what is not known.",
);
export const emptyRange = /* @__PURE__ */ say<{ found: string }>(
	"empty-range",
	({ found }) => `没有一个数符合 ${found}。请检查上下限。`,
	({ found }) => `No number fits ${found}. Check its two ends.`,
);
export const countExceedsWhole = /* @__PURE__ */ say<{ count: string; of: string }>(
	"count-exceeds-whole",
	({ count, of }) => `部分（${count}）多于整体（${of}）。请检查这两个数。`,
	({ count, of }) => `The part (${count}) is more than the whole (${of}). Check the two numbers.`,
);
export const partExceedsWhole = /* @__PURE__ */ say<{ whole: string; found: string; limit: string }>(
	"part-exceeds-whole",
	({ whole, found, limit }) => `${found} 多于其所属的“${whole}”（${limit}）。请检查这两项。`,
	({ whole, found, limit }) => `${found} is more than "${whole}" (${limit}), of which it is a part. Check both facts.`,
);
export const impossibleDay = /* @__PURE__ */ say<{ found: string }>(
	"impossible-day",
	({ found }) => `日历上没有“${found}”这一天。日期写作 2011-05-18。`,
	({ found }) => `The calendar has no day "${found}". A day is written 2011-05-18.`,
);
export const unknownOption = /* @__PURE__ */ unknownName("unknown-option", "选项", "option");
export const reasonRequired = /* @__PURE__ */ say<object>(
	"reason-required",
	() => '此项须写明理由：{ "value": …, "reason": "…" }。',
	() => 'This takes a reason: { "value": …, "reason": "…" }.',
);
export const forbiddenName = /* @__PURE__ */ say<{ name: string }>(
	"forbidden-name",
	({ name }) => `名称“${name}”不得使用。`,
	({ name }) => `The name "${name}" is not allowed.`,
);
export const givenTwice = /* @__PURE__ */ say<{ name: string }>(
	"given-twice",
	({ name }) => `“${name}”给出了两次。请只留一次。`,
	({ name }) => `"${name}" is given twice. Keep one.`,
);
export const looksLikeAFraction = /* @__PURE__ */ say<{ found: string; meant: string }>(
	"looks-like-a-fraction",
	({ found, meant }) => `百分率 ${found} 像是小数；若指 ${meant}%，请填 ${meant}。`,
	({ found, meant }) => `The percentage ${found} looks like a fraction; if ${meant} % is meant, write ${meant}.`,
);
export const observedLaterThanFile = /* @__PURE__ */ say<{ observed: string; file: string }>(
	"observed-later-than-file",
	({ observed, file }) => `此项的日期 ${observed} 晚于整份资料的日期 ${file}。`,
	({ observed, file }) => `This fact's day, ${observed}, is later than the file's, ${file}.`,
);

// standards
export const invalidShape = /* @__PURE__ */ say<{ problem: Text }>(
	"invalid-shape",
	({ problem }) => `格式不符：${problem.zh}。`,
	({ problem }) => `The shape is wrong: ${problem.en}.`,
);
export const unknownOperator = /* @__PURE__ */ unknownName("unknown-operator", "运算", "operator");
export const unknownInput = /* @__PURE__ */ unknownName("unknown-input", "输入项", "input");
export const unknownMeasure = /* @__PURE__ */ unknownName("unknown-measure", "指标", "measure");
export const unknownParameter = /* @__PURE__ */ unknownName("unknown-parameter", "参数", "parameter");
export const unknownUnit = /* @__PURE__ */ unknownName("unknown-unit", "单位", "unit");
export const unknownSupplier = /* @__PURE__ */ unknownName("unknown-supplier", "提供方", "supplier");
export const unknownDocument = /* @__PURE__ */ unknownName("unknown-document", "来源文件", "source document");
export const unknownPart = /* @__PURE__ */ unknownName("unknown-part", "分项", "part");
export const unknownPlaceholder = /* @__PURE__ */ unknownName(
	"unknown-placeholder",
	"参数（用于文字中的占位符）",
	"parameter (for a placeholder in a text)",
);
export const unknownNode = /* @__PURE__ */ unknownName(
	"unknown-node",
	"可以另写文字的步骤",
	"step that may have words of its own",
);
export const figureNotSaid = /* @__PURE__ */ say<Name>(
	"figure-not-said",
	({ name }) => `这段文字里没有 ${name}，而它所说的这一步用到。请写上，以免说的和算的不一致。`,
	({ name }) => `The text lacks ${name}, on which the step that it words rests. Put it in, so that it says what is computed.`,
);
export const severalOperators = /* @__PURE__ */ say<{ found: string }>(
	"several-operators",
	({ found }) => `一个对象只能有一个运算，实有：${found}。请拆开，或用 and 连接。`,
	({ found }) => `An object holds one operator, found: ${found}. Take them apart, or join them with "and".`,
);
export const wrongArity = /* @__PURE__ */ say<Mismatch & { operator: string }>(
	"wrong-arity",
	({ operator, found, expected }) => `运算“${operator}”应有 ${zhOf(expected)} 个操作数，实有 ${found} 个。`,
	({ operator, found, expected }) => `"${operator}" takes ${enOf(expected)} operands, found ${found}.`,
);
export const typeMismatch = /* @__PURE__ */ say<Mismatch & { operator: string }>(
	"type-mismatch",
	({ operator, found, expected }) => `运算“${operator}”的操作数应为 ${zhOf(expected)}，实为 ${found}。`,
	({ operator, found, expected }) => `An operand of "${operator}" must be ${enOf(expected)}, found ${found}.`,
);
export const unitMismatch = /* @__PURE__ */ say<Mismatch & { operator: string }>(
	"unit-mismatch",
	({ operator, found, expected }) => `运算“${operator}”两边的单位须相同：${zhOf(expected)} 与 ${found}。单位不自动换算。`,
	({ operator, found, expected }) =>
		`"${operator}" needs equal units, found ${enOf(expected)} and ${found}. Nothing converts units.`,
);
export const onlyInMeasures = /* @__PURE__ */ say<{ operator: string }>(
	"only-in-measures",
	({ operator }) => `乘除会改变单位，“${operator}”只能用在指标里。请声明一个指标。`,
	({ operator }) => `"${operator}" changes units and stands in measures alone. Declare a measure.`,
);
export const notAllowed = /* @__PURE__ */ say<{ found: string; why: Text }>(
	"not-allowed",
	({ found, why }) => `不能用 ${found}：${why.zh}。`,
	({ found, why }) => `${found} can't be used: ${why.en}.`,
);
export const notTruth = /* @__PURE__ */ say<{ found: string }>(
	"not-truth",
	({ found }) => `规则须得出是或否，实得 ${found}。`,
	({ found }) => `A rule comes to true or false, this comes to ${found}.`,
);
export const unusedParameter = /* @__PURE__ */ say<Name>(
	"unused-parameter",
	({ name }) => `参数“${name}”既不在逻辑中也不在文字中出现。请用上或删去。`,
	({ name }) => `Neither logic nor a text uses the parameter "${name}". Use it or leave it out.`,
);
export const unguardedDenominator = /* @__PURE__ */ say<{ denominator: string }>(
	"unguarded-denominator",
	({ denominator }) =>
		`分母“${denominator}”可能为零。请在 appliesWhen 或同一个 and 的前面要求它大于零，或在输入项上写 "zeroOf": "missing"。`,
	({ denominator }) =>
		`The denominator "${denominator}" may be zero. Require it to be above zero in appliesWhen or earlier in the same "and", or give the input "zeroOf": "missing".`,
);
export const tooDeep = /* @__PURE__ */ say<{ limit: number }>(
	"too-deep",
	({ limit }) => `嵌套超过 ${limit} 层。`,
	({ limit }) => `Nested deeper than ${limit} levels.`,
);
export const tooLarge = /* @__PURE__ */ say<{ limit: number }>(
	"too-large",
	({ limit }) => `逻辑超过 ${limit} 个节点。`,
	({ limit }) => `The logic has more than ${limit} nodes.`,
);
export const measureCycle = /* @__PURE__ */ say<{ cycle: string }>(
	"measure-cycle",
	({ cycle }) => `指标互相引用成环：${cycle}。`,
	({ cycle }) => `Measures read each other in a circle: ${cycle}.`,
);
export const prefixOfAnother = /* @__PURE__ */ say<{ name: string; other: string }>(
	"prefix-of-another",
	({ name, other }) => `输入项“${name}”是“${other}”的前缀，二者无法区分。`,
	({ name, other }) => `The input "${name}" is a prefix of "${other}"; they can't be told apart.`,
);
export const wrongDimension = /* @__PURE__ */ say<{ id: string; dimension: string }>(
	"wrong-dimension",
	({ id, dimension }) => `规则“${id}”的前一段应是维度，实为“${dimension}”。`,
	({ id, dimension }) => `The first segment of "${id}" names its dimension; there is no dimension "${dimension}".`,
);
export const tooManyRequired = /* @__PURE__ */ say<{ required: number; parts: number }>(
	"too-many-required",
	({ required, parts }) => `要求通过 ${required} 项，却只列了 ${parts} 项。`,
	({ required, parts }) => `${required} parts must pass, but only ${parts} are listed.`,
);
export const exampleContradicts = /* @__PURE__ */ say<Mismatch & { example: string }>(
	"example-contradicts",
	({ example, found, expected }) => `示例“${example}”写的是 ${zhOf(expected)}，规则得出 ${found}。`,
	({ example, found, expected }) => `The example "${example}" says ${enOf(expected)}, the rule gives ${found}.`,
);
const inEditionZh = ({ since, before }: InEdition) =>
	since !== undefined ? `（${since} 起的版本）` : before !== undefined ? `（${before} 之前的版本）` : "";
const inEditionEn = ({ since, before }: InEdition) =>
	since !== undefined ? ` (in the edition since ${since})` : before !== undefined ? ` (in the edition before ${before})` : "";
export const cannotFail = /* @__PURE__ */ say<InEdition>(
	"cannot-fail",
	(info) => `无论数据如何，此规则都不会不达标${inEditionZh(info)}。`,
	(info) => `Whatever the facts, this rule can't fail${inEditionEn(info)}.`,
);
export const cannotPass = /* @__PURE__ */ say<InEdition>(
	"cannot-pass",
	(info) => `无论数据如何，此规则都不会达标${inEditionZh(info)}。`,
	(info) => `Whatever the facts, this rule can't pass${inEditionEn(info)}.`,
);
export const decidedByRange = /* @__PURE__ */ say<InEdition>(
	"decided-by-range",
	(info) => `不看任何数据，仅凭声明的取值范围就已得出结论，数字形同虚设${inEditionZh(info)}。`,
	(info) => `The declared ranges decide this rule without any fact: its figure is idle${inEditionEn(info)}.`,
);
export const neverInForce = /* @__PURE__ */ say<{ from: string; until: string }>(
	"never-in-force",
	({ from, until }) => `起始日 ${from} 晚于截止日 ${until}，没有一天有效。请检查这两个日期。`,
	({ from, until }) => `It begins on ${from}, after it ends on ${until}: no day is left. Check the two days.`,
);
export const datesOutOfOrder = /* @__PURE__ */ say<{ found: string | undefined; before: string | undefined }>(
	"dates-out-of-order",
	({ found, before }) =>
		found === undefined
			? "除第一个数值外，都要写明从哪一天起（from）。"
			: `起始日 ${found} 不晚于前一个数值的起始日${before === undefined ? "" : ` ${before}`}。请按日期先后排列。`,
	({ found, before }) =>
		found === undefined
			? "Every value but the first says from which day it holds. Add from."
			: `${found} is not later than the day from which the value before it holds${before === undefined ? "" : `, ${before}`}. Put the earlier first.`,
);
export const datesOverlap = /* @__PURE__ */ say<{ until: string; from: string }>(
	"dates-overlap",
	({ until, from }) => `此数值到 ${until} 为止，下一个从 ${from} 起，两者重叠。请改 until，或删去它。`,
	({ until, from }) => `This value holds until ${until} and the next from ${from}: they overlap. Change until, or leave it out.`,
);
export const noFigureThen = /* @__PURE__ */ say<Name & { day: string | undefined }>(
	"no-figure-then",
	({ name, day }) =>
		`规则有效时，参数“${name}”${day === undefined ? "最初" : `在 ${day} `}没有数值。请补上这段时间的数值，或缩短规则的有效期。`,
	({ name, day }) =>
		`The rule is in force and "${name}" has no value ${day === undefined ? "from the beginning" : `on ${day}`}. Add the value of that time, or shorten the time in force.`,
);
export const optionWithoutFigure = /* @__PURE__ */ say<{ option: string }>(
	"option-without-figure",
	({ option }) => `选项“${option}”没有数值。请给每个选项都写上数值。`,
	({ option }) => `The option "${option}" has no figure. Give each option its own.`,
);
export const bandsOverlap = /* @__PURE__ */ say<{ found: string; other: string }>(
	"bands-overlap",
	({ found, other }) => `${found} 与 ${other} 重叠。每个数只能属于一档。`,
	({ found, other }) => `${found} overlaps ${other}. Each number belongs to one band.`,
);
export const numberWithoutFigure = /* @__PURE__ */ say<{ found: string }>(
	"number-without-figure",
	({ found }) => `${found} 不属于任何一档，没有数值。请补上一档，或改动相邻的档。`,
	({ found }) => `${found} lies in no band and has no figure. Add a band, or move the ends of its neighbours.`,
);
export const notInForceThen = /* @__PURE__ */ say<{ day: string }>(
	"not-in-force-then",
	({ day }) => `规则在 ${day} 不在有效期内。请给示例写上有效期内的 asOf 或 edition。`,
	({ day }) => `The rule is not in force on ${day}. Give the example an asOf or an edition on which it is.`,
);

// score sheets
export const unknownDimension = /* @__PURE__ */ unknownName("unknown-dimension", "维度", "dimension");
export const unknownRule = /* @__PURE__ */ unknownName("unknown-rule", "规则", "rule");
export const unknownLevel = /* @__PURE__ */ unknownName("unknown-level", "等级", "level");
export const unknownMethod = /* @__PURE__ */ unknownName("unknown-method", "考核方式", "method with a weight");
export const oneOf = /* @__PURE__ */ say<{ names: readonly string[]; found: readonly string[] }>(
	"one-of",
	({ names, found }) => `${names.join("、")} 须给出且只给出一个，实有：${found.join("、") || "无"}。`,
	({ names, found }) => `Give exactly one of ${names.join(", ")}; found ${found.join(", ") || "none"}.`,
);
export const noLines = /* @__PURE__ */ say<object>(
	"no-lines",
	() => "此规则既没有 logic，也没有 parts，分值里也没有加分扣分的办法。请至少写一样，例如 gain、lose、highestOf 或 grades。",
	() =>
		"This rule has neither logic nor parts, and its points have no lines. Give one of them: gain, lose, highestOf or grades, for instance.",
);
export const notCovered = /* @__PURE__ */ say<{ names: readonly string[] }>(
	"not-covered",
	({ names }) => `没有写明以下各项得多少分：${names.join("、")}。不得分的写 0。`,
	({ names }) => `Not said how many points these come to: ${names.join(", ")}. Write 0 for none.`,
);
export const startNeeded = /* @__PURE__ */ say<object>(
	"start-needed",
	() => "既加分又扣分，须写明起点 start（从满分起，还是从 0 起）。",
	() => 'Lines gain and lose: say where counting starts, with "start" (the full points, or 0).',
);
export const noMethod = /* @__PURE__ */ say<object>(
	"no-method",
	() => "权重按考核方式分配，此规则须写明 method。",
	() => 'The weights go by method, so this rule has to name its "method".',
);
export const needsPoints = /* @__PURE__ */ say<{ why: Text }>(
	"needs-points",
	({ why }) => `${why.zh}，须写明 points。`,
	({ why }) => `${why.en}: give it "points".`,
);
export const refusesNotApplicable = /* @__PURE__ */ say<object>(
	"refuses-not-applicable",
	() => "本标准不承认“不适用”（notApplicable 为 refuse），此处却写有 appliesWhen。请删去，或改换办法。",
	() =>
		'The standard lets no rule be not applicable ("refuse"), yet this has appliesWhen. Leave it out, or choose another policy.',
);

export const pointsDontAddUp = /* @__PURE__ */ say<{ found: string; expected: string; what: Text }>(
	"points-dont-add-up",
	({ found, expected, what }) => `${what.zh}合计 ${found}，应为 ${expected}。`,
	({ found, expected, what }) => `${what.en} add up to ${found} instead of ${expected}.`,
);
export const bandGap = /* @__PURE__ */ say<{ between: string }>(
	"band-gap",
	({ between }) => `${between}不属于任何一档，那里不加分也不扣分。请补上，或把相邻的档接起来。`,
	({ between }) => `No band holds ${between}, where nothing is gained or lost. Add one, or let the bands beside it meet.`,
);
export const bandOverlap = /* @__PURE__ */ say<{ between: string }>(
	"band-overlap",
	({ between }) => `${between}同时属于两档，而哪一档也不包含另一档。请写清分界的数归哪一边。`,
	({ between }) => `Two bands hold ${between}, and neither contains the other. Say on which side the boundary lies.`,
);
export const contradictoryBoundary = /* @__PURE__ */ say<{ value: string; passes: string; loses: string; points: string }>(
	"contradictory-boundary",
	({ value, passes, loses, points }) =>
		`恰为 ${value} 时，“${passes}”达标，${passes === loses ? "" : `“${loses}”`}却扣 ${points} 分。请核对原文，写清分界归哪一边。`,
	({ value, passes, loses, points }) =>
		`At exactly ${value}, "${passes}" passes while ${passes === loses ? "it" : `"${loses}"`} loses ${points} points. Check the source, and say on which side the boundary lies.`,
);
export const overlapWithoutWithin = /* @__PURE__ */ say<{ part: string; whole: string }>(
	"overlap-without-within",
	({ part, whole }) => `“${part}”与“${whole}”相减或相除，却没有声明前者属于后者。若属于，请在输入项上写 "within": "${whole}"。`,
	({ part, whole }) =>
		`"${part}" is subtracted from "${whole}", or divided by it, and not declared as a part of it. If it is one, write "within": "${whole}" on the input.`,
);
export const countedTwice = /* @__PURE__ */ say<{ part: string; whole: string }>(
	"counted-twice",
	({ part, whole }) => `“${part}”属于“${whole}”，两行都计，同一件事就计了两次。`,
	({ part, whole }) => `"${part}" is a part of "${whole}"; two lines count both, so that one thing counts twice.`,
);
export const unreachableLevel = /* @__PURE__ */ say<Name>(
	"unreachable-level",
	({ name }) => `无论数据如何，都达不到“${name}”。请核对分数线和满分。`,
	({ name }) => `Whatever the facts, "${name}" can't be reached. Check its marks against the full points.`,
);
export const idleItem = /* @__PURE__ */ say<object>(
	"idle-item",
	() => "此项的分数怎样都不影响结果：不计分，也不是一票否决或升级的条件。",
	() => "Nothing depends on this item: it scores nothing, is no veto, and no condition asks for it.",
);
export const unreadExpiry = /* @__PURE__ */ say<Name>(
	"unread-expiry",
	({ name }) => `没有一条规则用到输入项“${name}”，因此定它的有效期不起作用。请改正名称，或删去。`,
	({ name }) =>
		`No rule reads the input "${name}", so that how long it is valid changes nothing. Mend the name, or leave it out.`,
);
export const unusedInput = /* @__PURE__ */ say<Name>(
	"unused-input",
	({ name }) => `没有一条规则用到输入项“${name}”。请用上或删去。`,
	({ name }) => `No rule reads the input "${name}". Use it or leave it out.`,
);

export const madeByCohort = /* @__PURE__ */ say<Name>(
	"made-by-cohort",
	({ name }) => `“${name}”要由各社区一起算出，不能填报。请删去此项。`,
	({ name }) => `"${name}" is computed from all communities together and can't be given. Leave it out.`,
);

// overlays
export const inputLeftOut = /* @__PURE__ */ say<{ name: string }>(
	"input-left-out",
	({ name }) =>
		`输入项“${name}”在数据字典里，但这个标准模块没有带上。请改用完整的模块（wenming/standards/…/full），或从 rules/ 读取标准。`,
	({ name }) =>
		`The dictionary has "${name}", but this module of the standard does not carry it. Use the full module (wenming/standards/…/full), or read the standard from rules/.`,
);
export const notLocal = /* @__PURE__ */ say<{ name: string; prefix: string }>(
	"not-local",
	({ name, prefix }) => `变体自己的输入项要以“${prefix}”开头，实为“${name}”。请改名，以免与别处的数据混淆。`,
	({ name, prefix }) =>
		`An overlay's own inputs begin with "${prefix}"; found "${name}". Rename it, so that it is not taken for another's.`,
);
export const changedTwice = /* @__PURE__ */ say<{ name: string; keys: readonly string[] }>(
	"changed-twice",
	({ name, keys }) => `“${name}”同时写在 ${keys.join("、")} 里，互相矛盾。请只留一处。`,
	({ name, keys }) => `"${name}" stands in ${keys.join(" and ")}: they contradict each other. Keep one.`,
);
export const changesNothing = /* @__PURE__ */ say<{ name: string; layer: Text }>(
	"changes-nothing",
	({ name, layer }) => `“${name}”与“${layer.zh}”原来的一样，没有改变什么。请改正，或删去。`,
	({ name, layer }) => `"${name}" is as ${layer.en} has it, so that nothing changes. Mend it, or leave it out.`,
);
export const alreadyThere = /* @__PURE__ */ say<{ name: string; layer: Text }>(
	"already-there",
	({ name, layer }) => `“${layer.zh}”里已经有“${name}”。请另起名称；要改规则，请用 set 或 replace。`,
	({ name, layer }) => `${layer.en} has "${name}" already. Choose another name; to change a rule, use set or replace.`,
);
export const alreadyExcluded = /* @__PURE__ */ say<{ name: string; layer: Text }>(
	"already-excluded",
	({ name, layer }) => `规则“${name}”已被“${layer.zh}”删去，无从更改。请删去此处，或用 add 重新增设。`,
	({ name, layer }) => `${layer.en} left out the rule "${name}", so that it can't be changed. Drop this, or add the rule anew.`,
);
export const stillNamed = /* @__PURE__ */ say<{ name: string; places: readonly string[] }>(
	"still-named",
	({ name, places }) => `规则“${name}”被删去，但这些地方还用到它：${places.join("、")}。请一并更改（scoring 或 replace）。`,
	({ name, places }) =>
		`The rule "${name}" is left out but still named at ${places.join(", ")}. Change that too (scoring, or replace).`,
);
export const noLongerHolds = /* @__PURE__ */ say<{ layer: Text; path: string; problem: Text }>(
	"no-longer-holds",
	({ layer, path, problem }) => `改动以后，“${layer.zh}”的 ${path} 有了问题：${problem.zh}`,
	({ layer, path, problem }) => `With these changes, something is wrong with ${path} of ${layer.en}: ${problem.en}`,
);
export const wrongExtends = /* @__PURE__ */ say<Name & { expected: readonly string[] }>(
	"wrong-extends",
	(info) =>
		`要更改的“${info.name}”不在这里：可以是 ${info.expected.join("、")}${nearestZh(info)}。请改正 extends，或补上缺的那一层。`,
	(info) =>
		`"${info.name}", which it extends, is not here: it may be ${info.expected.join(", ")}${nearestEn(info)}. Mend "extends", or pass the layer that is lacking.`,
);
export const extendsTwice = /* @__PURE__ */ say<{ name: string; others: readonly string[] }>(
	"extends-twice",
	({ name, others }) =>
		`${others.map((other) => `“${other}”`).join("、")}都更改“${name}”，分不出先后。请让一个接在另一个上面，或分开使用。`,
	({ name, others }) =>
		`${others.map((other) => `"${other}"`).join(" and ")} both extend "${name}", in no order. Let one extend the other, or use them apart.`,
);
export const overlayCycle = /* @__PURE__ */ say<{ cycle: readonly string[] }>(
	"overlay-cycle",
	({ cycle }) => `变体互相更改，成了一圈：${cycle.join(" → ")}。请让其中一个从标准起。`,
	({ cycle }) => `Overlays extend each other in a circle: ${cycle.join(" → ")}. Let one of them extend a standard.`,
);

/** Something that an overlay does against what a lower layer demands. */
interface Forbidden {
	what: Text;
	layer: Text;
	against: Text;
}
/** A problem that may be let pass: then what is against what is said, without advice. */
export interface Prohibition<Info extends Forbidden = Forbidden> extends Problem<Info> {
	breach(info: Info): Text;
}
function forbidden<Info extends Forbidden = Forbidden>(
	code: IssueCode,
	demand: (info: Info) => Text,
	advice: Text,
): Prohibition<Info> {
	const breach = (info: Info) => ({
		zh: `“${info.layer.zh}”${info.what.zh}，而“${info.against.zh}”${demand(info).zh}`,
		en: `${info.layer.en} ${info.what.en}, while ${info.against.en} ${demand(info).en}`,
	});
	return {
		code,
		say: (info) => ({ zh: `${breach(info).zh}。${advice.zh}。`, en: `${breach(info).en}. ${advice.en}.` }),
		breach,
	};
}
export const locked = /* @__PURE__ */ forbidden("locked", () => ({ zh: "不允许这样改", en: "does not allow that" }), {
	zh: "请删去这一改动",
	en: "Drop the change",
});
export const notStricter = /* @__PURE__ */ forbidden(
	"not-stricter",
	() => ({ zh: "只允许更严", en: "only allows what is stricter" }),
	{ zh: "请至少与它一样严，或删去这一改动", en: "Be at least as strict, or drop the change" },
);
export const outOfBounds = /* @__PURE__ */ forbidden<Forbidden & { bounds: string }>(
	"out-of-bounds",
	({ bounds }) => ({ zh: `只允许 ${bounds}`, en: `only allows ${bounds}` }),
	{ zh: "请改到范围以内", en: "Keep within that" },
);

// files
export const fileNotFound = /* @__PURE__ */ say<{ name: string }>(
	"file-not-found",
	({ name }) => `没有这个文件：${name}。请检查路径。`,
	({ name }) => `There is no such file: ${name}. Check the path.`,
);
export const notJson = /* @__PURE__ */ say<{ line: number | undefined }>(
	"not-json",
	({ line }) =>
		`文件不是 JSON${line === undefined ? "" : `，第 ${line} 行附近读不下去`}。多半是少了或多了一个逗号、引号或括号：请和上下行对照。`,
	({ line }) =>
		`The file is no JSON${line === undefined ? "" : `: it can't be read near line ${line}`}. Most often a comma, a quotation mark or a bracket is lacking or too many: compare with the lines around.`,
);
export const outsideFolder = /* @__PURE__ */ say<{ name: string }>(
	"outside-folder",
	({ name }) => `“${name}”在所给文件夹之外，没有读取。请把文件放进去，不要用链接。`,
	({ name }) => `"${name}" lies outside of the given folder and was not read. Put the file into it, without a link.`,
);

export const notFilledIn = /* @__PURE__ */ say<{ found: string }>(
	"not-filled-in",
	({ found }) => `这里还没有填写：“${found}”。请整句换成自己的话。`,
	({ found }) => `This is still to be filled in: "${found}". Put your own words in its place.`,
);

// who owes the rules
export const unknownRuleActor = /* @__PURE__ */ unknownName("unknown-actor", "责任方", "actor");
export const actorNeeded = /* @__PURE__ */ say<{ known: readonly string[] }>(
	"actor-needed",
	({ known }) => `标准分列了责任方，这条却没有写 actor。请写明归谁：${known.join("、")}。`,
	({ known }) => `The standard names its actors, and this rule has none. Say who owes it: ${known.join(", ")}.`,
);
export const nobodyAssessed = /* @__PURE__ */ say<object>(
	"nobody-assessed",
	() => '没有一条规则归被评的一方，标准就没有结论。请给被评的责任方写上 "assessed": true，并让它承担至少一条。',
	() =>
		'No rule is owed by whom the standard assesses, so that it has no result. Give an actor that owes a rule "assessed": true.',
);
export const notAssessed = /* @__PURE__ */ say<{ rule: string; actor: Text }>(
	"not-assessed",
	({ rule, actor }) =>
		`“${rule}”归“${actor.zh}”，不计入被评一方的结论，因此不能有分值，也不能列为条件。请删去，或改由被评的一方承担。`,
	({ rule, actor }) =>
		`"${rule}" is owed by "${actor.en}", whom the standard does not assess, so that it has no points and is no condition. Leave this out, or name an actor that is assessed.`,
);

// the life of a title
export const unknownState = /* @__PURE__ */ unknownName("unknown-state", "状态", "state");
export const unknownStep = /* @__PURE__ */ unknownName("unknown-step", "步骤", "step");
export const unknownTerm = /* @__PURE__ */ unknownName("unknown-term", "期限", "term");
export const unknownActor = /* @__PURE__ */ unknownName("unknown-actor", "办理单位", "actor");
export const unknownTitle = /* @__PURE__ */ unknownName("unknown-title", "称号", "title");
export const unknownCause = /* @__PURE__ */ unknownName("unknown-cause", "事由", "cause");
export const unreachableState = /* @__PURE__ */ say<{ state: string }>(
	"unreachable-state",
	({ state }) => `没有任何步骤或期限通到状态“${state}”。请补上，或删去此状态。`,
	({ state }) => `No step and no term leads to the state "${state}". Add one, or leave the state out.`,
);
export const impossibleStep = /* @__PURE__ */ say<{ step: string; states: string }>(
	"impossible-step",
	({ step, states }) =>
		`处于“${states}”时，步骤“${step}”没有哪一天能办：到不了这个状态，或时间上互相矛盾。请检查 from、after、within 与期限。`,
	({ step, states }) =>
		`From "${states}" there is no day for the step "${step}": the state can't be reached, or its times contradict each other. Check "from", "after", "within" and the terms.`,
);
export const countedFromStart = /* @__PURE__ */ say<{ state: string }>(
	"counted-from-start",
	({ state }) => `时间从进入“${state}”之日起算，但称号一开始就处于此状态，没有起算日。请换一个状态，或另立起始状态。`,
	({ state }) =>
		`The time is counted from the day on which "${state}" is entered, but the title begins in it, on no day. Name another state, or begin in another.`,
);
export const termNotLeft = /* @__PURE__ */ say<{ state: string }>(
	"term-not-left",
	({ state }) => `期满后转为“${state}”，而期限在此状态下又继续计算，互相矛盾。请改 then，或把它从 in 中删去。`,
	({ state }) =>
		`When the term ends, "${state}" follows, in which the term itself runs: that contradicts. Change "then", or take the state out of "in".`,
);
export const termNeverEnds = /* @__PURE__ */ say<{ term: string; other: string }>(
	"term-never-ends",
	({ term, other }) => `期限“${term}”永远等不到届满：“${other}”同时计算，而且总是先到。请改其中一个的长短，或删去。`,
	({ term, other }) =>
		`The term "${term}" never comes to its end: "${other}" runs along with it and always ends first. Change the length of one, or leave it out.`,
);
export const termNotRunning = /* @__PURE__ */ say<{ term: string; state: string }>(
	"term-not-running",
	({ term, state }) => `处于“${state}”时并不计算期限“${term}”，步骤无从引用。请检查期限的 in。`,
	({ term, state }) =>
		`In "${state}" the term "${term}" does not run, so that the step can't refer to it. Check the term's "in".`,
);
export const termCircle = /* @__PURE__ */ say<{ circle: string }>(
	"term-circle",
	({ circle }) => `不经任何步骤，期限自己就转成一圈：${circle}。请让其中一个状态要经步骤才能离开。`,
	({ circle }) => `Terms alone lead around in a circle: ${circle}. Let one of the states be left by a step.`,
);
export const stepNotPossible = /* @__PURE__ */ say<{ step: Text; state: Text; possible: readonly Text[] }>(
	"step-not-possible",
	({ step, state, possible }) => `当时处于“${state.zh}”，不能办“${step.zh}”；能办的是：${listZh(possible)}。请核对记录。`,
	({ step, state, possible }) =>
		`In the state "${state.en}" the step "${step.en}" is not possible; possible: ${listEn(possible)}. Check the record.`,
);
export const stepTooEarly = /* @__PURE__ */ say<{ step: Text; day: string; first: string }>(
	"step-too-early",
	({ step, day, first }) => `${day} 办“${step.zh}”早了，最早是 ${first}。请核对日期。`,
	({ step, day, first }) => `On ${day} it was too early for "${step.en}"; the first day for it was ${first}. Check the day.`,
);
export const stepTooLate = /* @__PURE__ */ say<{ step: Text; day: string; last: string }>(
	"step-too-late",
	({ step, day, last }) => `${day} 办“${step.zh}”过了期限，最晚是 ${last}。请核对日期。`,
	({ step, day, last }) => `On ${day} it was too late for "${step.en}"; the last day for it was ${last}. Check the day.`,
);
export const titleLacking = /* @__PURE__ */ say<{ step: Text; title: Text; since: string | undefined }>(
	"title-lacking",
	({ step, title, since }) =>
		since === undefined
			? `办“${step.zh}”要先有“${title.zh}”称号，记录中当时没有。若已取得，请补记取得（gained）的日期。`
			: `办“${step.zh}”要求最晚从 ${since} 起就有“${title.zh}”称号，记录不是这样。请核对取得（gained）的日期。`,
	({ step, title, since }) =>
		since === undefined
			? `"${step.en}" requires the title "${title.en}", which by the record was not held. If it was, add the day on which it was gained.`
			: `"${step.en}" requires the title "${title.en}" held since ${since} at the latest, which the record does not show. Check the day on which it was gained.`,
);
export const titleChangeNotPossible = /* @__PURE__ */ say<{ title: Text; held: boolean }>(
	"title-change-not-possible",
	({ title, held }) =>
		held ? `当时已有“${title.zh}”称号，不会再次取得。请核对记录。` : `当时没有“${title.zh}”称号，无从失去。请核对记录。`,
	({ title, held }) =>
		held
			? `The title "${title.en}" was held already and can't be gained again. Check the record.`
			: `The title "${title.en}" was not held and can't be lost. Check the record.`,
);
export const actorMayNotAct = /* @__PURE__ */ say<{ step: Text; actor: Text; expected: readonly Text[] }>(
	"actor-may-not-act",
	({ step, actor, expected }) => `“${step.zh}”不归“${actor.zh}”办，应由：${listZh(expected)}。请核对记录。`,
	({ step, actor, expected }) =>
		`"${actor.en}" may not take the step "${step.en}"; who may: ${listEn(expected)}. Check the record.`,
);
export const causeNotTold = /* @__PURE__ */ say<{ step: Text; expected: readonly Text[] }>(
	"cause-not-told",
	({ step, expected }) => `“${step.zh}”要有事由，记录里没有写。可以是：${listZh(expected)}。`,
	({ step, expected }) => `"${step.en}" needs a cause, and the record tells none. It may be: ${listEn(expected)}.`,
);
export const outOfOrder = /* @__PURE__ */ say<{ day: string; before: string }>(
	"out-of-order",
	({ day, before }) => `此事（${day}）列在 ${before} 的事之后，日期却更早。请按发生的先后排列，或改正日期。`,
	({ day, before }) =>
		`This event, of ${day}, stands after one of ${before} but is earlier. List events as they happened, or mend the day.`,
);
export const eventAfterDay = /* @__PURE__ */ say<{ found: string; day: string }>(
	"event-after-day",
	({ found, day }) => `此事（${found}）发生在 ${day} 之后，没有采用。`,
	({ found, day }) => `This event, of ${found}, is later than ${day} and was not used.`,
);
export const dependsOnTheDay = /* @__PURE__ */ say<{ problem: Text }>(
	"depends-on-the-day",
	({ problem }) => `日期只到月份，确切是哪一天才能定下是否如此：${problem.zh}请补上确切日期。`,
	({ problem }) => `Only the exact day decides whether this is so: ${problem.en} Give the exact day.`,
);
export const tooManyOpenDays = /* @__PURE__ */ say<{ limit: number }>(
	"too-many-open-days",
	({ limit }) => `只写月份的日期太多，可能的经过超过 ${limit} 种。从此事起没有采用，请补上确切日期。`,
	({ limit }) =>
		`Too many days are known by their month alone: there are more than ${limit} ways in which it may have gone. From this event on nothing was used; give exact days.`,
);
export const noTitleLife = /* @__PURE__ */ say<{ standard: string }>(
	"no-title-life",
	({ standard }) => `标准“${standard}”没有规定称号的办理过程（titleLife）。请先补上。`,
	({ standard }) => `The standard "${standard}" does not say how its title is given ("titleLife"). Add that first.`,
);

// calls
export const standardNotParsed = /* @__PURE__ */ say<object>(
	"standard-not-parsed",
	() => "这不是可用的标准。请从 wenming/standards/* 导入，或用 parseStandard 得到。",
	() => "This is not a usable standard. Import one from wenming/standards/*, or get one from parseStandard.",
);
export const editionNeeded = /* @__PURE__ */ say<object>(
	"edition-needed",
	() => "此标准有带日期的规则或数值。请用 edition 指明采用哪一天的版本。",
	() => "This standard has rules or figures with dates. Say with edition which day's edition is meant.",
);
export const originUnknown = /* @__PURE__ */ say<object>(
	"origin-unknown",
	() => "看不出这个结果是由哪个标准、哪些数据评出的：它是复制的，或是存下来再读出的。请重新评估，把得到的结果原样传来。",
	() =>
		"What this result was evaluated from can't be told: it was copied, or written out and read again. Evaluate again and pass the very object that comes out.",
);
export const changedSinceEvaluated = /* @__PURE__ */ say<object>(
	"changed-since-evaluated",
	() => "评估以后，结果或数据被改动过，两者已对不上。请重新评估。",
	() => "The result, or the facts, were changed after evaluating, and no longer agree. Evaluate again.",
);
export const nothingToReport = /* @__PURE__ */ say<object>(
	"nothing-to-report",
	() => "没有社区，无从出报告。请至少评估一个社区。",
	() => "There is no community to report on. Evaluate at least one.",
);

// overrides
interface OverrideOf {
	rule: string;
	day: string;
	until?: string | undefined;
	from: string;
	found: string;
}
const notApplied = (code: IssueCode, zh: (info: OverrideOf) => string, en: (info: OverrideOf) => string) =>
	say<OverrideOf>(
		code,
		(info) => `对“${info.rule}”的改判没有采用：${zh(info)}。`,
		(info) => `The override of "${info.rule}" is not applied: ${en(info)}.`,
	);
export const overrideNoLongerFits = /* @__PURE__ */ notApplied(
	"override-no-longer-fits",
	({ from, found }) => `它改的是 ${from}，而按数据现为 ${found}。请重新审定`,
	({ from, found }) => `it changes ${from}, while the facts now come to ${found}. Decide anew`,
);
export const overrideExpired = /* @__PURE__ */ notApplied(
	"override-expired",
	({ until }) => `有效期到 ${until} 为止。请重新审定或删去`,
	({ until }) => `it held until ${until}. Decide anew or leave it out`,
);
export const overrideLater = /* @__PURE__ */ notApplied(
	"override-later",
	({ day }) => `它在评定日之后的 ${day} 才作出`,
	({ day }) => `it was decided on ${day}, after the assessment day`,
);
export const overrideSuperseded = /* @__PURE__ */ notApplied(
	"override-superseded",
	() => "这一条后来又有改判。请删去较早的",
	() => "the rule has a later one. Leave out the earlier",
);
export const overrideNotInForce = /* @__PURE__ */ notApplied(
	"override-not-in-force",
	() => "所用版本中没有这一条。请删去",
	() => "the edition that is applied does not have the rule. Leave it out",
);

// the command
const namedOf = (code: IssueCode, zh: string, en: string) =>
	say<Name & { known: readonly string[] }>(
		code,
		(info) => `没有名为“${info.name}”的${zh}${nearestZh(info)}。现有：${info.known.join("、")}。`,
		(info) => `There is no ${en} named "${info.name}"${nearestEn(info)}. There are: ${info.known.join(", ")}.`,
	);
export const unknownStandard = /* @__PURE__ */ namedOf(
	"unknown-standard",
	"标准或变体，也没有这个文件",
	"standard, variant or file",
);
export const unknownSchema = /* @__PURE__ */ namedOf("unknown-schema", "JSON Schema", "JSON Schema");
export const unknownCommand = /* @__PURE__ */ namedOf("unknown-command", "命令", "command");
export const unknownFlag = /* @__PURE__ */ say<Name>(
	"unknown-flag",
	(info) => `没有选项 ${info.name}${nearestZh(info)}。加上 --help 可以看到全部选项。`,
	(info) => `There is no option ${info.name}${nearestEn(info)}. See --help for all of them.`,
);
export const unknownValue = /* @__PURE__ */ namedOf("unknown-value", "取值", "value");
export const valueNeeded = /* @__PURE__ */ say<object>(
	"value-needed",
	() => "此选项后面要写一个值。加上 --help 可以看到例子。",
	() => "This option takes a value. See --help for an example.",
);
export const argumentNeeded = /* @__PURE__ */ say<{ name: string }>(
	"argument-needed",
	({ name }) => `缺少 <${name}>。加上 --help 可以看到例子。`,
	({ name }) => `<${name}> is missing. See --help for an example.`,
);
export const tooManyArguments = /* @__PURE__ */ say<{ found: number; expected: number }>(
	"too-many-arguments",
	({ found, expected }) => `参数应有 ${expected} 个，实有 ${found} 个。文件名里有空格时，要加引号。`,
	({ found, expected }) => `Expected ${expected} arguments, found ${found}. A file name with spaces takes quotation marks.`,
);
export const factsNeeded = /* @__PURE__ */ say<object>(
	"facts-needed",
	() => "没有给出数据。请写出文件名（.json、.csv 或 .xlsx），或从管道传入并写 -。",
	() => "No facts are given. Name a file (.json, .csv or .xlsx), or pipe them in and write -.",
);
export const dayNeeded = /* @__PURE__ */ say<object>(
	"day-needed",
	() => "数据里没有写观察日期（observed），因此要写明评定日，例如 --as-of 2026-06-30。本程序不看时钟。",
	() =>
		"The facts tell no day of observation, so the assessment day must be given, such as --as-of 2026-06-30. No clock is read.",
);
export const daysDiffer = /* @__PURE__ */ say<{ days: readonly string[] }>(
	"days-differ",
	({ days }) => `几份数据的观察日期不同（${days.join("、")}）。请写明按哪一天评定，例如 --as-of ${days.at(-1)}。`,
	({ days }) =>
		`The facts were observed on different days (${days.join(", ")}). Say on which they are assessed: --as-of ${days.at(-1)}.`,
);
export const dayForComparison = /* @__PURE__ */ say<object>(
	"day-for-comparison",
	() => "有的数值或规则按日期或社区类型变化。请写明按哪一天比较，例如 --as-of 2026-06-30。",
	() => "Figures or rules vary with the day or the kind of community. Say for which day to compare, such as --as-of 2026-06-30.",
);
export const notAFile = /* @__PURE__ */ say<{ name: string }>(
	"not-a-file",
	({ name }) => `“${name}”是文件夹，不是文件。请写出其中的文件。`,
	({ name }) => `"${name}" is a folder, not a file. Name a file in it.`,
);
export const cantBeRead = /* @__PURE__ */ say<{ name: string; problem: string }>(
	"cant-be-read",
	({ name, problem }) => `读不出“${name}”（${problem}）。请检查路径和权限。`,
	({ name, problem }) => `"${name}" can't be read (${problem}). Check the path and who may read there.`,
);
export const outNeeded = /* @__PURE__ */ say<object>(
	"out-needed",
	() => "结果不是文字，不能显示在终端上。请用 --out 写明文件。",
	() => "The result is no text and can't be shown on a terminal. Name a file with --out.",
);
export const folderNeeded = /* @__PURE__ */ say<object>(
	"folder-needed",
	() => "结果是许多文件。请用 --out 写明放到哪个文件夹。",
	() => "The result is many files. Name a folder for them with --out.",
);
export const oneOption = /* @__PURE__ */ say<{ names: readonly string[] }>(
	"one-option",
	({ names }) => `${names.join("、")} 只能用一个。`,
	({ names }) => `Give one of ${names.join(", ")}, not several.`,
);
export const forOneCommunity = /* @__PURE__ */ say<object>(
	"for-one-community",
	() => "此选项用于一个社区的报告，这里给了几个社区。请只给一个，或去掉此选项。",
	() => "This is for the report of one community, and several are given. Give one, or leave the option out.",
);
export const forSeveralCommunities = /* @__PURE__ */ say<object>(
	"for-several-communities",
	() => "此选项用于几个社区一起的报告，这里只给了一个。请去掉此选项。",
	() => "This is for the report of several communities, and one is given. Leave the option out.",
);
export const cantBeWritten = /* @__PURE__ */ say<{ name: string; problem: string }>(
	"cant-be-written",
	({ name, problem }) => `写不进“${name}”（${problem}）。请检查路径和权限。`,
	({ name, problem }) => `"${name}" can't be written (${problem}). Check the path and who may write there.`,
);

// workbooks and CSV files
export const numberNotUnderstood = /* @__PURE__ */ say<{ found: string; units: readonly string[] }>(
	"number-not-understood",
	({ found, units }) =>
		`看不懂“${found}”。请填一个数，或像 300多、超过400、约16万、近150 这样写${units.length === 0 ? "" : `；单位只能是“${units[0]}”`}。不知道就空着。`,
	({ found, units }) =>
		`"${found}" is no number that can be read. Write a number, or "more than 400", "about 160,000", "nearly 150"${units.length === 0 ? "" : `; its unit is "${units.at(-1)}"`}. Leave it empty if it is not known.`,
);
export const cellError = /* @__PURE__ */ say<{ found: string }>(
	"cell-error",
	({ found }) => `公式没有得出结果（${found}）。请改正公式，或直接填数。`,
	({ found }) => `The formula has no result (${found}). Mend it, or write the value itself.`,
);
export const unknownColumn = /* @__PURE__ */ namedOf("unknown-column", "列", "column");
export const noHeader = /* @__PURE__ */ say<object>(
	"no-header",
	() => "找不到表头：数据上方要有一行写着“编号”和“数值”（或 input 和 value）。请用 wenming template 生成的模板填写。",
	() =>
		'No header was found: a row above the data has to say "input" and "value" (or 编号 and 数值). Fill in what wenming template writes.',
);
export const cellWithoutColumn = /* @__PURE__ */ say<{ found: string }>(
	"cell-without-column",
	({ found }) => `填了“${found}”，表头却没有这一列。请改填到该填的列，或删去；数里有逗号的要加引号。`,
	({ found }) =>
		`"${found}" stands in a column that the header does not have. Move it, or empty the cell; a number with commas takes quotation marks.`,
);
export const rowWithoutInput = /* @__PURE__ */ say<{ found: string }>(
	"row-without-input",
	({ found }) => `填了“${found}”，这一行却没有写是哪一项。请补上编号，或删去。`,
	({ found }) => `"${found}" is filled in, but the row does not say for which input. Add the input, or empty the cell.`,
);
export const notReadHere = /* @__PURE__ */ say<{ name: string }>(
	"not-read-here",
	({ name }) => `此标准用不到“${name}”，没有读取这一行。`,
	({ name }) => `This standard does not read "${name}"; the row was not read.`,
);
export const noWhole = /* @__PURE__ */ say<object>(
	"no-whole",
	() => "此项不是比率，没有总数。请清空这一格。",
	() => "This is no ratio and has no whole. Empty this cell.",
);
export const communityIncomplete = /* @__PURE__ */ say<object>(
	"community-incomplete",
	() => "社区要有代号（如 nanyuan）和名称。请补全，或全部空着。",
	() => "A community takes a short name, such as nanyuan, and a name. Fill in both, or leave all of it empty.",
);
export const notUtf8 = /* @__PURE__ */ say<object>(
	"not-utf8",
	() => "文件不是 UTF-8 编码，没有读取。请另存为 UTF-8；在 Excel 里选“CSV UTF-8（逗号分隔）”。",
	() => 'The file is not in UTF-8 and was not read. Save it as UTF-8; in Excel, as "CSV UTF-8 (comma delimited)".',
);
export const quotesNotClosed = /* @__PURE__ */ say<object>(
	"quotes-not-closed",
	() => '有一个引号没有配对，读不下去。单元格里的引号要写成两个（""），并给整格加上引号。',
	() => 'A quotation mark is not closed. Within a cell it is written twice (""), and the cell stands in quotation marks.',
);
export const notAWorkbook = /* @__PURE__ */ say<{ problem: string }>(
	"not-a-workbook",
	({ problem }) => `这不是能读取的 Excel 工作簿（.xlsx）：${problem}。`,
	({ problem }) => `This is no Excel workbook (.xlsx) that can be read: ${problem}.`,
);
