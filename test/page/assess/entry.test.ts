/** What stands in the form is the fact, and the fact is what stands in the form. */
import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/model/input.js";
import { type Entry, type EventsEntry, entryOf, type PercentEntry, readEntry } from "../../../src/page/assess/entry.js";
import { knownOf, textOfKnown } from "../../../src/page/assess/number-text.js";
import { factOf, originOf, valueOf, withOrigin } from "../../../src/page/assess/origin.js";
import { blurredFacts, completeFacts, randomOf } from "../../support/arbitrary-facts.js";
import { extended } from "../../support/standards.js";
import { communityFile, communityNames, wuxi } from "../../support/wuxi.js";

const inputOf = (id: string): Input => extended.map(({ standard }) => standard.inputs[id]).find((input) => input !== undefined)!;
const read = (id: string, entry: Entry) => readEntry(inputOf(id), entry, id, wuxi);
const locales = ["zh", "en"] as const;

describe.each(locales)("in %s, the fields read what was put into them", (locale) => {
	it.each(communityNames)("of %s", (name) => {
		for (const [id, fact] of Object.entries(communityFile(name).facts)) {
			const value = valueOf(fact);
			expect([id, read(id, entryOf(inputOf(id), value, locale))]).toEqual([id, { value, issues: [] }]);
			expect(factOf(value, originOf(fact))).toEqual(fact);
		}
	});

	it("of facts of every kind, exact and rough", () => {
		const random = randomOf(11);
		const asOf = "2025-06-15";
		for (let i = 0; i < 20; i++) {
			const exact = completeFacts(wuxi, random, asOf);
			for (const facts of [exact, blurredFacts(wuxi, exact, random, asOf)]) {
				for (const [id, fact] of Object.entries(facts)) {
					const value = valueOf(fact) ?? undefined;
					expect([id, read(id, entryOf(inputOf(id), value, locale))]).toEqual([id, { value, issues: [] }]);
				}
			}
		}
	});

	it("of nothing", () => {
		for (const id of Object.keys(wuxi.inputs)) {
			expect([id, read(id, entryOf(inputOf(id), undefined, locale))]).toEqual([id, { value: undefined, issues: [] }]);
		}
	});
});

it.each(["300多", "300-odd", "超过 300 且不到 400", "more than 300 and less than 400", "> 300；< 400"])(
	"%s is more than 300 and less than 400",
	(text) => {
		expect(knownOf(text, { whole: true })).toEqual({ moreThan: 300, lessThan: 400 });
	},
);

it.each([
	[{ moreThan: 300, lessThan: 400 }, "300多", "300-odd"],
	[{ atLeast: 135, lessThan: 150 }, "近150", "nearly 150"],
	[{ atLeast: 300, atMost: 400 }, "300至400", "300 to 400"],
	[{ atLeast: 300 }, "至少300", "at least 300"],
	[{ moreThan: 301, atMost: 387 }, "超过301且至多387", "more than 301 and at most 387"],
	[{ atLeast: -10, atMost: -5.5 }, "≥ -10且≤ -5.5", "≥ -10 and ≤ -5.5"],
	[{ moreThan: -4 }, "> -4", "> -4"],
	[-7, "-7", "-7"],
	[4200.5, "4200.5", "4200.5"],
] as const)("%j is typed %s, %s, and both are read as it", (known, zh, en) => {
	expect([textOfKnown(known, "zh"), textOfKnown(known, "en")]).toEqual([zh, en]);
	expect([knownOf(zh, {}), knownOf(en, {})]).toEqual([known, known]);
});

describe("what can't be read is refused, not guessed", () => {
	it.each(["abc", "300亩", "1/2", "300 and 400", "300且400", "至少300且至少400", "NaN", "--5"])("%s", (text) => {
		const { value, issues } = read("space.office", { type: "quantity", text });
		expect(value).toBeUndefined();
		expect(issues.map(({ code, path }) => [code, path])).toEqual([["wrong-type", "space.office"]]);
		expect(issues[0]!.message.zh).toContain(text);
	});

	it("with the field in which it stands", () => {
		const blank = entryOf(inputOf("survey.committee"), undefined, "zh") as PercentEntry;
		const entry: PercentEntry = { ...blank, as: "ratio", count: "many", of: "300" };
		expect(read("survey.committee", entry).issues.map(({ path }) => path)).toEqual(["survey.committee.count"]);
		expect(read("survey.committee", { ...entry, count: "270" }).value).toEqual({ count: 270, of: 300 });
	});
});

it.each([
	["300多平方米", { moreThan: 300, lessThan: 400 }],
	["360 m²", 360],
	["２，４９６", 2496],
	[">300", { moreThan: 300 }],
	["300-400", { atLeast: 300, atMost: 400 }],
	["", undefined],
])("an area typed %s", (text, value) => {
	expect(read("space.office", { type: "quantity", text })).toEqual({ value, issues: [] });
});

describe("events", () => {
	const id = "culture.squareEvents";
	const blank = entryOf(inputOf(id), undefined, "zh") as EventsEntry;
	const rows = ["2025年3月2日", "2025/4", "2025-05-01 至 2025-05-03", ""].map((day) => ({ day, kind: "", more: {} }));
	const list = [{ day: "2025-03-02" }, { day: "2025-04" }, { day: { from: "2025-05-01", to: "2025-05-03" } }];

	it.each<[EventsEntry["as"], unknown]>([
		["all", list],
		["some", { list, complete: false }],
		["none", []],
		["number", { atLeast: 4 }],
		["", undefined],
	])("told as %s", (as, value) => {
		expect(read(id, { ...blank, as, list: rows, number: "4次以上" }).value).toEqual(value);
	});

	it("that are to be listed and are not yet are no fact, rather than that there were none", () => {
		expect(read(id, { ...blank, as: "all" }).value).toBeUndefined();
	});

	it("keep what the fields don't show", () => {
		const value = [{ day: "2025-03-02", attendance: 40, evidence: "签到表" }];
		expect(read(id, entryOf(inputOf(id), value, "en")).value).toEqual(value);
	});
});

describe("a fact's origin", () => {
	it("is kept where its value changes, and bare where there is none", () => {
		const fact = { value: 5200, observed: "2011-03-01", by: "李明" };
		expect(factOf(5300, originOf(fact))).toEqual({ ...fact, value: 5300 });
		expect(factOf(undefined, originOf(fact))).toEqual({ ...fact, value: null });
		expect(factOf(5300, withOrigin(withOrigin(originOf(fact), "observed", ""), "by", ""))).toBe(5300);
		expect(factOf(undefined, {})).toBeUndefined();
	});

	it("keeps its lines in one order", () => {
		const origin = withOrigin(withOrigin({ evidence: "登记册" }, "by", "李明"), "observed", "2011-03-01");
		expect(JSON.stringify(origin)).toBe('{"observed":"2011-03-01","by":"李明","evidence":"登记册"}');
	});
});
