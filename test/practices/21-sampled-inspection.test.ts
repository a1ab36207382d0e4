/** Practice 21: some of the sites are drawn and inspected, and how many of them pass is what counts. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { drawSample } from "../../src/sampling/index.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";
const drawn = ["first", "second", "third", "fourth", "fifth"];

// Five roads are drawn. All five in order are an A, four a B, fewer a C; an A is 10 points, a B 6, a C 2.
const standard = smallStandard({
	inputs: {
		"roads.number": "count",
		...Object.fromEntries(drawn.map((road) => [`roads.${road}`, "boolean"])),
	},
	rules: {
		"main.roads": {
			appliesWhen: { ">": [read("roads.number"), 0] },
			points: {
				full: 10,
				pass: 6,
				highestOf: {
					value: { howMany: drawn.map((road) => read(`roads.${road}`)) },
					bands: [
						{ atLeast: 5, gain: 10 },
						{ atLeast: 4, lessThan: 5, gain: 6 },
						{ lessThan: 4, gain: 2 },
					],
				},
			},
		},
	},
	scoring: sheetScoring({
		of: 10,
		pass: { score: 6 },
		levels: [
			{ id: "c", title: text("C"), score: 2 },
			{ id: "b", title: text("B"), score: 6 },
			{ id: "a", title: text("A"), score: 10 },
		],
	}),
});

/** So many roads in order, so many not, and the rest not inspected yet. */
const inspected = (good: number, bad: number): Facts => ({
	"roads.number": 12,
	...Object.fromEntries(drawn.slice(0, good + bad).map((road, i) => [`roads.${road}`, i < good])),
});
const evaluated = (facts: Facts) => evaluate(standard, facts, { asOf });

describe("graded by how many of five are in order", () => {
	test.each<[good: number, bad: number, grade: string, points: number, outcome: string]>([
		[5, 0, "a", 10, "pass"],
		[4, 1, "b", 6, "pass"],
		[3, 2, "c", 2, "fail"],
		[0, 5, "c", 2, "fail"],
	])("%d good, %d bad: %s", (good, bad, grade, points, outcome) => {
		const evaluation = evaluated(inspected(good, bad));
		expect(evaluation.rules["main.roads"]).toMatchObject({ outcome, points: { min: points, max: points, of: 10 } });
		expect(evaluation.level).toEqual({ certain: grade, possible: [grade] });
		expect(evaluation.outcome).toBe(outcome);
	});

	test.each<[good: number, bad: number, possible: string[], min: number, max: number, outcome: string]>([
		// One more to see: five or four.
		[4, 0, ["b", "a"], 6, 10, "pass"],
		// Three to four.
		[3, 1, ["c", "b"], 2, 6, "unknown"],
		// Two more to see, two bad: three at most.
		[1, 2, ["c"], 2, 2, "fail"],
		[0, 0, ["c", "b", "a"], 2, 10, "unknown"],
	])("%d good, %d bad, the rest not yet inspected: one of %j", (good, bad, possible, min, max, outcome) => {
		const evaluation = evaluated(inspected(good, bad));
		expect(evaluation.score).toMatchObject({ min, max });
		expect(evaluation.level!.possible).toEqual(possible);
		expect(evaluation.outcome).toBe(outcome);
	});

	test("which have not been inspected is told", () => {
		const { missing } = evaluated(inspected(3, 1)).rules["main.roads"]!.points!;
		expect(missing).toEqual(["roads.fifth"]);
	});

	test("no road, nothing to draw", () => {
		expect(evaluated({ "roads.number": 0 }).rules["main.roads"]!.outcome).toBe("not-applicable");
		expect(evaluated({ "roads.number": 0 }).score).toBeNull();
	});
});

describe("which five", () => {
	const roads = ["East", "West", "South", "North", "Garden", "Mill", "Canal", "Temple", "Market", "School", "Station", "Bridge"];
	const seed = "lottery of 28 June 2026: 03 08 17 21 26 32, 11";
	const five = drawSample(roads, 5, seed);

	// `printf %s East | openssl dgst -sha256 -hmac "<seed>"` begins with 00ed2ed3; West 149c06cf, Garden 3e31224e,
	// Station 461651af, Canal 6581d578, Bridge 6acbc603, Temple 7030c58e, North 7eb62c13, Mill 98fe26d6, Market c13a370e,
	// South e86c92f3, School fe907f69.
	test("are drawn by the seed, and anybody can repeat it", () => {
		expect(five).toEqual(["East", "West", "Garden", "Station", "Canal"]);
	});

	test("in whatever order the roads are listed", () => {
		expect(drawSample([...roads].reverse(), 5, seed)).toEqual(five);
		expect(drawSample([...roads].sort(), 5, seed)).toEqual(five);
	});

	test("and others by another seed", () => {
		expect(drawSample(roads, 5, `${seed} `)).not.toEqual(five);
	});

	test("the sixth stands in for one that is closed on the day", () => {
		const six = drawSample(roads, 6, seed);
		expect(six.slice(0, 5)).toEqual(five);
		expect(
			drawSample(
				roads.filter((road) => road !== five[0]),
				5,
				seed,
			),
		).toEqual(six.slice(1));
	});

	// Two of the roads drawn are out of order, wherever they stand in the draw.
	test("and what was found on them is what is scored", () => {
		const bad = [five[1], five[4]];
		const facts = Object.fromEntries(five.map((road, i) => [`roads.${drawn[i]}`, !bad.includes(road)]));
		expect(evaluated({ "roads.number": roads.length, ...facts }).level!.certain).toBe("c");
	});
});
