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
	| "never-in-force"
	| "dates-out-of-order"
	| "dates-overlap"
	| "no-figure-then"
	| "option-without-figure"
	| "bands-overlap"
	| "number-without-figure"
	| "not-in-force-then"
	| "edition-needed"
	| "standard-not-parsed";
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
export const invalidShape = /* @__PURE__ */ say<{ problem: string }>(
	"invalid-shape",
	({ problem }) => `格式不符：${problem}。`,
	({ problem }) => `The shape is wrong: ${problem}.`,
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
