/** A title's whole life, transition by transition, on exact days. */
import { describe, expect, it, test } from "vitest";
import type { TitleLife } from "../../src/model/title.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { titleStatus } from "../../src/titles/status.js";
import { found, thrownBy } from "../support/issues.js";
import { smallStandard, text } from "../support/standard.js";
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

const suspended = [...named, step("suspension", "2011-02-10", { cause: "spot-check" })];
const revoked = [...named, step("revocation", "2011-02-10", { cause: "fraud" })];
const reviewed = [...named, step("re-review", "2013-03-20")];

describe("where it stands", () => {
	const cases: [situation: string, events: TitleEvent[], day: string, expected: string][] = [
		["nothing has happened", [], "2010-01-01", "open - to -"],
		["the district's title alone changes nothing", [gained], "2010-01-01", "open - to -"],
		["applied", [gained, application], "2009-11-01", "applied 2009-10-12 to -"],
		["assessed", [gained, application, assessment], "2010-01-01", "assessed 2009-12-20 to -"],
		[
			"rejected after assessment",
			[gained, application, assessment, step("rejection", "2010-01-05")],
			"2010-02-01",
			"open 2010-01-05 to -",
		],
		["approved", [gained, application, assessment, approval], "2010-04-30", "approved 2010-03-01 to -"],
		["on the day of naming", named, "2010-05-01", "named 2010-05-01 to 2013-05-01"],
		["on the last valid day", named, "2013-05-01", "named 2010-05-01 to 2013-05-01"],
		["on the first day after it", named, "2013-05-02", "expired 2013-05-02 to -"],
		["long after", named, "2030-01-01", "expired 2013-05-02 to -"],
		["re-reviewed: the new term follows the old one", reviewed, "2013-03-20", "re-reviewed 2013-03-20 to 2016-05-01"],
		["re-reviewed, on its last day", reviewed, "2016-05-01", "re-reviewed 2013-03-20 to 2016-05-01"],
		["re-reviewed, the day after", reviewed, "2016-05-02", "expired 2016-05-02 to -"],
		["re-reviewed twice", [...reviewed, step("re-review", "2016-05-01")], "2016-06-01", "re-reviewed 2016-05-01 to 2019-05-01"],
		["suspended", suspended, "2011-02-10", "suspended 2011-02-10 to 2011-08-10"],
		["suspended, on the last day", suspended, "2011-08-10", "suspended 2011-02-10 to 2011-08-10"],
		["nothing put right in time: revoked", suspended, "2011-08-11", "revoked 2011-08-11 to 2011-09-10"],
		["then barred", suspended, "2011-09-11", "cooling-off 2011-09-11 to 2013-09-11"],
		[
			"restored: the term of validity went on",
			[...suspended, step("restoration", "2011-06-01")],
			"2012-01-01",
			"named 2011-06-01 to 2013-05-01",
		],
		[
			"suspended near the end of validity, which comes first",
			[...named, step("suspension", "2013-01-10", { cause: "complaints" })],
			"2013-03-01",
			"suspended 2013-01-10 to 2013-05-01",
		],
		[
			"and expires",
			[...named, step("suspension", "2013-01-10", { cause: "complaints" })],
			"2013-05-02",
			"expired 2013-05-02 to -",
		],
		[
			"both terms end on one day: the first in the list leads on",
			[...named, step("suspension", "2012-11-01", { cause: "complaints" })],
			"2013-05-02",
			"expired 2013-05-02 to -",
		],
		["revoked", revoked, "2011-02-10", "revoked 2011-02-10 to 2011-03-12"],
		["revoked, on the last day of notice", revoked, "2011-03-12", "revoked 2011-02-10 to 2011-03-12"],
		["barred from the next", revoked, "2011-03-13", "cooling-off 2011-03-13 to 2013-03-13"],
		["barred, on the last day", revoked, "2013-03-13", "cooling-off 2011-03-13 to 2013-03-13"],
		["open again", revoked, "2013-03-14", "open 2013-03-14 to -"],
		["applied again on the first day", [...revoked, step("application", "2013-03-14")], "2013-04-01", "applied 2013-03-14 to -"],
		["applied again after expiry", [...named, step("application", "2013-05-02")], "2013-05-02", "applied 2013-05-02 to -"],
		[
			"assessed, approved and named in one day",
			[gained, application, ...["assessment", "approval", "naming"].map((id) => step(id, "2009-12-01"))],
			"2009-12-01",
			"named 2009-12-01 to 2012-12-01",
		],
		[
			"named on 29 February: the last day is the month's",
			[gained, application, assessment, approval, step("naming", "2012-02-29")],
			"2012-03-01",
			"named 2012-02-29 to 2015-02-28",
		],
	];

	it.each(cases)("%s", (_, events, day, expected) => {
		const result = status(events, day);
		expect(inShort(result)).toBe(expected);
		expect(result.state).toBe(expected.split(" ")[0]);
		expect(result).toMatchObject(result.possible[0]!);
		expect(result.issues).toEqual([]);
		expect(result.used).toEqual(events.map(() => true));
	});

	test("whether the title is held is said of each state", () => {
		expect(status(named, "2010-05-01").held).toBe(true);
		expect(status(suspended, "2011-03-01").held).toBe(false);
	});

	test("each running term is told, with what follows it", () => {
		expect(status(suspended, "2011-03-01").terms.map(({ id, last, then }) => [id, last, then])).toEqual([
			["validity", "2013-05-01", "expired"],
			["suspension-limit", "2011-08-10", "revoked"],
		]);
	});

	test("what is later than the last day that can be written never ends", () => {
		const events = named.map((event, i) => ({ ...event, day: ["9990-01-01", ...Array<string>(4).fill("9998-01-01")][i]! }));
		expect(inShort(status(events, "9999-12-31"))).toBe("named 9998-01-01 to -");
		expect(nextInShort(status(events, "9999-12-31"))).toContain("named: revocation 9999-12-31 to -");
	});
});

