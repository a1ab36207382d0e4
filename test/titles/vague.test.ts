/** Days that are known by their month alone: nothing is guessed, and nothing that may be is left out. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Standard } from "../../src/model/standard.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { wayLimit } from "../../src/titles/history.js";
import type { NextStep, TitleStatus } from "../../src/titles/status.js";
import { randomOf } from "../support/arbitrary-facts.js";
import { deepFrozen, found } from "../support/issues.js";
import { text } from "../support/standard.js";
import { arbitraryRecord, arbitraryStandard, blurred, completions, dayNear } from "./arbitrary.js";
import {
	application,
	approval,
	assessment,
	gained,
	inShort,
	life,
	named,
	naming,
	nextInShort,
	standard,
	standardWith,
	status,
	step,
} from "./example.js";

const inMay = [gained, application, assessment, approval, { ...naming, day: "2010-05" }];

describe("a title named some time in May", () => {
	const cases: [day: string, expected: string, held: boolean | null][] = [
		["2010-04-30", "approved 2010-03-01 to -", false],
		["2010-05-01", "approved 2010-03-01 to - | named 2010-05-01 to 2013-05-01", null],
		["2010-05-30", "approved 2010-03-01 to - | named 2010-05-01..2010-05-30 to 2013-05-01..2013-05-30", null],
		["2010-05-31", "named 2010-05-01..2010-05-31 to 2013-05-01..2013-05-31", true],
		["2013-05-01", "named 2010-05-01..2010-05-31 to 2013-05-01..2013-05-31", true],
		["2013-05-02", "named 2010-05-02..2010-05-31 to 2013-05-02..2013-05-31 | expired 2013-05-02 to -", null],
		["2013-05-31", "named 2010-05-31 to 2013-05-31 | expired 2013-05-02..2013-05-31 to -", null],
		["2013-06-01", "expired 2013-05-02..2013-06-01 to -", false],
	];

	it.each(cases)("on %s", (day, expected, held) => {
		const result = status(inMay, day);
		expect(inShort(result)).toBe(expected);
		expect(result.held).toBe(held);
		expect(result.state === null).toBe(expected.includes("|"));
		if (result.state === null) expect(result).toMatchObject({ label: null, since: null, until: null, terms: [] });
	});

	test("what may happen next is told with its span, and whether it is certain", () => {
		expect(nextInShort(status(inMay, "2012-06-01"))).toEqual([
			"named: suspension 2012-06-01 to 2013-05-01..2013-05-31",
			"named: revocation 2012-06-01 to 2013-05-01..2013-05-31",
			"named: re-review 2012-11-02..2012-12-01 to 2013-05-01..2013-05-31",
			"expired: application 2013-05-02..2013-06-01 to -",
		]);
		expect(nextInShort(status(inMay, "2013-05-10"))).toEqual([
			"expired: application 2013-05-10..2013-06-01 to -",
			"named: re-review 2013-05-10 to 2013-05-10..2013-05-31 ?",
			"named: suspension 2013-05-10 to 2013-05-10..2013-05-31 ?",
			"named: revocation 2013-05-10 to 2013-05-10..2013-05-31 ?",
		]);
	});

	test("what lacks a title on some days alone is not certain", () => {
		const next = nextInShort(status([{ ...gained, day: "2008-03" }], "2008-03-10"));
		expect(next).toEqual(["open: application 2009-03-01..2009-03-10 to - ? lacking district-community"]);
	});

	test("whether an event is used may depend on it", () => {
		const { used, issues } = status(inMay, "2010-05-10");
		expect(used).toEqual([true, true, true, true, null]);
		expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
			["depends-on-the-day", "events[4]", "warning"],
		]);
		expect(issues[0]!.message).toEqual({
			zh: "日期只到月份，确切是哪一天才能定下是否如此：此事（2010-05）发生在 2010-05-10 之后，没有采用。请补上确切日期。",
			en: "Only the exact day decides whether this is so: This event, of 2010-05, is later than 2010-05-10 and was not used. Give the exact day.",
		});
	});

	test("in words", () => {
		expect(status(inMay, "2013-05-10").summary).toMatchInlineSnapshot(`
			{
			  "en": "2013-05-10: not decided, it may be: "Named" (since some day between 2010-05-10 and 2010-05-31, up to some day between 2013-05-10 and 2013-05-31), or "Expired" (since some day between 2013-05-02 and 2013-05-10). Next: Application (by the residents’ committee, from some day between 2013-05-10 and 2013-06-01); Re-review passed (by the assessors, up to some day between 2013-05-10 and 2013-05-31, depending on the exact days); Suspension (by the civilisation office or the civilisation committee, up to some day between 2013-05-10 and 2013-05-31, depending on the exact days); Revocation (by the party committee and government, up to some day between 2013-05-10 and 2013-05-31, depending on the exact days).",
			  "zh": "2013-05-10：还不能确定，可能是“已命名”（2010-05-10至2010-05-31之间某天起，到2013-05-10至2013-05-31之间某天为止），也可能是“到期失效”（2013-05-02至2013-05-10之间某天起）。接下来可以办：申报（由社区居委会办理，2013-05-10至2013-06-01之间某天起）；复查合格（由考评组办理，到2013-05-10至2013-05-31之间某天为止，视确切日期而定）；暂停（由市文明办或市文明委办理，到2013-05-10至2013-05-31之间某天为止，视确切日期而定）；撤销（由市委、市政府办理，到2013-05-10至2013-05-31之间某天为止，视确切日期而定）。",
			}
		`);
		expect(status([gained], "2008-06-01").summary).toMatchInlineSnapshot(`
			{
			  "en": "2008-06-01: "Open to apply". Next: Application (by the residents’ committee, from 2009-03-15).",
			  "zh": "2008-06-01：“可以申报”。接下来可以办：申报（由社区居委会办理，2009-03-15起）。",
			}
		`);
		expect(status([], "2008-06-01").summary).toMatchInlineSnapshot(`
			{
			  "en": "2008-06-01: "Open to apply". Next: Application (by the residents’ committee, the title "civilised community of the district" is lacking, to be held for 12 months).",
			  "zh": "2008-06-01：“可以申报”。接下来可以办：申报（由社区居委会办理，还缺“区级文明社区”称号，须满12个月）。",
			}
		`);
	});
});

describe("an event that only some days allow", () => {
	const late = [gained, application, { ...assessment, day: "2010-01" }];

	test("leaves open whether it counts", () => {
		const result = status(late, "2010-02-01");
		expect(inShort(result)).toBe("applied 2009-10-12 to - | assessed 2010-01-01..2010-01-12 to -");
		expect(result.used).toEqual([true, true, null]);
		expect(found(result.issues)).toEqual(["depends-on-the-day events[2]"]);
	});

	test("is an error if no day allows it", () => {
		const result = status([gained, application, { ...assessment, day: "2010-02" }], "2010-03-01");
		expect(inShort(result)).toBe("applied 2009-10-12 to -");
		expect(found(result.issues)).toEqual(["step-too-late events[2]"]);
		expect(result.issues[0]!.severity).toBe("error");
	});
});

describe("the order of the list", () => {
	test("bounds days: what follows in the same month is not earlier", () => {
		const events = [gained, application, assessment, { ...approval, day: "2010-05" }, { ...naming, day: "2010-05-20" }];
		expect(inShort(status(events, "2010-05-10"))).toBe("assessed 2009-12-20 to - | approved 2010-05-01..2010-05-10 to -");
		expect(inShort(status(events, "2010-05-20"))).toBe("named 2010-05-20 to 2013-05-20");
		expect(
			inShort(status([...events.slice(0, 3), { ...approval, day: "2010-05-12" }, { ...naming, day: "2010-05" }], "2010-06-01")),
		).toBe("named 2010-05-12..2010-05-31 to 2013-05-12..2013-05-31");
	});

	test("bounds days of two events that are both known by the same month alone", () => {
		const events = [gained, application, assessment, { ...approval, day: "2010-05" }, { ...naming, day: "2010-05" }];
		const { issues } = status(events, "2010-05-10");
		expect(found(issues)).toEqual(["depends-on-the-day events[3]", "depends-on-the-day events[4]"]);
		expect(issues.filter(({ message }) => !message.en.includes("is later than 2010-05-10"))).toEqual([]);
	});

	test("is contradicted by no month that contains the day", () => {
		const events = [gained, application, assessment, { ...approval, day: "2010-05" }, { ...naming, day: "2010-05-01" }];
		expect(inShort(status(events, "2010-05-01"))).toBe("named 2010-05-01 to 2013-05-01");
		expect(found(status(events, "2010-05-01").issues)).toEqual([]);
	});

	test("is contradicted by an earlier month", () => {
		expect(
			found(
				status(
					[
						{ ...gained, day: "2010-05" },
						{ ...application, day: "2010-04" },
					],
					"2011-01-01",
				).issues,
			),
		).toEqual(["out-of-order events[1].day"]);
	});
});

test("too many open days are refused, not guessed", () => {
	const titles = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, text(id)]));
	const of = standardWith({ ...life, titles: { ...life.titles, ...titles } });
	const events: TitleEvent[] = ["2008-01", "2008-03", "2008-05", "2008-07"].map((day, i) => ({ gained: "abcd"[i]!, day }));
	expect(status(events.slice(0, 3), "2009-01-01", of).issues).toEqual([]);
	const { issues, used, state } = status([...events, { ...gained, day: "2008-08-01" }], "2009-01-01", of);
	expect(found(issues)).toEqual(["too-many-open-days events[3].day"]);
	expect(issues[0]!.message.en).toContain(String(wayLimit));
	expect([state, used]).toEqual(["open", [true, true, true, false, false]]);
});

const seeds = fc.noShrink(fc.integer());

type Days = TitleStatus["since"];
function expectWithin(exact: Days, open: Days): void {
	if (open === null || exact === null) expect(open).toBeNull();
	else if (typeof open === "string") expect(exact).toBe(open);
	else {
		expect([open.from, exact, open.to].sort()).toEqual([open.from, exact, open.to]);
	}
}

const keyOf = ({ step: id, state }: NextStep) => `${id} ${state}`;

/** What came out of exact days must be among what the same days, known by their month, left open. */
function expectHeld(exact: TitleStatus, open: TitleStatus): void {
	const state = open.possible.find((one) => one.state === exact.state);
	expect(state, `${exact.state}`).toBeDefined();
	expectWithin(exact.until, state!.until);
	if (state!.since !== null) expectWithin(exact.since, state!.since);
	for (const [i, term] of exact.terms.entries()) expectWithin(term.last, state!.terms[i]!.last);
	if (open.held !== null) expect(exact.held).toBe(open.held);
	const next = new Map(open.next.map((one) => [keyOf(one), one]));
	for (const one of exact.next) {
		const among = next.get(keyOf(one))!;
		expect(among, keyOf(one)).toBeDefined();
		expectWithin(one.until, among.until);
		if (one.from !== null) expectWithin(one.from, among.from);
		if (among.certain) expect(one.from === null).toBe(among.from === null);
		next.delete(keyOf(one));
	}
	for (const one of next.values()) expect(one.certain, keyOf(one)).toBe(false);
	for (const [i, used] of open.used.entries()) if (used !== null) expect(exact.used[i]).toBe(used);
	const errors = (issues: TitleStatus["issues"]) => issues.filter(({ severity }) => severity === "error").map(({ path }) => path);
	expect(errors(exact.issues)).toEqual(expect.arrayContaining(errors(open.issues)));
}

