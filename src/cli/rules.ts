import { issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Standard } from "../model/standard.js";

/** Rules that were named; a name that is none is refused with the nearest. */
export function ruleIdsOf(names: readonly string[], { rules }: Standard): readonly string[] {
	const known = Object.keys(rules);
	const issues = names
		.filter((name) => !Object.hasOwn(rules, name))
		.map((name) => issue(problems.unknownRule, "--rule", { name, nearest: nearest(name, known) }));
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
	return names;
}
