/** What holds without judgements, whatever the type of what was judged. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { read, smallStandard } from "../support/standard.js";

const asOf = "2025-12-31";

const standard = smallStandard({
	inputs: {
		"judged.tidy": { type: "boolean", judgement: true },
		"judged.marks": { type: "count", judgement: true, range: { atLeast: 0, atMost: 7 } },
		"judged.share": { type: "quantity", judgement: true, within: "room.area" },
		"judged.rate": { type: "percent", judgement: true, zeroOf: "missing" },
		"judged.grade": { type: "choice", judgement: true },
		"judged.whole": { type: "count", judgement: true },
		"counted.part": { type: "count", within: "judged.whole" },
		"room.area": "quantity",
		"library.books": "count",
	},
	rules: {
		"main.tidy": read("judged.tidy"),
		"main.marks": { ">=": [read("judged.marks"), 5] },
		"main.share": { ">=": [read("judged.share"), 10] },
		"main.rate": { ">=": [read("judged.rate"), 90] },
		"main.grade": { "===": [read("judged.grade"), "urban"] },
		"main.part": { "<=": [read("counted.part"), 5] },
		"main.area": { ">=": [read("room.area"), 10] },
		"main.books": { ">=": [read("library.books"), 5] },
	},
});
const judged = Object.keys(standard.inputs).filter((id) => "judgement" in standard.inputs[id]!);

const verdictOf = ({ outcome, possible, score }: ReturnType<typeof evaluate>) => ({ outcome, possible, score });

/** What an evaluation says without judgements, and what one of facts without them says. */
function bothWays(facts: Facts) {
	const measured = Object.fromEntries(Object.entries(facts).filter(([id]) => !judged.includes(id)));
	return [evaluate(standard, facts, { asOf }).withoutJudgements, verdictOf(evaluate(standard, measured, { asOf }))];
}

describe("without judgements", () => {
	test.each<[rule: string, facts: Facts]>([
		["tidy", { "judged.tidy": false }],
		["marks", { "judged.marks": 4 }],
		["marks", { "judged.marks": { atMost: 4 } }],
		["share", { "judged.share": 9.9 }],
		["share", { "judged.share": { lessThan: 10 } }],
		["rate", { "judged.rate": { count: 89, of: 100 } }],
		["rate", { "judged.rate": { count: 89, of: { atLeast: 100 } } }],
		["rate", { "judged.rate": 89.9 }],
		["rate", { "judged.rate": { lessThan: 90 } }],
		["grade", { "judged.grade": "rural" }],
	])("%s, judged to fail, is as if it had not been judged: %j", (rule, facts) => {
		const evaluation = evaluate(standard, facts, { asOf });
		expect(evaluation.outcome).toBe("fail");
		expect(evaluation.rules[`main.${rule}`]).toMatchObject({ outcome: "fail", judgement: true });
		expect(evaluation.withoutJudgements).toEqual(verdictOf(evaluate(standard, {}, { asOf })));
	});

	it("what a judgement bounded is bounded no longer, nor a judgement by what was measured", () => {
		expect(evaluate(standard, { "judged.whole": 5 }, { asOf }).rules["main.part"]!.outcome).toBe("pass");
		const [without, measured] = bothWays({ "judged.whole": 5, "library.books": 5 });
		expect(without).toEqual(measured);
		expect(without!.score).toMatchObject({ min: 12.5 });
		expect(evaluate(standard, { "judged.share": { atLeast: 10 } }, { asOf }).rules["main.area"]!.outcome).toBe("pass");
		expect(bothWays({ "judged.share": { atLeast: 10 } })[0]!.score).toMatchObject({ min: 0 });
	});

	it("what was measured stays", () => {
		const facts = { "room.area": { lessThan: 10 }, "judged.marks": 7 };
		expect(evaluate(standard, facts, { asOf }).withoutJudgements.outcome).toBe("fail");
	});

	it("the verdict is that of the facts without them, whatever the facts", () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const facts = completeFacts(standard, random, asOf);
				const [of, ofThese] = bothWays(random() < 0.3 ? facts : blurredFacts(standard, facts, random, asOf));
				expect(of).toEqual(ofThese);
			}),
			{ numRuns: 300 },
		);
	});
});
