/** JSON → tree, for logic that was checked when the package was built: nothing is reported, since nothing can be wrong. */
import type { Node, Operation, Operators } from "./node.js";

export function trustedLogic(logic: unknown, operators: Operators, resolve: (path: string) => Node): Node {
	const read = (inner: unknown, iterating: boolean): Node => {
		if (Array.isArray(inner)) return { kind: "list", items: inner.map((item) => read(item, iterating)) };
		if (typeof inner !== "object" || inner === null) return { kind: "literal", value: inner as boolean | number | string };
		const [[name, operand]] = Object.entries(inner) as [[string, unknown]];
		const operands = Array.isArray(operand) ? operand : [operand];
		if (name === "var") {
			const path = String(operands[0]);
			return iterating ? { kind: "item", path: path === "" ? [] : path.split("."), otherwise: undefined } : resolve(path);
		}
		const does = operators[name as Operation["operator"]]!;
		return {
			kind: "operation",
			operator: name as Operation["operator"],
			does,
			operands: operands.map((one, i) => read(one, iterating || (i === 1 && does.iterates === true))),
		};
	};
	return read(logic, false);
}
