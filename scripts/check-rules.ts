/** Checks a standard's folder and runs its examples: `npm run check:rules -- rules/wuxi [dimension]`. */
import { basename, dirname } from "node:path";
import { checkStandard } from "../src/evaluate/check-standard.js";
import { readStandardFolder } from "../src/node/load.js";

const [folder = "rules/wuxi", dimension] = process.argv.slice(2);
const issues = checkStandard(readStandardFolder(dirname(folder), basename(folder)));
// Issues outside of the rules, say in the dictionary, may be any dimension's.
const isElsewhere = (path: string) =>
	dimension !== undefined && path.startsWith("rules.") && !path.startsWith(`rules.${dimension}.`);
const shown = issues.filter(({ path }) => !isElsewhere(path));
for (const { path, message } of shown) console.log(`✖ ${message.en}\n  ${message.zh}\n  → ${path}`);
console.log(shown.length === 1 ? "1 issue" : `${shown.length} issues`);
// Examples run only once nothing keeps the standard from being read, so that these may hide others.
if (issues.length > shown.length) console.log(`${issues.length - shown.length} more in other dimensions`);
process.exitCode = issues.length === 0 ? 0 : 1;
