/** Of what reports may be: what was evaluated here, and is as it was. */
import { describe, expect, it } from "vitest";
import { evaluate, evaluateCohort, type Facts, renderReport } from "../../../src/index.js";
import { issuesOf } from "../../support/issues.js";
import { read, smallStandard } from "../../support/standard.js";

const asOf = "2026-06-30";
const standard = smallStandard({ inputs: { "hall.open": "boolean" }, rules: { "main.hall": read("hall.open") } });
const compared = smallStandard({
	inputs: {
		"library.books": "count",
		"library.rank": {
			type: "count",
			range: { atLeast: 1 },
			fromCohort: { value: read("library.books"), gives: "rank", better: "higher" },
		},
	},
	rules: { "main.rank": { "<=": [read("library.rank"), 1] } },
});

describe("a report", () => {
	it("is refused where it can't be told what was evaluated", () => {
		const evaluation = evaluate(standard, {}, { asOf });
		const stored = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;
		expect(issuesOf(() => renderReport(stored))).toEqual(["origin-unknown evaluation"]);
		expect(issuesOf(() => renderReport({ ...evaluation }))).toEqual(["origin-unknown evaluation"]);
		const { communities, ...rest } = evaluateCohort(standard, [{ community: "east", facts: {} }], { asOf });
		const copied = { ...rest, communities: communities.map((one) => ({ ...one, evaluation: stored })) };
		expect(issuesOf(() => renderReport(copied))).toEqual(["origin-unknown cohort.communities[0].evaluation"]);
	});

	it("is refused where facts were changed after they were evaluated", () => {
		const facts: Record<string, Facts[string]> = { "hall.open": true };
		const evaluation = evaluate(standard, facts, { asOf });
		expect(() => renderReport(evaluation)).not.toThrow();
		facts["hall.open"] = false;
		expect(issuesOf(() => renderReport(evaluation))).toEqual(["changed-since-evaluated evaluation"]);
	});

	it("is refused of nobody, and of what is no evaluation", () => {
		expect(issuesOf(() => renderReport(evaluateCohort(standard, [], { asOf })))).toEqual(["nothing-to-report cohort"]);
		expect(issuesOf(() => renderReport(standard as never))).toEqual(["origin-unknown evaluation"]);
		expect(issuesOf(() => renderReport(undefined as never))).toEqual(["wrong-type evaluation"]);
		expect(issuesOf(() => renderReport([] as never))).toEqual(["wrong-type evaluation"]);
	});

	it("of one among others needs what the others make of it", () => {
		const members = [
			{ community: "east", facts: { "library.books": 5 } },
			{ community: "west", facts: { "library.books": 3 } },
		];
		const [east] = evaluateCohort(compared, members, { asOf }).communities;
		expect(renderReport(east!, { format: "markdown", locale: "en" })).toContain("The rule passes");
		expect(issuesOf(() => renderReport(east!.evaluation))).toEqual(["changed-since-evaluated evaluation"]);
	});
});
