/** Pairs of overlays and what comes of them: the resolved standard, or everything that is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/errors.js";
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { checkOverlay, type ResolveOptions, resolveStandard } from "../../src/standard/resolve-standard.js";
import { thrownBy } from "../support/issues.js";
import { townDocument } from "./town.js";

interface Case {
	readonly overlays: readonly unknown[];
	readonly options?: ResolveOptions;
}

const town = parseStandard(townDocument);

const casesOf = (folder: string) =>
	readdirSync(join(import.meta.dirname, folder))
		.filter((name) => name.endsWith(".json"))
		.map((name) => {
			const text = readFileSync(join(import.meta.dirname, folder, name), "utf8");
			return { name: basename(name, ".json"), ...(JSON.parse(text) as Case) };
		});

/** The standard without what no overlay changes: of inputs what overlays add, or have expire otherwise. */
function written({ units: _units, suppliers: _suppliers, ...standard }: Standard): string {
	const { expires = {} } = standard;
	const inputs = Object.entries(standard.inputs).filter(([id]) => id.startsWith("local.") || Object.hasOwn(expires, id));
	return `${JSON.stringify({ ...standard, inputs: Object.fromEntries(inputs) }, null, "\t")}\n`;
}

const said = (issues: readonly Issue[]) =>
	issues.map(({ code, severity, path, message }) => `${severity} ${code} ${path}\n  ${message.zh}\n  ${message.en}\n`).join("");

describe.each(casesOf("golden"))("$name", ({ name, overlays, options }) => {
	const resolved = resolveStandard(town, overlays, options);

	it("resolves", async () => {
		await expect(written(resolved)).toMatchFileSnapshot(`golden/${name}.resolved.txt`);
		const told = checkOverlay(town, overlays, options);
		expect(told.map(({ severity }) => severity)).toEqual((resolved.breaches ?? []).map(() => "warning"));
		for (const [i, { message }] of (resolved.breaches ?? []).entries()) expect(told[i]!.message.zh).toContain(message.zh);
	});

	it("is JSON, which can be read again", () => {
		const again = parseStandard({ ...JSON.parse(JSON.stringify(resolved)), rules: Object.values(resolved.rules) });
		expect(again).toEqual(resolved);
	});
});

describe.each(casesOf("broken"))("$name", ({ name, overlays, options }) => {
	it("is told", async () => {
		const issues = checkOverlay(town, overlays, options);
		await expect(said(issues)).toMatchFileSnapshot(`broken/${name}.txt`);
		expect(issues.length).toBeGreaterThan(0);
	});

	it("is refused, unless it is a doubt", () => {
		const doubts = ["changes-nothing", "examples"];
		if (doubts.includes(name)) resolveStandard(town, overlays, options);
		else expect(thrownBy(() => resolveStandard(town, overlays, options)).code).toBe("invalid-overlay");
	});
});
