/** The two standards that are compared, each with its logic as trees. */
import { Calendar } from "../logic/calendar.js";
import type { MeasureReference, Node, ParameterReference } from "../logic/node.js";
import type { Bindings } from "../logic/trace.js";
import { Ratio, unknownThing, type Value } from "../logic/value.js";
import { canonical } from "../model/canonical.js";
import type { Day } from "../model/day.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { givenDay } from "../parse/given-day.js";
import { treesOf } from "../parse/internals.js";
import { type InputTable, tableOf } from "../parse/table.js";
import { nodesOfOutcome, type RuleTree, type Trees } from "../parse/trees.js";
import { editionOf } from "../resolve/edition.js";

/** A standard, as it applies on a day. */
export interface Side {
	readonly name: "before" | "after";
	/** With all its editions: facts belong to it. */
	readonly standard: Standard;
	/** The edition that is compared. */
	readonly edition: Standard;
	readonly day: Day;
	readonly trees: Trees;
	readonly table: InputTable;
	readonly rules: ReadonlyMap<string, RuleTree>;
}

export function sideOf(name: Side["name"], standard: Standard, asOf: Day, edition: Day = asOf): Side {
	const applied = editionOf(standard, { asOf, edition });
	const trees = treesOf(applied);
	return {
		name,
		standard,
		edition: applied,
		day: edition,
		trees,
		table: tableOf(applied),
		rules: new Map(trees.rules.map((rule) => [rule.id, rule])),
	};
}

const costs = new WeakMap<RuleTree, number>();

/** What it takes to evaluate a rule on facts, in nodes of logic: checking the facts is most of it for small rules. */
export function costOf({ table }: Side, rule: RuleTree): number {
	let cost = costs.get(rule);
	if (cost === undefined) {
		cost = new Set(nodesOfOutcome(rule)).size + Math.ceil(table.ids.length / 4) + 50;
		costs.set(rule, cost);
	}
	return cost;
}

/** Two standards, of which one fact means the same in both. */
export class Pair {
	readonly calendar: Calendar;
	readonly structures: Structures;

	constructor(
		readonly before: Side,
		readonly after: Side,
		readonly asOf: Day,
	) {
		this.calendar = new Calendar(givenDay(asOf, "asOf"));
		this.structures = new Structures((id) => this.shares(id));
	}

	/** Whether a fact of that name has one value in both. */
	shares(id: string): boolean {
		const [one, other] = [this.before, this.after].map(({ table }) => table.inputs[table.index.get(id) ?? -1]);
		return one !== undefined && other !== undefined && meaningOf(one) === meaningOf(other);
	}
}

/** What of an input says which value a fact has. */
function meaningOf(input: Input): string {
	const counted = input.type === "percent" ? input.answers?.map(({ id, counts }) => [id, counts === true]) : undefined;
	return canonical([input.type, counted]);
}

/** Numbers for the structures of trees: of one number are trees that compute the same of the same facts. */
export class Structures {
	readonly #numbers = new Map<string, number>();
	readonly #known = new Map<Side, WeakMap<Node, number>>();

	constructor(readonly isShared: (input: string) => boolean) {}

	of(node: Node, side: Side): number {
		let known = this.#known.get(side);
		if (known === undefined) {
			known = new WeakMap();
			this.#known.set(side, known);
		}
		let number = known.get(node);
		if (number === undefined) {
			number = node.kind === "measure" ? this.of(node.body, side) : this.#numberOf(this.#described(node, side));
			known.set(node, number);
		}
		return number;
	}

	#numberOf(description: unknown): number {
		const key = canonical(description);
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#numbers.size;
			this.#numbers.set(key, number);
		}
		return number;
	}

	#described(node: Exclude<Node, MeasureReference>, side: Side): unknown {
		switch (node.kind) {
			case "literal":
				return ["literal", node.value];
			case "input":
				return ["input", node.id, node.aspect, this.isShared(node.id) ? "both" : side.name];
			case "parameter":
				return this.#figure(node, side);
			case "day":
				return ["day"];
			case "item":
			case "data":
				return [node.kind, node.path, node.otherwise === undefined ? null : this.of(node.otherwise, side)];
			case "list":
				return ["list", node.items.map((item) => this.of(item, side))];
			case "operation":
				return ["operation", node.operator, node.operands.map((operand) => this.of(operand, side))];
		}
	}

	/** A figure by its value: what it is called, and in which standard it stands, does not matter. */
	#figure({ parameter, tables }: ParameterReference, side: Side): unknown {
		const valueOf = (place: number) => side.trees.parameters[place]!.value;
		if (tables === undefined) return ["literal", valueOf(parameter)];
		return [
			"tables",
			tables.map(({ by, rows }) => [
				by === undefined ? null : this.of(by, side),
				rows.map(({ when, parameter: place }) => [when ?? null, valueOf(place)]),
			]),
		];
	}
}

/** What is known of some inputs; of all others, whatever they may be. */
export type Box = ReadonlyMap<string, Value>;

/** What the names of a side's logic stand for within a box. */
export function bindingsIn(box: Box, { table, trees }: Side, calendar: Calendar): Bindings {
	return {
		calendar,
		parameter: (parameter) => trees.parameters[parameter]!.value,
		data: () => unknownThing,
		input(input, aspect) {
			const [declared, known] = [table.unknown[input]!, box.get(table.ids[input]!)];
			if (declared instanceof Ratio) return aspect === "value" ? (known ?? declared.percent) : declared[aspect];
			return known ?? declared;
		},
	};
}
