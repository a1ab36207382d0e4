/** The words of points and scores, in both languages. */
import type { Locale } from "../model/text.js";

export interface LedgerWords {
	/** The points of an item, or of a dimension, of so many. */
	pointsOf(name: string | undefined, points: string, of: string): string;
	start(points: string): string;
	gains(points: string): string;
	loses(points: string): string;
	/** So many points for each of something; a unit is what it is counted in. */
	each(unit: string, points: string): string;
	/** Points for each step by which a figure is missed. */
	perStep(figure: string, side: "below" | "above", step: string, points: string): string;
	readonly rounding: Readonly<Record<"floor" | "ceiling" | "none", string>>;
	/** What a step in per cent is a percentage of. */
	ofFigure(percent: string): string;
	shareOf(figure: string): string;
	atMost(points: string): string;
	readonly sum: string;
	readonly highest: string;
	readonly allOrNothing: string;
	/** Of an item that an assessor overrode. */
	readonly override: string;
	/** Why the lines come to another number than the item. */
	readonly limit: Readonly<Record<"floor" | "full" | "veto" | "exempt" | "range", string>>;
	readonly redistributed: string;
	readonly bonus: string;
	readonly deduction: string;
	readonly notBelowZero: string;
	judged(points: string, of: string): string;
	scoreAtLeast(points: string): string;
	groupAtLeast(name: string, points: string): string;
	readonly everyRule: string;
	rulePasses(title: string): string;
	levelReached(title: string): string;
	/** Whether a condition holds; `approached` where the most would do, but is not reached. */
	readonly holds: Readonly<Record<"true" | "false" | "unknown" | "approached", string>>;
	vetoed(title: string, clause: string, what: string, certain: boolean): string;
	readonly vetoes: Readonly<Record<"application" | "pass", string>>;
	vetoesItems(titles: string): string;
	vetoesLevels(titles: string): string;
	level(certain: string | undefined, possible: readonly string[]): string;
	readonly noLevel: string;
}

/** Chinese has a space after a figure and none after its unit. */
function spaced(figure: string): string {
	return /[\d%]$/.test(figure) ? `${figure} ` : figure;
}

const zh: LedgerWords = {
	pointsOf: (name, points, of) => `${name ?? "得分"}：${points} 分（满分 ${of}）`,
	start: (points) => `从 ${points} 分算起`,
	gains: (points) => `得 ${points} 分`,
	loses: (points) => `扣 ${points} 分`,
	each: (unit, points) => `每${unit === "" ? " 1 " : unit} ${points} 分`,
	perStep: (figure, side, step, points) => `比 ${spaced(figure)}每${side === "below" ? "低" : "高"} ${step}，计 ${points} 分`,
	rounding: { floor: "不足一级不计", ceiling: "不足一级按一级计", none: "按比例计" },
	ofFigure: (percent) => `该数的 ${percent}`,
	shareOf: (figure) => `以 ${spaced(figure)}为满额，按比例计`,
	atMost: (points) => `以 ${points} 分为限`,
	sum: "合计",
	highest: "只取最高的一项",
	allOrNothing: "达标得满分，不达标不得分",
	override: "按改判后的结果计分",
	limit: {
		floor: "扣完为止",
		full: "以满分为限",
		veto: "一票否决，本项不得分",
		exempt: "免考，计满分",
		range: "上下限之内",
	},
	redistributed: "不适用的项目让出的分，由其余各项按比例分得",
	bonus: "加分",
	deduction: "总分中扣除",
	notBelowZero: "总分不低于 0",
	judged: (points, of) => `其中靠评判得出的 ${points} 分（满分 ${of}）`,
	scoreAtLeast: (points) => `总分不低于 ${points} 分`,
	groupAtLeast: (name, points) => `“${name}”不低于 ${points} 分`,
	everyRule: "每条都达标",
	rulePasses: (title) => `“${title}”达标`,
	levelReached: (title) => `达到“${title}”`,
	holds: { true: "做到", false: "没有做到", unknown: "未定", approached: "没有做到，只能接近" },
	vetoed: (title, clause, what, certain) => `第 ${clause} 条“${title}”${certain ? "不达标" : "可能不达标"}，一票否决：${what}`,
	vetoes: { application: "不得申报", pass: "不予通过" },
	vetoesItems: (titles) => `以下各项不得分：${titles}`,
	vetoesLevels: (titles) => `不能评为${titles}`,
	level(certain, possible) {
		if (possible.length <= 1) return certain === undefined ? "等级：未达到任何等级" : `等级：${certain}`;
		return `等级未定，可能是：${possible.join("、")}`;
	},
	noLevel: "无等级",
};

const en: LedgerWords = {
	pointsOf: (name, points, of) => `${name ?? "Points"}: ${points} of ${of}`,
	start: (points) => `starting from ${points}`,
	gains: (points) => `${points} gained`,
	loses: (points) => `${points} lost`,
	each: (unit, points) => `${points} for each${unit === "" ? "" : ` ${unit}`}`,
	perStep: (figure, side, step, points) => `${points} for each ${step} ${side} ${figure}`,
	rounding: {
		floor: "a step that is only begun does not count",
		ceiling: "a step that is begun counts whole",
		none: "in proportion",
	},
	ofFigure: (percent) => `${percent} of it`,
	shareOf: (figure) => `in proportion, ${figure} being full`,
	atMost: (points) => `at most ${points}`,
	sum: "together",
	highest: "only the highest counts",
	allOrNothing: "full points if met, none if not",
	override: "as overridden",
	limit: {
		floor: "nothing more to lose",
		full: "no more than the full points",
		veto: "vetoed, so it scores nothing",
		exempt: "exempt, so it has full points",
		range: "within its limits",
	},
	redistributed: "Points of what does not apply, shared by the rest in proportion",
	bonus: "Bonus",
	deduction: "Taken off the total",
	notBelowZero: "A total is never below 0",
	judged: (points, of) => `${points} of ${of} by judgement`,
	scoreAtLeast: (points) => `a total of at least ${points}`,
	groupAtLeast: (name, points) => `“${name}” at least ${points}`,
	everyRule: "every rule passes",
	rulePasses: (title) => `“${title}” passes`,
	levelReached: (title) => `“${title}” is reached`,
	holds: { true: "yes", false: "no", unknown: "undecided", approached: "no, it is approached and not reached" },
	vetoed: (title, clause, what, certain) =>
		`Clause ${clause}, “${title}”, ${certain ? "fails" : "may fail"}, which is a veto: ${what}`,
	vetoes: { application: "the community may not apply", pass: "the standard is not met" },
	vetoesItems: (titles) => `no points for ${titles}`,
	vetoesLevels: (titles) => `${titles} is barred`,
	level(certain, possible) {
		if (possible.length <= 1) return certain === undefined ? "Level: none reached" : `Level: ${certain}`;
		return `Level undecided, possibly: ${possible.join(", ")}`;
	},
	noLevel: "none",
};

export const ledgerWords: Readonly<Record<Locale, LedgerWords>> = { zh, en };
