/** Ids of what can be jumped to, and jumping there. */

export const inputPlace = (id: string): string => `input-${id}`;
export const dimensionPlace = (id: string): string => `dimension-${id}`;
export const rulePlace = (id: string): string => `rule-${id}`;

/** Unfolds what is folded around a place, shows it, and puts the focus on its first field. */
export function jumpTo(place: string): void {
	const target = document.getElementById(place);
	if (target === null) return;
	for (let node: Element | null = target; node !== null; node = node.parentElement) {
		if (node instanceof HTMLDetailsElement) node.open = true;
	}
	const first = target.querySelector<HTMLElement>("input, select, textarea, summary");
	target.scrollIntoView({ block: "center" });
	(first ?? target).focus({ preventScroll: true });
}
