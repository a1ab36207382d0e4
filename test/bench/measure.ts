/** Verifies, then measures, then says for each target whether it is reached. */
import { evaluate, type Facts, parseFacts } from "../../src/index.js";
import { asOf, communities, withBarePercentages, withMissing } from "./communities.js";
import { byHand, closures, type Engine, jsonLogicEngine, jsonLogicJs, wenming, wuxi, wuxiClosures } from "./engines.js";
import { handWritten } from "./hand-written.js";
import { type Contestant, currentChecksum, race, type Speed } from "./timing.js";
import { differences, mistakesOf } from "./verify.js";

const verified = 10_000;
const timed = 1_000;
const pace = { rounds: 9, milliseconds: Number(process.env.BENCH_MS ?? 220) };
const only = process.env.BENCH_ONLY?.split(",");

const complete = communities(verified, 20260630);
const incomplete = withMissing(complete, 0.05, 5);
const peers = [jsonLogicJs, jsonLogicEngine];

verify("complete", complete);
verify("5 % missing", incomplete);
verify("complete, a fifth of the ratios as bare percentages", withBarePercentages(complete, 0.2, 7));
for (const engine of peers) tellMistakes(engine, "complete", complete);
for (const engine of peers) tellMistakes(engine, "5 % missing", incomplete);

const checkedComplete = measure("Facts checked beforehand, complete", complete, false);
const checkedIncomplete = measure("Facts checked beforehand, 5 % missing", incomplete, false);
measure("The same fact checker before each, complete", complete, true);
measure("The same fact checker before each, 5 % missing", incomplete, true);

console.log("\nTargets, on facts checked beforehand");
target(checkedComplete, "complete", wenming, jsonLogicJs, 15);
target(checkedComplete, "complete", wenming, jsonLogicEngine, 1.8);
target(checkedComplete, "complete", wenming, byHand, 1.3);
target(checkedIncomplete, "5 % missing", wenming, jsonLogicJs, 9);
target(checkedIncomplete, "5 % missing", wenming, jsonLogicEngine, 1.3);
target(checkedIncomplete, "5 % missing", wenming, byHand, 1);
target(checkedComplete, "complete", closures, byHand, 0.6);
console.log(`\n(checksum ${currentChecksum()})`);

/** Stops the benchmark where the package and the hand-written function differ. */
function verify(name: string, all: readonly Facts[]): void {
	const outcomes: Record<string, number> = {};
	for (const [i, facts] of all.entries()) {
		const checked = parseFacts(wuxi, facts).facts;
		const byHandToo = handWritten(checked, asOf);
		const compiled = evaluate(wuxi, checked, { asOf });
		const found = [
			...differences(compiled, byHandToo),
			...differences(evaluate(wuxiClosures, facts, { asOf }), byHandToo).map((text) => `closures: ${text}`),
		];
		if (found.length > 0) throw new Error(`Community ${i} (${name}):\n${found.join("\n")}`);
		outcomes[compiled.outcome] = (outcomes[compiled.outcome] ?? 0) + 1;
	}
	console.log(`Verified equal to the hand-written function, ${name}: ${all.length} communities (${JSON.stringify(outcomes)})`);
}

function tellMistakes(engine: Engine, name: string, all: readonly Facts[]): void {
	const { rules, overconfident, verdicts, falsePasses } = mistakesOf(engine, wenming, all);
	console.log(
		`${engine.name}, ${name}: ${rules} rule outcomes wrong (${overconfident} of them decided although unknown), ` +
			`${verdicts} of ${all.length} verdicts wrong (${falsePasses} of them "pass")`,
	);
}

/** Times every engine on the same communities; with the checker, each starts from facts as a host has them. */
function measure(title: string, all: readonly Facts[], withChecker: boolean): Speed[] {
	const some = all.slice(0, timed);
	const contestants = [wenming, closures, byHand, ...peers]
		.filter(({ name }) => only === undefined || only.some((part) => name.includes(part)))
		.map((engine) => (withChecker ? checkedFirst(engine, some) : checkedBefore(engine, some)));
	const speeds = race(contestants, pace);
	const hand = speeds.find(({ name }) => name === byHand.name)?.median ?? Number.NaN;
	console.log(`\n${title}: communities per second, medians of ${pace.rounds} × ${pace.milliseconds} ms`);
	for (const { name, median, least, greatest } of speeds) {
		const spread = `${figure(least)}–${figure(greatest)}`;
		const ratio = (median / hand).toFixed(2);
		console.log(`  ${name.padEnd(45)}${figure(median).padStart(9)}  ${spread.padEnd(18)} ${ratio} × hand-written`);
	}
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

function target(speeds: readonly Speed[], name: string, engine: Engine, other: Engine, times: number): void {
	const of = (one: Engine) => speeds.find((speed) => speed.name === one.name)?.median ?? Number.NaN;
	const ratio = of(engine) / of(other);
	const told = ratio >= times ? "reached" : "missed ";
	console.log(`  ${told} ${ratio.toFixed(2)} × ${other.name}, ${name}: ${engine.name} (to reach: ${times} ×)`);
}

function figure(perSecond: number): string {
	return Math.round(perSecond).toLocaleString("en");
}
