/** A rule's shape, checked by the schema that it means to fit, so that a fault is told where it is. */
import type { Issue } from "../errors.js";
import { listingRuleSchema, type Rule, scoredRuleSchema, simpleRuleSchema } from "../model/rule.js";
import { shapeIssues } from "./shape.js";

export function readRule(given: unknown, path: string, report: (issue: Issue) => void): Rule | undefined {
	const schema = schemaOf(given);
	const parsed = schema.safeParse(given, { reportInput: true });
	if (parsed.success) return parsed.data as Rule;
	for (const found of shapeIssues(parsed.error, path, schema)) report(found);
	return undefined;
}

/** The id that a rule gives itself, or its place in a list. */
export function ruleKey(given: unknown, place: number): string {
	const id = (given as { id?: unknown } | null)?.id;
	return typeof id === "string" ? id : `[${place}]`;
}

/** It lists parts, or has logic, or points alone. */
function schemaOf(rule: unknown): typeof listingRuleSchema | typeof simpleRuleSchema | typeof scoredRuleSchema {
	if (typeof rule !== "object" || rule === null) return simpleRuleSchema;
	if ("parts" in rule) return listingRuleSchema;
	return "points" in rule && !("logic" in rule) ? scoredRuleSchema : simpleRuleSchema;
}
