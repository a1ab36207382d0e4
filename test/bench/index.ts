/**
 * `npm run bench`. Bundles the benchmark and runs its steps, each in a Node of its own: on the build if that is newer than every
 * source, since it is what users get, else on the sources, compiled in the same way. Node's options may follow, such
 * as `npm run bench -- --disallow-code-generation-from-strings`. BENCH_MS sets the milliseconds of a round,
 * of processor time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/bench");
const onBuild = isBuildNew();

mkdirSync(folder, { recursive: true });
await build({
	entryPoints: [join(import.meta.dirname, "measure.ts")],
	outfile: join(folder, "measure.mjs"),
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	logLevel: "error",
	plugins: onBuild
		? [{ name: "build", setup: (bundler) => bundler.onResolve({ filter: /\/src\// }, ({ path }) => inBuild(path)) }]
		: [],
});
console.log(`Node ${process.version}, ${onBuild ? "the build (dist)" : "the sources (the build is older, or absent)"}\n`);
for (const step of ["verify", "complete", "incomplete", "complete-unchecked", "incomplete-unchecked", "sheet", "interview"]) {
	const { status } = spawnSync(process.execPath, [...process.argv.slice(2), join(folder, "measure.mjs"), step], {
		stdio: "inherit",
		cwd: root,
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** `../../src/index.js` → `dist/index.js`; what is in no door of its own comes from the main one. */
function inBuild(path: string) {
	const door = join(root, "dist", path.replace(/^.*\/src\//, ""));
	return { path: existsSync(door) ? door : join(root, "dist/index.js"), external: true };
}

function isBuildNew(): boolean {
	const built = ["dist/index.js", "dist/standards/wuxi.js"].map((path) => join(root, path));
	if (!built.every(existsSync)) return false;
	const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
	const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return sources.every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs <= oldest);
}
