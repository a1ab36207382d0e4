/** The words of books that are not the standard's own, in both languages. */
import type { Input } from "../../model/input.js";
import type { Standard } from "../../model/standard.js";
import type { Locale } from "../../model/text.js";
import { type FormWords, formWords } from "./form-words.js";
import { type ScoringWords, scoringWords } from "./scoring-words.js";
import { type TitleWords, titleWords } from "./title-words.js";

type Named<Name extends string> = Readonly<Record<Name, string>>;

export interface BookWords extends ScoringWords, TitleWords, FormWords {
	/** Of what the package adds to the source. */
	readonly added: string;
	readonly addedLegend: string;
	readonly chapters: Named<"standard" | "forms" | "reference">;
	readonly pages: Named<
		| "overview"
		| "variants"
		| "questionnaire"
		| "checklist"
		| "evidence"
		| "glossary"
		| "dictionary"
		| "byClause"
		| "byInput"
		| "byActor"
	>;
	readonly headings: Named<
		| "place"
		| "appliesWhen"
		| "logic"
		| "exempt"
		| "inputs"
		| "boundaries"
		| "examples"
		| "variants"
		| "measures"
		| "units"
		| "sources"
		| "variantOf"
		| "dimensions"
		| "scoring"
		| "pass"
		| "levels"
		| "vetoes"
		| "selections"
		| "titleLife"
		| "editions"
		| "readings"
		| "comparison"
		| "added"
		| "excluded"
		| "bookTerms"
		| "fieldTerms"
	>;
	readonly columns: Named<
		| "figure"
		| "value"
		| "appliesTo"
		| "stricter"
		| "where"
		| "input"
		| "question"
		| "answer"
		| "checkedBy"
		| "suppliedBy"
		| "evidence"
		| "valid"
		| "situation"
		| "facts"
		| "outcome"
		| "rule"
		| "remarks"
		| "from"
		| "change"
		| "level"
		| "takes"
		| "ifItFails"
		| "step"
		| "fromState"
		| "toState"
		| "who"
		| "conditions"
		| "source"
		| "term"
		| "runsIn"
		| "lasts"
		| "then"
		| "chinese"
		| "english"
		| "clause"
		| "below"
		| "above"
		| "others"
		| "variant"
		| "status"
		| "wholeVerdict"
		| "changes"
		| "why"
		| "word"
		| "meaning"
	>;
	readonly captions: Named<
		"figures" | "inputs" | "examples" | "editions" | "levels" | "vetoes" | "steps" | "terms" | "units" | "boundaries"
	>;
	readonly terms: Named<
		| "source"
		| "dimension"
		| "actor"
		| "inForce"
		| "method"
		| "weight"
		| "veto"
		| "mayChange"
		| "id"
		| "within"
		| "judgement"
		| "changes"
		| "readBy"
		| "step"
		| "base"
		| "answers"
		| "minimumSample"
		| "cohort"
		| "formula"
		| "unit"
		| "status"
		| "jurisdiction"
		| "assessed"
		| "size"
		| "title"
		| "setBy"
	>;
	readonly statuses: Readonly<Record<Standard["status"], string>>;
	readonly oneCommunity: string;
	assessedAndOthers(assessed: string, others: string): string;
	size(dimensions: number, rules: number): string;
	readonly noNote: string;
	readonly readingsIntroduction: string;
	/** Of a figure that comes from reading the source. */
	readonly fromReading: string;
	reason(text: string): string;
	/** For whom a figure holds that is the same for all. */
	readonly everybody: string;
	readonly stricter: Named<"higher" | "lower" | "neither" | "higherDay" | "lowerDay">;
	readonly fromTheBeginning: string;
	/** How many parts must pass; `isGated` where some of them may not apply. */
	partsNeeded(parts: number, require: number, isGated: boolean): string;
	readonly partApplies: string;
	readonly asJson: string;
	readonly types: Readonly<Record<Input["type"], string>>;
	validFor(months: number | undefined): string;
	readonly judgement: string;
	readonly judgementWithReason: string;
	readonly changes: Named<"up" | "down" | "both" | "never">;
	/** The same of a yes or no. */
	readonly changesTruth: Named<"up" | "down" | "both" | "never">;
	ratio(unit: string): string;
	ratioOrNothing(unit: string): string;
	/** An answer that counts towards the percentage. */
	counts(label: string): string;
	readonly fromCohort: Named<"rank" | "rank-from-last" | "mean" | "best" | "percent-of-best" | "size">;
	readonly nothingKnown: string;
	observed(day: string): string;
	readonly permissions: Named<"locked" | "stricter-only" | "free">;
	readonly measuresRead: string;
	readonly glossaryIntroduction: string;
	readonly variantsIntroduction: string;
	changeCounts(added: number, removed: number, changed: number): string;
	/** The rules that stand in every variant as they stand here. */
	untouched(rules: number): string;
	allVariantsKeep(variants: number): string;
	otherVariantsKeep(variants: number): string;
	readonly boundariesIntroduction: string;
	/** Of a boundary for which no other facts matter. */
	readonly whateverElse: string;
	readonly dictionaryIntroduction: string;
	/** Inputs that only the variants of one city have. */
	ownInputs(city: string): string;
	/** Of a rule one of whose figures an overlay sets. */
	figureSet(layer: string): string;
	owedBy(actor: string): string;
	owes(actor: string): string;
	supplies(supplier: string): string;
	readonly isAssessed: string;
	readonly standsBeside: string;
	/** Of an input that no rule reads, but that is the whole or a part of one that is. */
	readonly onlyBounds: string;
	readonly comesIntoForce: string;
	readonly goesOutOfForce: string;
}

