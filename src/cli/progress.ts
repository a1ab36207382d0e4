import type { Given } from "./command.js";
import { words } from "./words.js";

/** Does long work, and says so meanwhile to whoever watches a terminal. */
export function working<T>({ machine, locale }: Given, work: () => T): T {
	if (!machine.isWatched) return work();
	machine.tell(words[locale].working);
	try {
		return work();
	} finally {
		// Back to the beginning of the line, and cleared.
		machine.tell("\r\u001B[K");
	}
}
