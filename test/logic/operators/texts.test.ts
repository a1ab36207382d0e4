import { describe, expect, it, test } from "vitest";
import { Unknown } from "../../../src/logic/value.js";
import { applied, comesTo, rangeOf, refusal } from "../../support/logic.js";

describe("on texts that are known", () => {
	test.each([
		[{ cat: ["a", "b", "c"] }, "abc"],
		[{ cat: ["no. ", 7] }, "no. 7"],
		[{ cat: [{ "/": [1, 4] }] }, "0.25"],
		[{ cat: [{ "+": [0.1, 0.2] }] }, "0.3"],
		[{ substr: ["community", 0, 4] }, "comm"],
		[{ substr: ["community", -4] }, "nity"],
		[{ substr: ["community", 3, -2] }, "muni"],
		[{ substr: ["文明社区", 2] }, "社区"],
		[{ in: ["muni", "community"] }, true],
		[{ in: ["city", "community"] }, false],
		[{ in: ["", "community"] }, true],
	])("%j", (logic, expected) => {
		expect(applied(logic)).toBe(expected);
	});
});

describe("on texts that are missing", () => {
	test.each([
		[{ cat: [{ var: "x" }, "b"] }],
		[{ substr: [{ var: "x" }, 1] }],
		[{ substr: ["text", { var: "x" }] }],
		[{ in: [{ var: "x" }, "text"] }],
		[{ in: ["text", { var: "x" }] }],
		[{ in: ["text", { cat: [{ var: "x" }, "b"] }] }],
		[{ "===": [{ cat: [{ var: "x" }, "b"] }, "ab"] }],
	])("%j is unknown", (logic) => {
		expect(applied(logic)).toBe("? x");
	});

	it("a text input that no one gave leaves membership unknown", () => {
		expect(comesTo("in", ["a", new Unknown("text")])).toBe("?");
		expect(comesTo("in", [new Unknown("text"), "abc"])).toBe("?");
	});

	it("a number that is a range leaves the text unknown", () => {
		expect(comesTo("cat", ["about ", rangeOf("[1, 2]")])).toBe("?");
	});
});

describe("on what is no text", () => {
	test.each([
		[{ cat: [true] }],
		[{ cat: [null] }],
		[{ cat: [["a"]] }],
		[{ substr: [5, 1] }],
		[{ substr: ["text", "1"] }],
		[{ in: [1, "1"] }],
	])("%j is refused", (logic) => {
		expect(refusal(logic)).toBe("invalid-logic: type-mismatch");
	});
});
