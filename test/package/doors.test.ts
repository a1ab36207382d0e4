/** Each door of the packed package: its names, in both module systems, and what loading it loads. */
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runInHost } from "./host.js";

const doors = Object.entries(manifest.exports)
	.filter(([, target]) => typeof target === "object")
	.map(([path]) => path.replace(".", "wenming"));

function namesByImport(door: string): unknown {
	return runInHost("mjs", `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(door)})).sort()))`);
}

function namesByRequire(door: string): unknown {
	return runInHost("cjs", `console.log(JSON.stringify(Object.keys(require(${JSON.stringify(door)})).sort()))`);
}

/** The packages that are loaded with a door, by the module cache of CommonJS. */
function loadedWith(door: string): unknown {
	return runInHost(
		"cjs",
		`require(${JSON.stringify(door)});
		const names = Object.keys(require.cache).map((file) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(file)?.[1]);
		console.log(JSON.stringify([...new Set(names)].filter((name) => name && name !== "wenming").sort()))`,
	);
}

describe("the names behind each door", () => {
	test.each(doors)("%s", (door) => {
		const names = namesByImport(door);
		expect(names).toMatchSnapshot();
		expect(namesByRequire(door)).toEqual(names);
	});
});

describe("a door loads no more than it needs", () => {
	test.each(doors.filter((door) => door !== "wenming" && door !== "wenming/node"))("%s does without zod", (door) => {
		expect(loadedWith(door)).not.toContain("zod");
	});

	test("a standard's door loads no engine's date arithmetic root", () => {
		const loaded = runInHost(
			"cjs",
			`for (const door of ["wenming/evaluate", "wenming/logic", "wenming/standards/wuxi"]) require(door);
			console.log(JSON.stringify(Object.keys(require.cache).filter((file) => /date-fns\\/index\\.c?js$/.test(file))))`,
		);
		expect(loaded).toEqual([]);
	});
});

describe("one package in two module systems", () => {
	test("a standard that was imported is known to the engine that was required", () => {
		const outcomes = runInHost(
			"mjs",
			`import { createRequire } from "node:module";
			import * as imported from "wenming/evaluate";
			import { wuxi } from "wenming/standards/wuxi";
			const required = createRequire(import.meta.url)("wenming/evaluate");
			const outcome = ({ evaluate }) => evaluate(wuxi, { "library.books": 5200 }, { asOf: "2026-06-30" }).rules["culture.library-books"].outcome;
			console.log(JSON.stringify([outcome(imported), outcome(required)]));`,
		);
		expect(outcomes).toEqual(["pass", "pass"]);
	});

	test("doors share their errors: what one throws, another knows", () => {
		const program = `
			const { WenmingError } = door("wenming");
			const { parseLogic } = door("wenming/logic");
			try { parseLogic({ "no such operator": [] }); } catch (error) { console.log(JSON.stringify(error instanceof WenmingError)); }`;
		expect(runInHost("cjs", `const door = require;${program}`)).toBe(true);
		const imports = `import * as all from "wenming"; import * as logic from "wenming/logic";
			const door = (name) => ({ "wenming": all, "wenming/logic": logic })[name];`;
		expect(runInHost("mjs", imports + program)).toBe(true);
	});

	test("the schemas and the manifest can be resolved", () => {
		const files = inject("files");
		const schemas = files.filter((file) => file.startsWith("rules/schema/"));
		const paths = [...schemas.map((file) => file.replace("rules/schema", "wenming/schema")), "wenming/package.json"];
		const kinds = runInHost("cjs", `console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => typeof require(path))))`);
		expect(kinds).toEqual(paths.map(() => "object"));
	});
});
