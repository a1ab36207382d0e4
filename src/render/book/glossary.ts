/** The words of a book: those of standards and rules, and those of community work that the standard uses. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Standard } from "../../model/standard.js";
import type { Text } from "../../model/text.js";
import { isVaried } from "../../resolve/editions.js";
import { figureTable, type Page } from "../document/index.js";
import { listingsOf } from "./dictionary.js";
import { page, paragraph, section, unseen } from "./parts.js";
import type { Teller } from "./teller.js";

interface Term {
	readonly term: Text;
	readonly meaning: Text;
	/** By which words a text has it, if not by the term. */
	readonly words?: readonly string[];
	/** Whether a standard has what the word is for; every standard, if not given. */
	readonly isOf?: (standard: Standard) => boolean;
}

export function glossaryPage(teller: Teller): Page {
	const said = saidBy(teller);
	const own = bookTerms.filter(({ isOf }) => isOf === undefined || isOf(teller.standard));
	const field = fieldTerms.filter(({ term, words = [term.zh] }) => words.some((word) => said.includes(word)));
	return page(teller, "glossary", ({ say }) => say.pages.glossary, [
		...paragraph(teller.say(({ say }) => say.glossaryIntroduction)),
		...section(teller, ({ say }) => say.headings.bookTerms, tableOf(teller, own)),
		...section(teller, ({ say }) => say.headings.fieldTerms, tableOf(teller, field)),
	]);
}

/** Each word in both languages, so that readers of either can talk of the same thing. */
function tableOf(teller: Teller, terms: readonly Term[]): ElementContent[] {
	if (terms.length === 0) return [];
	const inOtherLanguage = (text: Text): ElementContent[] => {
		if (teller.voice.languages === "both") return teller.text(text);
		const [other, tag] = teller.voice.languages === "zh" ? [text.en, "en"] : [text.zh, "zh-CN"];
		return [...teller.text(text), { type: "text", value: " " }, h("span.muted", { lang: tag }, other)];
	};
	return [
		figureTable(
			[teller.say(({ say }) => say.columns.word), teller.say(({ say }) => say.columns.meaning)],
			terms.map(({ term, meaning }) => [inOtherLanguage(term), teller.text(meaning)]),
			{ caption: unseen(teller.say(({ say }) => say.pages.glossary)), namedRows: true },
		),
	];
}

/** All that the standard says in Chinese where readers meet it. */
function saidBy(teller: Teller): string {
	const { edition } = teller;
	const rules = Object.values(edition.rules).flatMap(({ title, requirement, reading }) => [
		title.zh,
		requirement.zh,
		reading?.zh ?? "",
	]);
	const inputs = listingsOf(teller).flatMap(({ input }) => [input.label.zh, input.question.zh, input.evidence?.zh ?? ""]);
	return [
		edition.title.zh,
		edition.purpose?.zh ?? "",
		...rules,
		...inputs,
		...Object.values(edition.suppliers).map(({ zh }) => zh),
	].join("\n");
}

const isScored = ({ scoring }: Standard) => scoring.rules === "points";

