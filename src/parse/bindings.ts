import type { Calendar } from "../logic/calendar.js";
import type { Bindings } from "../logic/trace.js";
import { Ratio, unknownThing, type Value } from "../logic/value.js";
import type { CheckedFacts } from "./facts.js";
import { percentageOf } from "./known.js";
import type { InputTable } from "./table.js";
import type { ParameterEntry } from "./trees.js";

/** What the names of a standard's logic stand for, given some facts. */
export function bindingsOf(
	table: InputTable,
	parameters: readonly ParameterEntry[],
	facts: Pick<CheckedFacts, "slots" | "knowledge" | "values">,
	calendar: Calendar,
): Bindings {
	return {
		calendar,
		parameter: (parameter) => parameters[parameter]!.value,
		data: () => unknownThing,
		input(input, aspect) {
			if (facts.knowledge[input] !== "exact") {
				const value = facts.values.get(input) ?? table.unknown[input]!;
				if (!(value instanceof Ratio)) return value;
				return aspect === "value" ? value.percent : value[aspect];
			}
			const slot = table.slots[input]!;
			if (table.inputs[input]!.type !== "percent") return facts.slots[slot] as Value;
			const [count, of] = [facts.slots[slot] as number, facts.slots[slot + 1] as number];
			if (aspect === "count") return count;
			if (aspect === "of") return of;
			return percentageOf(count, of);
		},
	};
}

/** Facts of which nothing is given. */
export function noFacts(table: InputTable): Pick<CheckedFacts, "slots" | "knowledge" | "values"> {
	return { slots: [], knowledge: table.ids.map(() => "missing" as const), values: new Map() };
}
