/** The words of the page that are not the standard's, the explanation's or an issue's, in both languages. */
import type { Because } from "../../advice/questions.js";
import type { Locale } from "../../model/text.js";
import type { EventsEntry, PercentEntry } from "./entry.js";
import type { OriginKey } from "./origin.js";

export interface Words {
	readonly title: string;
	/** The other language, in itself. */
	readonly otherLanguage: string;
	readonly standard: string;
	readonly asOf: string;
	readonly edition: string;
	readonly editionHint: string;
	readonly community: string;
	readonly observed: string;
	readonly observedHint: string;
	readonly settings: string;
	readonly facts: string;
	readonly kept: string;
	readonly notKept: string;
	readonly examples: string;
	readonly save: string;
	readonly open: string;
	readonly clear: string;
	readonly clearQuestion: string;
	readonly report: string;
	/** The report could not be shown. */
	readonly noWindow: string;
	readonly fileName: string;
	opened(name: string): string;
	saved(name: string): string;
	readonly cleared: string;
	readonly noFile: string;
	/** How many facts of a file were not taken. */
	leftOut(count: number): string;
	/** How many entries are not saved since something is wrong with them. */
	notSaved(count: number): string;
	readonly result: string;
	readonly byDimension: string;
	readonly dimension: string;
	/** The least and the greatest score, and out of how many points. */
	readonly scoreRange: string;
	readonly roughly: string;
	readonly next: string;
	readonly answerIt: string;
	readonly waiting: string;
	readonly nothingToAsk: string;
	readonly because: Readonly<Record<Because, string>>;
	/** How many rules wait for an answer. */
	waitFor(rules: number): string;
	readonly form: string;
	readonly formHint: string;
	/** How many of how many inputs are filled in. */
	filled(count: number, of: number): string;
	readonly unfoldAll: string;
	readonly foldAll: string;
	readonly yes: string;
	readonly no: string;
	readonly notKnown: string;
	readonly numberHint: string;
	readonly wholeHint: string;
	readonly dayHint: string;
	readonly eventDayHint: string;
	readonly within: string;
	readonly checkedBy: string;
	readonly evidence: string;
	readonly judgement: string;
	readonly rules: string;
	readonly rulesHint: string;
	readonly readBy: string;
	readonly percentAs: string;
	readonly percent: Readonly<Record<PercentEntry["as"], string>>;
	readonly count: string;
	readonly of: string;
	readonly eventsAs: string;
	readonly events: Readonly<Record<EventsEntry["as"], string>>;
	readonly day: string;
	readonly kind: string;
	readonly number: string;
	readonly addEvent: string;
	event(place: number): string;
	removeEvent(place: number): string;
	readonly origin: string;
	readonly originOf: Readonly<Record<OriginKey, string>>;
	readonly filter: string;
	readonly all: string;
	readonly remedies: string;
	readonly noRemedy: string;
	readonly otherRemedies: string;
	weighsUntil(day: string): string;
	/** Rules that a remedy breaks, or mends besides. */
	breaks(rules: string): string;
	alsoMends(rules: string): string;
	stillMissing(inputs: string): string;
	readonly inputs: string;
	readonly details: string;
	readonly nothingToShow: string;
	readonly toForm: string;
	readonly toRules: string;
	readonly page: string;
}

