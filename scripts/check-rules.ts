/**
 * Checks standards and variants, and runs their examples: `npm run check:rules -- rules/wuxi [dimension]`,
 * `npm run check:rules -- rules/overlays/suzhou.json`; all of them without a path.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Issue } from "../src/errors.js";
import { jsonFiles, readStandardFolder, standardFolders } from "../src/node/load.js";
import { tidied } from "../src/scaffold/variant.js";
import { checkStandard } from "../src/standard/check-standard.js";
import { checkOverlay, resolveStandard } from "../src/standard/resolve-standard.js";
import { baseOf, Mistake, printIssues, readGiven, rulesFolder, run } from "./given.js";
import { printOverview } from "./overview.js";

const [given, dimension] = process.argv.slice(2);
const paths = given === undefined ? everything() : [given];

for (const path of paths) {
	if (paths.length > 1) console.log(path);
	run(() => (path.endsWith(".json") ? checkVariant(path) : checkFolder(path)));
}

function everything(): string[] {
	const overlays = join(rulesFolder, "overlays");
	return [
		...standardFolders(rulesFolder).map((name) => join(rulesFolder, name)),
		...(existsSync(overlays) ? jsonFiles(overlays) : []),
	];
}

function checkFolder(folder: string): void {
	if (!existsSync(join(folder, "standard.json"))) {
		throw new Mistake({
			zh: `${folder} 里没有 standard.json，不是标准。`,
			en: `There is no standard.json in ${folder}: it is no standard.`,
		});
	}
	const issues = checkStandard(readStandardFolder(dirname(folder), basename(folder)));
	// Issues outside of the rules, say in the dictionary, may be any dimension's.
	const isElsewhere = (path: string) =>
		dimension !== undefined && path.startsWith("rules.") && !path.startsWith(`rules.${dimension}.`);
	const shown = issues.filter(({ path }) => !isElsewhere(path));
	report(issues, shown);
	// Examples run only once nothing keeps the standard from being read, so that these may hide others.
	if (issues.length > shown.length) console.log(`${issues.length - shown.length} more in other dimensions`);
}

/** A variant without the figures that nobody touched since they were written for it. */
function checkVariant(path: string): void {
	const given = readGiven(path);
	const base = baseOf(given);
	const { overlay, untouched } = tidied(base, given);
	const issues = checkOverlay(base, overlay);
	report(issues, issues);
	if (untouched > 0) {
		console.log(`${untouched} 个数没有动过，不算改动。去掉它们：`);
		console.log(`${untouched} figures were left as they were and count for nothing. To drop them:`);
		console.log(`  npm run new:variant -- ${basename(path, ".json")} --tidy`);
	}
	if (paths.length === 1 && issues.every(({ severity }) => severity === "warning"))
		printOverview(base, resolveStandard(base, overlay));
}

function report(issues: readonly Issue[], shown: readonly Issue[]): void {
	printIssues(shown);
	console.log(shown.length === 1 ? "1 issue" : `${shown.length} issues`);
	if (issues.length > 0) process.exitCode = 1;
}
