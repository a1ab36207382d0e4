import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Calendar } from "../../../src/logic/calendar.js";
import { isPoint, Range } from "../../../src/logic/number/range.js";
import { count as countEvents } from "../../../src/logic/operators/events-within.js";
import { count as countKinds } from "../../../src/logic/operators/kinds-within.js";
import { count as countPeriods } from "../../../src/logic/operators/periods-covered.js";
import { Events, type Happening, unknownThing } from "../../../src/logic/value.js";
import { comesTo, day, onValues, rangeOf } from "../../support/logic.js";

const endOf2025 = day("2025-12-31");

/** `2025-03-05` on that day, `2025-03-05/2025-04-02` some day between, with a kind after a space if it is told. */
function happening(text: string): Happening {
	const [days, kind] = text.split(" ") as [string, string?];
	const [first, last = first] = days.split("/") as [string, string?];
	return { first: day(first), last: day(last), kind };
}

function listed(happenings: readonly string[], completeUntil: string | number = Infinity): Events {
	return new Events(happenings.map(happening), typeof completeUntil === "string" ? day(completeUntil) : completeUntil);
}

function counted(number: number | Range, until?: string): Events {
	return new Events([], -Infinity, { number, until: until === undefined ? undefined : day(until) });
}

describe("the window up to the assessment day", () => {
	test.each([
		["2025-12-31", 12, "2025-01-01"],
		["2026-06-30", 12, "2025-07-01"],
		["2025-03-15", 6, "2024-09-16"],
		["2025-02-28", 12, "2024-03-01"],
		["2026-06-30", 3, "2026-04-01"],
		["2026-06-30", 6, "2026-01-01"],
		["2026-06-29", 3, "2026-03-30"],
		["2026-07-01", 3, "2026-04-02"],
		["2025-02-28", 1, "2025-02-01"],
		["2024-02-29", 12, "2023-03-01"],
		["2025-05-31", 3, "2025-03-01"],
	])("ending %s, of %d months, begins on %s", (end, months, start) => {
		expect(new Calendar(day(end)).window(months)).toEqual({ start: day(start), end: day(end), months });
	});

	it("begins where the period begins that it is the last of, if the year ends with a month", () => {
		for (const end of ["2025-02-28", "2024-02-29", "2025-04-30", "2025-06-30", "2025-09-30", "2025-11-30", "2025-12-31"].map(
			day,
		)) {
			const calendar = new Calendar(end);
			for (const months of [1, 2, 3, 4, 6]) expect(calendar.window(months).start).toBe(calendar.periods(12, months).at(-1));
		}
	});

	it("is cut into periods from its first day onward", () => {
		const starts = new Calendar(endOf2025).periods(12, 3);
		expect(starts).toEqual(["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"].map(day));
		expect(new Calendar(day("2025-06-15")).periods(12, 6)).toEqual(["2024-06-16", "2024-12-16"].map(day));
		expect(new Calendar(endOf2025).periods(12, 5)).toEqual(["2025-01-01", "2025-06-01", "2025-11-01"].map(day));
	});
});

describe("events in a window", () => {
	test.each([
		["none", listed([]), "0"],
		["on its first and last day", listed(["2025-01-01", "2025-12-31"]), "2"],
		["a day too early, a day too late", listed(["2024-12-31", "2026-01-01"]), "0"],
		["surely within", listed(["2025-03-01/2025-03-31"]), "1"],
		["begun before, perhaps before it", listed(["2024-12-15/2025-01-15"]), "[0, 1]"],
		["reported though it may reach beyond the day, thus happened", listed(["2025-12-15/2026-01-15"]), "1"],
		["in a list that may lack some", listed(["2025-03-01"], -Infinity), "[1, Infinity)"],
		["in a list complete up to an earlier day", listed(["2025-03-01"], "2025-12-30"), "[1, Infinity)"],
		["in a list complete up to the day", listed(["2025-03-01"], "2025-12-31"), "1"],
		["counted for the year", counted(5, "2025-12-31"), "5"],
		["counted without a day", counted(5), "5"],
		["counted for another year", counted(5, "2025-06-30"), "[0, Infinity)"],
		["counted as some", counted(new Range(3, Infinity, false, true), "2025-12-31"), "[3, Infinity)"],
	])("%s", (_, events, expected) => {
		expect(comesTo("eventsWithin", [events, 12], endOf2025)).toBe(expected);
	});

	it("a year's count is a least for a longer window and a most for a shorter one", () => {
		expect(comesTo("eventsWithin", [counted(5), 24], endOf2025)).toBe("[5, Infinity)");
		expect(comesTo("eventsWithin", [counted(5), 6], endOf2025)).toBe("[0, 5]");
	});

	it("events that are missing may be any number", () => {
		expect(comesTo("eventsWithin", [unknownThing, 12], endOf2025)).toBe("[0, Infinity)");
	});

	it("a window whose length is open says nothing", () => {
		expect(comesTo("eventsWithin", [listed(["2025-03-01"]), rangeOf("[6, 12]")], endOf2025)).toBe("[0, Infinity)");
	});
});

