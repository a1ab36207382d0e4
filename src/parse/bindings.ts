import type { Calendar } from "../logic/calendar.js";
import type { Aspect } from "../logic/node.js";
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
				return value instanceof Ratio ? aspectOf(value, aspect) : value;
			}
			const slot = table.slots[input]!;
			if (table.inputs[input]!.type !== "percent") return facts.slots[slot] as Value;
			return aspectOfExact(facts.slots[slot] as number, facts.slots[slot + 1] as number, aspect);
		},
	};
}

/** The same, but for one input, of which its slots or a value are supposed. */
export function bindingsSupposing(
	{ inputs }: InputTable,
	bindings: Bindings,
	input: number,
	so: { readonly slots: readonly unknown[] } | { readonly value: Value },
): Bindings {
	const of = (aspect: Aspect): Value => {
		if ("value" in so) return so.value instanceof Ratio ? aspectOf(so.value, aspect) : so.value;
		const [first, second] = so.slots as [number, number];
		return inputs[input]!.type === "percent" ? aspectOfExact(first, second, aspect) : first;
	};
	return { ...bindings, input: (other, aspect) => (other === input ? of(aspect) : bindings.input(other, aspect)) };
}

function aspectOf(ratio: Ratio, aspect: Aspect): Value {
	return aspect === "value" ? ratio.percent : ratio[aspect];
}

function aspectOfExact(count: number, of: number, aspect: Aspect): Value {
	if (aspect === "count") return count;
	return aspect === "of" ? of : percentageOf(count, of);
}

/** Facts of which nothing is given. */
export function noFacts(table: InputTable): Pick<CheckedFacts, "slots" | "knowledge" | "values"> {
	return { slots: [], knowledge: table.ids.map(() => "missing" as const), values: new Map() };
}
