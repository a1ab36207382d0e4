import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/package/**/*.test.ts"],
		globalSetup: "test/package/pack.ts",
		testTimeout: 60_000,
	},
});
