/** Generated files are as `npm run generate` writes them: it runs, and nothing changes. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const folders = ["src/standards", "rules", "docs"].filter((folder) => existsSync(join(root, folder)));

function contents(): Map<string, string> {
	const files = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(root, join(entry.parentPath, entry.name))),
	);
	return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

const before = contents();
execFileSync("npm", ["run", "--silent", "generate"], { cwd: root, stdio: "inherit" });
const after = contents();

const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.log(`✖ ${file} was not up to date. It is now: commit it.`);
if (stale.length > 0) process.exitCode = 1;
else console.log("✔ generated files are up to date");
