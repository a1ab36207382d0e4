/** What the reports of four communities prove under Wuxi, under the other standards and under their own practice, and what they don't. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { extended, type RuleSet, standards } from "../support/standards.js";
import { communityFile, communityNames, wuxi } from "../support/wuxi.js";

const evaluationOf = (name: (typeof communityNames)[number], standard = wuxi) => {
	const file = communityFile(name);
	return evaluate(standard, parseFacts(standard, file).facts, { asOf: file.observed });
};
const outcomes = (name: (typeof communityNames)[number]) => {
	const { rules } = evaluationOf(name);
	return (clause: string) => rules[Object.values(wuxi.rules).find((rule) => rule.source.clause === clause)!.id]!;
};

describe("Nanyuan", () => {
	const of = outcomes("nanyuan");
	it.each([
		["6.2", "fail"],
		["5.3", "fail"],
		["4.16", "unknown"],
		["4.9", "unknown"],
		["5.5", "pass"],
		["3.3", "pass"],
	])("%s: %s", (clause, outcome) => expect(of(clause).outcome).toBe(outcome));

	it("has a plan on paper, which is not known to be sound", () => {
		expect(of("1.6").parts).toMatchObject({ "in-force": { outcome: "pass" }, sound: { outcome: "unknown" } });
	});
});

describe("Hongsheng", () => {
	const of = outcomes("hongsheng");
	it.each([
		["6.2", "pass"],
		["8.13", "pass"],
		["4.16", "pass"],
		["8.9", "unknown"],
		["8.11", "unknown"],
	])("%s: %s", (clause, outcome) => expect(of(clause).outcome).toBe(outcome));

	it("has no major crime, and no report of major cases of public order", () => {
		expect(of("8.9").parts).toMatchObject({ "public-order": { outcome: "unknown" }, "vicious-crime": { outcome: "pass" } });
	});
});

describe("Meili Zhi Cheng", () => {
	const of = outcomes("meili");
	it("has room enough", () => expect(of("6.2").outcome).toBe("pass"));
	it("plans a platform, which is not one", () => expect(of("7.10").outcome).not.toBe("pass"));
	it("has gatherings without dates, which do not show four in the year", () => expect(of("5.8").outcome).toBe("unknown"));
});

describe.each(communityNames)("%s", (name) => {
	const evaluation = evaluationOf(name);
	it("reports no survey, so that survey rates are unknown", () => {
		const surveyed = Object.values(wuxi.rules).filter((rule) => JSON.stringify(rule).includes('"survey.'));
		expect(surveyed.length).toBeGreaterThan(5);
		for (const { id } of surveyed) expect(evaluation.rules[id]!.outcome).toBe("unknown");
	});
	it("uses every fact: none is bad, expired or too late", () => {
		expect(evaluation).toMatchObject({ issues: [], expired: [], later: [], undated: [] });
	});
	it("leaves most open, and a score between its ends", () => {
		const { min, max } = evaluation.score!;
		expect(0 <= min && min < max && max <= 100).toBe(true);
	});
});

describe("each community is evaluated against every standard, and against every other's practice", () => {
	const pairs = communityNames.flatMap((name) => [...standards, ...extended].map((set) => [name, set.name, set] as const));
	it.each(pairs)("%s, %s: no fact is bad, expired or too late", (name, _, { standard, rules }) => {
		const evaluation = evaluationOf(name, standard);
		expect(evaluation).toMatchObject({ issues: [], expired: [], later: [], undated: [] });
		expect(rules.every(({ id }) => evaluation.rules[id] !== undefined)).toBe(true);
	});
});

describe("a community's report shows most of its own practice, and little of the rest", () => {
	/** By outcome, the rules that an overlay adds; those that pass only by number. */
	const cases = [
		["nanyuan", "tongchuan", 11, [], ["environment.tree-planting", "environment.river-treatment"]],
		["hongsheng", "jian", 14, [], ["safety.released-employment", "safety.disputes-settled-inside"]],
		["meili", "shenyang", 7, ["governance.online-services"], ["service.elder-visits"]],
		[
			"huayuanpo",
			"huayuanpo",
			9,
			[],
			["creation.courtyard-slogans", "creation.courtyard-boards", "environment.five-small-licences"],
		],
	] as const;
	const overlay = (name: string): RuleSet => extended.find((set) => set.name === `overlays/${name}`)!;
	const standard = (name: string): RuleSet => standards.find((set) => set.name === name)!;

	it.each(cases)("%s by the practice of %s: %i pass", (name, practice, passing, failing, open) => {
		const set = overlay(practice);
		const { rules } = evaluationOf(name, set.standard);
		const having = (outcome: string) => set.rules.map(({ id }) => id).filter((id) => rules[id]!.outcome === outcome);
		expect(having("pass")).toHaveLength(passing);
		expect(having("fail")).toEqual(failing);
		expect(having("unknown").sort()).toEqual([...open].sort());
	});

	it("Nanyuan has a plan and a scheme, and its teams are enough for the six points, its square events not known", () => {
		expect(evaluationOf("nanyuan", standard("leading-group").standard).rules["group.planning"]!.outcome).toBe("pass");
		expect(evaluationOf("nanyuan", standard("six-point").standard).rules["services.culture"]!.parts).toMatchObject({
			teams: { outcome: "pass" },
			"square-events": { outcome: "unknown" },
		});
	});

	it("no report says what city and district did, and no community fails for it", () => {
		for (const name of communityNames) {
			const { rules, actors, possible } = evaluationOf(name, standard("creation-duties").standard);
			expect([...new Set(Object.values(rules).map(({ outcome }) => outcome))]).toEqual(["unknown"]);
			expect([...new Set(Object.values(actors!).map(({ outcome }) => outcome))]).toEqual(["unknown"]);
			expect(possible).toContain("pass");
		}
	});
});

describe.each(standards)("a community of which nothing is known, under $name", ({ standard }) => {
	const evaluation = evaluate(standard, {} as Facts, { asOf: "2025-12-31" });
	it("every rule, every dimension and the standard are unknown", () => {
		for (const rule of Object.values(evaluation.rules)) expect(rule.outcome).toBe("unknown");
		const assessed = Object.values(standard.rules).filter(
			({ actor }) => actor === undefined || standard.actors![actor]!.assessed,
		);
		for (const [id, dimension] of Object.entries(evaluation.dimensions)) {
			if (!assessed.some((rule) => rule.id.startsWith(`${id}.`))) continue;
			expect(dimension.outcome).toBe("unknown");
			expect(dimension.score).toEqual({ min: 0, max: 100, of: 100 });
		}
		expect(evaluation.outcome).toBe("unknown");
		expect(evaluation.score).toEqual({ min: 0, max: 100, of: 100, policy: "package" });
	});
	it("each rule says what it misses, and none is decided by a range", () => {
		for (const rule of Object.values(evaluation.rules)) {
			expect(rule.missing.length).toBeGreaterThan(0);
			expect(rule).not.toHaveProperty("decidedBy");
		}
	});
});
