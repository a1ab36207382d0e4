/** Practice 28: sheets whose arithmetic is wrong, each beside its mended twin, in which nothing is found. */
import { describe, expect, test } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { found } from "../support/issues.js";
import { figure, read, type StandardSketch, sheetScoring, smallDocument, text } from "../support/standard.js";

const inputs = {
	"a.one": "boolean",
	"a.two": "boolean",
	"b.one": "boolean",
	"b.two": "boolean",
	"stalls.found": "count",
	"green.rate": { type: "percent", zeroOf: "missing" },
	"green.grade": "choice",
	"posts.all": "count",
} as const;

const item = (input: string, full: number, more = {}) => ({ logic: read(input), points: { full }, ...more });
/** One item of 100 points with these lines. */
const lines = (points: object, more = {}) => ({ rules: { "main.item": { points: { full: 100, ...points }, ...more } } });
const bands = (...list: object[]) => lines({ highestOf: { value: read("green.rate"), bands: list } });
/** Two dimensions, weighed; each of 50 points. */
const weighed = (scoring: Record<string, unknown>, more = {}) => ({
	rules: { "first.one": item("a.one", 50), "second.one": item("b.one", 50, more) },
	scoring: sheetScoring(scoring),
});
const byMethod = (methods: Record<string, number>) => {
	const { dimensions: _, ...scoring } = sheetScoring({ methods });
	return {
		rules: { "main.one": item("a.one", 50, { method: "documents" }), "main.two": item("a.two", 50, { method: "site" }) },
		scoring,
	};
};

const issuesIn = (sketch: Partial<StandardSketch>) =>
	found(checkStandard(smallDocument({ inputs, rules: {}, scoring: sheetScoring(), ...sketch })));

