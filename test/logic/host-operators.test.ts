/**
 * A host may add operators to its json-logic-js, and replace what is there, for its whole process. The package has
 * its own copy bundled, as tsup.config.ts says: shown here with a bundle of the sources, and with the built package
 * where there is one.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import host from "json-logic-js";
import type { Options } from "tsup";
import { beforeAll, describe, expect, it } from "vitest";
import type * as logic from "../../src/logic/index.js";
import tsupConfig from "../../tsup.config.js";

const entry = fileURLToPath(new URL("../../src/logic/index.ts", import.meta.url));
const built = new URL("../../dist/logic.js", import.meta.url);

const expected: readonly (readonly [logic: unknown, value: unknown])[] = [
	[{ cat: ["a", "b"] }, "ab"],
	[{ substr: ["abc", 1] }, "bc"],
	[{ in: ["a", "abc"] }, true],
	[{ in: [1, [1, 2]] }, true],
	[{ ">=": [1, 5] }, false],
	[{ "+": [1, 2] }, 3],
	[{ "===": [1, 2] }, false],
	[{ merge: [[1], [2]] }, [1, 2]],
	[{ "!": [true] }, false],
];

const hijacked = "hijacked";

beforeAll(() => {
	for (const [one] of expected) host.add_operation(Object.keys(one as object)[0]!, () => hijacked);
});

/** The logic with json-logic-js within, as a module of its own. */
async function bundled(): Promise<typeof logic> {
	const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", target: "es2022" });
	const source = Buffer.from(outputFiles[0]!.contents).toString("base64");
	return import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
}

describe("operators that a host replaces in its json-logic-js", () => {
	it("are replaced there", () => {
		for (const [one] of expected) expect(host.apply(one as never)).toBe(hijacked);
	});

	it("stay what they are in a bundle", async () => {
		const { applyLogic } = await bundled();
		for (const [one, value] of expected) expect(applyLogic(one, {})).toEqual({ value });
	});

	it("stay what they are in the package as it is built, which bundles json-logic-js", () => {
		const [hosts] = tsupConfig as Options[];
		expect(hosts).toMatchObject({ noExternal: expect.arrayContaining(["json-logic-js"]) });
	});

	it.runIf(existsSync(built))("stay what they are in the built package", async () => {
		const { applyLogic } = (await import(/* @vite-ignore */ built.href)) as typeof logic;
		for (const [one, value] of expected) expect(applyLogic(one, {})).toEqual({ value });
	});
});
