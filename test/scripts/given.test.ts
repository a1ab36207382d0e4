/** What the commands of the repository are given. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readGiven } from "../../scripts/given.js";

// An unquoted word was once said to stand in the last line of the file.
it.each([
	["an unquoted word", '{\n\t"id": "suzhou",\n\t"status": example,\n\t"set": {}\n}\n', 3],
	["a comma too many", '{\n\t"id": "suzhou",\n}\n', 3],
	["an end that is lacking", '{\n\t"id": "suzhou"\n\n\n', 2],
])("%s is told by its line", (_, text, line) => {
	const path = join(mkdtempSync(join(tmpdir(), "wenming-given-")), "suzhou.json");
	writeFileSync(path, text);
	expect(() => readGiven(path)).toThrow(`near line ${line}.`);
});
