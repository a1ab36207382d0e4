import { type Result, ruleIds } from "./engines.js";

/** One thing to be timed: what to do with each of its items in turn. */
export interface Contestant<Item = unknown> {
	readonly name: string;
	readonly items: readonly Item[];
	run(item: Item): Result;
}

export interface Speed {
	readonly name: string;
	/** Communities per second: the median of the rounds, the least and the greatest. */
	readonly median: number;
	readonly least: number;
	readonly greatest: number;
}

export interface Pace {
	readonly rounds: number;
	readonly milliseconds: number;
}

let checksum = 0;

/** Reads every rule's outcome and the score, of every engine's results alike, so that nothing is left uncomputed. */
function consume({ outcome, score, rules }: Result): void {
	let sum = outcome.charCodeAt(0) + (score === null ? 0 : score.min + score.max);
	for (let i = 0; i < ruleIds.length; i++) sum = (sum * 31 + rules[ruleIds[i]!]!.outcome.charCodeAt(0)) % 1_000_003;
	checksum = (checksum + sum) % 1_000_003;
}

export function currentChecksum(): number {
	return Math.round(checksum);
}

/** Times all of them in turn, round by round, so that what slows the machine slows each alike. */
export function race(contestants: readonly Contestant<never>[], { rounds, milliseconds }: Pace): Speed[] {
	const speeds = contestants.map((): number[] => []);
	for (const contestant of contestants) lap(contestant, milliseconds);
	for (let round = 0; round < rounds; round++) {
		for (const [i, contestant] of contestants.entries()) speeds[i]!.push(lap(contestant, milliseconds));
	}
	return contestants.map(({ name }, i) => {
		const sorted = speeds[i]!.sort((a, b) => a - b);
		return { name, median: sorted[sorted.length >> 1]!, least: sorted[0]!, greatest: sorted[sorted.length - 1]! };
	});
}

/** Communities per second over a stretch of time. */
function lap({ items, run }: Contestant<never>, milliseconds: number): number {
	const start = performance.now();
	let done = 0;
	let elapsed = 0;
	while (elapsed < milliseconds) {
		for (let i = 0; i < 16; i++) consume(run(items[done++ % items.length]!));
		elapsed = performance.now() - start;
	}
	return (done * 1000) / elapsed;
}
