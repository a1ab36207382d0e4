/** Reports and documentation, as the command writes them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wenming } from "./machine.js";
import { inUsersFolder } from "./users-folder.js";

inUsersFolder();

describe("report", () => {
	it("tells of one community what came out, as a page unless Markdown is asked for", async () => {
		const { output, code } = await wenming("report wuxi nanyuan.json --format markdown");
		expect(code).toBe(0);
		expect(output).toMatch(/^# Report on Nanyuan Community – Wuxi/);
		expect((await wenming("report wuxi nanyuan.json --locale both")).output).toMatch(/^<!doctype html>/i);
	});

	it("tells of several together, on one day", async () => {
		const two = await wenming("report wuxi nanyuan.json hongsheng.json --as-of 2011-06-30 --format markdown --district Here");
		expect(two.output).toMatch(/^# Report on the communities of Here/);
		expect(two.output).toContain("Hongsheng Community");
		const apart = await wenming("report wuxi nanyuan.json hongsheng.json");
		expect(apart.told).toContain("observed on different days (2011-05-18");
		expect(apart.code).toBe(64);
	});

	it("has a plan to reach what is asked for", async () => {
		const { output } = await wenming("report small.json - --as-of 2026-06-30 --target pass --format markdown", {
			input: JSON.stringify({ "hall.open": true, "hall.area": 10 }),
		});
		expect(output).toContain("5 m² more");
	});

	it.each([
		["report wuxi nanyuan.json --target gold", 'There is no level named "gold"'],
		["report wuxi nanyuan.json --district Here", "→ --district"],
		["report wuxi nanyuan.json hongsheng.json --target 90 --overrides x.json", "→ --target\n"],
	])("refuses what it can’t do: %s", async (typed, told) => {
		const ran = await wenming(typed);
		expect(ran).toMatchObject({ code: 64, output: "" });
		expect(ran.told).toContain(told);
	});

	it("tells of what assessors changed", async () => {
		const override = {
			rule: "culture.activity-room",
			from: "fail",
			to: "pass",
			by: "The office",
			reason: "Rebuilt",
			day: "2011-05-18",
		};
		writeFileSync("overrides.json", JSON.stringify([override]));
		const { output } = await wenming("report wuxi nanyuan.json --format markdown --overrides overrides.json");
		expect(output).toContain("Rebuilt");
		const evaluated = await wenming("evaluate wuxi nanyuan.json --overrides overrides.json");
		expect(evaluated.output).toContain("of 127 rules, 1 fails");
		writeFileSync("overrides.json", JSON.stringify([{ ...override, rule: "culture.activity-rooms" }]));
		expect((await wenming("explain wuxi nanyuan.json --overrides overrides.json")).told).toContain('"culture.activity-room"');
	});
});

describe("docs", () => {
	it("writes a site into a folder, with the scripts of its pages and the shipped variants", { timeout: 30_000 }, async () => {
		expect(await wenming("docs wuxi --out site")).toMatchObject({ code: 0, output: "", told: "" });
		expect(readFileSync("site/rules/culture.library-books.html", "utf8")).toContain("Library holdings");
		expect(readFileSync("site/site.js", "utf8")).toBe("/* searches */");
		expect(readFileSync("site/variants.html", "utf8")).toContain("Tongchuan");
		expect(readFileSync("site/assess.html", "utf8")).toContain("nanyuan");
	});

	it("writes one page, or Markdown", async () => {
		const { output } = await wenming("docs six-point --single --locale both");
		expect(output).toMatch(/^<!doctype html>/i);
		await wenming("docs six-point --format markdown --locale zh --out six");
		expect(readFileSync("six/index.md", "utf8")).toMatch(/^# /);
	});

	it("compares with the variants that are named", async () => {
		await wenming("docs small.json --format markdown --variant small-city.json --out compared");
		expect(readFileSync("compared/variants.md", "utf8")).toContain("small-city");
		await wenming("docs small.json --format markdown --out alone");
		expect(existsSync("alone/variants.md")).toBe(false);
	});

	it("needs a folder", async () => {
		expect(await wenming("docs six-point")).toMatchObject({ code: 64, output: "" });
	});
});
