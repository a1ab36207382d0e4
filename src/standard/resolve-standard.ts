/** A standard and the overlays upon it → the variant that they come to. */
import { closureCode } from "../compile/closure-code.js";
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Facts } from "../model/facts.js";
import type { Overlay } from "../model/overlay.js";
import type { Rule } from "../model/rule.js";
import type { Layer, Standard, StandardDocument } from "../model/standard.js";
import { internalsOf } from "../parse/internals.js";
import { readOverlay } from "../parse/overlay.js";
import { type ReadStandard, readStandard } from "../parse/standard.js";
import { chained, type PlacedOverlay } from "../resolve/chain.js";
import { type Conformance, overlaid } from "../resolve/overlaid.js";
import { layersOf, named } from "../resolve/permissions.js";
import { placeIn } from "../resolve/places.js";
import { doubtsAbout } from "./check-standard.js";
import { finishedStandard } from "./parse-standard.js";

/** How overlays are applied. */
export interface ResolveOptions {
	/**
	 * What is done about changes that a lower layer does not allow: `refuse` them (if not given), or make them and
	 * `report` them as `breaches` of the standard and of its evaluations.
	 */
	readonly conformance?: Conformance;
}

/**
 * Resolves a variant: a standard with the changes of one overlay, or of several of which each extends another (a
 * province's, a city's, a district's), in whatever order they are given. Every figure and rule says who set it, why,
 * and what it was: `setBy` and `replaced`; `layers` and `excluded` say the rest.
 *
 * @param overlays one overlay, or a list: JSON that was read, or what `parseOverlay` returned.
 * @returns a standard that is ready to evaluate. Where overlays set nothing but figures, it runs the code of `base`.
 * @throws {WenmingError} `invalid-overlay`, with every issue and its path; `invalid-call` if `base` is no standard.
 * @example
 * const variant = resolveStandard(wuxi, JSON.parse(text));
 * variant.rules["culture.library-books"].parameters.minimum.value;           // => 8000
 * variant.rules["culture.library-books"].parameters.minimum.setBy.replaced; // => [{ layer: "wuxi", title: …, value: 5000 }]
 */
export function resolveStandard<F = Facts>(
	base: Standard<F>,
	overlays: unknown,
	options: ResolveOptions = {},
): Standard<F | Facts> {
	const { standard, issues } = resolved(base as Standard, overlays, options);
	if (standard === undefined) throw new WenmingError("invalid-overlay", issues);
	return standard;
}

/**
 * Everything that is wrong with overlays upon a standard, and what is doubtful: beside what `resolveStandard` refuses,
 * changes that change nothing, examples that contradict their rules, and rules that can't fail or can't pass.
 *
 * @returns the issues; none if the overlays are sound. Paths lead into the overlay; if there are several, into that of the id with which they begin.
 * @throws {WenmingError} `invalid-call` if `base` is no standard.
 * @example
 * checkOverlay(wuxi, overlay).map((issue) => `${issue.path}: ${issue.message.en}`);
 */
export function checkOverlay<F = Facts>(base: Standard<F>, overlays: unknown, options: ResolveOptions = {}): readonly Issue[] {
	const { standard, issues, chain } = resolved(base as Standard, overlays, options);
	if (standard === undefined || chain.length === 0) return issues;
	const isOwn = ({ setBy }: Rule) => chain.some(({ overlay }) => overlay.id === setBy?.layer);
	return [...issues, ...doubtsAbout(standard, isOwn).flatMap((doubt) => inTheirOwn(doubt, chain))];
}

interface Resolved {
	/** `undefined` if anything is wrong. */
	readonly standard: Standard | undefined;
	readonly issues: readonly Issue[];
	readonly chain: readonly PlacedOverlay[];
}

function resolved(base: Standard, given: unknown, { conformance = "refuse" }: ResolveOptions): Resolved {
	const carried = internalsOf(base);
	const issues: Issue[] = [];
	const bottom = documentOf(base);
	const taken = layersOf(bottom).map(({ id }) => id);
	const chain = chained(base.id, taken, readAll(given, issues), (found) => issues.push(found));
	let document = bottom;
	let read: ReadStandard | undefined;
	for (const { overlay, at } of chain) {
		const own: Issue[] = [];
		const beneath = layersOf(document).at(-1)!;
		document = overlaid(document, overlay, conformance, (found) => own.push(found));
		read = readStandard(document);
		const isBroken = [...issues, ...own].some(isError);
		own.push(...read.issues.flatMap((found) => located(found, overlay, isBroken ? undefined : beneath)));
		issues.push(...withoutTwins(own).map((found) => ({ ...found, path: `${at}${found.path}` })));
	}
	if (issues.some(isError)) return { standard: undefined, issues, chain };
	if (read === undefined) return { standard: base, issues, chain };
	const code = chain.every(({ overlay }) => setsPlainFigures(overlay, base)) ? carried.code : closureCode;
	return { standard: finishedStandard(read, code), issues, chain };
}

function readAll(given: unknown, issues: Issue[]): PlacedOverlay[] {
	const list: readonly unknown[] = Array.isArray(given) ? given : [given];
	return list.flatMap((one, i) => {
		const read = readOverlay(one);
		const at = list.length === 1 ? "" : `${read.overlay?.id ?? `[${i}]`}.`;
		issues.push(...read.issues.map((found) => ({ ...found, path: `${at}${found.path}` })));
		return read.overlay === undefined ? [] : [{ overlay: read.overlay, at }];
	});
}

function documentOf(standard: Standard): StandardDocument {
	return { ...standard, rules: Object.values(standard.rules) };
}

/** A fault of the resolved standard where the overlay has it; one of what lies beneath says so, if that is to be told. */
function located(found: Issue, overlay: Overlay, beneath: Layer | undefined): Issue[] {
	const path = placeIn(overlay, found.path);
	if (path !== undefined) return [{ ...found, path }];
	if (beneath === undefined) return [];
	const problem = { layer: named(beneath).title, path: found.path, problem: found.message };
	return [issue(problems.noLongerHolds, "extends", problem)];
}

/** A doubt about something that one of the overlays says. */
function inTheirOwn(found: Issue, chain: readonly PlacedOverlay[]): Issue[] {
	for (const { overlay, at } of [...chain].reverse()) {
		const path = placeIn(overlay, found.path) ?? placeIn(overlay, `${found.path}.`);
		if (path !== undefined) return [{ ...found, path: `${at}${path}` }];
	}
	return [];
}

function withoutTwins(issues: readonly Issue[]): Issue[] {
	const isSame = (a: Issue, b: Issue) => a.code === b.code && a.path === b.path;
	return issues.filter((one, i) => issues.findIndex((other) => isSame(one, other)) === i);
}

function isError({ severity }: Issue): boolean {
	return severity === "error";
}

/** Whether an overlay leaves the logic of a standard as it is, and each figure in its place. */
function setsPlainFigures({ set = {}, ...others }: Overlay, { rules }: Standard): boolean {
	const { inForce, exclude, replace, add } = others;
	if (Object.keys({ ...inForce, ...exclude, ...replace, ...add }).length > 0) return false;
	return Object.entries(set).every(([id, figures]) =>
		Object.entries(figures).every(([name, figure]) => "value" in figure && "value" in rules[id]!.parameters![name]!),
	);
}
