/** Whatever the command says by itself, in both languages. */
import type { Locale } from "../model/text.js";
import type { Argument, CommandName, Format } from "./command.js";
import type { OptionName } from "./options.js";

interface CommandWords {
	readonly does: string;
	/** Each can be run as it stands, in a folder with the facts files `nanyuan.json` and `hongsheng.json`. */
	readonly examples: readonly string[];
}

export interface CliWords {
	readonly wenming: string;
	readonly version: string;
	readonly helpOption: string;
	readonly optionsInUsage: string;
	readonly commandInUsage: string;
	/** The titles of the help, as commander has them. */
	readonly help: Readonly<Record<"Usage:" | "Arguments:" | "Options:" | "Commands:" | "Examples:", string>>;
	readonly exitCodes: string;
	readonly commands: Readonly<Record<CommandName, CommandWords>>;
	readonly arguments: Readonly<Record<Argument, string>>;
	readonly options: Readonly<Record<Exclude<OptionName, "format">, string>>;
	format(known: readonly Format[]): string;
	readonly working: string;
	/** Of what nothing is wrong with. */
	readonly sound: string;
	readonly internal: string;
}

const examples: Readonly<Record<CommandName, readonly string[]>> = {
	evaluate: ["wenming evaluate wuxi nanyuan.json", "cat nanyuan.json | wenming evaluate wuxi - --format json"],
	explain: [
		"wenming explain wuxi nanyuan.json --rule service.space-per-100-households",
		"wenming explain wuxi nanyuan.json --format html --out nanyuan.html",
	],
	questions: ["wenming questions wuxi nanyuan.json --limit 5"],
	remedies: ["wenming remedies wuxi nanyuan.json"],
	report: [
		"wenming report wuxi nanyuan.json --out nanyuan.html",
		"wenming report wuxi nanyuan.json hongsheng.json --as-of 2011-06-30 --format markdown",
	],
	docs: ["wenming docs six-point --locale both --out site", "wenming docs six-point --format markdown --out six-point"],
	compare: ["wenming compare wuxi tongchuan", "wenming compare wuxi tongchuan --facts nanyuan.json"],
	validate: ["wenming validate wuxi nanyuan.json", "wenming validate tongchuan"],
	schema: ["wenming schema", "wenming schema facts --out facts.schema.json"],
	types: ["wenming types six-point --out six-point-facts.ts"],
	template: ["wenming template wuxi --xlsx --locale both --out facts.xlsx", "wenming template six-point --csv --out facts.csv"],
};

const zh: CliWords = {
	wenming: "把文明社区标准当作规则来用：评定、解释、还要问什么、怎样改进。",
	version: "显示版本",
	helpOption: "显示帮助",
	optionsInUsage: "[选项]",
	commandInUsage: "[命令]",
	help: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：", "Examples:": "例子：" },
	exitCodes: [
		"退出码：",
		"  evaluate、explain：0 达标，1 不达标，2 未定，3 不适用；其他命令完成后为 0",
		"  出错：64 命令写错或找不到文件，65 数据或标准有错，70 程序有错，74 写不出结果",
	].join("\n"),
	commands: {
		evaluate: { does: "按标准评定一个社区的数据", examples: examples.evaluate },
		explain: { does: "逐条说明为什么这样评定", examples: examples.explain },
		questions: { does: "列出还值得问的问题，最要紧的在前", examples: examples.questions },
		remedies: { does: "列出使不达标的条目达标的办法", examples: examples.remedies },
		report: { does: "写一份可打印的报告：一个社区的，或几个社区一起的", examples: examples.report },
		docs: { does: "生成一个标准的文档：网站、单个网页或 Markdown", examples: examples.docs },
		compare: { does: "比较两个标准：哪里不同，哪个更严", examples: examples.compare },
		validate: { does: "检查标准、变体或数据有没有错", examples: examples.validate },
		schema: { does: "输出一种文件格式的 JSON Schema；不写名称则列出全部", examples: examples.schema },
		types: { does: "输出一个标准的数据的 TypeScript 类型", examples: examples.types },
		template: { does: "生成填报数据用的 Excel 工作簿或 CSV 文件", examples: examples.template },
	},
	arguments: {
		"<standard>": "标准或变体：自带的名称（如 wuxi、tongchuan），或文件、文件夹的路径",
		"<other>": "另一个标准或变体",
		"[facts]": "数据文件；- 表示从标准输入读取",
		"<facts...>": "数据文件；写几个，就是几个社区一起的报告",
		"[schema]": "格式的名称，如 facts、rule、overlay",
	},
	options: {
		asOf: "评定日，如 2026-06-30；不写则用数据文件的观察日期",
		edition: "采用哪一天的版本；不写则用评定日的",
		rule: "只看这一条，写规则的 id；可写几次",
		all: "也写出达标的和不适用的",
		style: "full 全部写出，decisive 只写起决定作用的；不写则为 full",
		about: "everything 凡能改变某条结论的都问，verdict 只问能改变总的结论的；不写则为 everything",
		limit: "最多列几项",
		facts: "用这份数据按两个标准评定，并排列出",
		name: "类型的名称；不写则由标准的 id 得出",
		within: "在这个文件夹里找变体所引用的标准；可写几次。不写则在变体旁边找，再在自带的标准里找",
		xlsx: "Excel 工作簿；不写则按 --out 的文件名，否则为此",
		csv: "CSV 文件",
		variant: "与它比较的变体；可写几次。不写则为自带的、引用它的变体",
		single: "所有页面合成一个 HTML 文件",
		target: "再列出达到目标的计划：pass、分数或等级的 id",
		district: "几个社区属于哪里，写在报告上",
		overrides: "考评组的改判，一份 JSON 清单",
		factsFormat: "数据的格式：json、csv 或 xlsx；不写则按文件名和内容判断",
		locale: "语言：zh、en，模板、报告和文档还可以用 both；不写则用系统的语言",
		out: "写入这个文件（文档则为文件夹），而不是标准输出",
	},
	format: (known) => `输出格式：${known.join("、")}；不写则为 ${known[0]}`,
	working: "正在计算……",
	sound: "没有发现问题",
	internal: "✖ 程序出错，不是您的错。请把下面的内容报告给维护者：",
};