describe("terms of other lengths", () => {
	test.each([
		[{ months: 24 }, "2012-05-01", "2012-05-02"],
		[{ months: 36 }, "2013-05-01", "2013-05-02"],
		[{ months: 48 }, "2014-05-01", "2014-05-02"],
		[{ months: 60 }, "2015-05-01", "2015-05-02"],
		[{ days: 1000 }, "2013-01-25", "2013-01-26"],
	])("%j", (lasts, last, after) => {
		const terms = life.terms!.map((term) => (term.id === "validity" ? { ...term, lasts } : term));
		const other = standardWith({ ...life, terms });
		expect(inShort(status(named, last, other))).toBe(`named 2010-05-01 to ${last}`);
		expect(inShort(status(named, after, other))).toBe(`expired ${after} to -`);
	});

	test("a renewal from its own day", () => {
		const steps = life.steps.map((one) => (one.id === "re-review" ? { ...one, renews: { validity: "from-day" } } : one));
		expect(inShort(status(reviewed, "2013-04-01", standardWith({ ...life, steps })))).toBe(
			"re-reviewed 2013-03-20 to 2016-03-20",
		);
	});

	test("a step in the last days of a term", () => {
		const steps = life.steps.map((one) => (one.id === "re-review" ? { ...one, inLast: { days: 30, of: "validity" } } : one));
		const other = standardWith({ ...life, steps });
		const review = (day: string) => found(status([...named, step("re-review", day)], "2013-05-01", other).issues);
		expect(review("2013-04-01")).toEqual(["step-too-early events[5]"]);
		expect(review("2013-04-02")).toEqual([]);
	});
});

