/** The tests that have to do with days, in three time zones: a result must not depend on where it is computed. */
import { spawnSync } from "node:child_process";

/** The greatest difference to UTC, a zone with summer time, and UTC itself. */
const zones = ["UTC", "America/New_York", "Pacific/Apia"];
/** Parts of the names of test files. */
const topics = ["day", "date", "calendar", "events", "kinds", "periods", "years", "expir", "facts", "evaluate"];

for (const zone of zones) {
	const { status } = spawnSync("npx", ["vitest", "run", ...topics], {
		env: { ...process.env, TZ: zone },
		stdio: "inherit",
	});
	console.log(`${status === 0 ? "✔" : "✖"} ${zone}`);
	if (status !== 0) process.exitCode = 1;
}
