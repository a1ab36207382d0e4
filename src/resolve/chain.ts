/** Overlays in whatever order → in the order in which each changes the one before. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Overlay } from "../model/overlay.js";

/** An overlay with the beginning of its paths in messages. */
export interface PlacedOverlay {
	readonly overlay: Overlay;
	readonly at: string;
}

/**
 * Those that hang together, from the one that changes `base` on; `taken` are the ids of the layers that there are.
 * The others are told.
 */
export function chained(
	base: string,
	taken: readonly string[],
	overlays: readonly PlacedOverlay[],
	report: (issue: Issue) => void,
): PlacedOverlay[] {
	const ids = overlays.map(({ overlay }) => overlay.id);
	const unique = overlays.filter(({ overlay: { id }, at }, i) => {
		const isTwice = taken.includes(id) || ids.indexOf(id) < i;
		if (isTwice) report(issue(problems.givenTwice, `${at}id`, { name: id }));
		return !isTwice;
	});
	const chain: PlacedOverlay[] = [];
	let left = unique;
	for (let top = base; ; ) {
		const next = left.filter(({ overlay }) => overlay.extends === top);
		if (next.length > 1) {
			const others = next.map(({ overlay }) => overlay.id);
			for (const { at } of next) report(issue(problems.extendsTwice, `${at}extends`, { name: top, others }));
			return chain;
		}
		const [only] = next;
		if (only === undefined) break;
		chain.push(only);
		left = left.filter((one) => one !== only);
		top = only.overlay.id;
	}
	for (const one of left) {
		const problem = stray(one, left, [base, ...unique.map(({ overlay }) => overlay.id)]);
		if (problem !== undefined) report(problem);
	}
	return chain;
}

/**
 * What is wrong with one that does not belong to the chain: it changes one that is not there, or itself by way of
 * others. Nothing, if that is wrong with one beneath it.
 */
function stray({ overlay, at }: PlacedOverlay, left: readonly PlacedOverlay[], ids: readonly string[]): Issue | undefined {
	const path = `${at}extends`;
	const name = overlay.extends;
	// That was told when it was read.
	if (name === overlay.id) return undefined;
	if (!left.some((one) => one.overlay.id === name)) {
		const expected = ids.filter((id) => id !== overlay.id);
		return issue(problems.wrongExtends, path, { name, nearest: nearest(name, expected), expected });
	}
	const cycle = [overlay.id];
	for (let below: string | undefined = name; below !== undefined; ) {
		if (cycle.includes(below))
			return below === overlay.id ? issue(problems.overlayCycle, path, { cycle: [...cycle, below] }) : undefined;
		cycle.push(below);
		below = left.find((one) => one.overlay.id === below)?.overlay.extends;
	}
	return undefined;
}