const bookTerms: readonly Term[] = [
	{
		term: { zh: "标准", en: "Standard" },
		meaning: {
			zh: "一整套考评要求：方面、条目、计分办法和依据的文件。",
			en: "A whole set of requirements that communities are assessed by: dimensions, rules, scoring, sources.",
		},
	},
	{
		term: { zh: "方面", en: "Dimension" },
		meaning: { zh: "标准的一章，收在一起的若干条目。", en: "A chapter of a standard, with the rules that belong together." },
	},
	{
		term: { zh: "条目（规则）", en: "Rule" },
		meaning: {
			zh: "一条要求，连同它的数值、判定办法、出处和例子。",
			en: "One requirement, with its figures, how it is decided, its source and its examples.",
		},
	},
	{
		term: { zh: "分项", en: "Part" },
		meaning: {
			zh: "一条要求里分别列举的一件事，各自判定。",
			en: "One of several things that a rule lists, each decided by itself.",
		},
		isOf: ({ rules }) => Object.values(rules).some((rule) => "parts" in rule),
	},
	{
		term: { zh: "数据", en: "Fact" },
		meaning: {
			zh: "一个社区在某一项上的情况，连同是哪一天、由谁、凭什么说的。没有填的是“不清楚”，不是 0，也不是“否”。",
			en: "How a community stands in one respect, with the day, who says so and on what evidence. What is not reported is not known: neither 0 nor “no”.",
		},
	},
	{
		term: { zh: "指标", en: "Measure" },
		meaning: {
			zh: "由几项数据算出的数，如每百户的面积。",
			en: "A number computed from facts, such as an area per 100 households.",
		},
		isOf: ({ measures }) => Object.keys(measures).length > 0,
	},
	{
		term: { zh: "数值", en: "Figure" },
		meaning: {
			zh: "条目拿来比较的数，有单位、有出处；越高越严还是越低越严也写明。",
			en: "A number that a rule compares with. It has a unit and a source, and it is said which way is stricter.",
		},
	},
	{
		term: { zh: "达标", en: "Pass" },
		meaning: { zh: "要求做到了，不论还缺哪些数据都一样。", en: "The requirement is met, whatever the missing facts may be." },
	},
	{
		term: { zh: "不达标", en: "Fail" },
		meaning: { zh: "要求没有做到，不论还缺哪些数据都一样。", en: "It is not met, whatever the missing facts may be." },
	},
	{
		term: { zh: "不适用", en: "Not applicable" },
		meaning: {
			zh: "没有可以考评的对象，如没有河道的社区不考评河面。",
			en: "There is nothing of the kind to judge: no river, no rule about its surface.",
		},
	},
	{
		term: { zh: "未定", en: "Undecided" },
		meaning: {
			zh: "现有数据还分不出是哪一种结果；会列出还要问什么。",
			en: "The facts leave more than one of these open; it is said what to ask.",
		},
	},
	{
		term: { zh: "范围", en: "Range" },
		meaning: {
			zh: "对一个数所知道的上下限，如“300 多”是多于 300、少于 400。只有范围里的每个数都给出同一结果，才作判定。",
			en: "What is known of a number, from one end to the other: “300-odd” is more than 300 and less than 400. Something is decided only if every number in the range decides it alike.",
		},
	},
	{
		term: { zh: "评定日", en: "Assessment day" },
		meaning: { zh: "以哪一天的情况作判定。", en: "The day on which a community is judged as it stands." },
	},
	{
		term: { zh: "读法", en: "Reading" },
		meaning: { zh: "原文没有说清的地方，本软件包怎样理解。", en: "How this package understands what the source leaves open." },
	},
	{
		term: { zh: "变体", en: "Variant" },
		meaning: {
			zh: "一地在原标准上改出的标准：改数值、增减条目、改写条目，每处改动都有理由。",
			en: "A standard that somebody made of another by changing figures and adding, leaving out or rewording rules, each change with its reason.",
		},
	},
	{
		term: { zh: "更严、更宽", en: "Stricter, looser" },
		meaning: {
			zh: "同样的数据，在更严的标准下结果不会更好，而且有时更差；更宽则相反。",
			en: "Under a stricter standard no facts come out better and some come out worse; under a looser one it is the other way round.",
		},
	},
	{
		term: { zh: "评判", en: "Judgement" },
		meaning: {
			zh: "由考评组凭看法给出的结果，同量得出的数分开列。",
			en: "What assessors find by their own opinion, kept apart from what is measured.",
		},
	},
	{
		term: { zh: "版本", en: "Edition" },
		meaning: { zh: "某一天起施行的全部条目和数值。", en: "All rules and figures as they are in force from one day on." },
		isOf: isVaried,
	},
	{
		term: { zh: "责任方", en: "Actor" },
		meaning: {
			zh: "一条要求归谁做到；不归考评对象的另列，不计入结果。",
			en: "Who owes what a rule requires; what others than the assessed owe stands beside the result.",
		},
		isOf: ({ actors }) => actors !== undefined,
	},
	{
		term: { zh: "满分", en: "Full points" },
		meaning: { zh: "一条最多得的分。", en: "The most that a rule can score." },
		isOf: isScored,
	},
	{
		term: { zh: "加分、扣分", en: "Bonus, deduction" },
		meaning: { zh: "基本分之外另加的分，或从总分里扣去的分。", en: "Points on top of the base, or taken off the total." },
		isOf: ({ rules }) => Object.values(rules).some(({ counts }) => counts !== undefined),
	},
	{
		term: { zh: "等级", en: "Level" },
		meaning: { zh: "按总分和其他条件分出的档次。", en: "A grade that takes a total and other conditions." },
		isOf: ({ scoring }) => scoring.levels !== undefined,
	},
	{
		term: { zh: "一票否决", en: "Veto" },
		meaning: {
			zh: "一条不达标，不论得多少分，都会带来的后果：不得申报、不予通过、某些项不得分或不能评某些等级。",
			en: "What follows if a rule fails, whatever the score: no application, no pass, no points for some rules, or some levels barred.",
		},
		isOf: ({ rules }) => Object.values(rules).some(({ veto }) => veto !== undefined),
	},
	{
		term: { zh: "称号", en: "Title" },
		meaning: {
			zh: "达标之后授予的名义，有授予、复查、期满、撤销等步骤。",
			en: "What is awarded to those who meet the standard, with steps for giving, reviewing, ending and revoking it.",
		},
		isOf: ({ titleLife }) => titleLife !== undefined,
	},
];

