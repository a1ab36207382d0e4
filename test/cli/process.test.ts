/** The command as a process: what goes to which stream, pipes that close, exit codes. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { communityFile } from "./machine.js";

const root = join(import.meta.dirname, "../..");
const main = join(root, "src/cli/main.ts");
const env = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", NO_COLOR: undefined, FORCE_COLOR: undefined };

describe("wenming as a process", () => {
	it("reads a pipe, prints the result alone and ends with the outcome's code", () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", main, "evaluate", "wuxi", "-"], {
			input: readFileSync(communityFile("nanyuan")),
			encoding: "utf8",
			cwd: root,
			env,
		});
		expect([status, stderr]).toEqual([1, ""]);
		expect(stdout).toMatch(/^Wuxi Civilised Community Standard\nNanyuan Community\n/);
		expect(stdout).not.toContain("\u001B");
	});

	it("takes a reader's leaving for no mistake", () => {
		const line = `"${process.execPath}" --import tsx "${main}" explain wuxi "${communityFile("nanyuan")}" --all | head -n 1`;
		const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8", cwd: root, env });
		expect([status, stderr, stdout]).toEqual([0, "", "Wuxi Civilised Community Standard\n"]);
	});

	it("knows the version of its package", () => {
		const { stdout } = spawnSync(process.execPath, ["--import", "tsx", main, "--version"], { encoding: "utf8", cwd: root, env });
		expect(stdout).toBe(`${manifest.version}\n`);
	});
});
