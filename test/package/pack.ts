/** Packs the built package as npm would, and lays it into a folder of its own beside its run-time dependencies. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import manifest from "../../package.json" with { type: "json" };

declare module "vitest" {
	interface ProvidedContext {
		/** A host: a folder with `node_modules/wenming`. */
		host: string;
		/** The files of the package. */
		files: string[];
	}
}

const root = join(import.meta.dirname, "../..");

export function setup(project: TestProject): () => void {
	if (!existsSync(join(root, "dist/index.js")))
		throw new Error("These tests are of the built package: run `npm run build` first.");
	const host = mkdtempSync(join(tmpdir(), "wenming-host-"));
	const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", host], {
		cwd: root,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
	});
	const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
	const modules = join(host, "node_modules");
	mkdirSync(join(modules, "wenming"), { recursive: true });
	execFileSync("tar", ["-xzf", join(host, filename), "-C", join(modules, "wenming"), "--strip-components=1"]);
	for (const name of Object.keys(manifest.dependencies)) {
		mkdirSync(dirname(join(modules, name)), { recursive: true });
		symlinkSync(join(root, "node_modules", name), join(modules, name), "dir");
	}
	// As npm links what a package can run.
	mkdirSync(join(modules, ".bin"));
	for (const [name, file] of Object.entries(manifest.bin)) symlinkSync(join("../wenming", file), join(modules, ".bin", name));
	project.provide("host", host);
	project.provide(
		"files",
		files.map(({ path }) => path),
	);
	return () => rmSync(host, { recursive: true, force: true });
}
