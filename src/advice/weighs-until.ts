/** Until when something that has happened weighs on a rule, if nothing like it happens again. */
import { bindFacts } from "../evaluate/evaluate.js";
import { traceUnit } from "../evaluate/unit.js";
import { Events } from "../logic/value.js";
import { type Day, dayNumber, dayText } from "../model/day.js";
import type { Fact, Facts } from "../model/facts.js";
import { FAIL } from "../model/outcome.js";
import { isPlainObject } from "../parse/fact.js";
import { inputsRead, nodesOfRule } from "../parse/trees.js";
import type { Trial } from "./trial.js";

/** Nothing is followed further than this many days. */
const farthest = 10 * 366;

/**
 * The last day on which the rule still fails by what has happened, all else as it is; `undefined` where it reads no dated
 * events, or fails for other reasons.
 */
export function weighsUntil(trial: Trial, rule: number): Day | undefined {
	const { trace, standard, options } = trial;
	const { trees, table } = trace.program;
	const tree = trees.rules[rule]!;
	const read = inputsRead(nodesOfRule(tree));
	const happened = read.filter((input) => {
		const value = trace.facts.values.get(input) ?? trace.facts.slots[table.slots[input]!];
		return value instanceof Events && value.list.length > 0;
	});
	if (happened.length === 0) return undefined;
	const today = dayNumber(options.asOf)!;
	const fails = (days: number) => {
		const asOf = dayText(today + days);
		const facts: Record<string, Fact> = {};
		for (const input of read) {
			const id = table.ids[input]!;
			const fact = trace.given.facts[id];
			if (fact === undefined || trace.facts.knowledge[input] === "missing") continue;
			// As if it were found the same on that day.
			facts[id] = isPlainObject(fact) && Object.hasOwn(fact, "value") ? { ...fact, observed: asOf } : fact;
		}
		const { bindings } = bindFacts(standard, facts as Facts, { ...options, asOf, edition: options.edition ?? options.asOf });
		return tree.units.some((unit) => traceUnit(unit, bindings).possible === FAIL);
	};
	if (!fails(0) || fails(farthest)) return undefined;
	let [failing, free] = [0, farthest];
	while (free - failing > 1) {
		const middle = Math.floor((failing + free) / 2);
		if (fails(middle)) failing = middle;
		else free = middle;
	}
	return dayText(today + failing);
}
