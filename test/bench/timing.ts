import type { Result } from "./engines.js";

/** One thing to be timed: what to do with each of its items in turn. */
export interface Contestant<Item = unknown> {
	readonly name: string;
	readonly items: readonly Item[];
	run(item: Item): Result;
}

export interface Speed {
	readonly name: string;
	/** Communities per second of processor time: the median of the rounds, the least and the greatest. */
	readonly median: number;
	readonly least: number;
	readonly greatest: number;
}

export interface Pace {
	readonly rounds: number;
	readonly milliseconds: number;
}

let outcomesSeen = 0;
let pointsSeen = 0;

/** Reads every rule's outcome and points, and the score, of every engine's results alike, so that nothing is left uncomputed. */
function consume({ outcome, score, rules }: Result): void {
	let sum = outcome.charCodeAt(0);
	for (const id in rules) {
		const rule = rules[id]!;
		sum = (Math.imul(sum, 31) + rule.outcome.charCodeAt(0)) | 0;
		if (rule.points !== undefined) pointsSeen += rule.points.min + rule.points.max;
	}
	outcomesSeen = (outcomesSeen + sum) | 0;
	if (score !== null) pointsSeen += score.min + score.max;
}

/** Something of everything that was computed. */
export function checksum(): string {
	return `${outcomesSeen}, ${Math.round(pointsSeen)}`;
}

/** Engines are compiled while they run, those that do more for longer. */
const warmUps = 6;

/** Times all of them in turn, round by round, so that what slows the machine slows each alike. */
export function race(contestants: readonly Contestant<never>[], { rounds, milliseconds }: Pace): Speed[] {
	const speeds = contestants.map((): number[] => []);
	for (const contestant of contestants) lap(contestant, warmUps * milliseconds);
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
	const start = process.cpuUsage();
	let done = 0;
	let elapsed = 0;
	while (elapsed < milliseconds) {
		for (let i = 0; i < 64; i++) consume(run(items[done++ % items.length]!));
		elapsed = millisecondsSince(start);
	}
	return (done * 1000) / elapsed;
}

/** Of processor time, so that what else the machine does is not counted. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
