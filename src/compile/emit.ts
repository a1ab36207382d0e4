/** A standard's rules written down as code, when the package is built. */
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { tableOf } from "../parse/table.js";
import type { RuleTree, UnitTree } from "../parse/trees.js";
import { code, codeLeaves } from "./code.js";
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
		return `\t// ${rule.id}\n\tk[${i}] = ${units.length > unitsPerKey ? OPEN : keyOf(rule, first, (tree) => stateOf(tree, table))};`;
	});
	const functions = dimensions.map(({ start, end }, i) =>
		[
			`function dimension${i}(${parameters}): void {`,
			"\tlet x = 0, y = 0, v = 0, b = 0;",
			...lines.slice(start, end),
			"\tvoid [x, y, v, b, f, c, n];",
			"}",
		].join("\n"),
	);
	const calls = dimensions.map((_, i) => `\tdimension${i}(s, t, f, c, n, k);`);
	const names = rules.map(({ id }, i) => `\t${JSON.stringify(id)}: r[${i}],`);
	return [
		...functions,
		`const keys: KeysFunction = (s, t, f, c, n, k) => {\n${calls.join("\n")}\n};`,
		`const record: RecordFunction = (r) => ({\n${names.join("\n")}\n});`,
	].join("\n\n");
}

/** A rule's key: two bits for each unit, settled beforehand or computed. */
function keyOf(rule: RuleTree, first: number, state: (tree: UnitTree) => string): string {
	return unitTreesOf(rule)
		.map((tree, place) => {
			const settled = `(t[${first + place}] || ${state(tree)})`;
			return place === 0 ? settled : `(${settled} << ${2 * place})`;
		})
		.join(" | ");
}

function stateOf({ appliesWhen, logic }: UnitTree, table: Parameters<typeof pointOf>[3]): string {
	const truth = (tree: UnitTree["logic"]): string | undefined => {
		const point = pointOf(tree, code, codeLeaves, table);
		return point?.kind === "truth" ? point.truth : undefined;
	};
	const holds = truth(logic);
	const applies = appliesWhen === undefined ? "true" : truth(appliesWhen);
	if (holds === undefined || applies === undefined) return String(OPEN);
	const outcome = `(${holds} ? ${PASSES} : ${FAILS})`;
	const state = applies === "true" ? outcome : `(${applies} ? ${outcome} : ${NOT_APPLICABLE})`;
	return state.includes("b=1") ? `(b = 0, v = ${state}, b ? ${OPEN} : v)` : state;
}
