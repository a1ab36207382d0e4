/** The commands of a page, run as a reader would. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { root } from "./markdown.js";

const scripts: Readonly<Record<string, string>> = manifest.scripts;
export const tsx = join(root, "node_modules/.bin/tsx");

/** Runs `npm run <name> -- <arguments>` in a folder, and gives what it prints. */
export function npmRun(line: string, folder: string): string {
	const [, name = "", given = ""] = /^npm run ([\w:]+)(?: -- (.*))?$/.exec(line) ?? [];
	const script = scripts[name]!.replace("tsx ", "");
	const { stdout, stderr } = spawnSync(tsx, [join(root, script), ...given.split(" ")], { cwd: folder, encoding: "utf8" });
	return `${stdout}${stderr}`;
}
