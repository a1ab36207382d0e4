/** A standard's rules written down as code, when the package is built. */
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { tableOf } from "../parse/table.js";
import type { UnitTree } from "../parse/trees.js";
import { code, codeLeaves, freeOf, sidesAt, type TruthCode } from "./code.js";
import { pointOf } from "./points.js";
import { FAILS, NOT_APPLICABLE, OPEN, PASSES, unitsPerKey, unitTreesOf } from "./states.js";

const parameters = "s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]";

/**
 * The source of two functions, `keys` and `record`, in TypeScript: what `EmittedCode` holds.
 * There is one function for each dimension, so that none is too large to be optimised.
 */
export function emitCode(standard: Standard): string {
	const { rules, dimensions } = treesOf(standard);
	const table = tableOf(standard);
	let unit = 0;
	const lines = rules.map((rule, i) => {
		const units = unitTreesOf(rule);
		const first = unit;
		unit += units.length;
		const states = units.length > unitsPerKey ? [] : units.map((tree) => stateOf(tree, table));
		const key = states.length === 0 ? OPEN : keyOf(first, states);
		return { code: `\t// ${rule.id}\n\tk[${i}] = ${key};`, free: freeOf(states) };
	});
	const functions = dimensions.map(({ start, end }, i) => {
		const own = lines.slice(start, end);
		const names = [...sidesUpTo(freeOf(own)), "v", "b"];
		return [
			`function dimension${i}(${parameters}): void {`,
			`\tlet ${names.map((name) => `${name} = 0`).join(", ")};`,
			...own.map((line) => line.code),
			`\tvoid [${names.join(", ")}, f, c, n];`,
			"}",
		].join("\n");
	});
	const calls = dimensions.map((_, i) => `\tdimension${i}(s, t, f, c, n, k);`);
	const names = rules.map(({ id }, i) => `\t${JSON.stringify(id)}: r[${i}],`);
	return [
		...functions,
		`const keys: KeysFunction = (s, t, f, c, n, k) => {\n${calls.join("\n")}\n};`,
		`const record: RecordFunction = (r) => ({\n${names.join("\n")}\n});`,
	].join("\n\n");
}

/** The names of both sides of comparisons on so many levels; on the lowest, they always stand. */
function sidesUpTo(levels: number): string[] {
	return Array.from({ length: Math.max(1, levels) }, (_, level) => sidesAt(level)).flat();
}

/** A rule's key: two bits for each unit, settled beforehand or computed. */
function keyOf(first: number, states: readonly TruthCode[]): string {
	return states
		.map((state, place) => {
			const settled = `(t[${first + place}] || ${state.code})`;
			return place === 0 ? settled : `(${settled} << ${2 * place})`;
		})
		.join(" | ");
}

function stateOf({ appliesWhen, logic }: UnitTree, table: Parameters<typeof pointOf>[3]): TruthCode {
	const truth = (tree: UnitTree["logic"]): TruthCode | undefined => {
		const point = pointOf(tree, code, codeLeaves, table);
		return point?.kind === "truth" ? point.truth : undefined;
	};
	const holds = truth(logic);
	const applies = appliesWhen === undefined ? code.constant(true) : truth(appliesWhen);
	if (holds === undefined || applies === undefined) return { code: String(OPEN), free: 0 };
	const outcome = `(${holds.code} ? ${PASSES} : ${FAILS})`;
	const state = applies.code === "true" ? outcome : `(${applies.code} ? ${outcome} : ${NOT_APPLICABLE})`;
	const settled = state.includes("b=1") ? `(b = 0, v = ${state}, b ? ${OPEN} : v)` : state;
	return { code: settled, free: freeOf([holds, applies]) };
}
