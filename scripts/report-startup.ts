/** What each door costs a program that starts: milliseconds beyond an empty one. A report, not a check. Needs `dist/`. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };

const runs = 9;
const doors = Object.entries(manifest.exports)
	.filter(([, target]) => typeof target === "object")
	.map(([path]) => path.replace(".", "wenming"));

function milliseconds(program: string): number {
	const start = performance.now();
	execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: join(import.meta.dirname, "..") });
	return performance.now() - start;
}

function median(program: string): number {
	const times = Array.from({ length: runs }, () => milliseconds(program)).sort((a, b) => a - b);
	return times[Math.floor(runs / 2)]!;
}

const empty = median("");
console.log(`an empty program: ${empty.toFixed(0)} ms (medians of ${runs})`);
for (const door of doors) console.log(`${door}: + ${(median(`import "${door}"`) - empty).toFixed(0)} ms`);
const first = `
	import { evaluate } from "wenming/evaluate";
	import { wuxi } from "wenming/standards/wuxi";
	evaluate(wuxi, {}, { asOf: "2026-06-30" });`;
console.log(`a first evaluation of the Wuxi standard, loading included: + ${(median(first) - empty).toFixed(0)} ms`);