describe("periods with an event", () => {
	const quarters = (events: Events) => comesTo("periodsCovered", [events, 3, 12], endOf2025);
	const halves = (events: Events) => comesTo("periodsCovered", [events, 6, 12], endOf2025);

	test.each([
		["one a quarter", listed(["2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01"]), "4"],
		["four in one quarter", listed(["2025-02-01", "2025-02-02", "2025-02-03", "2025-02-04"]), "1"],
		["on both sides of a bound", listed(["2025-03-31", "2025-04-01"]), "2"],
		["before the window", listed(["2024-12-31"]), "0"],
		["a year's count covers at most as many, and one at least", counted(3), "[1, 3]"],
		["a year's count of none", counted(0), "0"],
		["a year's count of many", counted(40), "[1, 4]"],
		["complete up to the end of September", listed(["2025-02-01", "2025-05-01"], "2025-09-30"), "[2, 3]"],
		["complete up to the day before", listed(["2025-02-01", "2025-05-01"], "2025-09-29"), "[2, 4]"],
		["missing", listed([], -Infinity), "[0, 4]"],
	])("%s", (_, events, expected) => {
		expect(quarters(events)).toBe(expected);
	});

	it("two events some time in the second half can't cover both halves, although each could lie in either quarter", () => {
		const later = listed(["2025-07-01/2025-12-31", "2025-07-01/2025-12-31"]);
		expect(halves(later)).toBe("1");
		expect(quarters(later)).toBe("[1, 2]");
	});

	it("three vague events between two periods cover no more than the two", () => {
		expect(quarters(listed(Array.from({ length: 3 }, () => "2025-01-01/2025-06-30")))).toBe("[1, 2]");
	});

	it("an event in one period leaves a vague one free for the other", () => {
		expect(halves(listed(["2025-02-01", "2025-01-01/2025-12-31"]))).toBe("[1, 2]");
		expect(halves(listed(["2025-02-01", "2025-08-01", "2025-01-01/2025-12-31"]))).toBe("2");
	});

	it("a longer window may cover fewer periods, since it cuts them elsewhere", () => {
		const events = listed(["2025-06-30", "2025-07-01"]);
		expect(comesTo("periodsCovered", [events, 6, 12], endOf2025)).toBe("2");
		expect(comesTo("periodsCovered", [events, 6, 13], endOf2025)).toBe("1");
	});
});

describe("kinds of events", () => {
	test.each([
		["two of one kind", listed(["2025-02-01 music", "2025-03-01 music"]), "1"],
		["of two kinds", listed(["2025-02-01 music", "2025-03-01 chess"]), "2"],
		["one that does not tell its kind", listed(["2025-02-01 music", "2025-03-01"]), "[1, 2]"],
		["none that tells it", listed(["2025-02-01", "2025-03-01"]), "[1, 2]"],
		["outside the window", listed(["2024-02-01 music"]), "0"],
		["perhaps outside", listed(["2024-12-15/2025-01-15 music"]), "[0, 1]"],
		["perhaps lacking some", listed(["2025-02-01 music"], -Infinity), "[1, Infinity)"],
		["only counted", counted(3), "[1, 3]"],
	])("%s", (_, events, expected) => {
		expect(comesTo("kindsWithin", [events, 12], endOf2025)).toBe(expected);
	});
});

