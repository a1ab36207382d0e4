/**
 * One step of the benchmark, named by its argument. `verify` shows that the engines agree; the others each time all
 * engines on one kind of facts, in a process of their own, since what an engine has seen before changes its speed.
 */
import { evaluate, type Facts, parseFacts } from "../../src/index.js";
import { asOf, communities, withBarePercentages, withMissing } from "./communities.js";
import {
	byHand,
	closures,
	type Engine,
	jsonLogicEngine,
	jsonLogicJs,
	sheet,
	sheetClosures,
	sheetHandWritten,
	wenming,
	wuxi,
	wuxiClosures,
} from "./engines.js";
import { handWritten } from "./hand-written.js";
import { tellInterviews } from "./interview.js";
import { sheetByHand } from "./sheet-by-hand.js";
import { sheetCommunities } from "./sheet-communities.js";
import { type Contestant, checksum, race, type Speed } from "./timing.js";
import { differences, mistakesOf, sheetDifferences } from "./verify.js";

const verified = 10_000;
const timed = 1_000;
const pace = { rounds: 9, milliseconds: Number(process.env.BENCH_MS ?? 220) };

const steps: Readonly<Record<string, () => void>> = {
	verify() {
		const complete = communities(verified, 20260630);
		const incomplete = withMissing(complete, 0.05, 5);
		verify("complete", complete);
		verify("5 % missing", incomplete);
		verify("complete, a fifth of the ratios as bare percentages", withBarePercentages(complete, 0.2, 7));
		verifySheet(sheetCommunities(verified, 20260630));
		for (const engine of [jsonLogicJs, jsonLogicEngine]) {
			tellMistakes(engine, "complete", complete);
			tellMistakes(engine, "5 % missing", incomplete);
		}
	},
	complete() {
		const speeds = measure("Wuxi, facts checked beforehand, complete", ofWuxi, completeOnes(), false);
		target(speeds, wenming, jsonLogicJs, 15);
		target(speeds, wenming, jsonLogicEngine, 1.8);
		target(speeds, wenming, byHand, 1.3);
		target(speeds, closures, byHand, 0.6);
	},
	incomplete() {
		const speeds = measure("Wuxi, facts checked beforehand, 5 % missing", ofWuxi, incompleteOnes(), false);
		target(speeds, wenming, jsonLogicJs, 9);
		target(speeds, wenming, jsonLogicEngine, 1.3);
		target(speeds, wenming, byHand, 1);
	},
	"complete-unchecked": () => void measure("Wuxi, the same fact checker before each, complete", ofWuxi, completeOnes(), true),
	"incomplete-unchecked": () =>
		void measure("Wuxi, the same fact checker before each, 5 % missing", ofWuxi, incompleteOnes(), true),
	interview: tellInterviews,
	sheet() {
		const all = sheetCommunities(timed, 20260630);
		const speeds = measure("A sheet of 100 points, facts checked beforehand, complete", ofSheet, all, false);
		target(speeds, sheetClosures, sheetHandWritten, 0.9);
	},
};

/** The engines that are timed side by side, the one written by hand among them. */
interface Field {
	readonly engines: readonly Engine[];
	readonly byHand: Engine;
}

const ofWuxi: Field = { engines: [wenming, closures, byHand, jsonLogicJs, jsonLogicEngine], byHand };
const ofSheet: Field = { engines: [sheetClosures, sheetHandWritten], byHand: sheetHandWritten };

const step = steps[process.argv[2] ?? ""];
if (step === undefined) throw new Error(`Expected one of ${Object.keys(steps).join(", ")}`);
step();

function completeOnes(): readonly Facts[] {
	return communities(timed, 20260630);
}

function incompleteOnes(): readonly Facts[] {
	return withMissing(completeOnes(), 0.05, 5);
}

