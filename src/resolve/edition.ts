/** A standard of which rules and figures have dates → what of it applies on a day, with one value for each figure. */
import { type Day, type DayNumber, dayText } from "../model/day.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import { finishStandard } from "../parse/finish.js";
import { givenDay } from "../parse/given-day.js";
import { internalsOf } from "../parse/internals.js";
import { isWithin, type Period, periodOf, periodsOf } from "../parse/periods.js";

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

/**
 * The edition of a day: that of `edition`, or else of the assessment day.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, or no day.
 */
export function editionOf(standard: Standard, { asOf, edition }: { asOf?: Day; edition?: Day | undefined }): Standard {
	const { beginnings } = editionsFor(standard);
	if (beginnings.length === 0 && edition === undefined) return standard;
	const day = edition === undefined ? givenDay(asOf, "asOf") : givenDay(edition, "edition");
	return nth(standard, beginnings.filter((first) => first <= day).length);
}

/** Every edition of a standard, the earliest first; one, if nothing of it has dates. */
export function editionsOf(standard: Standard): Edition[] {
	const { beginnings } = editionsFor(standard);
	return [undefined, ...beginnings].map((first, i) => ({
		from: first === undefined ? undefined : dayText(first),
		standard: nth(standard, i),
	}));
}

function editionsFor(standard: Standard): Editions {
	const known = editions.get(standard);
	if (known !== undefined) return known;
	internalsOf(standard);
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
	const { operators, code } = internalsOf(standard);
	return finishStandard({ ...standard, rules: Object.fromEntries(rules) }, { operators, code, edition });
}

function withFiguresOf({ inForce: _, ...rule }: Rule, day: DayNumber): Rule {
	if (rule.parameters === undefined) return rule as Rule;
	const parameters = Object.entries(rule.parameters).map(([name, parameter]) => [name, figureOf(parameter, day)]);
	return { ...rule, parameters: Object.fromEntries(parameters) } as Rule;
}

function figureOf(parameter: Parameter, day: DayNumber): Parameter {
	if (!("values" in parameter)) return parameter;
	const { values, ...kept } = parameter;
	const { from: _from, until: _until, reason: _reason, ...value } = values[placeOn(parameter, day)!]!;
	return { ...kept, ...value };
}

/** Which of a figure's values holds on a day. */
export function placeOn({ values }: Extract<Parameter, { values: unknown }>, day: DayNumber): number | undefined {
	const place = periodsOf(values).findIndex((period) => isWithin(day, period));
	return place < 0 ? undefined : place;
}