const en: CliWords = {
	wenming: "Civic standards as rules: what a community's facts come to, why, what to ask, what to mend.",
	version: "print the version",
	helpOption: "print this help",
	optionsInUsage: "[options]",
	commandInUsage: "[command]",
	help: {
		"Usage:": "Usage:",
		"Arguments:": "Arguments:",
		"Options:": "Options:",
		"Commands:": "Commands:",
		"Examples:": "Examples:",
	},
	exitCodes: [
		"Exit codes:",
		"  evaluate, explain: 0 pass, 1 fail, 2 unknown, 3 not applicable; other commands end with 0 when done",
		"  mistakes: 64 wrong call or no such file, 65 wrong facts or standard, 70 fault of the program, 74 can't write",
	].join("\n"),
	commands: {
		evaluate: { does: "what the facts of a community come to", examples: examples.evaluate },
		explain: { does: "why each rule comes out as it does", examples: examples.explain },
		questions: { does: "what is worth asking next, what matters most first", examples: examples.questions },
		remedies: { does: "what would make the rules that fail pass", examples: examples.remedies },
		report: { does: "a report to be printed: of one community, or of several together", examples: examples.report },
		docs: { does: "the documentation of a standard: a site, one page, or Markdown", examples: examples.docs },
		compare: { does: "two standards: what differs, and which is stricter", examples: examples.compare },
		validate: { does: "whatever is wrong with a standard, a variant or facts", examples: examples.validate },
		schema: { does: "the JSON Schema of a file format; without a name, all names", examples: examples.schema },
		types: { does: "the TypeScript type of the facts of a standard", examples: examples.types },
		template: { does: "the Excel workbook or CSV file in which facts are entered", examples: examples.template },
	},
	arguments: {
		"<standard>": "a standard or variant: a shipped one by its name (wuxi, tongchuan), or the path of a file or folder",
		"<other>": "another standard or variant",
		"[facts]": "a file of facts; - reads standard input",
		"<facts...>": "files of facts; several make a report of the district",
		"[schema]": "the name of a format, such as facts, rule, overlay",
	},
	options: {
		asOf: "the assessment day, such as 2026-06-30; if not given, the day on which the facts were observed",
		edition: "the day whose edition is applied; if not given, the assessment day",
		rule: "this rule alone, by its id; may be given several times",
		all: "rules that pass or do not apply, too",
		style: "full, or decisive: only what decides; full if not given",
		about: "everything that can change a rule, or what can change the verdict alone; everything if not given",
		limit: "so many at most",
		facts: "evaluate these facts by both standards, side by side",
		name: "the name of the type; if not given, that of the standard's id",
		within:
			"where to look for what a variant extends; may be given several times. If not given, beside the variant; then among the shipped",
		xlsx: "an Excel workbook; so it is if nothing else is told, by the name of --out either",
		csv: "a CSV file",
		variant: "a variant to compare it with; may be given several times. If not given, the shipped ones that extend it",
		single: "all pages in one HTML file",
		target: "add a plan to reach this: pass, a score, or the id of a level",
		district: "what the communities are of, as the report says it",
		overrides: "the outcomes that assessors changed, a list in JSON",
		factsFormat: "the format of the facts, json, csv or xlsx; if not given, by the name of the file and by what it holds",
		locale: "the language, zh or en; templates, reports and documentation can be in both; if not given, that of the system",
		out: "write to this file, of documentation to this folder, instead of standard output",
	},
	format: (known) => `how to write the result: ${known.join(", ")}; ${known[0]} if not given`,
	working: "Working…",
	sound: "Nothing is wrong",
	internal: "✖ The program is at fault, not you. Please report this to the maintainers:",
};

export const words: Readonly<Record<Locale, CliWords>> = { zh, en };