function checkSoundness(of: Standard, seed: number, blurs: number): void {
	const random = randomOf(seed);
	const truth = arbitraryRecord(of, random, 6);
	const day = dayNear(truth, random);
	const events = blurred(truth, random, blurs);
	const open = status(events, day, of);
	const every = completions(events);
	const exact = every.map((completion) => status(completion, day, of));
	for (const one of exact) expectHeld(one, open);
	expect(open.possible.map(({ state }) => state).sort()).toEqual([...new Set(exact.map(({ state }) => state))].sort());
}

describe("whatever the exact days were, the truth stays possible, and nothing else is called so", { timeout: 60_000 }, () => {
	it("in made-up lives, one day known by its month", () => {
		fc.assert(
			fc.property(seeds, (seed) => checkSoundness(arbitraryStandard(randomOf(seed)), seed + 1, 1)),
			{ numRuns: 150 },
		);
	});

	it("in made-up lives, two days", () => {
		fc.assert(
			fc.property(seeds, (seed) => checkSoundness(arbitraryStandard(randomOf(seed)), seed + 1, 2)),
			{ numRuns: 40 },
		);
	});
});

describe("a call", () => {
	const record = fc.tuple(seeds, seeds).map(([seed, other]) => {
		const of = arbitraryStandard(randomOf(seed));
		const random = randomOf(other);
		const truth = arbitraryRecord(of, random, 8);
		return { of, day: dayNear(truth, random), events: blurred(truth, random, 2) };
	});

	it("changes nothing, and gives the same again", () => {
		fc.assert(
			fc.property(record, ({ of, events, day }) => {
				const frozen = deepFrozen(events) as TitleEvent[];
				const life = JSON.stringify(of.titleLife);
				expect(status(frozen, day, of)).toEqual(status(events, day, of));
				expect(JSON.stringify(of.titleLife)).toBe(life);
			}),
		);
	});

	it("tells of every event whether it was used, and why not", () => {
		fc.assert(
			fc.property(record, ({ of, events, day }) => {
				const { used, issues } = status(events, day, of);
				expect(used).toHaveLength(events.length);
				const first = used.findIndex((one) => one !== true);
				if (first >= 0) expect(issues.some(({ path }) => path.startsWith(`events[${first}]`))).toBe(true);
			}),
		);
	});

	it("reports two events that are listed in another order", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const of = arbitraryStandard(randomOf(seed));
				const events = arbitraryRecord(of, randomOf(seed + 1), 8);
				const i = events.findIndex((event, place) => place > 0 && events[place - 1]!.day < event.day);
				if (i < 0) return;
				const turned = events.map((event, place) => (place === i ? events[i - 1]! : place === i - 1 ? events[i]! : event));
				expect(found(status(turned, "2012-01-01", of).issues)).toContain(`out-of-order events[${i}].day`);
			}),
		);
	});
});

test("the example's own life is sound too", () => {
	const seedsOf = (count: number) => Array.from({ length: count }, (_, i) => i);
	for (const seed of seedsOf(60)) checkSoundness(standard, seed, 1);
	const events = blurred([...named, step("suspension", "2011-02-10", { cause: "complaints" })], () => 0.99, 1);
	const open = status(events, "2011-08-15");
	for (const completion of completions(events)) expectHeld(status(completion, "2011-08-15"), open);
	expect(open.possible.map(({ state }) => state)).toEqual(["suspended", "revoked"]);
});
