/**
 * Every problem that the package reports: code → typed information → sentence, in one table.
 * A sentence says what was found, what was expected, the nearest known name and what to do.
 */
import { closestMatch } from "leven";
import type { Text } from "./model/text.js";

type Sentence<Info> = (info: Info) => Text;
const say = <Info>(zh: (info: Info) => string, en: (info: Info) => string): Sentence<Info> => {
	return (info) => ({ zh: zh(info), en: en(info) });
};

interface Name {
	name: string;
	nearest?: string | undefined;
}
interface Mismatch {
	found: string;
	expected: string;
}
const nearestZh = ({ nearest }: Name) => (nearest === undefined ? "" : `；最接近的是“${nearest}”`);
const nearestEn = ({ nearest }: Name) => (nearest === undefined ? "" : `; the nearest known is "${nearest}"`);
const unknownName = (zh: string, en: string) =>
	say<Name>(
		(info) => `没有名为“${info.name}”的${zh}${nearestZh(info)}。请改用已声明的名称。`,
		(info) => `There is no ${en} named "${info.name}"${nearestEn(info)}. Use a declared name.`,
	);
const expectation = say<Mismatch>(
	({ found, expected }) => `应为 ${expected}，实为 ${found}。`,
	({ found, expected }) => `Expected ${expected}, found ${found}.`,
);

