/** Checks a standard's folder, or all of them, and runs the examples: `npm run check:rules -- rules/wuxi [dimension]`. */
import { basename, dirname, join } from "node:path";
import { readStandardFolder, standardFolders } from "../src/node/load.js";
import { checkStandard } from "../src/standard/check-standard.js";

const [folder, dimension] = process.argv.slice(2);
const folders = folder === undefined ? standardFolders("rules").map((name) => join("rules", name)) : [folder];
// Issues outside of the rules, say in the dictionary, may be any dimension's.
const isElsewhere = (path: string) =>
	dimension !== undefined && path.startsWith("rules.") && !path.startsWith(`rules.${dimension}.`);

for (const one of folders) {
	const issues = checkStandard(readStandardFolder(dirname(one), basename(one)));
	const shown = issues.filter(({ path }) => !isElsewhere(path));
	if (folders.length > 1) console.log(one);
	for (const { path, message } of shown) console.log(`✖ ${message.en}\n  ${message.zh}\n  → ${path}`);
	console.log(shown.length === 1 ? "1 issue" : `${shown.length} issues`);
	// Examples run only once nothing keeps the standard from being read, so that these may hide others.
	if (issues.length > shown.length) console.log(`${issues.length - shown.length} more in other dimensions`);
	if (issues.length > 0) process.exitCode = 1;
}
