/** Where facts stand once they are checked: a place for each input, two for a ratio. */
import { nodesOf } from "../logic/node.js";
import type { Value } from "../logic/value.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "./internals.js";
import { undeclared } from "./known.js";
import { inputsRead, nodesOfFigures, nodesOfRule, type Trees } from "./trees.js";

/** A part and the whole that it lies within. */
export interface Containment {
	readonly part: number;
	readonly whole: number;
}

export interface InputTable {
	readonly ids: readonly string[];
	readonly inputs: readonly Input[];
	/** The inputs whose facts `plainFact` can tell to be sound; `undefined` for others. */
	readonly bare: readonly (Input | undefined)[];
	readonly index: ReadonlyMap<string, number>;
	/** Input → its first slot. */
	readonly slots: readonly number[];
	readonly slotCount: number;
	/** What each input may be when there is no fact. */
	readonly unknown: readonly Value[];
	/** Wholes before their parts. */
	readonly containments: readonly Containment[];
	/** The inputs that some rule reads; others only bound those. */
	readonly read: readonly number[];
	/** By input, whether what is known of it matters: some rule reads it, or it bounds one that is read. */
	readonly matters: readonly boolean[];
	/** Names that the dictionary has and the standard does not carry. */
	readonly others: ReadonlySet<string>;
	/** First segments of ids, for nested facts. */
	readonly prefixes: ReadonlySet<string>;
}

const tables = new WeakMap<Standard, InputTable>();

export function tableOf(standard: Standard): InputTable {
	let table = tables.get(standard);
	if (table === undefined) {
		table = buildTable(standard, treesOf(standard));
		tables.set(standard, table);
	}
	return table;
}

/** The table of a standard, which may still be being read. */
export function buildTable(standard: Standard, trees: Trees): InputTable {
	const { inputs: entries, inputIndex: index, rules } = trees;
	const ids = entries.map(({ id }) => id);
	const inputs = entries.map(({ input }) => input);
	const slots: number[] = [];
	let slotCount = 0;
	for (const input of inputs) {
		slots.push(slotCount);
		slotCount += input.type === "percent" ? 2 : 1;
	}
	const others = new Set(standard.otherInputs);
	const containments = containmentsOf(inputs, index);
	return {
		ids,
		inputs,
		bare: inputs.map((input) => (asksForMore(input) ? undefined : input)),
		index,
		slots,
		slotCount,
		unknown: inputs.map(undeclared),
		containments,
		matters: mattering(trees, containments),
		read: inputsRead(rules.flatMap((rule) => [...nodesOfRule(rule)])),
		others,
		prefixes: new Set([...ids, ...others].flatMap(prefixesOf)),
	};
}

/** Whether an input asks for a reason, for a sample, or for other percentages than any ratio comes to. */
function asksForMore(input: Input): boolean {
	if ("reason" in input || "minimumSample" in input) return true;
	return input.type === "percent" && !(input.range.atLeast === 0 && (input.range.atMost ?? 0) >= 100);
}

/** `a.b.c` → `a`, `a.b`. */
function prefixesOf(id: string): string[] {
	const segments = id.split(".");
	return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("."));
}

/** The inputs that are read, if only by what a cohort makes or a figure goes by, and those in one line of parts and wholes with them. */
function mattering({ inputs, rules, compared }: Trees, containments: readonly Containment[]): boolean[] {
	const nodes = [
		...rules.flatMap((rule) => [...nodesOfRule(rule), ...nodesOfFigures(rule)]),
		...[...compared.values()].flatMap((tree) => [...nodesOf(tree)]),
	];
	const matters = inputs.map(() => false);
	for (const input of inputsRead(nodes)) matters[input] = true;
	for (let grows = true; grows; ) {
		const reached = containments.filter(({ part, whole }) => matters[part] !== matters[whole]);
		for (const { part, whole } of reached) matters[part] = matters[whole] = true;
		grows = reached.length > 0;
	}
	return matters;
}

/** The part–whole pairs, such that the pair in which an input is the part comes before those in which it is the whole. */
function containmentsOf(inputs: readonly Input[], index: ReadonlyMap<string, number>): Containment[] {
	const pairs: Containment[] = [];
	const placed = new Set<number>();
	const place = (part: number) => {
		if (placed.has(part)) return;
		placed.add(part);
		const input = inputs[part]!;
		const id = "within" in input ? input.within : undefined;
		const whole = id === undefined ? undefined : index.get(id);
		if (whole === undefined) return;
		place(whole);
		pairs.push({ part, whole });
	};
	inputs.forEach((_, i) => place(i));
	return pairs;
}
