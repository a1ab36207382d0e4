import { expect, test } from "vitest";
import { wrapped } from "../../../src/render/book/svg.js";

test("no line begins with a mark that ends something, nor ends with one that opens", () => {
	const text = "整个标准：总分、等级、是否达标，评为“合格”、“优秀”的（见下），都算";
	for (let width = 42; width < 200; width += 7) {
		const lines = wrapped(text, width);
		expect(lines.join("")).toBe(text);
		expect(lines.filter((line) => /^[，。、；：）”]|[“（]$/u.test(line))).toEqual([]);
	}
});

test("words of letters stay whole where they fit", () => {
	expect(wrapped("Each dimension: outcome", 90)).toEqual(["Each", "dimension:", "outcome"]);
});
