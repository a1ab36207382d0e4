/**
 * Writes THIRD-PARTY-LICENSES: the licences of the packages that are bundled into `dist/`, found by bundling as the build
 * does. `-- --check` only says whether it is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Options } from "tsup";
import manifest from "../package.json" with { type: "json" };
import configs from "../tsup.config.js";

const root = join(import.meta.dirname, "..");
const file = join(root, "THIRD-PARTY-LICENSES");

const names = new Set((await Promise.all((configs as Options[]).map(bundledPackages))).flat());
const text = ["The files in dist/ contain these packages.", ...[...names].sort().map(licence)].join("\n\n");
const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
if (process.argv.includes("--check")) {
	console.log(
		isCurrent ? `✔ the licences of ${names.size} bundled packages` : "✖ THIRD-PARTY-LICENSES is not up to date: npm run licences",
	);
	if (!isCurrent) process.exitCode = 1;
} else writeFileSync(file, text);

/** The folders of `node_modules` that get into a bundle; what a host installs does not. */
async function bundledPackages({ entry, noExternal = [], platform = "node" }: Options): Promise<string[]> {
	const { metafile } = await build({
		entryPoints: entry as Record<string, string>,
		bundle: true,
		treeShaking: true,
		splitting: true,
		format: "esm",
		platform,
		external: platform === "browser" ? [] : Object.keys(manifest.dependencies).filter((name) => !noExternal.includes(name)),
		outdir: join(root, "dist"),
		write: false,
		metafile: true,
		logLevel: "error",
	});
	return Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : packageOf(path))),
	);
}

function packageOf(path: string): string[] {
	const inner = path.split("node_modules/").slice(1).at(-1);
	const name = inner?.match(/^(@[^/]+\/)?[^/]+/)?.[0];
	return name === undefined ? [] : [name];
}

function licence(name: string): string {
	const folder = join(root, "node_modules", name);
	const licenceFile = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
	return [
		name,
		"=".repeat(name.length),
		"",
		licenceFile === undefined ? stated(name, folder) : readFileSync(join(folder, licenceFile), "utf8").trim(),
		"",
	].join("\n");
}

/** A package without the text of its licence names it. */
function stated(name: string, folder: string): string {
	const { license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
		license?: string;
		author?: string | { name: string };
	};
	if (license === undefined) throw new Error(`${name} has no licence`);
	const by = typeof author === "string" ? author : author?.name;
	return `Licensed under ${license}${by === undefined ? "" : `, ${by}`}.`;
}
