import { describe, expect, it } from "vitest";
import { lineOfJsonMistake } from "../../src/parse/json-line.js";

function lineOf(text: string): number | undefined {
	try {
		JSON.parse(text);
	} catch (error) {
		return lineOfJsonMistake(text, error);
	}
	throw new Error("This is JSON.");
}

describe("the line at which JSON is wrong", () => {
	it.each([
		["a comma that is lacking", '{\n\t"a": 1\n\t"b": 2\n}', 3],
		["a word without quotation marks, far into the text", '{\n\t"a": 1,\n\t"b": 八千,\n\t"c": "and so on"\n}', 3],
		["a word without quotation marks, at once", '{ "a": 八千 }', 1],
		["a quotation mark of Chinese typing", '{\n\t"a": 1,\n\t“b”: 2\n}', 3],
		["a bracket that is not closed", '{\n\t"a": {\n\t\t"b": 1\n', 3],
		["nothing", "", 1],
	])("%s", (_, text, line) => {
		expect(lineOf(text)).toBe(line);
	});

	it("is that of the mistake, where words like those around it stand elsewhere too", () => {
		const part = '"a long enough name": 八千, "a long enough end": 1';
		expect(lineOf(`[{ "first": "${part.replaceAll('"', "'")}" },\n{ ${part} }]`)).toBe(2);
	});

	it("is not told by what is no such error", () => {
		expect(lineOfJsonMistake("{\n}", new Error("something else"))).toBeUndefined();
	});
});
