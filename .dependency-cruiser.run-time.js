/** What the doors load: imports without those of types. */
import alongThePipeline from "./.dependency-cruiser.js";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		{
			name: "doors-without-zod",
			comment: "A host that only evaluates and explains does not load the schemas.",
			severity: "error",
			from: { path: ["^src/light[.]ts$", "^src/logic/index[.]ts$", "^src/standards/"] },
			to: { path: "node_modules/zod/", reachable: true },
		},
		{
			name: "pages-without-zod",
			comment: "A page opens what was checked when it was written, and does not load the schemas.",
			severity: "error",
			from: { path: "^src/page/" },
			to: { path: "node_modules/zod/", reachable: true },
		},
	],
	options: { ...alongThePipeline.options, tsPreCompilationDeps: false },
};
