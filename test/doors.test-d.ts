/** The types that a host meets at the doors. */
import { describe, expectTypeOf, test } from "vitest";
import * as all from "../src/index.js";
import type * as light from "../src/light.js";
import { type WuxiFacts, wuxi } from "../src/standards/wuxi.js";
import { wuxi as wuxiInFull } from "../src/standards/wuxi-full.js";

const { evaluate, parseFacts, parseStandard } = all;
const asOf = "2026-06-30";

describe("facts of a shipped standard are typed by its dictionary", () => {
	test("a fact of the right type", () => {
		expectTypeOf(evaluate<WuxiFacts>)
			.parameter(1)
			.toEqualTypeOf<WuxiFacts>();
		evaluate(wuxi, { "library.books": 4200 }, { asOf });
		evaluate(wuxi, { "library.books": { moreThan: 300, lessThan: 400 } }, { asOf });
	});

	test("a survey by its answers, each a number or what is known of it", () => {
		evaluate(wuxi, { "survey.committee": { answers: { satisfied: 200, basicallySatisfied: { atLeast: 70 } } } }, { asOf });
		evaluate(wuxi, { "survey.committee": { value: { answers: { dontKnow: 5 } }, observed: asOf, reason: "…" } }, { asOf });
	});

	test("an answer that the survey does not offer, or of an input that offers none", () => {
		// @ts-expect-error: satisfid for satisfied
		evaluate(wuxi, { "survey.committee": { answers: { satisfid: 200 } } }, { asOf });
		// @ts-expect-error: an answer in quotation marks
		evaluate(wuxi, { "survey.committee": { answers: { satisfied: "200" } } }, { asOf });
		// @ts-expect-error: no survey
		evaluate(wuxi, { "care.elderly": { answers: { satisfied: 200 } } }, { asOf });
	});

	test("a text where a number belongs", () => {
		// @ts-expect-error: a number in quotation marks
		evaluate(wuxi, { "library.books": "4200" }, { asOf });
	});

	test("a name that the dictionary does not know", () => {
		// @ts-expect-error: book for books
		evaluate(wuxi, { "library.book": 4200 }, { asOf });
	});

	test("the day can't be left out", () => {
		// @ts-expect-error: no day
		evaluate(wuxi, {}, {});
	});

	test("the standard in full takes the same facts", () => {
		expectTypeOf(wuxiInFull).toEqualTypeOf(wuxi);
	});
});

test("facts that were parsed can be evaluated", () => {
	expectTypeOf(parseFacts(wuxi, {} as unknown).facts).toEqualTypeOf<WuxiFacts>();
});

test("a standard that was read takes any facts", () => {
	const standard = parseStandard({} as unknown);
	evaluate(standard, { "anything.at-all": 1 }, { asOf });
});

test("an outcome is one of four", () => {
	const { outcome, possible } = evaluate(wuxi, {}, { asOf });
	expectTypeOf(outcome).toEqualTypeOf<"pass" | "fail" | "not-applicable" | "unknown">();
	expectTypeOf(possible).toEqualTypeOf<readonly ("pass" | "fail" | "not-applicable")[]>();
});

test("the light door's names are the main door's", () => {
	expectTypeOf(all).toExtend<typeof light>();
});
