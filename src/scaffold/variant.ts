/** A city's variant to be filled in: an overlay that lists every figure of its base as it stands, each with what it is for. */
import { digits, withUnit } from "../explain/number.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import { isUnfilled, type Locale, type Text, unfilled } from "../model/text.js";
import { written } from "./json.js";

/** The text of the overlay `rules/overlays/<id>.json` upon a standard, or upon a variant of one. */
export function newVariant(base: Standard, id: string): string {
	const layer = base.layers?.at(-1)?.id ?? base.id;
	const set = Object.values(base.rules).flatMap((rule) => {
		const figures = Object.entries(rule.parameters ?? {}).filter(([, parameter]) => !isLocked(rule, parameter));
		if (figures.length === 0) return [];
		const lines = figures.map(([name, parameter]) => [
			name,
			{ ...figureOf(parameter), reason: reasonFor(base, rule, parameter) },
		]);
		return [[rule.id, Object.fromEntries(lines)] as const];
	});
	const overlay = {
		$schema: "../schema/overlay.json",
		id,
		extends: layer,
		status: "example",
		title: {
			zh: `${unfilled.zh}这个标准叫什么，例如：某某市文明社区标准`,
			en: `${unfilled.en} what this standard is called, such as: Civilised Community Standard of Such City`,
		},
		jurisdiction: { name: { zh: `${unfilled.zh}哪个城市`, en: `${unfilled.en} which city` } },
		set: Object.fromEntries(set),
	};
	return `${written(overlay)}\n`;
}

function isLocked(rule: Rule, { variants }: Parameter): boolean {
	return (variants ?? rule.variants) === "locked";
}

type Figure = Record<string, unknown>;

/** What a figure is: one value, a table, or dated values. */
function figureOf(parameter: Parameter): Figure {
	if ("value" in parameter) return { value: parameter.value };
	return "table" in parameter ? { table: parameter.table } : { values: parameter.values };
}

/** Where the reason belongs: clause, title, requirement and unit, so that no other file need be opened. */
function reasonFor({ units }: Standard, rule: Rule, { unit, stricter, basis }: Parameter): Text {
	const { clause } = rule.source;
	const said = (locale: Locale) => filled(rule, locale, units);
	const [zhUnit, enUnit] = [units[unit]?.zh ?? unit, units[unit]?.en.other ?? unit];
	const zhWay = { higher: "越大越严", lower: "越小越严", neither: "大小不分宽严" }[stricter];
	const enWay = { higher: "higher is stricter", lower: "lower is stricter", neither: "neither way is stricter" }[stricter];
	const [zhRead, enRead] = basis === "reading" ? ["；原文没有写这个数", "; the source does not give this figure"] : ["", ""];
	return {
		zh: `${unfilled.zh}为什么改。第 ${clause} 条 ${rule.title.zh}：${said("zh")}（单位：${zhUnit}，${zhWay}${zhRead}）`,
		en: `${unfilled.en} why it is changed. Clause ${clause}, ${rule.title.en}: ${said("en")} (in: ${enUnit}; ${enWay}${enRead})`,
	};
}

/** The requirement with those of its figures that are one value; the others keep their names. */
function filled({ requirement, parameters = {} }: Rule, locale: Locale, units: Standard["units"]): string {
	return requirement[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
		const parameter = Object.hasOwn(parameters, name) ? parameters[name]! : undefined;
		if (parameter === undefined || !("value" in parameter)) return placeholder;
		const { value, unit } = parameter;
		if (typeof value === "string") return value;
		const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
		return withUnit(digits(value, locale, { given: true }), known, locale);
	});
}

/** An overlay without the lines that nobody touched, and how many these were. */
export interface Tidied {
	readonly overlay: Record<string, unknown>;
	readonly untouched: number;
}

/** Leaves out of what `newVariant` wrote each figure that is as it was and for whose change no reason is given. */
export function tidied(base: Standard, overlay: Record<string, unknown>): Tidied {
	if (!isRecord(overlay.set)) return { overlay, untouched: 0 };
	let untouched = 0;
	const set = Object.entries(overlay.set).flatMap(([id, figures]) => {
		if (!isRecord(figures)) return [[id, figures] as const];
		const own = Object.entries(figures).filter(([name, figure]) => !isUntouched(base, id, name, figure));
		const dropped = Object.keys(figures).length - own.length;
		untouched += dropped;
		return dropped > 0 && own.length === 0 ? [] : [[id, Object.fromEntries(own)] as const];
	});
	return { overlay: { ...overlay, set: Object.fromEntries(set) }, untouched };
}

function isUntouched({ rules }: Standard, id: string, name: string, figure: unknown): boolean {
	const parameters = Object.hasOwn(rules, id) ? (rules[id]!.parameters ?? {}) : {};
	if (!Object.hasOwn(parameters, name) || !isRecord(figure)) return false;
	const { reason, ...rest } = figure;
	if (!isRecord(reason) || !Object.values(reason).every((said) => typeof said === "string" && isUnfilled(said))) return false;
	return JSON.stringify(rest) === JSON.stringify(figureOf(parameters[name]!));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same as a file's text. */
export function tidiedText(
	base: Standard,
	overlay: Record<string, unknown>,
): { readonly text: string; readonly untouched: number } {
	const { overlay: rest, untouched } = tidied(base, overlay);
	return { text: `${written(rest)}\n`, untouched };
}
