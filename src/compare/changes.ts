/** What stands differently in two standards, as far as their files tell. */

import { canonical } from "../model/canonical.js";
import type { Parameter, Rule } from "../model/rule.js";
import { inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";
import type { Pair, Side } from "./side.js";

/** What only one of two standards has, and what stands differently in them, by name. */
export interface NameChanges {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
}

type Named = Readonly<Record<string, unknown>>;

export function namesChanged(before: Named, after: Named): NameChanges {
	return {
		added: Object.keys(after).filter((name) => !Object.hasOwn(before, name)),
		removed: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
		changed: Object.keys(before).filter((name) => Object.hasOwn(after, name) && said(before[name]) !== said(after[name])),
	};
}

/** What stands there; who set it is no difference. */
function said(value: unknown): string {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return canonical(value);
	const { setBy: _, ...rest } = value as Named;
	return canonical(rest);
}

/** A figure of a rule before and after: one value, or a table; `null` where the rule does not have it. */
export interface FigureChange {
	readonly name: string;
	readonly before: Parameter | null;
	readonly after: Parameter | null;
}

export function figuresChanged(before: Rule, after: Rule): FigureChange[] {
	const [one, other] = [before.parameters ?? {}, after.parameters ?? {}];
	const { added, removed, changed } = namesChanged(one, other);
	return [...changed, ...removed, ...added].map((name) => ({
		name,
		before: Object.hasOwn(one, name) ? one[name]! : null,
		after: Object.hasOwn(other, name) ? other[name]! : null,
	}));
}

/**
 * The places at which a rule stands differently: `requirement`, `logic`, `parameters.minimum`, `parts.rats`; and what it
 * reads that does: `inputs.library.books`, `measures.space.rooms`.
 */
export function placesChanged(pair: Pair, before: RuleTree, after: RuleTree): string[] {
	return [...ownPlaces(before.rule, after.rule), ...placesRead(pair, before, after)];
}

function ownPlaces(before: Rule, after: Rule): string[] {
	const [one, other] = [fieldsOf(before), fieldsOf(after)];
	const { added, removed, changed } = namesChanged(one, other);
	return Object.keys({ ...one, ...other }).filter((name) => [...added, ...removed, ...changed].includes(name));
}

/** A rule's keys, each figure and each part by itself. */
function fieldsOf(rule: Rule): Record<string, unknown> {
	const { $schema: _schema, setBy: _setBy, ...fields } = rule as Rule & Named;
	const flat: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(fields)) {
		if (name === "parameters") for (const [inner, figure] of Object.entries(value as Named)) flat[`${name}.${inner}`] = figure;
		else if (name === "parts") for (const part of value as { id: string }[]) flat[`${name}.${part.id}`] = part;
		else flat[name] = value;
	}
	return flat;
}

/** The inputs and the measures that both rules read and that are declared differently. */
function placesRead(pair: Pair, before: RuleTree, after: RuleTree): string[] {
	const [one, other] = [readBy(before, pair.before), readBy(after, pair.after)];
	return [...one].flatMap(([place, declared]) =>
		other.has(place) && canonical(other.get(place)) !== canonical(declared) ? [place] : [],
	);
}

function readBy(rule: RuleTree, { edition, table }: Side): Map<string, unknown> {
	const nodes = [...nodesOfRule(rule)];
	const measures = nodes.flatMap((node) =>
		node.kind === "measure" ? [[`measures.${node.id}`, edition.measures[node.id]] as const] : [],
	);
	const inputs = inputsRead(nodes).map((input) => [`inputs.${table.ids[input]!}`, table.inputs[input]] as const);
	return new Map<string, unknown>([...inputs, ...measures]);
}
