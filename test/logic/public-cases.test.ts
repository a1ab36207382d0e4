/**
 * The public test cases of JSON Logic. Each comes to its expected value here, or is refused with a code, or is
 * unknown because something is missing; none comes to another value. The cases are no part of this package.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyLogic, WenmingError } from "../../src/logic/index.js";

const file = new URL("../../../shared/jsonlogic/tests.json", import.meta.url);
const isHere = existsSync(file);

type Case = readonly [logic: unknown, data: unknown, expected: unknown];
const cases: readonly Case[] = isHere
	? (JSON.parse(readFileSync(file, "utf8")) as unknown[]).filter((one): one is Case => Array.isArray(one))
	: [];

/** `agrees`, `refused: <codes>`, `unknown`, or what it came to instead. */
function verdict([logic, data, expected]: Case): string {
	try {
		const result = applyLogic(logic, data);
		if (!("value" in result)) return result.missing.length > 0 ? "unknown: something is missing" : "unknown without a reason";
		return JSON.stringify(result.value) === JSON.stringify(expected) ? "agrees" : `differs: ${JSON.stringify(result.value)}`;
	} catch (error) {
		if (!(error instanceof WenmingError)) throw error;
		return `refused: ${[...new Set(error.issues.map(({ code }) => code))].join(", ")}`;
	}
}

describe.skipIf(!isHere)("the public cases of JSON Logic (left out where their file is not beside the project)", () => {
	test.each(cases.map((one) => [JSON.stringify(one[0]), JSON.stringify(one[1]), one] as const))(
		"%s on %s",
		(_logic, _data, one) => {
			expect(verdict(one)).toMatch(/^(agrees|refused: [a-z, -]+|unknown: something is missing)$/);
		},
	);

	test("as many agree, are refused and are unknown as before", () => {
		const tally: Record<string, number> = {};
		for (const one of cases) tally[verdict(one)] = (tally[verdict(one)] ?? 0) + 1;
		expect(Object.fromEntries(Object.entries(tally).sort())).toMatchInlineSnapshot(`
			{
			  "agrees": 179,
			  "refused: not-allowed": 29,
			  "refused: type-mismatch": 51,
			  "refused: wrong-arity": 11,
			  "unknown: something is missing": 10,
			}
		`);
	});

	test("what is unknown is null or an empty result for json-logic-js", () => {
		const unknown = cases.filter((one) => verdict(one).startsWith("unknown"));
		for (const [, , expected] of unknown) expect([null, 0, []]).toContainEqual(expected);
	});
});

test.runIf(!isHere)("the file of public cases is not here, so that they were left out", ({ annotate }) => {
	expect(cases).toEqual([]);
	return annotate("the public cases were not run: their file is not beside the project").then(() => undefined);
});