describe("what may happen next", () => {
	const cases: [situation: string, events: TitleEvent[], day: string, expected: string[]][] = [
		["the district's title is lacking", [], "2010-01-01", ["open: application - to - lacking district-community"]],
		["it is not held long enough", [gained], "2008-06-01", ["open: application 2009-03-15 to -"]],
		["it is", [gained], "2009-03-15", ["open: application 2009-03-15 to -"]],
		[
			"it was lost",
			[gained, { lost: "district-community", day: "2009-01-01" }],
			"2010-01-01",
			["open: application - to - lacking district-community"],
		],
		[
			"it was regained: the time begins anew",
			[gained, { lost: "district-community", day: "2009-01-01" }, { gained: "district-community", day: "2009-02-01" }],
			"2009-06-01",
			["open: application 2010-02-01 to -"],
		],
		[
			"a deadline",
			[gained, application],
			"2010-01-12",
			["applied: assessment 2010-01-12 to 2010-01-12", "applied: rejection 2010-01-12 to -"],
		],
		["the deadline is over", [gained, application], "2010-01-13", ["applied: rejection 2010-01-13 to -"]],
		[
			"a title that is held",
			named,
			"2012-06-01",
			[
				"named: suspension 2012-06-01 to 2013-05-01",
				"named: revocation 2012-06-01 to 2013-05-01",
				"named: re-review 2012-11-02 to 2013-05-01",
				"expired: application 2013-05-02 to -",
			],
		],
		[
			"in the last months of its term",
			named,
			"2013-04-20",
			[
				"named: re-review 2013-04-20 to 2013-05-01",
				"named: suspension 2013-04-20 to 2013-05-01",
				"named: revocation 2013-04-20 to 2013-05-01",
				"expired: application 2013-05-02 to -",
			],
		],
		[
			"suspended: not restored at once",
			suspended,
			"2011-02-11",
			[
				"suspended: revocation 2011-02-11 to 2011-08-10",
				"suspended: restoration 2011-03-10 to 2011-08-10",
				"open: application 2013-09-12 to -",
			],
		],
		["barred: who may act, and from when", revoked, "2012-01-01", ["open: application 2013-03-14 to -"]],
	];

	it.each(cases)("%s", (_, events, day, expected) => {
		expect(nextInShort(status(events, day))).toEqual(expected);
	});

	test("nothing, where no step leads on", () => {
		const steps = life.steps.filter(({ id }) => id === "application").map((one) => ({ ...one, from: ["open"] }));
		const states = life.states.filter(({ id }) => id === "open" || id === "applied");
		const result = status([gained, application], "2010-01-01", standardWith({ ...life, steps, states, terms: [] }));
		expect(result.next).toEqual([]);
		expect(result.summary).toEqual({
			zh: "2010-01-01：“已申报”（2009-10-12起）。接下来没有可办的步骤。",
			en: '2010-01-01: "Applied" (since 2009-10-12). No step follows.',
		});
	});

	test("with actors, acts, causes, the state that it leads to, and the source", () => {
		const [next] = status([gained, application, assessment, approval], "2010-04-01").next;
		expect(next).toEqual({
			step: "naming",
			label: { zh: "命名并授牌", en: "Naming" },
			state: "approved",
			to: "named",
			actors: [{ id: "government", label: { zh: "市委、市政府", en: "the party committee and government" } }],
			acts: [
				{ zh: "命名", en: "Naming" },
				{ zh: "授牌", en: "Handing over the plaque" },
			],
			from: "2010-04-01",
			until: null,
			certain: true,
			source: { document: "measures", clause: "8" },
		});
		const suspension = status(named, "2011-01-01").next.find((one) => one.step === "suspension")!;
		expect(suspension.causes?.map(({ id }) => id)).toEqual(["spot-check", "complaints"]);
		expect(suspension.actors.map(({ id }) => id)).toEqual(["civilisation-office", "civilisation-committee"]);
	});
});

