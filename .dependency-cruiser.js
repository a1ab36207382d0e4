/**
 * Which folder may import which: along the pipeline, never back. Types count as imports here;
 * .dependency-cruiser.run-time.js looks at what is left without them.
 */
const pipeline = [
	"errors",
	"model",
	"logic",
	"parse",
	"resolve",
	"workbook",
	"compile",
	"score",
	"evaluate",
	"titles",
	"cohort",
	"sampling",
	"explain",
	"advice",
	"standard",
	"compare",
	"render",
	"export",
	"scaffold",
];

/** A stage's folder, or its file. */
const stage = (name) => `^src/${name}(/|[.]ts$)`;

const alongThePipeline = pipeline.slice(0, -1).map((name, i) => ({
	name: `${name}-comes-before`,
	comment: `What follows ${name} in the pipeline may import it, not the other way round.`,
	severity: "error",
	from: { path: stage(name) },
	to: {
		path: pipeline.slice(i + 1).map(stage),
		// A sentence is a text in two languages; its type is the model's.
		...(name === "errors" ? { pathNot: "^src/model/text[.]ts$" } : {}),
	},
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		...alongThePipeline,
		{
			name: "no-cycle",
			comment: "Modules that need each other at run time can't be read one after the other.",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "disk-only-in-node",
			comment: "Only src/node and src/cli touch the machine.",
			severity: "error",
			from: { path: "^src/", pathNot: ["^src/node/", "^src/cli/"] },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "node-stays-outside",
			comment: "Only the command may use what reads the disk.",
			severity: "error",
			from: { path: "^src/", pathNot: ["^src/node/", "^src/cli/"] },
			to: { path: ["^src/node/", "^src/cli/"] },
		},
		{
			name: "doors-are-for-hosts",
			comment: "Inside, a module is imported from where it is made.",
			severity: "error",
			from: { path: "^src/[^/]+/", pathNot: "^src/cli/" },
			to: { path: "^src/(index|light)[.]ts$" },
		},
		{
			name: "standards-are-for-hosts",
			comment: "No stage knows a certain standard.",
			severity: "error",
			from: { path: "^src/", pathNot: ["^src/cli/", "^src/standards/"] },
			to: { path: "^src/standards/" },
		},
		{
			name: "pages-are-for-browsers",
			comment: "What runs in a page is read by no module: it is built into one file.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/page/" },
			to: { path: "^src/page/" },
		},
		{
			name: "date-fns-by-function",
			comment: "The root of date-fns carries all of it.",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "node_modules/date-fns/index[.]" },
		},
		{
			name: "only-declared-packages",
			comment: "A package that is not in package.json is not there when the host installs.",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-no-pkg", "unknown"] },
		},
		{
			name: "resolvable",
			comment: "The module can't be found.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: "specify",
		enhancedResolveOptions: { conditionNames: ["import", "default"], exportsFields: ["exports"] },
	},
};
