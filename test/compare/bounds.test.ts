/** Standards come from strangers: a comparison ends in bounded time, and says of what it did not settle that it is undetermined. */
import { expect, test } from "vitest";
import { compareStandards } from "../../src/compare/index.js";
import { read, smallStandard } from "../support/standard.js";

const inputs = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`c.i${i}`, "count"]));
const input = (i: number) => read(`c.i${i % 30}`);

/** Hundreds of conditions on sums of which none is the same before and after. */
function tangled(shift: number) {
	const conditions = Array.from({ length: 600 }, (_, i) => ({
		or: [{ ">=": [{ "+": [input(i * 7 + shift), input(i * 11 + shift)] }, i] }, { "<": [input(i), i] }],
	}));
	return smallStandard({ inputs, rules: { "main.rule": { and: conditions } } });
}

test("of hundreds of tangled conditions", { timeout: 60_000 }, () => {
	const { rules } = compareStandards(tangled(0), tangled(1), { asOf: "2026-06-30" });
	expect(rules.map(({ strictness }) => strictness)).toEqual(["undetermined"]);
});