describe("a title that must have been held since a day", () => {
	const steps = life.steps.map((one) =>
		one.id === "application" ? { ...one, requires: [{ title: "district-community", heldSince: "2008-03-15" }] } : one,
	);
	const other = standardWith({ ...life, steps });
	const applied = (day: string) => status([{ ...gained, day }, application], "2009-10-12", other);

	test("on that day", () => expect(applied("2008-03-15").state).toBe("applied"));
	test("a day later", () => {
		expect(found(applied("2008-03-16").issues)).toEqual(["title-lacking events[1]"]);
		expect(applied("2008-03-16").next[0]!.lacking).toEqual([
			{
				title: "district-community",
				label: { zh: "区级文明社区", en: "civilised community of the district" },
				heldSince: "2008-03-15",
			},
		]);
	});
	test("any time before, where neither time nor day is asked for", () => {
		const plain = life.steps.map((one) =>
			one.id === "application" ? { ...one, requires: [{ title: "district-community" }] } : one,
		);
		const simple = standardWith({ ...life, steps: plain });
		expect(status([{ ...gained, day: "2009-10-12" }, application], "2009-10-12", simple).state).toBe("applied");
		expect(found(status([application], "2009-10-12", simple).issues)).toEqual(["title-lacking events[0]"]);
	});
});

