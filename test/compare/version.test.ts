import { describe, expect, it, test } from "vitest";
import { versionChange } from "../../src/compare/version.js";
import type { Standard } from "../../src/model/standard.js";
import { figure, type InputSketch, read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";
const inputs: Record<string, InputSketch> = {
	"c.books": "count",
	"c.shared": "count",
	"a.open": "boolean",
	"a.shut": "boolean",
};

const books = (minimum: unknown, more: object = {}) => ({
	logic: { ">=": [read("c.books"), read("parameters.minimum")] },
	parameters: { minimum: typeof minimum === "number" ? figure(minimum) : minimum },
	...more,
});
const parts = (require: unknown, ...names: string[]) => ({ require, parts: names.map((id) => ({ id, logic: read(`a.${id}`) })) });

function standardOf(rule: unknown, more: Record<string, unknown> = {}): Standard {
	return smallStandard({ inputs, rules: { "main.open": read("a.open"), "main.rule": rule }, ...more });
}

function change(before: Standard, after: Standard, released?: string) {
	return versionChange(before, after, { asOf, ...(released === undefined ? {} : { released }) });
}

describe("a new version is", () => {
	test.each<[string, string, unknown, unknown]>([
		["major", "if a figure is stricter", books(5), books(8)],
		["major", "if a figure is looser", books(8), books(5)],
		[
			"major",
			"if nothing was proved",
			{ ">=": [{ "+": [read("c.books"), read("c.shared"), read("c.books")] }, 9] },
			{ ">=": [{ "+": [read("c.shared"), read("c.books"), read("c.books")] }, 9] },
		],
		[
			"major",
			"if a part comes out otherwise, though the rule does not",
			parts(1, "open", "shut"),
			{
				...parts(1, "open", "shut"),
				parts: [
					{ id: "open", logic: read("a.shut") },
					{ id: "shut", logic: read("a.open") },
				],
			},
		],
		["patch", "if logic is written otherwise", books(5), { ">": [read("c.books"), 4] }],
		["patch", "if the words change", books(5), books(5, { reading: text("how it is read") })],
		["none", "if nothing changes", books(5), books(5)],
	])("%s %s", (level, _, before, after) => {
		expect(change(standardOf(before), standardOf(after)).level).toBe(level);
	});

	it("major if a rule comes or goes, with the clause", () => {
		const [less, more] = [smallStandard({ inputs, rules: { "main.open": read("a.open") } }), standardOf(books(5))];
		expect(change(less, more).reasons[0]).toMatchObject({
			level: "major",
			rule: "main.rule",
			change: "added",
			strictness: "stricter",
			source: { document: "text", clause: "1" },
		});
		expect(change(more, less)).toMatchObject({ level: "major", reasons: [{ change: "removed" }] });
	});

	it("minor if an input was added that decides nothing, patch if one has other words", () => {
		const rule = books(5);
		const logic = (shown: unknown) => ({ or: [rule.logic, { and: [shown, { "!": [shown] }] }] });
		const more = change(standardOf(rule), standardOf({ ...rule, logic: logic(read("a.shut")) }));
		expect(more.level).toBe("minor");
		expect(more.reasons.map(({ level, places }) => [level, places])).toEqual([
			["minor", ["inputs.a.shut"]],
			["patch", ["logic"]],
		]);
		const labelled = standardOf(rule, { inputs: { ...inputs, "c.books": { type: "count", label: text("Books") } } });
		expect(change(standardOf(rule), labelled).level).toBe("patch");
	});

	it("major if facts are taken otherwise, or no more", () => {
		const capped = standardOf(books(5), {
			inputs: { ...inputs, "c.books": { type: "count", range: { atLeast: 0, atMost: 90 } } },
		});
		expect(change(standardOf(books(5)), capped).level).toBe("major");
		const fewer = smallStandard({
			inputs: { "c.books": "count", "c.shared": "count", "a.open": "boolean" },
			rules: { "main.open": read("a.open"), "main.rule": books(5) },
		});
		expect(change(standardOf(books(5)), fewer)).toMatchObject({ level: "major", reasons: [{ places: ["inputs.a.shut"] }] });
	});

	it("major if the score is made otherwise, though every rule stands", () => {
		const sheet = (full: number, more: Record<string, unknown> = {}) =>
			smallStandard({
				inputs,
				rules: {
					"main.open": { logic: read("a.open"), points: { full } },
					"main.books": { ...books(5), points: { full: 100 - full } },
				},
				scoring: sheetScoring(more),
			});
		expect(change(sheet(40), sheet(60)).reasons.map(({ places }) => places)).toEqual([["points"], ["points"]]);
		expect(change(sheet(40), sheet(60)).level).toBe("major");
		expect(change(sheet(40), sheet(40, { pass: { score: 70 } }))).toMatchObject({
			level: "major",
			reasons: [{ places: ["scoring.pass"] }],
		});
		expect(change(sheet(40), sheet(40, { note: text("a note") })).level).toBe("patch");
	});

	it("minor if a figure changes in an edition that begins after the release, major else", () => {
		const dated = standardOf(books(figure({ values: [{ value: 5 }, { from: "2027-01-01", value: 8 }] })));
		expect(change(standardOf(books(5)), dated, "2026-07-01")).toMatchObject({
			level: "minor",
			reasons: [{ level: "minor", edition: "2027-01-01", rule: "main.rule", strictness: "stricter" }],
		});
		expect(change(standardOf(books(5)), dated, "2027-02-01").level).toBe("major");
		expect(change(standardOf(books(5)), dated).level).toBe("major");
	});

	it("patch if titles alone change", () => {
		expect(change(standardOf(books(5)), standardOf(books(5), { title: text("Another title") }))).toEqual({
			level: "patch",
			reasons: [],
		});
	});
});