const sentences = {
	// facts
	"unknown-fact": say<Name>(
		(info) => `数据字典中没有“${info.name}”${nearestZh(info)}。请改正名称，或删去此项。`,
		(info) => `The data dictionary has no "${info.name}"${nearestEn(info)}. Mend the name or leave the fact out.`,
	),
	"wrong-type": expectation,
	"out-of-range": expectation,
	"not-whole": say<{ found: string }>(
		({ found }) => `此项按个数计，须为整数，实为 ${found}。`,
		({ found }) => `This is counted in whole numbers; found ${found}.`,
	),
	"not-finite": say<{ found: string }>(
		({ found }) => `须为有限的数，实为 ${found}。不知道就不要填写。`,
		({ found }) => `Expected a finite number, found ${found}. Leave out what is not known.`,
	),
	"empty-text": say<object>(
		() => "空白不是数据。不知道就不要填写此项。",
		() => "An empty text is no fact. Leave out what is not known.",
	),
	"empty-range": say<{ found: string }>(
		({ found }) => `没有一个数符合 ${found}。请检查上下限。`,
		({ found }) => `No number fits ${found}. Check its two ends.`,
	),
	"count-exceeds-whole": say<{ count: string; of: string }>(
		({ count, of }) => `部分（${count}）多于整体（${of}）。请检查这两个数。`,
		({ count, of }) => `The part (${count}) is more than the whole (${of}). Check the two numbers.`,
	),
	"part-exceeds-whole": say<{ whole: string; found: string; limit: string }>(
		({ whole, found, limit }) => `${found} 多于其所属的“${whole}”（${limit}）。请检查这两项。`,
		({ whole, found, limit }) => `${found} is more than "${whole}" (${limit}), of which it is a part. Check both facts.`,
	),
	"impossible-day": say<{ found: string }>(
		({ found }) => `日历上没有“${found}”这一天。日期写作 2011-05-18。`,
		({ found }) => `The calendar has no day "${found}". A day is written 2011-05-18.`,
	),
	"unknown-option": unknownName("选项", "option"),
	"forbidden-name": say<{ name: string }>(
		({ name }) => `名称“${name}”不得使用。`,
		({ name }) => `The name "${name}" is not allowed.`,
	),
	"given-twice": say<{ name: string }>(
		({ name }) => `“${name}”给出了两次。请只留一次。`,
		({ name }) => `"${name}" is given twice. Keep one.`,
	),
	"looks-like-a-fraction": say<{ found: string; meant: string }>(
		({ found, meant }) => `百分率 ${found} 像是小数；若指 ${meant}%，请填 ${meant}。`,
		({ found, meant }) => `The percentage ${found} looks like a fraction; if ${meant} % is meant, write ${meant}.`,
	),
	"observed-later-than-file": say<{ observed: string; file: string }>(
		({ observed, file }) => `此项的日期 ${observed} 晚于整份资料的日期 ${file}。`,
		({ observed, file }) => `This fact's day, ${observed}, is later than the file's, ${file}.`,
	),

	// standards
	"invalid-shape": say<{ problem: string }>(
		({ problem }) => `格式不符：${problem}。`,
		({ problem }) => `The shape is wrong: ${problem}.`,
	),
	"unknown-operator": unknownName("运算", "operator"),
	"unknown-input": unknownName("输入项", "input"),
	"unknown-measure": unknownName("指标", "measure"),
	"unknown-parameter": unknownName("参数", "parameter"),
	"unknown-unit": unknownName("单位", "unit"),
	"unknown-supplier": unknownName("提供方", "supplier"),
	"unknown-dimension": unknownName("维度", "dimension"),
	"unknown-document": unknownName("来源文件", "source document"),
	"unknown-part": unknownName("分项", "part"),
	"unknown-placeholder": unknownName("参数（用于文字中的占位符）", "parameter (for a placeholder in a text)"),
	"several-operators": say<{ found: string }>(
		({ found }) => `一个对象只能有一个运算，实有：${found}。请拆开，或用 and 连接。`,
		({ found }) => `An object holds one operator, found: ${found}. Take them apart, or join them with "and".`,
	),
	"wrong-arity": say<Mismatch & { operator: string }>(
		({ operator, found, expected }) => `运算“${operator}”应有 ${expected} 个操作数，实有 ${found} 个。`,
		({ operator, found, expected }) => `"${operator}" takes ${expected} operands, found ${found}.`,
	),
	"type-mismatch": say<Mismatch & { operator: string }>(
		({ operator, found, expected }) => `运算“${operator}”的操作数应为 ${expected}，实为 ${found}。`,
		({ operator, found, expected }) => `An operand of "${operator}" must be ${expected}, found ${found}.`,
	),
	"unit-mismatch": say<Mismatch & { operator: string }>(
		({ operator, found, expected }) => `运算“${operator}”两边的单位须相同：${expected} 与 ${found}。单位不自动换算。`,
		({ operator, found, expected }) => `"${operator}" needs equal units, found ${expected} and ${found}. Nothing converts units.`,
	),
	"only-in-measures": say<{ operator: string }>(
		({ operator }) => `乘除会改变单位，“${operator}”只能用在指标里。请声明一个指标。`,
		({ operator }) => `"${operator}" changes units and stands in measures alone. Declare a measure.`,
	),
	"not-allowed": say<{ found: string; why: Text }>(
		({ found, why }) => `不能用 ${found}：${why.zh}。`,
		({ found, why }) => `${found} can't be used: ${why.en}.`,
	),
	"not-truth": say<{ found: string }>(
		({ found }) => `规则须得出是或否，实得 ${found}。`,
		({ found }) => `A rule comes to true or false, this comes to ${found}.`,
	),
	"unused-parameter": say<Name>(
		({ name }) => `参数“${name}”既不在逻辑中也不在文字中出现。请用上或删去。`,
		({ name }) => `Neither logic nor a text uses the parameter "${name}". Use it or leave it out.`,
	),
	"unguarded-denominator": say<{ denominator: string }>(
		({ denominator }) =>
			`分母“${denominator}”可能为零。请在 appliesWhen 或同一个 and 的前面要求它大于零，或在输入项上写 "zeroOf": "missing"。`,
		({ denominator }) =>
			`The denominator "${denominator}" may be zero. Require it to be above zero in appliesWhen or earlier in the same "and", or give the input "zeroOf": "missing".`,
	),
	"too-deep": say<{ limit: number }>(
		({ limit }) => `嵌套超过 ${limit} 层。`,
		({ limit }) => `Nested deeper than ${limit} levels.`,
	),
	"too-large": say<{ limit: number }>(
		({ limit }) => `逻辑超过 ${limit} 个节点。`,
		({ limit }) => `The logic has more than ${limit} nodes.`,
	),
	"measure-cycle": say<{ cycle: string }>(
		({ cycle }) => `指标互相引用成环：${cycle}。`,
		({ cycle }) => `Measures read each other in a circle: ${cycle}.`,
	),
	"prefix-of-another": say<{ name: string; other: string }>(
		({ name, other }) => `输入项“${name}”是“${other}”的前缀，二者无法区分。`,
		({ name, other }) => `The input "${name}" is a prefix of "${other}"; they can't be told apart.`,
	),
	"wrong-dimension": say<{ id: string; dimension: string }>(
		({ id, dimension }) => `规则“${id}”的前一段应是维度，实为“${dimension}”。`,
		({ id, dimension }) => `The first segment of "${id}" names its dimension; there is no dimension "${dimension}".`,
	),
	"too-many-required": say<{ required: number; parts: number }>(
		({ required, parts }) => `要求通过 ${required} 项，却只列了 ${parts} 项。`,
		({ required, parts }) => `${required} parts must pass, but only ${parts} are listed.`,
	),
	"example-contradicts": say<Mismatch & { example: string }>(
		({ example, found, expected }) => `示例“${example}”写的是 ${expected}，规则得出 ${found}。`,
		({ example, found, expected }) => `The example "${example}" says ${expected}, the rule gives ${found}.`,
	),
	"cannot-fail": say<object>(
		() => "无论数据如何，此规则都不会不达标。",
		() => "Whatever the facts, this rule can't fail.",
	),
	"cannot-pass": say<object>(
		() => "无论数据如何，此规则都不会达标。",
		() => "Whatever the facts, this rule can't pass.",
	),
	"decided-by-range": say<object>(
		() => "不看任何数据，仅凭声明的取值范围就已得出结论，数字形同虚设。",
		() => "The declared ranges decide this rule without any fact: its figure is idle.",
	),

	// calls
	"standard-not-parsed": say<object>(
		() => "这不是可用的标准。请从 wenming/standards/* 导入，或用 parseStandard 得到。",
		() => "This is not a usable standard. Import one from wenming/standards/*, or get one from parseStandard.",
	),
	"unknown-rule": unknownName("规则", "rule"),
} as const;

