import { describe, expect, it } from "vitest";
import { wrapped } from "../../../src/render/chart/wrap.js";

describe("a label in a picture", () => {
	it("stays on one line where it fits", () => {
		expect(wrapped("创建工作扎实", 13, 3)).toEqual(["创建工作扎实"]);
		expect(wrapped("Complete services", 13, 3)).toEqual(["Complete services"]);
	});

	it("is parted between words, and between Chinese characters, but not before a comma", () => {
		expect(wrapped("A clean and pleasant environment", 10, 3)).toEqual(["A clean and", "pleasant", "environment"]);
		expect(wrapped("环境整洁，优美", 4, 3)).toEqual(["环境整", "洁，优美"]);
	});

	it("parts a word that is longer than a line, and ends where there is no more room", () => {
		expect(wrapped("x".repeat(25), 10, 9)).toEqual(["x".repeat(17), "x".repeat(8)]);
		expect(wrapped("无".repeat(40), 10, 2)).toEqual(["无".repeat(10), `${"无".repeat(10)}…`]);
	});

	it("is one empty line where there are no words", () => {
		expect(wrapped("", 10, 2)).toEqual([""]);
	});
});
