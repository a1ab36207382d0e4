import { readdirSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";

/** Each shipped standard, alone and in full; what lies beside them, their code and the types of their facts, are parts of these. */
const standards = readdirSync("src/standards")
	.map((file) => basename(file, ".ts"))
	.filter((name) => !/-(code|facts)$/.test(name));

const doors = {
	index: "src/index.ts",
	evaluate: "src/light.ts",
	logic: "src/logic/index.ts",
	node: "src/node/index.ts",
	workbook: "src/workbook/index.ts",
	...Object.fromEntries(standards.map((name) => [`standards/${name}`, `src/standards/${name}.ts`])),
};

const hosts: Options = {
	// These are no doors. They are entries so that what they make on loading, schemas, writers of HTML and Markdown, and
	// json-logic-js, gets chunks of its own: a host's bundler then leaves out what the host does not call.
	entry: {
		...doors,
		cli: "src/cli/main.ts",
		"internal/read": "src/parse/standard.ts",
		"internal/read-overlay": "src/parse/overlay.ts",
		"internal/documents": "src/render/document/index.ts",
		"internal/site": "src/render/site/standard.ts",
		"internal/json-logic": "src/logic/operators/json-logic.ts",
	},
	format: ["esm", "cjs"],
	target: "es2022",
	// Both formats in chunks, so that the doors share modules and one copy of the package knows its own errors.
	splitting: true,
	treeshake: true,
	esbuildOptions: (options) => {
		// Where it is empty, in CommonJS, there is `__dirname`.
		options.logOverride = { "empty-import-meta": "silent" };
	},
	sourcemap: true,
	// The pages see to theirs.
	clean: ["!page/**"],
	// Bundled: what a host adds to its own json-logic-js must not reach this copy; leven is one small function. The
	// rest serves the command and `wenming/workbook` alone.
	noExternal: ["json-logic-js", "leven", "commander", "hucre", "picocolors"],
	// tsup sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
	dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
	// The command is `cli.cjs`: commander, which is bundled, is CommonJS and asks for modules of Node in a way that a bundle of
	// ES modules can't answer.
	onSuccess: async () => {
		for (const file of ["cli.js", "cli.js.map"]) rmSync(`dist/${file}`);
	},
};

/** What runs in pages that the package writes: one file each, which needs nothing beside it. */
const pages: Options = {
	entry: { site: "src/page/site.ts", assess: "src/page/assess/main.tsx" },
	outDir: "dist/page",
	tsconfig: "src/page/tsconfig.json",
	format: "iife",
	platform: "browser",
	target: "es2022",
	minify: true,
	clean: true,
	noExternal: [/./],
	outExtension: () => ({ js: ".js" }),
	esbuildOptions: (options) => {
		options.charset = "utf8";
	},
};

export default defineConfig([hosts, pages]);