describe("what can't have been", () => {
	const cases: [situation: string, events: unknown[], day: string, issues: string[], state: string, used: boolean[]][] = [
		[
			"an unknown step",
			[{ step: "aplication", day: "2009-10-12" }],
			"2010-01-01",
			["unknown-step events[0].step"],
			"open",
			[false],
		],
		[
			"an unknown actor",
			[gained, { ...application, by: "comunity" }],
			"2010-01-01",
			["unknown-actor events[1].by"],
			"open",
			[true, false],
		],
		[
			"an actor who may not act",
			[gained, { ...application, by: "government" }],
			"2010-01-01",
			["actor-may-not-act events[1].by"],
			"open",
			[true, false],
		],
		[
			"an unknown cause",
			[...named, step("revocation", "2011-02-10", { cause: "faud" })],
			"2012-01-01",
			["unknown-cause events[5].cause"],
			"named",
			[true, true, true, true, true, false],
		],
		[
			"a cause where none is asked for",
			[gained, { ...application, cause: "fraud" }],
			"2010-01-01",
			["unknown-cause events[1].cause"],
			"open",
			[true, false],
		],
		[
			"an unknown title",
			[{ gained: "district", day: "2008-01-01" }],
			"2010-01-01",
			["unknown-title events[0].gained"],
			"open",
			[false],
		],
		[
			"a step from another state",
			[gained, application, naming],
			"2010-06-01",
			["step-not-possible events[2]"],
			"applied",
			[true, true, false],
		],
		[
			"what follows a fault is not used, and is looked at as if it had been sound",
			[gained, application, naming, step("suspension", "2010-07-01", { cause: "complaints" })],
			"2010-08-01",
			["step-not-possible events[2]"],
			"applied",
			[true, true, false, false],
		],
		[
			"several faults at once",
			[gained, application, naming, approval, { step: "x", day: "2011-13-01", extra: 1 }],
			"2012-01-01",
			[
				"step-not-possible events[2]",
				"out-of-order events[3].day",
				"wrong-type events[4].extra",
				"impossible-day events[4].day",
				"unknown-step events[4].step",
			],
			"applied",
			[true, true, false, false, false],
		],
		["the other title is not recorded", [application], "2010-01-01", ["title-lacking events[0]"], "open", [false]],
		[
			"it was not held long enough",
			[{ ...gained, day: "2008-10-13" }, application],
			"2010-01-01",
			["step-too-early events[1]"],
			"open",
			[true, false],
		],
		[
			"it was held exactly long enough",
			[{ ...gained, day: "2008-10-12" }, application],
			"2010-01-01",
			[],
			"applied",
			[true, true],
		],
		[
			"a deadline missed by a day",
			[gained, application, step("assessment", "2010-01-13")],
			"2010-02-01",
			["step-too-late events[2]"],
			"applied",
			[true, true, false],
		],
		["a deadline met", [gained, application, step("assessment", "2010-01-12")], "2010-02-01", [], "assessed", [true, true, true]],
		[
			"a day too early for re-review",
			[...named, step("re-review", "2012-11-01")],
			"2013-01-01",
			["step-too-early events[5]"],
			"named",
			[true, true, true, true, true, false],
		],
		[
			"not too early",
			[...named, step("re-review", "2012-11-02")],
			"2013-01-01",
			[],
			"re-reviewed",
			named.map(() => true).concat(true),
		],
		[
			"re-review after the term",
			[...named, step("re-review", "2013-05-02")],
			"2014-01-01",
			["step-too-late events[5]"],
			"expired",
			[true, true, true, true, true, false],
		],
		[
			"restored too early",
			[...suspended, step("restoration", "2011-03-09")],
			"2011-04-01",
			["step-too-early events[6]"],
			"suspended",
			[true, true, true, true, true, true, false],
		],
		[
			"restored on the first day",
			[...suspended, step("restoration", "2011-03-10")],
			"2011-04-01",
			[],
			"named",
			suspended.map(() => true).concat(true),
		],
		[
			"restored when it was too late",
			[...suspended, step("restoration", "2011-08-11")],
			"2011-08-20",
			["step-too-late events[6]"],
			"revoked",
			[true, true, true, true, true, true, false],
		],
		[
			"applied while barred",
			[...revoked, step("application", "2013-03-13")],
			"2013-03-13",
			["step-too-early events[6]"],
			"cooling-off",
			[true, true, true, true, true, true, false],
		],
		[
			"gained twice",
			[gained, { ...gained, day: "2009-01-01" }],
			"2010-01-01",
			["title-change-not-possible events[1]"],
			"open",
			[true, false],
		],
		[
			"lost without being held",
			[{ lost: "district-community", day: "2009-01-01" }],
			"2010-01-01",
			["title-change-not-possible events[0]"],
			"open",
			[false],
		],
		[
			"listed in another order",
			[gained, assessment, application],
			"2010-01-01",
			["step-not-possible events[1]", "out-of-order events[2].day"],
			"open",
			[true, false, false],
		],
		["no event at all", [null], "2010-01-01", ["wrong-type events[0]"], "open", [false]],
		["a hole in the list", Array(1), "2010-01-01", ["wrong-type events[0]"], "open", [false]],
		["neither step nor title", [{ day: "2010-01-01" }], "2010-01-01", ["wrong-type events[0]"], "open", [false]],
		["both", [{ ...application, ...gained }], "2010-01-01", ["wrong-type events[0]"], "open", [false]],
		["a key that is not known", [{ ...gained, at: "x" }], "2010-01-01", ["wrong-type events[0].at"], "open", [false]],
		[
			"a key of another kind of event",
			[{ ...gained, by: "community" }],
			"2010-01-01",
			["wrong-type events[0].by"],
			"open",
			[false],
		],
		["no day", [{ gained: "district-community" }], "2010-01-01", ["wrong-type events[0].day"], "open", [false]],
		[
			"a day that is no text",
			[{ gained: "district-community", day: 2010 }],
			"2010-01-01",
			["wrong-type events[0].day"],
			"open",
			[false],
		],
		[
			"a day that the calendar lacks",
			[{ gained: "district-community", day: "2010-02-30" }],
			"2010-01-01",
			["impossible-day events[0].day"],
			"open",
			[false],
		],
		["a step that is no text", [{ step: 1, day: "2010-01-01" }], "2010-01-01", ["wrong-type events[0].step"], "open", [false]],
		["empty evidence", [{ ...gained, evidence: "" }], "2010-01-01", ["wrong-type events[0].evidence"], "open", [false]],
		["evidence that is no text", [{ ...gained, evidence: 3 }], "2010-01-01", ["wrong-type events[0].evidence"], "open", [false]],
		[
			"a name of the prototype",
			[{ step: "constructor", day: "2010-01-01", by: "toString" }],
			"2010-01-01",
			["unknown-step events[0].step", "unknown-actor events[0].by"],
			"open",
			[false],
		],
	];

	it.each(cases)("%s", (_, events, day, issues, state, used) => {
		const result = status(events as TitleEvent[], day);
		expect(found(result.issues)).toEqual(issues);
		expect(result.state).toBe(state);
		expect(result.used).toEqual(used);
		expect(result.issues.every(({ severity }) => severity === "error")).toBe(true);
	});

	test("a deadline missed is told even if time has led on since", () => {
		const lapse = {
			id: "lapse",
			label: text("lapse"),
			in: ["applied"],
			lasts: { months: 6 },
			then: "open",
			source: life.steps[0]!.source,
		};
		const other = standardWith({ ...life, terms: [...life.terms!, lapse] });
		const { issues, state } = status([gained, application, step("assessment", "2010-05-01")], "2010-05-01", other);
		expect([state, issues[0]!.code, issues[0]!.message.en]).toEqual([
			"open",
			"step-too-late",
			'On 2010-05-01 it was too late for "Assessment passed"; the last day for it was 2010-01-12. Check the day.',
		]);
	});

	test("no first day is promised where a title is lacking", () => {
		const events = [...revoked, { lost: "district-community", day: "2012-01-01" }, step("application", "2012-06-01")];
		expect(found(status(events, "2012-06-01").issues)).toEqual(["step-not-possible events[7]"]);
	});

	test("time goes on after the last sound event", () => {
		expect(inShort(status([...named, step("unheard-of", "2011-01-01")], "2013-05-02"))).toBe("expired 2013-05-02 to -");
	});

	test("what is later than the day is not used, and no error", () => {
		const { state, used, issues } = status(named, "2010-04-30");
		expect([state, used]).toEqual(["approved", [true, true, true, true, false]]);
		expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["event-after-day", "warning"]]);
	});

	test("a cause that is not told is no error, and changes nothing", () => {
		const { state, issues } = status([...named, step("revocation", "2011-02-10")], "2011-02-10");
		expect(state).toBe("revoked");
		expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
			["cause-not-told", "events[5].cause", "warning"],
		]);
	});

	test("actor, cause and evidence that are sound are taken", () => {
		const more = { by: "civilisation-office", cause: "complaints", evidence: "通报" };
		const { state, issues } = status([...named, step("suspension", "2011-02-10", more)], "2011-02-10");
		expect([state, issues]).toEqual(["suspended", []]);
	});

	test("each is said in full", () => {
		const messages = (events: unknown[], day = "2014-01-01") =>
			status(events as TitleEvent[], day).issues.map(({ message }) => message);
		expect([
			...messages([gained, application, naming]),
			...messages([gained, application, step("assessment", "2010-01-13")]),
			...messages([...revoked, step("application", "2013-03-13")]),
			...messages([application]),
			...messages([gained, { ...application, by: "government" }]),
			...messages([gained, assessment, { ...application, day: "2009-01" }]).slice(1),
			...messages([gained, { ...gained, day: "2009-01-01" }]),
			...messages([{ lost: "district-community", day: "2009-01-01" }]),
			...messages([...named, step("revocation", "2011-02-10")]),
			...messages([gained], "2008-01-01"),
		]).toMatchInlineSnapshot(`
			[
			  {
			    "en": "In the state "Applied" the step "Naming" is not possible; possible: "Assessment passed", "Rejection". Check the record.",
			    "zh": "当时处于“已申报”，不能办“命名并授牌”；能办的是：“考评通过”、“不予通过”。请核对记录。",
			  },
			  {
			    "en": "On 2010-01-13 it was too late for "Assessment passed"; the last day for it was 2010-01-12. Check the day.",
			    "zh": "2010-01-13 办“考评通过”过了期限，最晚是 2010-01-12。请核对日期。",
			  },
			  {
			    "en": "On 2013-03-13 it was too early for "Application"; the first day for it was 2013-03-14. Check the day.",
			    "zh": "2013-03-13 办“申报”早了，最早是 2013-03-14。请核对日期。",
			  },
			  {
			    "en": ""Application" requires the title "civilised community of the district", which by the record was not held. If it was, add the day on which it was gained.",
			    "zh": "办“申报”要先有“区级文明社区”称号，记录中当时没有。若已取得，请补记取得（gained）的日期。",
			  },
			  {
			    "en": ""the party committee and government" may not take the step "Application"; who may: "the residents’ committee". Check the record.",
			    "zh": "“申报”不归“市委、市政府”办，应由：“社区居委会”。请核对记录。",
			  },
			  {
			    "en": "This event, of 2009-01, stands after one of 2009-12-20 but is earlier. List events as they happened, or mend the day.",
			    "zh": "此事（2009-01）列在 2009-12-20 的事之后，日期却更早。请按发生的先后排列，或改正日期。",
			  },
			  {
			    "en": "The title "civilised community of the district" was held already and can't be gained again. Check the record.",
			    "zh": "当时已有“区级文明社区”称号，不会再次取得。请核对记录。",
			  },
			  {
			    "en": "The title "civilised community of the district" was not held and can't be lost. Check the record.",
			    "zh": "当时没有“区级文明社区”称号，无从失去。请核对记录。",
			  },
			  {
			    "en": ""Revocation" needs a cause, and the record tells none. It may be: "a major accident", "fraud".",
			    "zh": "“撤销”要有事由，记录里没有写。可以是：“发生重大安全事故”、“弄虚作假”。",
			  },
			  {
			    "en": "This event, of 2008-03-15, is later than 2008-01-01 and was not used.",
			    "zh": "此事（2008-03-15）发生在 2008-01-01 之后，没有采用。",
			  },
			]
		`);
	});
});

