/** The examples of docs/json-logic.md, run: what the page says of json-logic-js and of this package is what happens. */
import { existsSync, readFileSync } from "node:fs";
import jsonLogic from "json-logic-js";
import { describe, expect, it, test } from "vitest";
import { parseStandard } from "../../src/index.js";
import { applyLogic, WenmingError } from "../../src/logic/index.js";
import { dataDepthLimit } from "../../src/logic/plain.js";
import { depthLimit, sizeLimit } from "../../src/logic/read.js";
import { smallDocument } from "../support/standard.js";

const page = readFileSync(new URL("../../docs/json-logic.md", import.meta.url), "utf8");
const rows = page
	.split("\n")
	.filter((line) => line.startsWith("| ") && line.includes("`"))
	.map((line) =>
		line
			.slice(1, -1)
			.split("|")
			.map((cell) => cell.trim()),
	);

/** What stands in a cell as code. */
function code(cell: string | undefined): string {
	const match = /^`(.*)`$/.exec(cell ?? "");
	if (match === null) throw new Error(`no code: ${cell}`);
	return match[1]!;
}

/** JSON, with NaN as JavaScript writes it. */
function json(text: string): unknown {
	return JSON.parse(text.replaceAll("NaN", '"NaN"'), (_, value) => (value === "NaN" ? Number.NaN : value));
}

/** As the page writes a value. */
function written(value: unknown): string {
	if (Object.is(value, -0)) return "-0";
	return typeof value === "number" || value === undefined ? String(value) : JSON.stringify(value);
}

/** A cell in the same way, whatever its spaces. */
function asWritten(text: string): string {
	try {
		return text === "-0" ? text : written(JSON.parse(text));
	} catch {
		return text;
	}
}

/** What a call says, or the codes with which it refuses. */
function saidBy(call: () => string): string {
	try {
		return call();
	} catch (error) {
		if (!(error instanceof WenmingError)) throw error;
		return `refused: ${[...new Set(error.issues.map((issue) => issue.code))].join(", ")}`;
	}
}

function here(logic: unknown, data: unknown): string {
	return saidBy(() => {
		const result = applyLogic(logic, data);
		return "value" in result ? written(result.value) : `unknown: ${result.reason ?? result.missing.join(", ")}`;
	});
}

function there(logic: unknown, data: unknown): string {
	// Its `log` prints.
	const { log } = console;
	console.log = () => {};
	try {
		return written(jsonLogic.apply(logic as never, data));
	} catch {
		return "throws";
	} finally {
		console.log = log;
	}
}

const differences = rows
	.filter((row) => row.length === 6)
	.map(([name, logic, data, theirs, ours]) => ({
		name: name!,
		logic: code(logic),
		data: code(data),
		theirs: code(theirs),
		ours: code(ours),
	}));
const narrower = rows
	.filter((row) => row.length === 4)
	.map(([name, logic, refused]) => ({ name: name!, logic: code(logic), refused: code(refused) }));

it("the page has its tables", () => {
	expect(differences.length).toBeGreaterThan(60);
	expect(narrower.length).toBeGreaterThan(5);
	expect(differences.length + narrower.length).toBe(rows.length);
});

describe("a difference from json-logic-js", () => {
	test.each(differences)("$name: $logic", ({ logic, data, theirs, ours }) => {
		expect(there(json(logic), json(data))).toBe(asWritten(theirs));
		expect(here(json(logic), json(data))).toBe(asWritten(ours));
		expect(ours).not.toBe(theirs);
	});
});

describe("what a rule may not do", () => {
	const inputs = {
		"library.books": "count",
		"library.loans": "count",
		"club.members": { type: "count", unit: "person" },
		"hall.open": "boolean",
	};

	test.each(narrower)("$name: $logic", ({ logic, refused }) => {
		const document = smallDocument({ inputs, rules: { "main.rule": json(logic) } });
		expect(saidBy(() => parseStandard(document).id)).toBe(refused);
	});
});

it("the page states the limits that hold", () => {
	expect(page).toContain(
		`at most ${depthLimit} levels deep and has at most ${sizeLimit.toLocaleString("en")} nodes; data is at most ${dataDepthLimit} levels deep`,
	);
});

it("the page names the version that its examples ran on", () => {
	const { version } = JSON.parse(
		readFileSync(new URL("../../node_modules/json-logic-js/package.json", import.meta.url), "utf8"),
	) as { version: string };
	expect(page).toContain(`json-logic-js ${version}`);
});

/** What a refused or undecided case is a case of: its outermost operators' family, and what becomes of it. */
const families: readonly (readonly string[])[] = [
	["==", "===", "!=", "!=="],
	["<", "<=", ">", ">="],
	["and", "or", "!", "!!", "if", "?:", "filter"],
	["+", "-", "*", "/", "%", "min", "max"],
];

function kindOf(logic: unknown, outcome: string): string {
	if (!outcome.includes("type-mismatch"))
		return outcome.replace(/^(unknown|refused): .*?([a-z-]*)$/, (_, verdict, what) => (verdict === "unknown" ? "unknown" : what));
	const operator = Object.keys(logic as object)[0]!;
	return `type-mismatch of ${families.find((family) => family.includes(operator))?.[0] ?? operator}`;
}

const publicCases = new URL("../../../shared/jsonlogic/tests.json", import.meta.url);

test.runIf(existsSync(publicCases))("every kind of difference that the public cases show stands on the page", () => {
	const cases = (JSON.parse(readFileSync(publicCases, "utf8")) as unknown[]).filter(Array.isArray) as [
		unknown,
		unknown,
		unknown,
	][];
	const shown = cases.flatMap(([logic, data, expected]) => {
		const outcome = here(logic, data);
		return outcome === written(expected) ? [] : [kindOf(logic, outcome)];
	});
	const told = new Set(differences.map(({ logic, ours }) => kindOf(json(logic), ours)));
	expect([...new Set(shown)].filter((kind) => !told.has(kind))).toEqual([]);
	expect(new Set(shown).size).toBeGreaterThan(5);
});
