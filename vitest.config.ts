import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// The tests compute and wait for nothing; vitest would leave one processor idle.
		maxWorkers: "100%",
		include: ["test/**/*.test.ts"],
		// These are of the built package: `npm run build && npm run test:package`, `npm run test:browser`.
		exclude: ["test/package/**", "test/browser/**"],
		setupFiles: ["test/support/silent-console.ts", "test/support/seed.ts"],
		typecheck: { include: ["test/**/*.test-d.ts"] },
		coverage: {
			provider: "v8",
			include: ["src/**/*.ts"],
			exclude: ["src/cli/**", "src/standards/**"],
			reporter: ["text-summary", "html"],
		},
	},
});
