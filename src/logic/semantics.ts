import { directions } from "./directions.js";
import type { Operators } from "./node.js";
import { operatorNames } from "./operators/names.js";
import { ranges } from "./ranges.js";
import { signatures } from "./signatures.js";

/** Every operator, as evaluating needs it. */
export const allOperators: Operators = /* @__PURE__ */ Object.fromEntries(
	operatorNames.map((name) => [
		name,
		{ range: ranges[name], direction: directions[name], iterates: signatures[name].iterates === true },
	]),
);
