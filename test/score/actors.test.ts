/** Whose result is whose: what others owe counts for nothing in the result of those who are assessed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { creationDuties } from "../../src/standards/creation-duties.js";
import { blurredFacts, completeFacts, oneOf, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2025-06-15";

describe("the duties of creating: a community does not fail for what the city leaves undone", () => {
	const own = {
		"units.enterprises": 0,
		"committee.residentsAtCentre": true,
		"naming.resultsMarked": true,
		"naming.recognised": true,
		"survey.creation": 93,
		"committee.duties": true,
		"committee.mobilises": true,
		"committee.poolsResources": true,
		"committee.publicises": true,
		"committee.tasksDone": true,
		"committee.problemsSolved": 2,
		"committee.educates": 1,
	};
	const assessedNotApproved = { ...own, "naming.assessed": true, "naming.approved": false };

	it("passes, although the city’s committee did not approve, and nothing is known of the others", () => {
		const evaluation = evaluate(creationDuties, assessedNotApproved, { asOf });
		expect(evaluation.rules["title.approval"]!.outcome).toBe("fail");
		expect(evaluation).toMatchObject({ outcome: "pass", possible: ["pass"], score: { min: 100, max: 100, of: 100 } });
	});

	it("each actor has its own result", () => {
		const { actors } = evaluate(creationDuties, assessedNotApproved, { asOf });
		expect(actors!["city-civilisation-committee"]).toEqual({
			assessed: false,
			outcome: "fail",
			possible: ["fail"],
			score: { min: 0, max: 0, of: 100 },
			counts: { pass: 0, fail: 1, "not-applicable": 0, unknown: 0 },
			rules: ["title.approval"],
		});
		expect(actors!["party-committee-and-government"]).toMatchObject({
			outcome: "unknown",
			counts: { pass: 0, fail: 0, "not-applicable": 0, unknown: 4 },
			score: { min: 0, max: 100 },
		});
		expect(actors!["residents-committee"]).toMatchObject({ assessed: true, outcome: "pass" });
		expect(
			Object.values(actors!)
				.flatMap(({ rules }) => rules)
				.sort(),
		).toEqual(Object.keys(creationDuties.rules).sort());
	});

	it("fails for what its own committee leaves undone", () => {
		const evaluation = evaluate(creationDuties, { ...assessedNotApproved, "committee.duties": false }, { asOf });
		expect(evaluation).toMatchObject({ outcome: "fail", score: { min: 50, max: 50 } });
	});

	it("a chapter in which it owes nothing is not applicable to it", () => {
		const { dimensions } = evaluate(creationDuties, {}, { asOf });
		expect(dimensions.leadership).toEqual({ outcome: "not-applicable", possible: ["not-applicable"], score: null });
		expect(dimensions.title!.outcome).toBe("unknown");
	});

	it("without judgements others’ rules count as little", () => {
		const { withoutJudgements } = evaluate(creationDuties, assessedNotApproved, { asOf });
		expect(withoutJudgements.outcome).toBe("unknown");
	});
});

it("a standard without actors says nothing of them", () => {
	const standard = smallStandard({ inputs: { "a.open": "boolean" }, rules: { "first.rule": read("a.open") } });
	expect(evaluate(standard, { "a.open": true }, { asOf })).not.toHaveProperty("actors");
});

const actors = {
	owner: { title: text("Owner"), assessed: true },
	city: { title: text("City") },
	street: { title: text("Street") },
};
type Actor = keyof typeof actors;

/** A standard whose rules are owed by several, and who owes each. */
function shared(standard: Standard, seed: number): { standard: Standard; owners: Map<string, Actor> } {
	const random = randomOf(seed);
	const owners = new Map(
		Object.keys(standard.rules).map((id, i) => [id, i === 0 ? "owner" : oneOf(random, Object.keys(actors) as Actor[])] as const),
	);
	const rules = Object.values(standard.rules).map((rule) => ({ ...rule, actor: owners.get(rule.id) }));
	return { standard: parseStandard({ ...standard, actors, rules }), owners };
}