export type IssueCode = keyof typeof sentences;
type InfoOf<Code extends IssueCode> = Parameters<(typeof sentences)[Code]>[0];

/** One problem: what, where, and the sentence that says so. */
export interface Issue {
	readonly code: IssueCode;
	/** Where: a path such as `rules.culture.library-books.logic.or[0]`. */
	readonly path: string;
	readonly message: Text;
	/** A warning leaves the result as it is. */
	readonly severity: "error" | "warning";
}

export function issue<Code extends IssueCode>(code: Code, path: string, info: InfoOf<Code>): Issue {
	const sentence = sentences[code] as Sentence<InfoOf<Code>>;
	return { code, path, message: sentence(info), severity: "error" };
}

export function warning<Code extends IssueCode>(code: Code, path: string, info: InfoOf<Code>): Issue {
	return { ...issue(code, path, info), severity: "warning" };
}

/**
 * What is thrown for mistakes in rules, facts and calls: one code, and all the issues.
 *
 * @example
 * try { parseStandard(document) } catch (error) { if (error instanceof WenmingError) error.issues }
 */
export class WenmingError extends Error {
	override readonly name = "WenmingError";

	constructor(
		readonly code: "invalid-standard" | "invalid-facts" | "invalid-logic" | "invalid-call",
		readonly issues: readonly Issue[],
	) {
		super(`${code}\n${issues.map(described).join("\n")}`);
	}
}

function described({ path, message }: Issue): string {
	return `✖ ${message.en}\n  ${message.zh}${path === "" ? "" : `\n  → ${path}`}`;
}

/** The known name that is nearest to one that isn't known, if any is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const farthest = Math.max(2, Math.floor(name.length / 3));
	return closestMatch(name, [...known], { maxDistance: farthest });
}