/** Words that officials know and others may not; each is told where the standard uses it. */
const fieldTerms: readonly Term[] = [
	{
		term: { zh: "文明社区", en: "Civilised community" },
		meaning: {
			zh: "政府授予社区的荣誉称号，表示它的环境、秩序、服务和风气达到要求。",
			en: "An honorary title that authorities give to an urban community whose environment, order, services and conduct come up to requirements.",
		},
	},
	{
		term: { zh: "社区居委会", en: "Residents’ committee" },
		words: ["居委会"],
		meaning: {
			zh: "居民选出的基层自治组织，一个社区一个。",
			en: "The body by which the residents of a community govern themselves, elected by them.",
		},
	},
	{
		term: { zh: "街道办事处", en: "Street office" },
		words: ["街道"],
		meaning: {
			zh: "区政府的派出机关，管着若干社区。",
			en: "The branch of a district’s government that is above several communities.",
		},
	},
	{
		term: { zh: "文明办、文明委", en: "Civilisation office, civilisation committee" },
		words: ["文明办", "文明委"],
		meaning: {
			zh: "一个城市里主管文明创建工作的委员会和它的办事机构。",
			en: "The committee of a city, and its office, in charge of the creation of civilised units.",
		},
	},
	{
		term: { zh: "考评组", en: "Assessment team" },
		meaning: {
			zh: "受派到社区考评的人，要他们评判的项目由他们给出结果。",
			en: "Those who are sent to assess a community; where a judgement is called for, it is theirs.",
		},
	},
	{
		term: { zh: "辖区单位", en: "Units of the area" },
		meaning: {
			zh: "设在社区范围内的机关、企业、学校等。",
			en: "Offices, companies, schools and the like that lie within a community.",
		},
	},
	{
		term: { zh: "楼院", en: "Building or courtyard" },
		meaning: {
			zh: "住宅楼和有院门的院落，创建活动常以它为单位。",
			en: "A residential building or a courtyard with its gate, the smallest unit of many campaigns.",
		},
	},
	{
		term: { zh: "业主委员会", en: "Owners’ committee" },
		words: ["业主委员会", "业委会"],
		meaning: { zh: "一个住宅区的业主选出的代表机构。", en: "Those whom the owners of an estate elect to represent them." },
	},
	{
		term: { zh: "五好文明家庭", en: "Five-good family" },
		meaning: { zh: "按五方面条件评出的家庭称号。", en: "A title for families that are found good in five respects." },
	},
	{
		term: { zh: "“五小”", en: "Five small trades" },
		words: ["五小"],
		meaning: {
			zh: "小餐饮、小理发、小旅馆、小浴室、小歌厅一类的小店。",
			en: "Small eateries, hairdressers, hostels, bathhouses and song halls.",
		},
	},
	{
		term: { zh: "“四害”", en: "Four pests" },
		words: ["四害"],
		meaning: { zh: "鼠、蚊、蝇、蟑螂。", en: "Rats, mosquitoes, flies and cockroaches." },
	},
	{
		term: { zh: "爱国卫生", en: "Patriotic health campaign" },
		meaning: {
			zh: "发动群众打扫卫生、防病除害的活动。",
			en: "A campaign in which people clean up together and fight pests and disease.",
		},
	},
	{
		term: { zh: "群防群治", en: "Mass prevention" },
		meaning: { zh: "由居民自己参加的巡逻和防范。", en: "Patrols and precautions in which residents themselves take part." },
	},
	{
		term: { zh: "帮教", en: "Help and guidance" },
		meaning: {
			zh: "对刑满释放等人员的帮助和教育。",
			en: "Help for people released from prison, so that they find their way back.",
		},
	},
	{
		term: { zh: "民事纠纷", en: "Civil dispute" },
		meaning: {
			zh: "邻里、家庭之间的争执，先由社区调解。",
			en: "A quarrel between neighbours or within families, which the community mediates first.",
		},
	},
	{
		term: { zh: "常住", en: "Resident" },
		meaning: {
			zh: "实际住在这里的人和户，不论户口在哪里。",
			en: "People and households that live there, wherever they are registered.",
		},
	},
];