/** The same standard with the rules of one actor alone. */
function alone(standard: Standard, owners: Map<string, Actor>, actor: Actor): Standard {
	const rules: Rule[] = Object.values(standard.rules).filter(({ id }) => owners.get(id) === actor);
	return parseStandard({ ...standard, rules });
}

const verdict = ({ outcome, possible, score }: Pick<Evaluation, "outcome" | "possible" | "score">) => ({
	outcome,
	possible,
	score,
});

describe("the result is that of a standard without what others owe", { timeout: 60_000 }, () => {
	it("on made-up standards and facts, complete and not", () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const plain = standardOfManyValues(random);
				const { standard, owners } = shared(plain, seed);
				const complete = completeFacts(plain, random, asOf);
				for (const facts of [complete, blurredFacts(plain, complete, random, asOf), {} as Facts]) {
					const evaluation = evaluate(standard, facts, { asOf });
					const own = evaluate(alone(plain, owners, "owner"), facts, { asOf });
					expect(verdict(evaluation)).toEqual(verdict(own));
					expect(evaluation.dimensions).toEqual(own.dimensions);
					expect(verdict(evaluation.withoutJudgements)).toEqual(verdict(own.withoutJudgements));
					expect(evaluation.rules).toEqual(evaluate(plain, facts, { asOf }).rules);
					for (const actor of new Set(owners.values())) {
						const { outcome, possible } = evaluate(alone(plain, owners, actor), facts, { asOf });
						expect(evaluation.actors![actor]).toMatchObject({ outcome, possible });
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("an actor’s score is the share of its rules that pass, of those that apply", () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const plain = standardOfManyValues(random);
				const { standard } = shared(plain, seed);
				const facts = completeFacts(plain, random, asOf);
				for (const { counts, score } of Object.values(evaluate(standard, facts, { asOf }).actors!)) {
					if (counts.unknown > 0) continue;
					const applying = counts.pass + counts.fail;
					const share = (counts.pass * 100) / applying;
					expect(score).toEqual(applying === 0 ? null : { min: share, max: share, of: 100 });
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe("on a sheet of points", () => {
	const inputs = { "a.open": "boolean", "a.shut": "boolean", "a.other": "boolean" };
	const points = (value: number) => ({ full: value });
	const sheet = (scoring: Record<string, unknown>) =>
		smallStandard({
			inputs,
			actors,
			scoring: sheetScoring(scoring),
			rules: {
				"first.mine": { logic: read("a.open"), points: points(60), actor: "owner" },
				"first.too": { logic: read("a.shut"), points: points(40), actor: "owner" },
				"first.theirs": { logic: read("a.other"), actor: "city" },
			},
		});

	it.each(["redistribute", "full", "zero"])("what another owes has no points and is no condition (%s)", (notApplicable) => {
		const standard = sheet({ notApplicable, pass: { score: 60, rules: "every" } });
		const evaluation = evaluate(standard, { "a.open": true, "a.shut": true, "a.other": false }, { asOf });
		expect(evaluation).toMatchObject({ outcome: "pass", score: { min: 100, max: 100 } });
		expect(evaluation.rules["first.theirs"]).not.toHaveProperty("points");
		expect(evaluation.actors!.city).toMatchObject({ outcome: "fail" });
		expect(evaluation.actors!.city).not.toHaveProperty("score");
	});

	it("where rules weigh the same, it weighs nothing", () => {
		const standard = smallStandard({
			inputs,
			actors,
			scoring: {
				policy: "source",
				of: 100,
				rules: "equal",
				dimensions: { first: 3 },
				notApplicable: "zero",
				pass: { dimensions: 3 },
			},
			rules: {
				"first.mine": { logic: read("a.open"), actor: "owner" },
				"first.theirs": { logic: read("a.other"), actor: "city" },
			},
		});
		const evaluation = evaluate(standard, { "a.open": true, "a.other": false }, { asOf });
		expect(evaluation.dimensions.first!.score).toEqual({ min: 3, max: 3, of: 3 });
		expect(evaluation.outcome).toBe("pass");
	});
});
