/** The practices of the four reporting communities: what each overlay adds to Wuxi and sets in it. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { exampleDay } from "../../src/model/rule.js";
import { checkOverlay, resolveStandard } from "../../src/standard/resolve-standard.js";
import { wuxi as smallerWuxi } from "../../src/standards/wuxi.js";
import { wuxi as wuxiInFull } from "../../src/standards/wuxi-full.js";
import { thrownBy } from "../support/issues.js";
import { extended, overlays, valueOf } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

const added = (name: string) => extended.find((one) => one.name === `overlays/${name}`)!;

describe.each(overlays)("the overlay $name", ({ name, overlay }) => {
	const { rules } = added(name);

	it("changes Wuxi, and says that it is a community's own practice and no official standard", () => {
		expect(overlay).toMatchObject({ extends: "wuxi", status: "community-practice" });
		expect(overlay.title.zh).toContain("不是");
		expect(overlay.title.zh).toContain("官方标准");
		expect(overlay.title.en).toContain("not an official standard");
	});

	it("is sound upon Wuxi, its examples included", () => expect(checkOverlay(wuxi, overlay)).toEqual([]));

	it("needs the dictionary that the full module carries, and says so of the smaller one", () => {
		expect(resolveStandard(wuxiInFull, overlay).rules).toEqual(added(name).standard.rules);
		const codes = new Set(thrownBy(() => resolveStandard(smallerWuxi, overlay)).issues.map(({ code }) => code));
		expect(codes).toContain("input-left-out");
		expect(codes).not.toContain("unknown-input");
	});

	it("adds rules of its own, each citing one of its documents", () => {
		expect(rules.length).toBeGreaterThan(8);
		for (const rule of rules) {
			expect(wuxi.rules, rule.id).not.toHaveProperty([rule.id]);
			expect(Object.keys(overlay.sources!), rule.id).toContain(rule.source.document);
		}
	});

	it("says why, and where from, wherever it sets a figure, and sets it stricter", () => {
		for (const [id, figures] of Object.entries(overlay.set ?? {})) {
			for (const [figure, { reason, source, ...set }] of Object.entries(figures)) {
				const value = valueOf(set)!;
				const base = wuxi.rules[id]!.parameters![figure]!;
				expect(reason.zh.length * reason.en.length).toBeGreaterThan(0);
				expect(Object.keys(overlay.sources!)).toContain(source!.document);
				expect(base.stricter).not.toBe("neither");
				const known = valueOf(base)!;
				expect(base.stricter === "higher" ? value > known : value < known, `${id} ${figure}`).toBe(true);
			}
		}
	});
});

/** The figures that the reports give, by overlay, rule and parameter. */
const figures: readonly [overlay: string, rule: string, parameter: string, value: number, unit: string][] = [
	["tongchuan", "creation.plan-term", "minimum", 3, "year"],
	["tongchuan", "safety.full-time-patrol", "maximum", 125, "household-per-person"],
	["tongchuan", "service.convenience-points", "minimum", 10, "service-point"],
	["tongchuan", "service.aged-allowance", "minimum", 50, "yuan-per-month"],
	["tongchuan", "service.aged-allowance", "minimumShare", 100, "percent"],
	["tongchuan", "morals.paired-help", "minimum", 60, "person"],
	["tongchuan", "morals.paired-help", "minimumShare", 100, "percent"],
	["tongchuan", "culture.outdoor-ground", "minimum", 1200, "m2"],
	["jian", "environment.frontage-agreements", "minimum", 100, "percent"],
	["jian", "environment.bagged-waste", "minimum", 95, "percent"],
	["jian", "environment.waste-cleared-daily", "minimum", 100, "percent"],
	["jian", "safety.visits-to-released", "minimum", 12, "period"],
	["jian", "safety.visits-to-released", "period", 1, "month"],
	["jian", "safety.released-employment", "minimum", 100, "percent"],
	["jian", "safety.hazard-checks", "minimum", 12, "period"],
	["jian", "safety.hazard-checks", "period", 1, "month"],
	["jian", "safety.petitions", "maximum", 0, "case"],
	["shenyang", "autonomy.staff-report-meetings", "minimum", 2, "period"],
	["shenyang", "autonomy.staff-report-meetings", "period", 6, "month"],
	["shenyang", "environment.green-cover", "minimum", 30, "percent"],
	["huayuanpo", "creation.courtyard-slogans", "perUnit", 1, "slogan"],
	["huayuanpo", "creation.courtyard-boards", "minimum", 4, "period"],
	["huayuanpo", "creation.courtyard-boards", "period", 3, "month"],
	["huayuanpo", "creation.leaflets", "moreThan", 2000, "copy"],
	["huayuanpo", "creation.uniform-files", "aspects", 4, "item"],
	["huayuanpo", "environment.lane-cleaning-hours", "minimum", 24, "hour-per-day"],
	["huayuanpo", "environment.five-small-licences", "minimum", 100, "percent"],
];

describe("each quantified practice is a parameter with the figure of its report", () => {
	it.each(figures)("%s %s {%s} is %d %s", (overlay, rule, parameter, value, unit) => {
		expect(added(overlay).standard.rules[rule]!.parameters![parameter]).toMatchObject({ value, unit });
	});
});

describe("four teams in Tongchuan instead of two", () => {
	const outcomeOf = (standard: typeof wuxi, teams: number) =>
		evaluate(standard, { "culture.teams": teams }, { asOf: exampleDay }).rules["culture.amateur-teams"]!.outcome;

	it.each([
		[4, "pass", "pass"],
		[3, "pass", "fail"],
		[1, "fail", "fail"],
	])("%i teams: %s in Wuxi, %s there", (teams, inWuxi, there) => {
		expect([outcomeOf(wuxi, teams), outcomeOf(added("tongchuan").standard, teams)]).toEqual([inWuxi, there]);
	});

	it("knows that Wuxi has two", () => {
		const { minimum } = added("tongchuan").standard.rules["culture.amateur-teams"]!.parameters!;
		expect(minimum).toMatchObject({ value: 4, setBy: { layer: "tongchuan", replaced: [{ layer: "wuxi", value: 2 }] } });
	});
});
