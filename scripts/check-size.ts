/** What the package weighs in a host's bundle: minified and gzipped, the run-time dependencies included. Needs `dist/`. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Ceiling {
	readonly what: string;
	/** The host's program, or what a page runs. */
	readonly from: { readonly program: string } | { readonly page: string };
	/** In bytes. */
	readonly limit: number;
	/** Modules that must not be in the bundle at all. */
	readonly without?: RegExp;
	/** What must not stand in it: the mark of a library that is bundled into another door. */
	readonly withoutText?: string;
}

/** What reads and writes workbooks has it. */
const spreadsheets = "http://schemas.openxmlformats.org/spreadsheetml";

const heavy = /node_modules\/zod\/|node_modules\/date-fns\/index\./;

const ceilings: readonly Ceiling[] = [
	{
		what: "evaluate, from the light door",
		from: { program: `export { evaluate } from "wenming/evaluate";` },
		limit: 22_000,
		without: heavy,
	},
	{
		what: "evaluate and explain, from the light door",
		from: { program: `export { evaluate, explain } from "wenming/evaluate";` },
		limit: 41_000,
		without: heavy,
	},
	{
		what: "evaluate and explain, from the main door",
		from: { program: `export { evaluate, explain } from "wenming";` },
		limit: 42_000,
		without: heavy,
	},
	{
		what: "the main door, whole",
		from: { program: `export * from "wenming";` },
		limit: 400_000,
		withoutText: spreadsheets,
	},
	{
		what: "workbooks and CSV files",
		from: { program: `export * from "wenming/workbook";` },
		limit: 120_000,
	},
	standard("wuxi", "wuxi", 60_000),
	standard("creation-duties", "creationDuties", 20_000),
	standard("leading-group", "leadingGroup", 11_000),
	standard("six-point", "sixPoint", 24_000),
	standard("work-plan", "workPlan", 16_000),
	{
		what: "the page to assess oneself with",
		from: { page: "src/page/assess/main.tsx" },
		limit: 150_000,
		without: heavy,
	},
];

/** One shipped standard alone, in both languages. */
function standard(id: string, name: string, limit: number): Ceiling {
	return {
		what: `the standard ${id} alone`,
		from: { program: `export { ${name} } from "wenming/standards/${id}";` },
		limit,
		without: heavy,
	};
}

const root = join(import.meta.dirname, "..");

interface Bundle {
	readonly bytes: number;
	readonly text: string;
	readonly modules: readonly string[];
}

async function bundled(from: Ceiling["from"]): Promise<Bundle> {
	const { outputFiles, metafile } = await build({
		...("page" in from
			? { entryPoints: [join(root, from.page)], format: "iife", platform: "browser" }
			: { stdin: { contents: from.program, resolveDir: root }, format: "esm", platform: "neutral" }),
		bundle: true,
		minify: true,
		mainFields: ["module", "main"],
		target: "es2022",
		charset: "utf8",
		write: false,
		metafile: true,
		logLevel: "error",
	});
	const [output] = Object.values(metafile.outputs);
	const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	const [{ contents, text }] = outputFiles as [(typeof outputFiles)[number]];
	return { bytes: gzipSync(contents, { level: 9 }).length, text, modules: used.map(([path]) => path) };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const { what, from, limit, without, withoutText } of ceilings) {
	const { bytes, text, modules } = await bundled(from);
	const strays = modules.filter((path) => without?.test(path));
	if (withoutText !== undefined && text.includes(withoutText)) strays.push(withoutText);
	const isSound = bytes <= limit && strays.length === 0;
	console.log(`${isSound ? "✔" : "✖"} ${what}: ${kilobytes(bytes)} of at most ${kilobytes(limit)}`);
	for (const path of strays) console.log(`  → holds ${path}, which it must not`);
	if (!isSound) process.exitCode = 1;
}
