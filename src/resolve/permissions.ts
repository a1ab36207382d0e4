/** What the layers of a standard allow a further overlay to do. */
import { type Issue, issue } from "../errors.js";
import * as problems from "../issues.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Breach, Layer, StandardDocument } from "../model/standard.js";
import type { Text } from "../model/text.js";
import type { FigureVariants } from "../model/variants.js";
import { type Period, periodOf } from "../parse/periods.js";
import { type FigureData, isAsStrict, isSameFigure, isWithinBounds } from "./strictness.js";

/** What a layer is called in a sentence. */
export interface NamedLayer {
	readonly layer: string;
	readonly title: Text;
}

/** The layers of a standard, the lowest first: itself, if it was not resolved. */
export function layersOf({ layers, id, title, status, jurisdiction }: StandardDocument): readonly Layer[] {
	return layers ?? [{ id, title, status, ...(jurisdiction === undefined ? {} : { jurisdiction }) }];
}

export function named({ id, title, name }: Layer): NamedLayer {
	return { layer: id, title: name ?? title };
}

/** The layer that a rule comes from. */
export function originOf({ setBy }: Pick<Rule, "setBy">, document: StandardDocument): NamedLayer {
	return setBy === undefined ? named(layersOf(document)[0]!) : { layer: setBy.layer, title: setBy.title };
}

interface Guard<May> {
	readonly may: May;
	readonly by: NamedLayer;
}

/** A change that some layer does not allow. */
export interface Violation {
	readonly issue: Issue;
	readonly breach: Breach;
}

interface Change {
	readonly rule: Rule;
	readonly document: StandardDocument;
	/** The overlay that makes it. */
	readonly layer: NamedLayer;
	readonly path: string;
}

/** What forbids to leave a rule out, or to word it anew. */
export function againstRemoval(change: Change, what: Text): Violation[] {
	const { rule, document } = change;
	const guards = ruleGuards(rule, document);
	// A figure that is not free would be as good as free if its rule could be done away with.
	const implied =
		rule.variants === undefined
			? Object.values(rule.parameters ?? {}).flatMap((parameter) => figureGuards(rule, parameter, document))
			: [];
	const [guard] = [...guards, ...implied].filter(({ may }) => may !== "free");
	if (guard === undefined) return [];
	return [violation(problems.locked, change, { what }, guard.by)];
}

/** What forbids to have a rule in force at other times. */
export function againstTime(
	change: Change,
	time: { from?: string | undefined; until?: string | undefined },
	what: Text,
): Violation[] {
	const { rule, document } = change;
	const [before, after] = [periodOf(rule.inForce), periodOf(time)];
	return ruleGuards(rule, document).flatMap(({ may, by }) => {
		if (may === "locked" && !isSamePeriod(before, after)) return [violation(problems.locked, change, { what }, by)];
		if (may === "stricter-only" && !holds(after, before)) return [violation(problems.notStricter, change, { what }, by)];
		return [];
	});
}

/** What forbids to set a figure so. */
export function againstFigure(change: Change, name: string, parameter: Parameter, next: FigureData, what: Text): Violation[] {
	const { rule, document } = change;
	const history: readonly FigureData[] = [...(parameter.setBy?.replaced ?? []), parameter];
	return figureGuards(rule, parameter, document).flatMap(({ may, by, since }) => {
		const made = (problem: problems.Prohibition) => [violation(problem, change, { what }, by, name)];
		if (may === "locked") return isSameFigure(next, history[since]!) ? [] : made(problems.locked);
		if (may === "stricter-only") {
			const isStrict = history.slice(since).every((known) => isAsStrict(next, known, parameter.stricter));
			return isStrict ? [] : made(problems.notStricter);
		}
		if (may === "free" || isWithinBounds(next, may)) return [];
		const bounds = [
			...(may.atLeast === undefined ? [] : [`≥ ${may.atLeast}`]),
			...(may.atMost === undefined ? [] : [`≤ ${may.atMost}`]),
		].join(", ");
		return [violation(problems.outOfBounds, change, { what, bounds }, by, name)];
	});
}

function violation<More extends { what: Text }>(
	problem: problems.Prohibition<More & { layer: Text; against: Text }>,
	{ rule, layer, path }: Change,
	more: More,
	by: NamedLayer,
	parameter?: string,
): Violation {
	const info = { ...more, layer: layer.title, against: by.title };
	return {
		issue: issue(problem, path, info),
		breach: {
			layer: layer.layer,
			against: by.layer,
			rule: rule.id,
			...(parameter === undefined ? {} : { parameter }),
			message: problem.breach(info),
		},
	};
}

/** What each layer says of a rule, the lowest first. */
function ruleGuards(rule: Rule, document: StandardDocument): Guard<NonNullable<Rule["variants"]>>[] {
	const wordings = [
		...(rule.setBy?.replaced ?? []).map(({ layer, title, rule: { variants } }) => [variants, { layer, title }] as const),
		[rule.variants, originOf(rule, document)] as const,
	];
	return wordings.flatMap(([may, by]) => (may === undefined ? [] : [{ may: may as NonNullable<Rule["variants"]>, by }]));
}

interface FigureGuard extends Guard<FigureVariants> {
	/** Where among all that the figure ever was stands what the layer set it to. */
	readonly since: number;
}

/** What each layer says of a figure, the lowest first. */
function figureGuards(rule: Rule, { variants, setBy }: Parameter, document: StandardDocument): FigureGuard[] {
	const upper = setBy === undefined ? [] : [...setBy.replaced.slice(1), setBy];
	const all = [
		[variants ?? rule.variants, originOf(rule, document)] as const,
		...upper.map(({ variants: may, layer, title }) => [may, { layer, title }] as const),
	];
	return all.flatMap(([may, by], since) => (may === undefined || may === "free" ? [] : [{ may, by, since }]));
}

function isSamePeriod(a: Period, b: Period): boolean {
	return a.first === b.first && a.last === b.last;
}

function holds(outer: Period, inner: Period): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}
