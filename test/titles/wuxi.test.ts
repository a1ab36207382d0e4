/** The title of the Wuxi standard: what article 2 says, and nothing that it does not. */
import { describe, expect, it, test } from "vitest";
import { wuxi } from "../../src/standards/wuxi.js";
import { wuxi as wuxiInFull } from "../../src/standards/wuxi-full.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { titleStatus } from "../../src/titles/status.js";
import { found } from "../support/issues.js";

const life = wuxi.titleLife!;
const events: TitleEvent[] = [
	{ step: "assessment", day: "2010-03-10", by: "assessing-departments" },
	{ step: "approval", day: "2010-04-20", by: "city-civilisation-committee" },
	{ step: "naming", day: "2010-05-01", by: "party-committee-and-government" },
];

describe("the data", () => {
	it("has three steps one after the other, each with its actor and article 2", () => {
		expect(life.steps.map(({ id, from, to, actors }) => [id, from, to, actors])).toEqual([
			["assessment", ["not-assessed"], "assessed", ["assessing-departments"]],
			["approval", ["assessed"], "approved", ["city-civilisation-committee"]],
			["naming", ["approved"], "named", ["party-committee-and-government"]],
		]);
		expect(life.steps.map(({ source }) => source)).toEqual(
			Array(3).fill({ document: "wuxi-measures", chapter: "1", clause: "2" }),
		);
		expect(Object.keys(life.actors)).toHaveLength(3);
	});

	it("has naming and commendation as two acts of one step", () => {
		expect(life.steps.map(({ acts }) => acts?.map(({ zh }) => zh))).toEqual([undefined, undefined, ["命名", "表彰"]]);
	});

	it("invents no term, no other title, no cause and no way out", () => {
		expect([life.terms, life.titles]).toEqual([undefined, undefined]);
		const keys = new Set(life.steps.flatMap((step) => Object.keys(step)));
		expect([...keys].sort()).toEqual(["actors", "acts", "from", "id", "label", "source", "to"]);
		expect(life.states.map(({ id, held }) => [id, held])).toEqual([
			["not-assessed", false],
			["assessed", false],
			["approved", false],
			["named", true],
		]);
	});

	it("is in both modules", () => {
		expect(wuxiInFull.titleLife).toEqual(life);
	});
});

describe("where a title stands", () => {
	test.each([
		[0, "not-assessed", ["assessment"]],
		[1, "assessed", ["approval"]],
		[2, "approved", ["naming"]],
		[3, "named", []],
	])("after %i steps", (count, state, next) => {
		const status = titleStatus(wuxi, events.slice(0, count), "2010-05-01");
		expect([status.state, status.next.map(({ step }) => step), status.issues]).toEqual([state, next, []]);
		expect(status.until).toBeNull();
	});

	test("a title once given stays: the text has no term", () => {
		expect(titleStatus(wuxi, events, "2099-01-01")).toMatchObject({
			state: "named",
			since: "2010-05-01",
			until: null,
			held: true,
		});
	});

	test("no step is skipped, and none is another's", () => {
		expect(found(titleStatus(wuxi, events.slice(1), "2011-01-01").issues)).toEqual(["step-not-possible events[0]"]);
		const by = "city-civilisation-committee";
		expect(
			found(titleStatus(wuxi, [...events.slice(0, 2), { step: "naming", day: "2010-05-01", by }], "2011-01-01").issues),
		).toEqual(["actor-may-not-act events[2].by"]);
	});
});
