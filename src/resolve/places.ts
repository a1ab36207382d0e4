import type { Overlay } from "../model/overlay.js";

/** Where in an overlay stands what has a path in the standard that was resolved with it; `undefined` for what is not its own. */
export function placeIn(overlay: Overlay, path: string): string | undefined {
	for (const [resolved, own] of places(overlay)) {
		if (path === resolved || path.startsWith(`${resolved}.`) || path.startsWith(`${resolved}[`))
			return `${own}${path.slice(resolved.length)}`;
	}
	// What goes wrong elsewhere in a rule of which figures are set goes wrong by that.
	const set = Object.keys(overlay.set ?? {}).find((id) => path.startsWith(`rules.${id}.`));
	return set === undefined ? undefined : `set.${set}`;
}

function* places({
	set = {},
	inForce = {},
	replace = {},
	exclude = {},
	add = {},
	expires = {},
	scoring = {},
}: Overlay): Generator<[string, string]> {
	for (const { id } of add.rules ?? []) yield [`rules.${id}`, `add.rules.${id}`];
	for (const id of Object.keys(replace)) yield [`rules.${id}`, `replace.${id}.rule`];
	for (const [id, figures] of Object.entries(set)) {
		for (const name of Object.keys(figures)) yield [`rules.${id}.parameters.${name}`, `set.${id}.${name}`];
	}
	for (const id of Object.keys(inForce)) yield [`rules.${id}.inForce`, `inForce.${id}`];
	for (const id of Object.keys(exclude)) yield [`excluded.${id}`, `exclude.${id}`];
	for (const id of Object.keys(add.inputs ?? {})) yield [`inputs.${id}`, `add.inputs.${id}`];
	for (const id of Object.keys(add.measures ?? {})) yield [`measures.${id}`, `add.measures.${id}`];
	for (const id of Object.keys(expires)) yield [`expires.${id}`, `expires.${id}`];
	for (const key of Object.keys(scoring)) yield [`scoring.${key}`, `scoring.${key}.value`];
	if (Object.keys(scoring).length > 0) yield ["scoring", "scoring"];
	yield ["titleLife", "titleLife.value"];
}