const zh: BookWords = {
	...scoringWords.zh,
	...titleWords.zh,
	...formWords.zh,
	added: "本软件包所加，原文没有",
	addedLegend: "由本软件包所加或所定，原文没有：对原文的读法、读出来的数值、自定的计分办法。",
	chapters: { standard: "标准", forms: "表格", reference: "查阅" },
	pages: {
		overview: "概览",
		variants: "各地变体对照",
		dictionary: "数据字典",
		questionnaire: "填报表",
		checklist: "现场察看表",
		evidence: "备查材料清单",
		glossary: "术语",
		byClause: "按条款查",
		byInput: "按数据查",
		byActor: "按责任方和提供方查",
	},
	headings: {
		place: "出处与位置",
		appliesWhen: "适用条件",
		logic: "怎样算达标",
		exempt: "免考",
		inputs: "需要的数据",
		boundaries: "界线在哪里",
		examples: "举例",
		variants: "各地变体",
		measures: "指标",
		units: "单位",
		sources: "依据",
		variantOf: "由哪些标准叠加而成",
		dimensions: "各方面与条目",
		scoring: "计分与达标",
		pass: "达标的条件",
		levels: "等级",
		vetoes: "一票否决",
		selections: "评选",
		titleLife: "称号",
		editions: "历次改动",
		readings: "对原文的一般读法",
		comparison: "逐条对照",
		added: "增加的条目",
		excluded: "不评的条目",
		bookTerms: "标准与规则的用词",
		fieldTerms: "社区工作的用词",
	},
	columns: {
		figure: "数值",
		value: "取值",
		appliesTo: "适用于",
		stricter: "怎样更严",
		where: "出处",
		input: "数据",
		question: "填报的问题",
		answer: "怎样填",
		checkedBy: "查证方式",
		suppliedBy: "由谁提供",
		evidence: "凭什么",
		valid: "有效期",
		situation: "情形",
		facts: "数据",
		outcome: "结果",
		rule: "条目",
		remarks: "说明",
		from: "起始日",
		change: "改动",
		level: "等级",
		takes: "条件",
		ifItFails: "不达标的后果",
		step: "步骤",
		fromState: "从",
		toState: "到",
		who: "由谁办",
		conditions: "条件",
		source: "出处",
		term: "期限",
		runsIn: "在哪些状态下计算",
		lasts: "多长",
		then: "期满之后",
		chinese: "中文",
		english: "英文",
		clause: "条款",
		below: "较小的值",
		above: "较大的值",
		others: "其余数据",
		variant: "变体",
		status: "性质",
		wholeVerdict: "总体上",
		changes: "改动",
		why: "理由",
		word: "用词",
		meaning: "意思",
	},
	captions: {
		figures: "本条的数值",
		inputs: "本条读取的数据",
		examples: "本条的例子",
		editions: "各日起的改动",
		levels: "等级与条件",
		vetoes: "一票否决的条目",
		steps: "称号的办理步骤",
		terms: "称号的期限",
		units: "所用单位",
		boundaries: "相差一步而结果不同的数据",
	},
	terms: {
		source: "出处",
		dimension: "方面",
		actor: "责任方",
		inForce: "有效期",
		method: "考评方式",
		weight: "分值",
		veto: "一票否决",
		mayChange: "变体能否改动",
		id: "标识",
		within: "包含于",
		judgement: "评判",
		changes: "社区能否改变",
		readBy: "用到它的条目",
		step: "最小刻度",
		base: "也可填",
		answers: "问卷选项",
		minimumSample: "最少样本",
		cohort: "怎样得来",
		formula: "算法",
		unit: "单位",
		status: "性质",
		jurisdiction: "适用地区",
		assessed: "考评对象",
		size: "规模",
		title: "名称",
		setBy: "由谁定",
	},
	statuses: {
		"official-text": "官方文本，由本软件包逐条录成规则",
		"community-practice": "一个社区自己的做法，不是官方标准",
		example: "示例，不是真实的标准",
	},
	oneCommunity: "一个社区",
	assessedAndOthers: (assessed, others) => `${assessed}。另列而不计入结果的：${others}。`,
	size: (dimensions, rules) => `${dimensions} 个方面，${rules} 条`,
	noNote: "没有说明。",
	readingsIntroduction: "原文没有说清的地方，本软件包统一这样读：",
	fromReading: "读法：原文没有这个数",
	reason: (text) => `理由：${text}`,
	everybody: "所有社区",
	stricter: { higher: "越高越严", lower: "越低越严", neither: "不分宽严", higherDay: "越晚越严", lowerDay: "越早越严" },
	fromTheBeginning: "一开始",
	partsNeeded(parts, require, isGated) {
		const needed = require >= parts ? `以下 ${parts} 项都要达标` : `以下 ${parts} 项中至少 ${require} 项达标`;
		return `${needed}${isGated ? "，不适用的不算" : ""}：`;
	},
	partApplies: "适用条件",
	asJson: "规则的 JSON Logic",
	types: {
		boolean: "是或否",
		count: "整数",
		quantity: "数值",
		percent: "百分比",
		day: "日期",
		choice: "单选",
		text: "文字",
		events: "活动或事件的清单（注明日期），或只填次数",
	},
	validFor: (months) => (months === undefined ? "填报后一直有效" : `${months} 个月`),
	judgement: "考评组的评判",
	judgementWithReason: "考评组的评判，必须写理由",
	changes: { up: "可以增加", down: "可以减少", both: "可增可减", never: "不由社区决定" },
	changesTruth: { up: "可以由“否”变“是”", down: "可以由“是”变“否”", both: "都可以改变", never: "不由社区决定" },
	ratio: (unit) => `两个数：其中多少${unit}，总共多少${unit}`,
	ratioOrNothing: (unit) => `两个数：其中多少${unit}，总共多少${unit}；总共为 0 的按没有填处理`,
	counts: (label) => `${label}（计入）`,
	fromCohort: {
		rank: "由同批社区比较得来：从最好数起的名次",
		"rank-from-last": "由同批社区比较得来：从最后数起的名次",
		mean: "由同批社区比较得来：平均数",
		best: "由同批社区比较得来：最好的一个数",
		"percent-of-best": "由同批社区比较得来：占最好者的百分比",
		size: "由同批社区得来：共有多少个社区",
	},
	nothingKnown: "什么都没有填",
	observed: (day) => `${day} 查得`,
	permissions: { locked: "不得改动", "stricter-only": "只能改得更严", free: "可以改动" },
	measuresRead: "由这些数据算出的指标：",
	glossaryIntroduction: "本书里的用词。",
	variantsIntroduction:
		"各地在本标准上改动了什么。▲ 更严、▽ 更宽、= 结果不变、◆ 有严有宽、? 未能判定，– 没有这一条。凡说更严或更宽，都经过证明，并有实例；增加一条可能不达标的，算作更严。",
	changeCounts(added, removed, changed) {
		const said = [
			...(added === 0 ? [] : [`增加 ${added} 条`]),
			...(removed === 0 ? [] : [`减去 ${removed} 条`]),
			...(changed === 0 ? [] : [`改动 ${changed} 条`]),
		];
		return said.length === 0 ? "条目没有改动" : said.join("，");
	},
	untouched: (rules) => `其余 ${rules} 条，各变体都照原样采用。`,
	allVariantsKeep: (variants) => `${variants > 1 ? `${variants} 个变体都` : "变体"}照原样采用本条。`,
	otherVariantsKeep: (variants) => `另外 ${variants} 个变体照原样采用本条。`,
	boundariesIntroduction:
		"下面每一行的两个数只差一步，结果却不同。都是用本条规则逐一算出来的；其余数据不是列出的这样，界线可能不在这里。",
	whateverElse: "无论如何",
	ownInputs: (city) => `变体自有的数据（${city}）`,
	figureSet: (layer) => `数值由${layer}定`,
	dictionaryIntroduction: "本标准用到的每一项数据：问什么、怎样填、怎样查证、由谁提供。同一份数据可以用来对照不同的标准。",
	owedBy: (actor) => `归${actor}`,
	owes: (actor) => `归${actor}的条目`,
	supplies: (supplier) => `由${supplier}提供的数据`,
	isAssessed: "计入结果。",
	standsBeside: "另列，不计入结果。",
	onlyBounds: "没有条目直接读取，只用来核对与它有包含关系的数",
	comesIntoForce: "开始施行",
	goesOutOfForce: "停止施行",
};

