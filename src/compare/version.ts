/** Two versions of one standard: what the change means for those who are assessed. */
import { canonical } from "../model/canonical.js";
import type { Day } from "../model/day.js";
import type { Input } from "../model/input.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { tableOf } from "../parse/table.js";
import { editionsOf } from "../resolve/editions.js";
import type { Strictness } from "./rule.js";
import { compareStandards, type RuleDifference, type StandardComparison } from "./standard.js";

/**
 * `major`: for some facts that were taken before, an outcome, a score or a title may be another, or they are refused.
 * `minor`: something was added that leaves all of these as they were, or that holds only after the release.
 * `patch`: words alone, or logic that is proved to come to the same. `none`: nothing.
 */
export type VersionLevel = "major" | "minor" | "patch" | "none";

/** One reason for the level. */
export interface VersionReason {
	readonly level: Exclude<VersionLevel, "none">;
	/** The edition that differs; absent where nothing of either version has dates. */
	readonly edition?: Day;
	readonly rule?: string;
	readonly title?: Text;
	readonly source?: Rule["source"];
	readonly change: "added" | "removed" | "changed";
	readonly strictness?: Strictness;
	/** What differs: of a rule its own places, else `inputs.library.books`, `scoring.pass`. */
	readonly places: readonly string[];
}

export interface VersionChange {
	readonly level: VersionLevel;
	/** The gravest first. */
	readonly reasons: readonly VersionReason[];
}

export interface VersionOptions {
	/** The assessment day for which rules are compared. */
	readonly asOf: Day;
	/** The day of the release: what differs only in editions that begin later is minor. Without it every edition counts. */
	readonly released?: Day | undefined;
}

const ranks = ["major", "minor", "patch"] as const;

/** What a new version of a standard changes by its legal meaning, edition by edition. */
export function versionChange(before: Standard, after: Standard, { asOf, released }: VersionOptions): VersionChange {
	const reasons = editionDays(before, after).flatMap((edition) => {
		const isLater = released !== undefined && edition !== undefined && edition > released;
		const found = reasonsOf(compareStandards(before, after, { asOf, edition: edition ?? asOf }), before, after);
		return found.map((reason) => ({
			...reason,
			...(edition === undefined ? {} : { edition }),
			level: isLater && reason.level === "major" ? ("minor" as const) : reason.level,
		}));
	});
	const all = [...distinct(reasons), ...refusedFacts(before, after)];
	const sorted = ranks.flatMap((level) => all.filter((reason) => reason.level === level));
	return { level: sorted[0]?.level ?? wordsOf(before, after), reasons: sorted };
}

/** A day of each edition that either version has; `undefined` for the only one. */
function editionDays(before: Standard, after: Standard): (Day | undefined)[] {
	const beginnings = [
		...new Set([before, after].flatMap((standard) => editionsOf(standard).flatMap(({ from }) => from ?? []))),
	].sort();
	if (beginnings.length === 0) return [undefined];
	return [earliest, ...beginnings];
}

/** Before everything that has a date. */
const earliest: Day = "0101-01-01";

function reasonsOf(comparison: StandardComparison, before: Standard, after: Standard): VersionReason[] {
	const { rules, inputs, measures, dimensions, places } = comparison;
	const named = (level: VersionReason["level"], change: VersionReason["change"], what: string, names: readonly string[]) =>
		names.map((name): VersionReason => ({ level, change, places: [`${what}.${name}`] }));
	return [
		...rules.map((rule) => reasonOf(rule, before, after)),
		...named("minor", "added", "inputs", inputs.added),
		...named("minor", "added", "measures", measures.added),
		...named("minor", "added", "dimensions", dimensions.added),
		...named("major", "removed", "dimensions", dimensions.removed),
		...dimensions.changed.flatMap((id) =>
			named(pointsOf(before, id) === pointsOf(after, id) ? "patch" : "major", "changed", "dimensions", [id]),
		),
		...places.map(
			(place): VersionReason => ({ level: isDecisive(place) ? "major" : "patch", change: "changed", places: [place] }),
		),
	];
}

function pointsOf({ dimensions }: Standard, id: string): number | undefined {
	return dimensions.find((dimension) => dimension.id === id)?.points;
}

function isDecisive(place: string): boolean {
	return (place.startsWith("scoring.") && place !== "scoring.note") || place === "titleLife";
}

function reasonOf(rule: RuleDifference, before: Standard, after: Standard): VersionReason {
	const { id, title, source, change, strictness, places } = rule;
	const isHarmless =
		strictness === "same" &&
		(change === "changed" ? !places.some((place) => moves(place, id, before, after)) : change === "added");
	const level = !isHarmless ? "major" : change === "added" ? "minor" : "patch";
	return { level, rule: id, title, source, change, strictness, places };
}

/** Keys of a rule that decide its points, or what follows from it, beside its outcome. */
const weighty: readonly string[] = ["points", "counts", "veto", "method", "exempt"];

/** Whether what differs at a place may move more than the outcome of its rule: points, outcomes of parts, which facts are taken. */
function moves(place: string, rule: string, before: Standard, after: Standard): boolean {
	if (weighty.includes(place)) return true;
	const [what, ...rest] = place.split(".");
	const name = rest.join(".");
	if (what === "parts") return partOf(before.rules[rule]!, name) !== partOf(after.rules[rule]!, name);
	return what === "inputs" && takenAs(before.inputs[name]!) !== takenAs(after.inputs[name]!);
}

function partOf(rule: Rule, id: string): string {
	const { label: _, ...part } = ("parts" in rule ? rule.parts.find((one) => one.id === id) : undefined) ?? { label: undefined };
	return canonical(part);
}

/** An input without its words. */
function takenAs({
	label: _label,
	question: _question,
	evidence: _evidence,
	suppliedBy: _by,
	checkedBy: _how,
	changes: _way,
	...rest
}: Input): string {
	return canonical(rest);
}

/** Names of facts that were taken and are so no more. */
function refusedFacts(before: Standard, after: Standard): VersionReason[] {
	const [one, other] = [tableOf(before), tableOf(after)];
	const known = (id: string) => other.index.has(id) || other.others.has(id);
	return [...one.ids, ...one.others]
		.filter((id) => !known(id))
		.map((id) => ({ level: "major", change: "removed", places: [`inputs.${id}`] }));
}

/** Whatever no edition shows: titles, what documentation alone reads, dates written otherwise. */
function wordsOf(before: Standard, after: Standard): VersionLevel {
	return canonical(before) === canonical(after) ? "none" : "patch";
}

/** Each reason once, with the first edition that has it. */
function distinct(reasons: readonly VersionReason[]): VersionReason[] {
	const byText = new Map<string, VersionReason>();
	for (const reason of reasons) {
		const { edition: _, ...rest } = reason;
		const key = canonical(rest);
		if (!byText.has(key)) byText.set(key, reason);
	}
	return [...byText.values()];
}