describe.each<[fault: string, issues: string[], faulty: Partial<StandardSketch>, mended: Partial<StandardSketch>]>([
	[
		"items of 50 and 40 on a sheet of 100",
		["points-dont-add-up scoring.of"],
		{ rules: { "main.one": item("a.one", 50), "main.two": item("a.two", 40) } },
		{ rules: { "main.one": item("a.one", 50), "main.two": item("a.two", 50) } },
	],
	[
		"items of 0.1, 0.2 and 99.7, which do come to 100, and of 99.6",
		["points-dont-add-up scoring.of"],
		{ rules: { "main.one": item("a.one", 0.1), "main.two": item("a.two", 0.2), "main.three": item("b.one", 99.6) } },
		{ rules: { "main.one": item("a.one", 0.1), "main.two": item("a.two", 0.2), "main.three": item("b.one", 99.7) } },
	],
	[
		"a dimension printed with 60 points whose items come to 50",
		["points-dont-add-up dimensions[0].points"],
		{
			rules: { "first.one": item("a.one", 50), "second.one": item("b.one", 50) },
			dimensions: [
				{ id: "first", title: text("First"), points: 60 },
				{ id: "second", title: text("Second"), points: 50 },
			],
		},
		{
			rules: { "first.one": item("a.one", 50), "second.one": item("b.one", 50) },
			dimensions: [
				{ id: "first", title: text("First"), points: 50 },
				{ id: "second", title: text("Second"), points: 50 },
			],
		},
	],
	[
		"weights of dimensions that come to 90",
		["points-dont-add-up scoring.dimensions"],
		weighed({ dimensions: { first: 60, second: 30 } }),
		weighed({ dimensions: { first: 60, second: 40 } }),
	],
	[
		"weights of methods that come to 90",
		["points-dont-add-up scoring.methods"],
		byMethod({ documents: 50, site: 40 }),
		byMethod({ documents: 50, site: 50 }),
	],
	[
		"lines of an item of 100 that gain 60 and 30",
		["points-dont-add-up rules.main.item.points"],
		lines({
			pass: 60,
			gain: [
				{ points: 60, when: read("a.one") },
				{ points: 30, when: read("a.two") },
			],
		}),
		lines({
			pass: 60,
			gain: [
				{ points: 60, when: read("a.one") },
				{ points: 40, when: read("a.two") },
			],
		}),
	],
	[
		"a group whose lines can't come to its cap",
		["points-dont-add-up rules.main.item.points.lose[0].atMost"],
		lines({
			lose: [
				{
					sumOf: [
						{ points: 5, when: read("a.one") },
						{ points: 5, when: read("a.two") },
					],
					atMost: 20,
				},
			],
		}),
		lines({
			lose: [
				{
					sumOf: [
						{ points: 5, when: read("a.one") },
						{ points: 5, when: read("a.two") },
					],
					atMost: 8,
				},
			],
		}),
	],
	[
		"sub-points that come to 2 of 3",
		["points-dont-add-up rules.main.listing.points"],
		{
			rules: {
				"main.one": item("b.one", 97),
				"main.listing": {
					parts: [
						{ id: "first", logic: read("a.one") },
						{ id: "second", logic: read("a.two") },
					],
					points: { full: 3, parts: { first: 1, second: 1 } },
				},
			},
		},
		{
			rules: {
				"main.one": item("b.one", 97),
				"main.listing": {
					parts: [
						{ id: "first", logic: read("a.one") },
						{ id: "second", logic: read("a.two") },
					],
					points: { full: 3, parts: { first: 1, second: 2 } },
				},
			},
		},
	],
	[
		"bonus items of 5 in all, and room for 10",
		["points-dont-add-up scoring.bonus.atMost"],
		{
			rules: { "main.one": item("a.one", 100), "main.more": item("a.two", 5, { counts: "bonus" }) },
			scoring: sheetScoring({ bonus: { atMost: 10 } }),
		},
		{
			rules: { "main.one": item("a.one", 100), "main.more": item("a.two", 5, { counts: "bonus" }) },
			scoring: sheetScoring({ bonus: { atMost: 5 } }),
		},
	],
	[
		"bands that leave 85 out",
		["band-gap rules.main.item.points.highestOf"],
		bands({ moreThan: 85, gain: 100 }, { atLeast: 70, lessThan: 85, gain: 60 }),
		bands({ atLeast: 85, gain: 100 }, { atLeast: 70, lessThan: 85, gain: 60 }),
	],
	[
		"bands that both hold 80",
		["band-overlap rules.main.item.points.highestOf"],
		bands({ atLeast: 80, gain: 100 }, { atLeast: 70, atMost: 80, gain: 60 }),
		bands({ atLeast: 80, gain: 100 }, { atLeast: 70, lessThan: 80, gain: 60 }),
	],
	[
		// 80 % pass the one clause and cost 4 points in the next.
		"80 % that pass one clause and lose 4 points in the next",
		["contradictory-boundary rules.main.points.points"],
		{
			rules: {
				"main.rate": { logic: { ">=": [read("green.rate"), 80] }, points: { full: 50 } },
				"main.points": {
					points: { full: 50, highestOf: { value: read("green.rate"), bands: [{ atMost: 80, lose: 4 }] } },
				},
			},
		},
		{
			rules: {
				"main.rate": { logic: { ">=": [read("green.rate"), 80] }, points: { full: 50 } },
				"main.points": {
					points: { full: 50, highestOf: { value: read("green.rate"), bands: [{ lessThan: 80, lose: 4 }] } },
				},
			},
		},
	],
	[
		"stalls found subtracted from all posts, of which nobody says that they are part",
		["overlap-without-within rules.main.item"],
		lines({ lose: [{ points: 1, each: { "-": [read("posts.all"), read("stalls.found")] } }] }),
		{
			...lines({ lose: [{ points: 1, each: { "-": [read("posts.all"), read("stalls.found")] } }] }),
			inputs: { ...inputs, "stalls.found": { type: "count", within: "posts.all" } },
		},
	],
	[
		"a part that costs points once by itself and once in its whole",
		["counted-twice rules.main.item.points"],
		{
			...lines({
				lose: [
					{ points: 1, each: read("posts.all") },
					{ points: 2, each: read("stalls.found") },
				],
			}),
			inputs: { ...inputs, "stalls.found": { type: "count", within: "posts.all" } },
		},
		{
			...lines({
				lose: [
					{ points: 1, each: { "-": [read("posts.all"), read("stalls.found")] } },
					{ points: 3, each: read("stalls.found") },
				],
			}),
			inputs: { ...inputs, "stalls.found": { type: "count", within: "posts.all" } },
		},
	],
	[
		"a level from 101 of 100 points",
		["unreachable-level scoring.levels[1]"],
		{
			rules: { "main.one": item("a.one", 100) },
			scoring: sheetScoring({
				levels: [
					{ id: "good", title: text("Good"), score: 100 },
					{ id: "best", title: text("Best"), score: 101 },
				],
			}),
		},
		{
			rules: { "main.one": item("a.one", 100) },
			scoring: sheetScoring({
				levels: [
					{ id: "good", title: text("Good"), score: 60 },
					{ id: "best", title: text("Best"), score: 100 },
				],
			}),
		},
	],
	[
		"a pass mark above what can be scored",
		["cannot-pass scoring.pass"],
		{ rules: { "main.one": item("a.one", 100) }, scoring: sheetScoring({ pass: { score: 101 } }) },
		{ rules: { "main.one": item("a.one", 100) }, scoring: sheetScoring({ pass: { score: 100 } }) },
	],
	[
		"a floor of a dimension above its points",
		["cannot-pass scoring.pass"],
		weighed({ pass: { score: 60, dimensions: { first: 51 } } }),
		weighed({ pass: { score: 60, dimensions: { first: 50 } } }),
	],
	[
		"an item without points that nothing asks for",
		["idle-item rules.main.two"],
		{ rules: { "main.one": item("a.one", 100), "main.two": read("a.two") } },
		{ rules: { "main.one": item("a.one", 100), "main.two": { logic: read("a.two"), veto: "pass" } } },
	],
	[
		"an item of 0 points",
		["idle-item rules.main.two"],
		{ rules: { "main.one": item("a.one", 100), "main.two": item("a.two", 0) } },
		{
			rules: { "main.one": item("a.one", 100), "main.two": item("a.two", 0) },
			scoring: sheetScoring({ pass: { score: 60, rules: ["main.two"] } }),
		},
	],
	[
		"an input that no rule reads",
		["unused-input inputs.a.two"],
		{
			rules: { "main.one": item("a.one", 100) },
			inputs: { "a.one": "boolean", "a.two": "boolean" },
			sharedDictionary: undefined,
		},
		{ rules: { "main.one": item("a.one", 100) }, inputs: { "a.one": "boolean" }, sharedDictionary: undefined },
	],
])("%s", (_, issues, faulty, mended) => {
	test("is found", () => {
		expect(issuesIn(faulty)).toEqual(issues);
	});

	test("is not found once mended", () => {
		expect(issuesIn(mended)).toEqual([]);
	});
});

describe("what is said of it", () => {
	test("both sums", () => {
		const [issue] = checkStandard(
			smallDocument({ inputs, scoring: sheetScoring(), rules: { "main.one": item("a.one", 50), "main.two": item("a.two", 40) } }),
		);
		expect(issue!.message.en).toContain("90");
		expect(issue!.message.en).toContain("100");
		expect(issue!.message.zh).toContain("90");
	});
});

describe("in an edition", () => {
	// 50 and 50 up to 2026, 50 and 40 from then on.
	const dated = (later: number) => ({
		inputs,
		scoring: sheetScoring(),
		rules: {
			"main.one": item("a.one", 50),
			"main.two": {
				logic: read("a.two"),
				parameters: { full: figure({ values: [{ value: 50 }, { from: "2027-01-01", value: later }] }, { unit: "point" }) },
				points: { full: read("parameters.full") },
			},
		},
	});

	test("points that stop adding up on a later day are found", () => {
		expect(found(checkStandard(smallDocument(dated(40))))).toEqual(["points-dont-add-up scoring.of"]);
		expect(found(checkStandard(smallDocument(dated(50))))).toEqual([]);
	});
});