/** Stops the benchmark where the package and the hand-written function differ. */
function verify(name: string, all: readonly Facts[]): void {
	const outcomes: Record<string, number> = {};
	for (const [i, facts] of all.entries()) {
		const checked = parseFacts(wuxi, facts).facts;
		const expected = handWritten(checked, asOf);
		const found = [
			...differences(evaluate(wuxi, checked, { asOf }), expected),
			...differences(evaluate(wuxiClosures, facts, { asOf }), expected).map((text) => `closures: ${text}`),
		];
		if (found.length > 0) throw new Error(`Community ${i} (${name}):\n${found.join("\n")}`);
		outcomes[expected.outcome] = (outcomes[expected.outcome] ?? 0) + 1;
	}
	const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
	console.log(`Equal to the hand-written function on ${all.length} communities, ${name}: ${told.join(", ")}`);
}

function verifySheet(all: readonly Facts[]): void {
	const reached: Record<string, number> = {};
	for (const [i, facts] of all.entries()) {
		const checked = parseFacts(sheet, facts).facts;
		const expected = sheetByHand(checked, asOf);
		const found = sheetDifferences(evaluate(sheet, checked, { asOf }), expected);
		if (found.length > 0) throw new Error(`Community ${i} (sheet):\n${found.join("\n")}`);
		const level = expected.level.certain ?? "no level";
		reached[level] = (reached[level] ?? 0) + 1;
	}
	const told = Object.entries(reached).map(([level, count]) => `${count} ${level}`);
	console.log(`The sheet, equal to the hand-written function on ${all.length} communities, complete: ${told.join(", ")}`);
}

function tellMistakes(engine: Engine, name: string, all: readonly Facts[]): void {
	const { rules, overconfident, verdicts, falsePasses } = mistakesOf(engine, wenming, all);
	console.log(
		`${engine.name}, ${name}: ${rules} rule outcomes wrong (${overconfident} of them decided although unknown), ` +
			`${verdicts} of ${all.length} verdicts wrong (${falsePasses} of them "pass")`,
	);
}

/** Times every engine on the same communities; with the checker, each starts from facts as a host has them. */
function measure(title: string, field: Field, all: readonly Facts[], withChecker: boolean): Speed[] {
	const contestants = field.engines.map((engine) => (withChecker ? checkedFirst(engine, all) : checkedBefore(engine, all)));
	const speeds = race(contestants, pace);
	const hand = medianOf(speeds, field.byHand);
	console.log(`\n${title}: communities per second, medians of ${pace.rounds} × ${pace.milliseconds} ms of processor time`);
	for (const { name, median, least, greatest } of speeds) {
		const spread = `${figure(least)}–${figure(greatest)}`;
		const ratio = (median / hand).toFixed(2);
		console.log(`  ${name.padEnd(45)}${figure(median).padStart(9)}  ${spread.padEnd(18)} ${ratio} × hand-written`);
	}
	console.log(`  (checksum ${checksum()})`);
	return speeds;
}

function checkedBefore(engine: Engine, all: readonly Facts[]): Contestant<never> {
	return { name: engine.name, items: all.map((facts) => engine.prepare(facts) as never), run: engine.run };
}

/** The peers' nested data is made beforehand all the same: of them the checker alone is counted. */
function checkedFirst(engine: Engine, all: readonly Facts[]): Contestant<never> {
	const readsFacts = engine === wenming || engine === closures || engine === byHand;
	const items = all.map((facts) => ({ facts, data: readsFacts ? undefined : engine.prepare(facts) }));
	const standard = engine === closures ? wuxiClosures : wuxi;
	const run = ({ facts, data }: (typeof items)[number]) => {
		const checked = parseFacts(standard, facts).facts;
		return engine.run((data ?? checked) as never);
	};
	return { name: engine.name, items: items as never, run: run as never };
}

function target(speeds: readonly Speed[], engine: Engine, other: Engine, times: number): void {
	const ratio = medianOf(speeds, engine) / medianOf(speeds, other);
	const told = ratio >= times ? "reached" : "missed ";
	console.log(`  ${told} ${ratio.toFixed(2)} × ${other.name} (to reach: ${times} ×): ${engine.name}`);
}

function medianOf(speeds: readonly Speed[], engine: Engine): number {
	return speeds.find(({ name }) => name === engine.name)?.median ?? Number.NaN;
}

function figure(perSecond: number): string {
	return Math.round(perSecond).toLocaleString("en");
}