const en: BookWords = {
	...scoringWords.en,
	...titleWords.en,
	...formWords.en,
	added: "added by this package, not in the source",
	addedLegend:
		"Added or settled by this package and not found in the source: how the source is read, figures that come from reading it, a score of the package’s own.",
	chapters: { standard: "The standard", forms: "Forms", reference: "Reference" },
	pages: {
		overview: "Overview",
		variants: "Variants compared",
		dictionary: "Data dictionary",
		questionnaire: "Questionnaire",
		checklist: "On-site checklist",
		evidence: "Evidence to prepare",
		glossary: "Glossary",
		byClause: "By clause",
		byInput: "By datum",
		byActor: "By who owes and who supplies",
	},
	headings: {
		place: "Where it stands",
		appliesWhen: "When it applies",
		logic: "What it takes to pass",
		exempt: "Exemption",
		inputs: "Data that it reads",
		boundaries: "Where the line is",
		examples: "Examples",
		variants: "In variants",
		measures: "Measures",
		units: "Units",
		sources: "Sources",
		variantOf: "What it is made of",
		dimensions: "Dimensions and rules",
		scoring: "Scoring and passing",
		pass: "What it takes to pass",
		levels: "Levels",
		vetoes: "Vetoes",
		selections: "Selections",
		titleLife: "The title",
		editions: "History",
		readings: "How the source is read in general",
		comparison: "Rule by rule",
		added: "Rules that it adds",
		excluded: "Rules that it leaves out",
		bookTerms: "Words of standards and rules",
		fieldTerms: "Words of community work",
	},
	columns: {
		figure: "Figure",
		value: "Value",
		appliesTo: "For",
		stricter: "Stricter",
		where: "Where it stands",
		input: "Data",
		question: "Question",
		answer: "Answer",
		checkedBy: "Checked by",
		suppliedBy: "Supplied by",
		evidence: "Evidence",
		valid: "Valid for",
		situation: "Situation",
		facts: "Facts",
		outcome: "Outcome",
		rule: "Rule",
		remarks: "Remarks",
		from: "From",
		change: "What changes",
		level: "Level",
		takes: "It takes",
		ifItFails: "If it fails",
		step: "Step",
		fromState: "From",
		toState: "To",
		who: "By whom",
		conditions: "Conditions",
		source: "Source",
		term: "Term",
		runsIn: "Runs while",
		lasts: "Lasts",
		then: "Then",
		chinese: "Chinese",
		english: "English",
		clause: "Clause",
		below: "Lower value",
		above: "Higher value",
		others: "Other facts",
		variant: "Variant",
		status: "Kind of text",
		wholeVerdict: "As a whole",
		changes: "Changes",
		why: "Why",
		word: "Word",
		meaning: "Meaning",
	},
	captions: {
		figures: "Figures of this rule",
		inputs: "Data that this rule reads",
		examples: "Examples of this rule",
		editions: "Changes by day",
		levels: "Levels and their conditions",
		vetoes: "Rules that are vetoes",
		steps: "Steps in the life of the title",
		terms: "Terms of the title",
		units: "Units used",
		boundaries: "Facts a step apart that come out differently",
	},
	terms: {
		source: "Source",
		dimension: "Dimension",
		actor: "Owed by",
		inForce: "In force",
		method: "Assessed by",
		weight: "Weight",
		veto: "Veto",
		mayChange: "Variants may",
		id: "Identifier",
		within: "Part of",
		judgement: "Judgement",
		changes: "Can the community change it",
		readBy: "Read by",
		step: "Smallest step",
		base: "May also be given as",
		answers: "Answers of the survey",
		minimumSample: "Least sample",
		cohort: "Comes from",
		formula: "Formula",
		unit: "Unit",
		status: "Kind of text",
		jurisdiction: "Jurisdiction",
		assessed: "Who is assessed",
		size: "Size",
		title: "Title",
		setBy: "Set by",
	},
	statuses: {
		"official-text": "An official text, written as rules by this package",
		"community-practice": "The practice of one community, not an official standard",
		example: "An example, not a real standard",
	},
	oneCommunity: "one community",
	assessedAndOthers: (assessed, others) => `${assessed}. Beside the result stands what these owe: ${others}.`,
	size: (dimensions, rules) =>
		`${dimensions} ${dimensions === 1 ? "dimension" : "dimensions"}, ${rules} ${rules === 1 ? "rule" : "rules"}`,
	noNote: "No note.",
	readingsIntroduction: "Where the source leaves something open, this package reads it throughout as follows:",
	fromReading: "a reading: the source does not give this figure",
	reason: (text) => `reason: ${text}`,
	everybody: "all communities",
	stricter: {
		higher: "if higher",
		lower: "if lower",
		neither: "neither way",
		higherDay: "if later",
		lowerDay: "if earlier",
	},
	fromTheBeginning: "from the beginning",
	partsNeeded(parts, require, isGated) {
		const needed = require >= parts ? `All ${parts} parts must pass` : `At least ${require} of these ${parts} parts must pass`;
		return `${needed}${isGated ? "; those that do not apply are left out" : ""}:`;
	},
	partApplies: "Applies only if",
	asJson: "The rule as JSON Logic",
	types: {
		boolean: "yes or no",
		count: "whole number",
		quantity: "number",
		percent: "percentage",
		day: "day",
		choice: "one of",
		text: "text",
		events: "list of events with their days, or only how many",
	},
	validFor: (months) => (months === undefined ? "until replaced" : `${months} ${months === 1 ? "month" : "months"}`),
	judgement: "an assessor’s judgement",
	judgementWithReason: "an assessor’s judgement, with its reason",
	changes: { up: "yes, upwards", down: "yes, downwards", both: "yes, either way", never: "no" },
	changesTruth: { up: "from no to yes", down: "from yes to no", both: "yes, either way", never: "no" },
	ratio: (unit) => `two numbers: how many ${unit}, out of how many`,
	ratioOrNothing: (unit) => `two numbers: how many ${unit}, out of how many; out of 0 counts as not given`,
	counts: (label) => `${label} (counts)`,
	fromCohort: {
		rank: "comparing communities: its place from the best",
		"rank-from-last": "comparing communities: its place from the last",
		mean: "comparing communities: their mean",
		best: "comparing communities: the best of their numbers",
		"percent-of-best": "comparing communities: per cent of the best",
		size: "the communities evaluated together: how many they are",
	},
	nothingKnown: "nothing reported",
	observed: (day) => `observed ${day}`,
	permissions: { locked: "not change it", "stricter-only": "only make it stricter", free: "change it" },
	measuresRead: "Measures computed from these:",
	glossaryIntroduction: "The words of this book.",
	variantsIntroduction:
		"What others change of this standard. ▲ stricter, ▽ looser, = the same outcomes, ◆ stricter for some and looser for others, ? undetermined, – no such rule. What is called stricter or looser is proved, and shown by facts; a rule that is added and may fail is stricter.",
	changeCounts(added, removed, changed) {
		const rules = (count: number) => `${count} ${count === 1 ? "rule" : "rules"}`;
		const said = [
			...(added === 0 ? [] : [`adds ${rules(added)}`]),
			...(removed === 0 ? [] : [`leaves out ${rules(removed)}`]),
			...(changed === 0 ? [] : [`changes ${rules(changed)}`]),
		];
		return said.length === 0 ? "no rule is changed" : said.join(", ");
	},
	untouched: (rules) =>
		rules === 1
			? "The other rule stands in every variant as it stands here."
			: `The other ${rules} rules stand in every variant as they stand here.`,
	allVariantsKeep: (variants) =>
		variants === 1 ? "The variant keeps this rule as it is." : `All ${variants} variants keep this rule as it is.`,
	otherVariantsKeep: (variants) =>
		variants === 1 ? "The other variant keeps this rule as it is." : `The other ${variants} variants keep this rule as it is.`,
	boundariesIntroduction:
		"In each line the two facts are one step apart and come out differently. They were worked out by evaluating this rule; with other facts than those listed the line may lie elsewhere.",
	whateverElse: "whatever they are",
	ownInputs: (city) => `Data of a variant’s own (${city})`,
	figureSet: (layer) => `figure set by ${layer}`,
	dictionaryIntroduction:
		"Every datum that this standard reads: what is asked, how it is answered, checked and supplied. The same facts can be held against other standards.",
	owedBy: (actor) => `owed by ${actor}`,
	owes: (actor) => `Rules owed by ${actor}`,
	supplies: (supplier) => `Data supplied by ${supplier}`,
	isAssessed: "They count towards the result.",
	standsBeside: "They stand beside the result and do not count.",
	onlyBounds: "no rule reads it; it bounds others that are part of it, or of which it is part",
	comesIntoForce: "comes into force",
	goesOutOfForce: "goes out of force",
};

export const bookWords: Readonly<Record<Locale, BookWords>> = { zh, en };
