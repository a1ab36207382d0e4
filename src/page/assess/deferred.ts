import { useEffect, useRef, useState } from "preact/hooks";

/** How long nobody types before what takes longer is computed. */
const pause = 250;

/**
 * What takes too long to be computed at every keystroke: once nobody types. Until then what was known before, of the same
 * subject; `undefined` where nothing was.
 */
export function useDeferred<T>(compute: () => T, of: readonly unknown[], subject: unknown): { readonly value: T } | undefined {
	const [known, setKnown] = useState<{ readonly value: T; readonly subject: unknown }>();
	const isFirst = useRef(true);
	useEffect(() => {
		const timer = setTimeout(() => setKnown({ value: compute(), subject }), isFirst.current ? 0 : pause);
		isFirst.current = false;
		return () => clearTimeout(timer);
	}, of);
	return known !== undefined && known.subject === subject ? known : undefined;
}
