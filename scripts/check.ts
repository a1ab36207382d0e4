/**
 * Everything that must hold before a change goes in: `npm run check`. All steps run, and those that fail are named at
 * the end. `npm run check -- --without test` leaves one out, `-- --only size` runs one.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/** npm scripts with what they show. Those after `build` look at what is built. */
const steps: readonly (readonly [script: string, what: string])[] = [
	["check:types", "types"],
	["lint", "lint and format"],
	["check:imports", "imports run one way"],
	["check:unused", "no unused code"],
	["check:lock", "the lock file is complete"],
	["check:licences", "the licences of what is bundled"],
	["check:generated", "generated files are up to date"],
	["test", "tests"],
	["test:types", "type tests"],
	["test:zones", "the day's tests in three time zones"],
	["build", "build"],
	["test:package", "the packed package"],
	["test:browser", "the pages, in a browser"],
	["check:package", "the manifest"],
	["check:exports", "types of every door, in every way of resolving"],
	["docs", "the documentation is written, and its links lead somewhere"],
	["size", "size ceilings"],
	["startup", "start-up cost (a report)"],
];

const { values } = parseArgs({
	options: { without: { type: "string", multiple: true, default: [] }, only: { type: "string", multiple: true } },
});
const names = steps.map(([script]) => script);
for (const name of [...values.without, ...(values.only ?? [])]) {
	if (!names.includes(name)) throw new Error(`There is no step "${name}". The steps are ${names.join(", ")}.`);
}
const isChosen = (script: string) => !values.without.includes(script) && (values.only?.includes(script) ?? true);

const chosen = steps.filter(([name]) => isChosen(name));
const failed: string[] = [];
for (const [script, what] of chosen) {
	console.log(`\n── ${what} (npm run ${script})`);
	const start = performance.now();
	const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: ["ignore", "inherit", "inherit"] });
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${status === 0 ? "✔" : "✖"} ${what}: ${seconds} s`);
	if (status !== 0) failed.push(`✖ ${what} (npm run ${script})`);
}

console.log(["", ...failed, `${chosen.length - failed.length} passed, ${failed.length} failed`].join("\n"));
if (failed.length > 0) process.exitCode = 1;
