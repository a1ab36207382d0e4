/**
 * How much work a comparison may still take, counted in nodes of logic that are looked at: standards come from strangers.
 * What was not proved, or found, until then is undetermined.
 */
export class Effort {
	#left: number;

	constructor(
		limit: number,
		readonly whole?: Effort,
	) {
		this.#left = limit;
	}

	get isSpent(): boolean {
		return this.#left <= 0 || this.whole?.isSpent === true;
	}

	/** Takes some of what is left; `false` if there is none. */
	spend(nodes = 1): boolean {
		if (this.#left <= 0 || this.whole?.spend(nodes) === false) return false;
		this.#left -= nodes;
		return true;
	}
}

/** For one attempt at one rule: to prove one thing, or to find witnesses. */
export const effortOfAttempt = 200_000;

/** For all rules of two standards together. */
export const effortOfAll = 8_000_000;
