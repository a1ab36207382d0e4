import { describe, expect, it } from "vitest";
import { type Action, after, type State } from "../../../src/page/assess/state.js";

const blank: State = { locale: "zh", standard: "wuxi", asOf: "2026-06-30", edition: undefined, file: { facts: {} }, typed: {} };
const through = (...actions: Action[]) => actions.reduce(after, blank);
const typed = (value: unknown): Action => ({
	does: "type",
	input: "library.books",
	entry: { type: "count", text: String(value ?? "") },
	value,
});

describe("typing", () => {
	it("gives a fact, keeps what was typed, and takes both away again", () => {
		expect(through(typed(5200)).file.facts).toEqual({ "library.books": 5200 });
		expect(through(typed(5200)).typed["library.books"]).toEqual({ type: "count", text: "5200" });
		expect(through(typed(5200), typed(undefined)).file.facts).toEqual({});
	});

	it("leaves the fact's origin and its place", () => {
		const file = { facts: { "library.books": { value: 1, by: "李明" }, "library.sharedBooks": 3 } };
		const state = through({ does: "open-file", file }, typed(5200));
		expect(state.file.facts).toEqual({ ...file.facts, "library.books": { value: 5200, by: "李明" } });
		expect(Object.keys(state.file.facts)).toEqual(Object.keys(file.facts));
	});

	it("of an origin alone is no fact yet", () => {
		const state = through({ does: "tell-origin", input: "library.books", origin: { by: "李明" } });
		expect(state.file.facts).toEqual({ "library.books": { value: null, by: "李明" } });
	});
});

describe("opening a file", () => {
	const file = { community: { id: "nanyuan", name: { zh: "南苑", en: "Nanyuan" } }, observed: "2011-05-18", facts: {} };

	it("assesses on its day, and forgets what was typed", () => {
		const state = through(typed(5200), { does: "choose-edition", edition: "2020-01-01" }, { does: "open-file", file });
		expect(state).toEqual({ ...blank, file, asOf: "2011-05-18" });
	});

	it("without a day leaves the assessment day", () => {
		expect(through({ does: "open-file", file: { facts: {} } }).asOf).toBe("2026-06-30");
	});

	it("a name changes in the language in which it is typed", () => {
		const named = through({ does: "open-file", file }, { does: "name-community", name: "南苑社区" });
		expect(named.file.community).toEqual({ id: "nanyuan", name: { zh: "南苑社区", en: "Nanyuan" } });
	});
});

it("a community that has one name has it in both languages", () => {
	const name = (text: string): Action => ({ does: "name-community", name: text });
	expect(through(name("南"), name("南苑")).file).toEqual({
		community: { id: "community", name: { zh: "南苑", en: "南苑" } },
		facts: {},
	});
	expect(through(name("南"), name("")).file).toEqual({ facts: {} });
});

it("the day of the facts is told or not", () => {
	const observe = (observed: string | undefined): Action => ({ does: "observe", observed });
	expect(through(observe("2026-01-01")).file).toEqual({ observed: "2026-01-01", facts: {} });
	expect(through(observe("2026-01-01"), observe(undefined)).file).toEqual({ facts: {} });
});

it("clearing leaves what is assessed", () => {
	const state = through({ does: "choose-standard", standard: "six-point" }, typed(5200), { does: "clear" });
	expect(state).toEqual({ ...blank, standard: "six-point" });
});
