import { describe, expect, it } from "vitest";
import { Boundaries, type Boundary } from "../../src/compare/boundaries.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Standard } from "../../src/model/standard.js";
import { sheet } from "../practices/sheet.js";
import { figure, read, smallStandard } from "../support/standard.js";
import { extended, standards } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

const asOf = "2025-12-31";

function boundariesOf(standard: Standard, id: string): Boundary[] {
	return new Boundaries(standard, asOf).of(id);
}

/** `library.books 4999 fail | 5000 pass {…}` */
function inShort({ part, input, sides, others }: Boundary): string {
	const [below, above] = sides.map(({ fact, outcome }) => `${JSON.stringify(fact)} ${outcome}`);
	const beside = Object.keys(others).length === 0 ? "" : ` ${JSON.stringify(others)}`;
	return `${part === undefined ? "" : `${part}: `}${input} ${below} | ${above}${beside}`;
}

const all = [...[...standards, ...extended].map(({ name, standard }) => [name, standard] as const), ["a sheet", sheet] as const];

describe.each(all)("boundaries of %s", (_, standard) => {
	it("hold: evaluating gives what they say", () => {
		const boundaries = new Boundaries(standard, asOf);
		let number = 0;
		for (const id of Object.keys(standard.rules)) {
			for (const boundary of boundaries.of(id)) {
				const { part, input, sides, others } = boundary;
				for (const { fact, outcome } of sides) {
					const { rules } = evaluate(standard, { ...others, [input]: fact }, { asOf });
					const found = part === undefined ? rules[id]!.outcome : rules[id]!.parts![part]!.outcome;
					// A rule that does not apply says nothing of its parts.
					if (part === undefined || rules[id]!.outcome !== "not-applicable") expect(found, inShort(boundary)).toBe(outcome);
					number++;
				}
				expect(sides[0].outcome).not.toBe(sides[1].outcome);
			}
		}
		expect(number).toBeGreaterThan(0);
	});
});

describe("a boundary", () => {
	it("is a figure and a step short of it, with the other facts that it takes", () => {
		expect(boundariesOf(wuxi, "culture.library-books").map(inShort)).toEqual([
			`library.books 4999 fail | 5000 pass {"library.sharedBooks":0}`,
			`library.sharedBooks 4999 fail | 5000 pass {"library.books":0}`,
		]);
		expect(boundariesOf(wuxi, "culture.activity-room").map(inShort)).toEqual(["culture.activityRoomArea 99.9 fail | 100 pass"]);
	});

	it("is of what is computed in its own inputs, out of a hundred where it can be", () => {
		expect(boundariesOf(wuxi, "safety.mediation-success").map(inShort)).toMatchInlineSnapshot(`
			[
			  "mediation.mediated 0 not-applicable | 1 fail {"mediation.settled":0}",
			  "mediation.settled 97 fail | 98 pass {"mediation.mediated":100}",
			]
		`);
	});

	it("is where something begins to apply, too", () => {
		const standard = smallStandard({
			inputs: { "disputes.all": "count", "disputes.settled": { type: "count", within: "disputes.all" } },
			rules: {
				"main.settled": {
					appliesWhen: { ">": [read("disputes.all"), 0] },
					logic: { ">=": [read("disputes.settled"), 1] },
				},
			},
		});
		expect(boundariesOf(standard, "main.settled").map(inShort)).toMatchInlineSnapshot(`
			[
			  "disputes.all 0 not-applicable | 1 fail {"disputes.settled":0}",
			  "disputes.settled 0 fail | 1 pass {"disputes.all":100}",
			]
		`);
	});

	it("is at both ends of what lies between two figures, and of what the day of a thing must be", () => {
		const standard = smallStandard({
			inputs: { "hall.size": "quantity", "hall.opened": "day" },
			rules: {
				"main.size": {
					parameters: { least: figure(100, { unit: "m2" }), most: figure(200, { unit: "m2", stricter: "lower" }) },
					logic: { "<=": [read("parameters.least"), read("hall.size"), read("parameters.most")] },
				},
				"main.day": {
					parameters: { since: figure("2020-01-01", { stricter: "lower" }) },
					logic: { "<=": [read("hall.opened"), read("parameters.since")] },
				},
			},
		});
		expect(boundariesOf(standard, "main.size").map(inShort)).toEqual([
			"hall.size 99.9 fail | 100 pass",
			"hall.size 200 pass | 200.1 fail",
		]);
		expect(boundariesOf(standard, "main.day").map(inShort)).toEqual([`hall.opened "2020-01-01" pass | "2020-01-02" fail`]);
	});

	it("is of events in every half-year, quarter and month", () => {
		const every = (months: number, periods: number) => ({
			parameters: { least: figure(periods, { unit: "period" }) },
			logic: { ">=": [{ periodsCovered: [read("meetings.held"), months, 12] }, read("parameters.least")] },
		});
		const standard = smallStandard({
			inputs: { "meetings.held": "events" },
			rules: { "main.halves": every(6, 2), "main.quarters": every(3, 4), "main.months": every(1, 12) },
		});
		const numbers = ["main.halves", "main.quarters", "main.months"].map((id) =>
			boundariesOf(standard, id).map(({ sides }) => sides.map(({ fact }) => (fact as unknown[]).length)),
		);
		expect(numbers).toEqual([[[1, 2]], [[3, 4]], [[11, 12]]]);
	});

	it("is of a sample that is large enough", () => {
		const standard = smallStandard({
			inputs: { "survey.satisfied": { type: "percent", zeroOf: "missing", minimumSample: 200 } },
			rules: { "main.satisfied": { ">=": [read("survey.satisfied"), 90] } },
		});
		expect(boundariesOf(standard, "main.satisfied").map(inShort)).toEqual([
			`survey.satisfied {"count":179,"of":200} fail | {"count":180,"of":200} pass`,
		]);
	});
});
