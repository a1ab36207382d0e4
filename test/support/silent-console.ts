/** The library prints nothing: a test fails if something reaches the console. */
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
let spies: MockInstance[] = [];

beforeEach(() => {
	spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
});

afterEach(() => {
	const printed = spies.flatMap((spy) => spy.mock.calls.map((words) => words.join(" ")));
	for (const spy of spies) spy.mockRestore();
	expect(printed, "something was printed to the console").toEqual([]);
});
