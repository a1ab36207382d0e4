/** A host's logic: whatever names nothing, or is not well formed, is reported with its place. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { readLogic } from "../logic/read.js";
import { allOperators } from "../logic/semantics.js";
import { unknownThing } from "../logic/value.js";
import { ratioSegments } from "../model/names.js";
import { readPoints, scaleOf } from "./points.js";
import { readTables } from "./tables.js";
import type { LogicReader, Unnamed } from "./trees.js";

/** `others` are inputs that its dictionary has and the standard does not carry. */
export function checkedLogic(report: (issue: Issue) => void, others: readonly string[] = []): LogicReader {
	const unnamed = (what: Unnamed, place: string) => issueOf(what, place, others);
	return {
		operators: allOperators,
		sheet: { read: readPoints, scaleOf },
		read: (logic, place, resolve) =>
			readLogic(logic, place, {
				wide: false,
				operators: allOperators,
				report,
				resolve(path) {
					const found = resolve(path);
					return "known" in found ? (at) => unnamed(found, at) : found;
				},
			}),
		named(found, place) {
			if (!("known" in found)) return found;
			report(unnamed(found, place));
			return { kind: "literal", value: unknownThing };
		},
		tables: readTables,
		circular: (measures) => report(issue(problems.measureCycle, `measures.${measures[0]}`, { cycle: measures.join(" → ") })),
	};
}

function issueOf({ what, name, known }: Unnamed, place: string, others: readonly string[]): Issue {
	const other =
		what === "input" ? others.find((id) => id === name || ratioSegments.some((last) => name === `${id}.${last}`)) : undefined;
	if (other !== undefined) return issue(problems.inputLeftOut, place, { name: other });
	const info = { name, nearest: nearest(name, known) };
	if (what === "parameter") return issue(problems.unknownParameter, place, info);
	return issue(what === "measure" ? problems.unknownMeasure : problems.unknownInput, place, info);
}
