import type { VNode } from "preact";
import { useMemo } from "preact/hooks";

/** A part of the page that is made anew only when something that it shows is another: most stays as it is at a keystroke. */
export function Kept({ of, make }: { readonly of: readonly unknown[]; readonly make: () => VNode }) {
	return useMemo(make, of);
}