describe("whatever the vague events turn out to have been", () => {
	const [start, end] = [day("2025-01-01"), endOf2025];
	const dayWithin = fc.integer({ min: start - 120, max: end + 60 });
	const event = fc
		.tuple(
			dayWithin,
			fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 300 })),
			fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
		)
		.map(([first, length, kind]): Happening => ({ first, last: first + length, kind }));
	const completeUntil = fc.oneof(fc.constant(Infinity), fc.constant(-Infinity), dayWithin);
	const events = fc.tuple(fc.array(event, { maxLength: 4 }), completeUntil).map(([list, until]) => new Events(list, until));

	/** Days that stand for all on which an event may have happened: the bounds of the periods tell them apart. */
	function daysOf({ first, last }: Happening, starts: readonly number[]): number[] {
		const latest = Math.min(last, end);
		const bounds = starts.flatMap((bound) => [bound - 1, bound]);
		return [...new Set([first, ...bounds, latest])].filter((one) => one >= first && one <= latest);
	}

	/** Every way in which the reported events may have happened by the assessment day. */
	function histories(list: readonly Happening[], starts: readonly number[]): { day: number; kind: string | undefined }[][] {
		const [head, ...rest] = list.filter(({ first }) => first <= end);
		if (head === undefined) return [[]];
		const later = histories(rest, starts);
		return daysOf(head, starts).flatMap((one) => later.map((history) => [{ day: one, kind: head.kind }, ...history]));
	}

	const ends = (value: unknown) => {
		const quantity = value as Range | number;
		return isPoint(quantity) ? [quantity, quantity] : [quantity.low, quantity.high];
	};

	test.each([1, 2, 3, 4, 6, 12])("periods of %d months: the least and the most are those of all histories", (period) => {
		const starts = new Calendar(end).periods(12, period);
		const periodOf = (one: number) => starts.filter((bound) => bound <= one).length;
		fc.assert(
			fc.property(events, ({ list, completeUntil: until }) => {
				// A period that reaches past what the list covers may have an event that it lacks.
				const open = starts.map((_, i) => i + 1).filter((number) => (starts[number] ?? end + 1) - 1 > until);
				const covered = histories(list, starts).map(
					(history) => new Set(history.filter((one) => one.day >= start).map((one) => periodOf(one.day))),
				);
				const least = Math.min(...covered.map((periods) => periods.size));
				const most = Math.max(...covered.map((periods) => new Set([...periods, ...open]).size));
				expect(ends(onValues("periodsCovered", [new Events(list, until), period, 12], end))).toEqual([least, most]);
			}),
			{ numRuns: 150 },
		);
	});

	test("events: the least and the most are those of all histories", () => {
		fc.assert(
			fc.property(events, ({ list, completeUntil: until }) => {
				const numbers = histories(list, [start]).map((history) => history.filter((one) => one.day >= start).length);
				const expected = [Math.min(...numbers), until < end ? Infinity : Math.max(...numbers)];
				expect(ends(onValues("eventsWithin", [new Events(list, until), 12], end))).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	test("kinds: the least and the most are those of all histories, an untold kind being any", () => {
		/** The kinds that the events may be of, an untold one being that of another or its own. */
		function kindsOf(kinds: readonly (string | undefined)[]): Set<string>[] {
			const [head, ...rest] = kinds;
			if (kinds.length === 0) return [new Set()];
			const options = head === undefined ? ["a", "b", "c", `own ${kinds.length}`] : [head];
			return kindsOf(rest).flatMap((others) => options.map((kind) => new Set([kind, ...others])));
		}
		fc.assert(
			fc.property(events, ({ list, completeUntil: until }) => {
				const numbers = histories(list, [start]).flatMap((history) =>
					kindsOf(history.filter((one) => one.day >= start).map((one) => one.kind)).map((kinds) => kinds.size),
				);
				const expected = [Math.min(...numbers), until < end ? Infinity : Math.max(...numbers)];
				expect(ends(onValues("kindsWithin", [new Events(list, until), 12], end))).toEqual(expected);
			}),
			{ numRuns: 200 },
		);
	});

	test("on exact events the quick count agrees", () => {
		const exactEvents = fc
			.array(
				event.map(({ first, kind }) => ({ first, last: first, kind: kind ?? "a" })),
				{ maxLength: 8 },
			)
			.map((list) => new Events(list, Infinity));
		const calendar = new Calendar(end);
		fc.assert(
			fc.property(exactEvents, fc.constantFrom(1, 2, 3, 6), fc.constantFrom(6, 12, 24), (list, period, months) => {
				expect(countEvents(list, calendar, months)).toBe(onValues("eventsWithin", [list, months], end));
				expect(countKinds(list, calendar, months)).toBe(onValues("kindsWithin", [list, months], end));
				expect(countPeriods(list, calendar, period, months)).toBe(onValues("periodsCovered", [list, period, months], end));
			}),
			{ numRuns: 300 },
		);
	});
});

describe("years between two days", () => {
	const years = (from: string, to: string) => comesTo("yearsBetween", [day(from), day(to)]);

	test.each([
		["2020-06-15", "2025-06-14", "4"],
		["2020-06-15", "2025-06-15", "5"],
		["2020-02-29", "2021-02-28", "0"],
		["2020-02-29", "2024-02-29", "4"],
		["2025-01-01", "2025-01-01", "0"],
		["2025-01-01", "2024-12-31", "0"],
		["2025-01-01", "2020-01-01", "-5"],
	])("from %s to %s: %s", (from, to, expected) => {
		expect(years(from, to)).toBe(expected);
	});

	it("from some day of a month, as few and as many as that allows", () => {
		const june2020 = new Range(day("2020-06-01"), day("2020-06-30"), false, false);
		expect(comesTo("yearsBetween", [june2020, day("2025-06-15")])).toBe("[4, 5]");
		expect(comesTo("yearsBetween", [june2020, day("2025-06-30")])).toBe("5");
	});

	it("from a missing day, any number", () => {
		expect(comesTo("yearsBetween", [unknownThing, day("2025-06-15")])).toBe("(-Infinity, Infinity)");
		expect(comesTo("yearsBetween", [day("2025-06-15"), unknownThing])).toBe("(-Infinity, Infinity)");
	});
});

describe("days between two days", () => {
	const days = (from: string, to: string) => comesTo("daysBetween", [day(from), day(to)]);

	test.each([
		["2025-01-01", "2025-01-31", "30"],
		["2025-01-01", "2025-01-01", "0"],
		["2025-01-31", "2025-01-01", "-30"],
		["2024-02-28", "2024-03-01", "2"],
		["2025-02-28", "2025-03-01", "1"],
		["2020-01-01", "2025-01-01", "1827"],
	])("from %s to %s: %s", (from, to, expected) => {
		expect(days(from, to)).toBe(expected);
	});

	it("from some day of a month, as few and as many as that allows", () => {
		const june = new Range(day("2025-06-01"), day("2025-06-30"), false, false);
		const july = new Range(day("2025-07-01"), day("2025-07-31"), false, false);
		expect(comesTo("daysBetween", [june, day("2025-07-10")])).toBe("[10, 39]");
		expect(comesTo("daysBetween", [day("2025-06-20"), june])).toBe("[-19, 10]");
		expect(comesTo("daysBetween", [june, july])).toBe("[1, 60]");
	});

	it("from a missing day, any number", () => {
		expect(comesTo("daysBetween", [unknownThing, day("2025-06-15")])).toBe("(-Infinity, Infinity)");
		expect(comesTo("daysBetween", [day("2025-06-15"), unknownThing])).toBe("(-Infinity, Infinity)");
	});
});

describe("a length that is no number of months", () => {
	const calendar = new Calendar(endOf2025);

	test.each([0, -3, Number.NaN])("%d leaves every count open", (months) => {
		const events = listed(["2025-03-01 a"]);
		expect([countEvents(events, calendar, months), countKinds(events, calendar, months)]).toEqual([Number.NaN, Number.NaN]);
		expect(countPeriods(events, calendar, months, 12)).toBeNaN();
		expect(countPeriods(events, calendar, 3, months)).toBeNaN();
	});
});