export const words: Readonly<Record<Locale, Words>> = {
	zh: {
		title: "自评",
		otherLanguage: "English",
		standard: "标准",
		asOf: "评定日",
		edition: "采用标准的日期",
		editionHint: "不填就是评定日",
		community: "社区名称",
		observed: "数据的日期",
		observedHint: "没有另注日期的数据都算这一天的",
		settings: "评什么",
		facts: "数据",
		kept: "所填内容只保存在本机的浏览器里，不会发送到任何地方。",
		notKept: "浏览器不让保存，关闭页面前请存成文件。",
		examples: "载入一个社区的实例：",
		save: "存成文件",
		open: "打开文件",
		clear: "全部清除",
		report: "打印报告",
		noWindow: "浏览器不让打开新窗口，报告显示不了。",
		clearQuestion: "清除所填的全部内容？没有存成文件的找不回来。",
		fileName: "数据",
		opened: (name) => `已载入：${name}。`,
		saved: (name) => `已存成文件：${name}。`,
		cleared: "已全部清除。",
		noFile: "这不是数据文件：应为 JSON。",
		leftOut: (count) => `有 ${count} 处没有采用：`,
		notSaved: (count) => `有 ${count} 项填写有误，没有存进去。`,
		result: "结果",
		byDimension: "各方面得分",
		dimension: "方面",
		scoreRange: "最低–最高 / 满分",
		roughly: "范围可能比实际略宽。",
		next: "下一步最该填的",
		answerIt: "去填",
		waiting: "正在计算……",
		nothingToAsk: "再填什么都不会改变结果了。",
		because: {
			missing: "还没有填",
			approximate: "填得不够具体",
			expired: "已过有效期，要重新填报",
			later: "晚于评定日，没有采用",
			"out-of-none": "基数为零，按未填处理",
			"too-few": "样本太少，按未填处理",
		},
		waitFor: (rules) => `${rules} 条在等这个答案`,
		form: "填报",
		formHint: "不清楚的不必填：没有填的不会当作合格，也不会当作不合格。",
		filled: (count, of) => `已填 ${count}/${of}`,
		unfoldAll: "展开全部",
		foldAll: "收起全部",
		yes: "是",
		no: "否",
		notKnown: "不清楚",
		numberHint: "也可以写“300多”“至少300”“300至400”",
		wholeHint: "整数；也可以写“300多”“至少300”“300至400”",
		dayHint: "如 2025-03-02；只知道月份的写 2025-03",
		eventDayHint: "如 2025-03-02、2025-03，或“2025-03-02 至 2025-03-05”",
		within: "包含在内的总数：",
		checkedBy: "检查方式",
		evidence: "依据",
		judgement: "考评组的评判",
		rules: "逐条结果",
		rulesHint: "展开一条可以看到为什么、缺什么、怎样才能达标。",
		readBy: "用在",
		percentAs: "怎样填",
		percent: { percentage: "百分率", ratio: "数量与基数", answers: "各项答案的人数" },
		count: "其中",
		of: "总数",
		eventsAs: "怎样填",
		events: { "": "不清楚", none: "一次也没有", all: "逐次列出，列全了", some: "逐次列出，可能不全", number: "只知道次数" },
		day: "日期",
		kind: "种类",
		number: "评定期内的次数",
		addEvent: "再加一次",
		event: (place) => `第 ${place} 次`,
		removeEvent: (place) => `删去第 ${place} 次`,
		origin: "来源",
		originOf: { observed: "数据日期", by: "由谁提供", evidence: "依据", reason: "理由" },
		filter: "只看",
		all: "全部",
		remedies: "怎样达标",
		noRemedy: "改动任何一项数据都不能使它达标。",
		otherRemedies: "可能还有别的办法。",
		weighsUntil: (day) => `已经发生的无法挽回；如不再发生，${day}以后就不再计入。`,
		breaks: (rules) => `这样做会使以下条目不达标：${rules}`,
		alsoMends: (rules) => `这样做也解决了：${rules}`,
		stillMissing: (inputs) => `还要填：${inputs}`,
		inputs: "这一条用到的数据",
		details: "判定过程",
		nothingToShow: "没有这样的条目。",
		toForm: "填报",
		toRules: "逐条结果",
		page: "查看这一条的说明",
	},
	en: {
		title: "Assess yourself",
		otherLanguage: "中文",
		standard: "Standard",
		asOf: "Assessment day",
		edition: "Day whose edition applies",
		editionHint: "If left empty, the assessment day",
		community: "Name of the community",
		observed: "Day of the facts",
		observedHint: "That of all facts that have no day of their own",
		settings: "What is assessed",
		facts: "Facts",
		kept: "What you enter is kept in this browser alone. It is sent nowhere.",
		notKept: "This browser keeps nothing; save a file before you close the page.",
		examples: "Load the example of a community:",
		save: "Save a file",
		open: "Open a file",
		clear: "Clear everything",
		report: "Print a report",
		noWindow: "This browser opens no new window to show the report in.",
		clearQuestion: "Clear everything that was entered? What is in no file is lost.",
		fileName: "facts",
		opened: (name) => `Loaded: ${name}.`,
		saved: (name) => `Saved as ${name}.`,
		cleared: "Everything was cleared.",
		noFile: "This is no file of facts: JSON is expected.",
		leftOut: (count) => (count === 1 ? "One thing was not taken:" : `${count} things were not taken:`),
		notSaved: (count) =>
			count === 1
				? "One entry was not saved, since something is wrong with it."
				: `${count} entries were not saved, since something is wrong with them.`,
		result: "Result",
		byDimension: "Score by dimension",
		dimension: "Dimension",
		scoreRange: "Least–greatest / of",
		roughly: "Ranges may be a little wider than the truth.",
		next: "What is most worth filling in next",
		answerIt: "Fill it in",
		waiting: "Working it out …",
		nothingToAsk: "Nothing that is still open can change anything.",
		because: {
			missing: "not filled in yet",
			approximate: "not known closely enough",
			expired: "too old: to be reported anew",
			later: "observed after the assessment day, not used",
			"out-of-none": "out of none, counts as not given",
			"too-few": "out of too few, counts as not given",
		},
		waitFor: (rules) => (rules === 1 ? "one rule waits for it" : `${rules} rules wait for it`),
		form: "Facts of the community",
		formHint: "Leave out what you do not know: what is missing counts neither as a pass nor as a fail.",
		filled: (count, of) => `${count} of ${of} filled in`,
		unfoldAll: "Unfold all",
		foldAll: "Fold all",
		yes: "Yes",
		no: "No",
		notKnown: "Not known",
		numberHint: "“300-odd”, “at least 300” or “300 to 400” will do",
		wholeHint: "A whole number; “300-odd”, “at least 300” or “300 to 400” will do",
		dayHint: "Such as 2025-03-02, or a month, 2025-03",
		eventDayHint: "Such as 2025-03-02, 2025-03, or “2025-03-02 to 2025-03-05”",
		within: "Part of:",
		checkedBy: "Checked by",
		evidence: "Evidence",
		judgement: "An assessor’s judgement",
		rules: "Rule by rule",
		rulesHint: "Unfold a rule to see why, what is missing, and what would make it pass.",
		readBy: "Read by",
		percentAs: "How it is told",
		percent: { percentage: "As a percentage", ratio: "As a number out of a total", answers: "By the number of each answer" },
		count: "Number",
		of: "Out of",
		eventsAs: "How they are told",
		events: {
			"": "Not known",
			none: "There were none",
			all: "A list of all of them",
			some: "A list that may lack some",
			number: "Only how many there were",
		},
		day: "Day",
		kind: "Kind",
		number: "Number in the assessment year",
		addEvent: "Add another",
		event: (place) => `No. ${place}`,
		removeEvent: (place) => `Remove no. ${place}`,
		origin: "Origin",
		originOf: { observed: "Observed on", by: "By whom", evidence: "On what evidence", reason: "Reason" },
		filter: "Show",
		all: "all",
		remedies: "What would make it pass",
		noRemedy: "No change of one fact makes it pass.",
		otherRemedies: "There may be other ways.",
		weighsUntil: (day) => `What has happened can’t be undone; if nothing like it happens again, it counts until ${day}.`,
		breaks: (rules) => `This would make these fail: ${rules}`,
		alsoMends: (rules) => `This also mends: ${rules}`,
		stillMissing: (inputs) => `Still to be filled in: ${inputs}`,
		inputs: "Facts that it reads",
		details: "How it was decided",
		nothingToShow: "There is no such rule.",
		toForm: "Facts",
		toRules: "Rules",
		page: "More about this rule",
	},
};