describe("calls that are refused", () => {
	const refused = (call: () => unknown) => {
		const { code, issues } = thrownBy(call);
		return [code, ...found(issues)];
	};

	test("a standard that was not read", () => {
		expect(refused(() => titleStatus({ ...standard }, [], "2010-01-01"))).toEqual(["invalid-call", "standard-not-parsed"]);
		expect(refused(() => titleStatus(null as never, [], "2010-01-01"))).toEqual(["invalid-call", "standard-not-parsed"]);
	});

	test("one without the life of a title", () => {
		const without = smallStandard({ inputs: { "hall.open": "boolean" }, rules: { "main.rule": { var: "hall.open" } } });
		expect(refused(() => titleStatus(without, [], "2010-01-01"))).toEqual(["invalid-call", "no-title-life standard"]);
	});

	test.each([undefined, "", "2010-02-30", "2010-05", 2010])("the day %j", (day) => {
		expect(refused(() => titleStatus(standard, [], day as string))).toEqual(["invalid-call", "impossible-day day"]);
	});

	test.each([undefined, null, {}, "application"])("for a list of events %j", (events) => {
		expect(refused(() => titleStatus(standard, events as never, "2010-01-01"))).toEqual(["invalid-call", "wrong-type events"]);
	});
});

test("the result is plain data", () => {
	const result = status([...named, step("suspension", "2011-02")], "2011-02-10");
	expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("the life that the tests use knows every kind of time", () => {
	const used = new Set((life as TitleLife).steps.flatMap((one) => Object.keys(one)));
	for (const key of ["after", "within", "inLast", "renews", "requires", "causes", "acts"]) expect(used).toContain(key);
});
