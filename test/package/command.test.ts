/** The command of the packed package. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** `npx wenming …` in a host's folder. */
function npx(...typed: string[]) {
	const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "wenming", ...typed], {
		cwd: inject("host"),
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

describe("npx wenming", () => {
	it("says its version", () => {
		expect(npx("--version")).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
	});

	it("finds the rules of the package, and ends with the outcome's code", () => {
		const facts = join("node_modules/wenming/rules/communities/nanyuan.json");
		const { status, stdout, stderr } = npx("evaluate", "wuxi", facts, "--locale", "en");
		expect([status, stderr]).toEqual([1, ""]);
		expect(stdout).toMatch(/^Wuxi Civilised Community Standard\nNanyuan Community\n/);
	});

	it("tells mistakes", () => {
		const { status, stdout, stderr } = npx("evaluate", "wuxx", "--locale", "en");
		expect([status, stdout]).toEqual([64, ""]);
		expect(stderr).toContain('the nearest known is "wuxi"');
	});
});
