/**
 * A standard of which rules and figures have dates → what of it applies on a day, with one value for each figure.
 * Such a standard brings this along, so that evaluating others does not carry it.
 */
import { type Day, type DayNumber, dayText } from "../model/day.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import { finishStandard, type Varied } from "../parse/finish.js";
import { internalsOf } from "../parse/internals.js";
import { isWithin, type Period, periodOf, periodsOf, placeOn } from "../parse/periods.js";
import { readTables } from "../parse/tables.js";

/** What applies from one day until the next edition begins. */
export interface Edition {
	/** Its first day; `undefined` for the edition that there was from the beginning. */
	readonly from: Day | undefined;
	/** Without dates; the standard itself if it has none. */
	readonly standard: Standard;
}

interface Editions {
	/** The first day of each edition but the earliest. */
	readonly beginnings: readonly DayNumber[];
	/** One more than there are beginnings, each made when first needed. */
	readonly made: (Standard | undefined)[];
}

const editions = new WeakMap<Standard, Editions>();

/** The edition of a day. */
function editionOn(standard: Standard, day: DayNumber): Standard {
	const { beginnings } = editionsFor(standard);
	return nth(standard, beginnings.filter((first) => first <= day).length);
}

/** What a standard brings along some of whose figures or rules vary with the day or the kind of community. */
export const varied: Varied = { readTables, editionOn };

/** Whether anything of a standard varies with the day or the kind of community. */
export function isVaried(standard: Standard): boolean {
	return Object.values(standard.rules).some(
		({ inForce, parameters = {} }) => inForce !== undefined || Object.values(parameters).some((figure) => !("value" in figure)),
	);
}

/** Every edition of a standard, the earliest first; one, if nothing of it has dates. */
export function editionsOf(standard: Standard): Edition[] {
	// Something that is no standard is refused.
	internalsOf(standard);
	const { beginnings } = editionsFor(standard);
	return [undefined, ...beginnings].map((first, i) => ({
		from: first === undefined ? undefined : dayText(first),
		standard: nth(standard, i),
	}));
}

function editionsFor(standard: Standard): Editions {
	const known = editions.get(standard);
	if (known !== undefined) return known;
	const beginnings = beginningsOf(standard);
	const found = { beginnings, made: [undefined, ...beginnings.map(() => undefined)] };
	editions.set(standard, found);
	return found;
}

/** The days on which a rule comes into force or goes out of it, or a figure changes. */
function beginningsOf(standard: Standard): DayNumber[] {
	const days = new Set<DayNumber>();
	const note = ({ first, last }: Period) => {
		days.add(first);
		days.add(last + 1);
	};
	for (const { inForce, parameters = {} } of Object.values(standard.rules)) {
		if (inForce !== undefined) note(periodOf(inForce));
		for (const parameter of Object.values(parameters)) if ("values" in parameter) periodsOf(parameter.values).forEach(note);
	}
	return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}

function nth(standard: Standard, edition: number): Standard {
	const { beginnings, made } = editionsFor(standard);
	if (beginnings.length === 0) return standard;
	made[edition] ??= madeEdition(standard, edition, edition === 0 ? beginnings[0]! - 1 : beginnings[edition - 1]!);
	return made[edition];
}

/** The rules that are in force on a day, each figure with its value. */
function madeEdition(standard: Standard, edition: number, day: DayNumber): Standard {
	const rules = Object.values(standard.rules)
		.filter(({ inForce }) => isWithin(day, periodOf(inForce)))
		.map((rule) => [rule.id, withFiguresOf(rule, day)]);
	// All that the standard brings but its trees, which hold what has dates.
	const { trees: _, ...carried } = internalsOf(standard);
	return finishStandard({ ...standard, rules: Object.fromEntries(rules) }, { ...carried, edition });
}

function withFiguresOf({ inForce: _, ...rule }: Rule, day: DayNumber): Rule {
	if (rule.parameters === undefined) return rule as Rule;
	const parameters = Object.entries(rule.parameters).map(([name, parameter]) => [name, figureOf(parameter, day)]);
	return { ...rule, parameters: Object.fromEntries(parameters) } as Rule;
}

function figureOf(parameter: Parameter, day: DayNumber): Parameter {
	if (!("values" in parameter)) return parameter;
	const { values, ...kept } = parameter;
	const { from: _from, until: _until, reason: _reason, ...value } = values[placeOn(values, day)!]!;
	return { ...kept, ...value };
}
