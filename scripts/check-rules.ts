/** Checks the standards of a folder and runs their examples: `npx tsx scripts/check-rules.ts rules/wuxi [dimension]`. */
import { basename, dirname } from "node:path";
import { checkStandard } from "../src/evaluate/check-standard.js";
import { readStandardFolder } from "../src/node/load.js";

const [folder = "rules/wuxi", dimension = ""] = process.argv.slice(2);
const issues = checkStandard(readStandardFolder(dirname(folder), basename(folder))).filter(
	({ path }) => path.startsWith("rules.") === false || path.startsWith(`rules.${dimension}`),
);
for (const { path, message } of issues) console.log(`✖ ${message.en}\n  → ${path}`);
console.log(`${issues.length} issues`);
process.exitCode = issues.length === 0 ? 0 : 1;
