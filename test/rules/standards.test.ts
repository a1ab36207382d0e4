/** The standards beside Wuxi: that each holds what its source lists, owed by whom, and where its figures come from. */
import { describe, expect, it } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { type RuleSet, standards, valueOf } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

const named = (name: string): RuleSet => standards.find((set) => set.name === name)!;

/** How many things each rule asks for, in order. */
const asked = ({ rules }: RuleSet) => rules.map((rule) => [rule.id, "parts" in rule ? rule.parts.length : 1]);

describe.each(standards)("$name", ({ document }) => {
	it("is sound, its examples included", () => expect(checkStandard(document)).toEqual([]));
});

describe("the six points", () => {
	const set = named("six-point");
	it("have three conditions of the definition, and twelve halves", () => {
		expect(set.rules.map(({ source }) => source.clause)).toEqual([
			...["0.1", "0.2", "0.3"],
			...[1, 2, 3, 4, 5, 6].flatMap((point) => [`${point}.1`, `${point}.2`]),
		]);
	});

	const taken = set.rules.flatMap(({ id, parameters = {} }) =>
		Object.entries(parameters).flatMap(([name, parameter]) => (parameter.source ? [[id, name, parameter] as const] : [])),
	);
	it.each(taken)("%s takes {%s} over from a clause of Wuxi that has it", (_, _name, parameter) => {
		const { unit, stricter, basis, source } = parameter;
		expect({ basis, document: source!.document }).toEqual({ basis: "reading", document: "wuxi-measures" });
		const clause = Object.values(wuxi.rules).find((rule) => rule.source.clause === source!.clause)!;
		expect(Object.values(clause.parameters!).map((one) => [valueOf(one), one.unit, one.stricter])).toContainEqual([
			valueOf(parameter),
			unit,
			stricter,
		]);
	});
	it("have no figure but what is read or taken over", () => {
		expect(taken.length).toBeGreaterThan(10);
		for (const { parameters = {} } of set.rules) for (const { basis } of Object.values(parameters)) expect(basis).toBe("reading");
	});
});

describe("the duties of articles 1 to 8", () => {
	const set = named("creation-duties");
	it("each list what their article does", () => {
		expect(asked(set)).toEqual([
			["purpose.lasting-work", 3],
			["purpose.integration", 1],
			["title.conditions", 4],
			["title.assessment", 1],
			["title.approval", 1],
			["title.naming", 1],
			["leadership.unified-leadership", 1],
			["leadership.inclusion", 4],
			["leadership.use-of-results", 3],
			["leadership.local-plan", 1],
			["leadership.local-promotion", 1],
			["street.direction", 7],
			["committee.organising", 8],
		]);
	});

	it("are each owed by one", () => {
		expect(set.rules.map(({ source, actor }) => `${source.clause} ${actor}`)).toEqual([
			"1.1 drafter",
			"1.2 drafter",
			"2.1 units-and-residents",
			"2.2 assessing-departments",
			"2.3 city-civilisation-committee",
			"2.4 party-committee-and-government",
			"6.1 party-committee-and-government",
			"6.2 party-committee-and-government",
			"6.3 party-committee-and-government",
			"6.4 district-civilisation-committee",
			"6.5 district-civilisation-committee",
			"7 street-office",
			"8 residents-committee",
		]);
	});

	it("ask of satisfaction what Wuxi asks least", () => {
		const survey = Object.values(wuxi.rules).filter(({ title }) => title.zh.includes("满意"));
		const least = Math.min(...survey.map(({ parameters }) => Number(valueOf(parameters!.minimum))));
		const conditions = set.rules.find(({ id }) => id === "title.conditions")!;
		expect(valueOf(conditions.parameters!.minimumSatisfied)).toBe(least);
	});
});

describe("the work plan, and the leading group", () => {
	it("the plan asks for what its sections list", () => {
		expect(asked(named("work-plan"))).toEqual([
			["plan.decision", 2],
			["plan.surroundings", 1],
			["plan.three-civilisations", 1],
			["plan.honour", 1],
			["people.cadres", 4],
			["people.supervision", 1],
			["people.staff", 4],
			["people.image", 5],
			["people.integrity", 1],
			["systems.office-rules", 3],
			["systems.duties", 1],
			["leadership.leading-group", 1],
			["leadership.leaders-study", 1],
			["leadership.example", 1],
			["leadership.concerted-work", 1],
		]);
	});

	it("the group plans, carries through, accepts by stages and divides its functions", () => {
		expect(asked(named("leading-group"))).toEqual([
			["group.composition", 1],
			["group.planning", 2],
			["group.end-implementation", 1],
			["group.staged-acceptance", 1],
			["group.divided-functions", 2],
		]);
	});

	it("are communities' own practice, not official texts", () => {
		for (const name of ["work-plan", "leading-group"]) expect(named(name).standard.status).toBe("community-practice");
	});
});
