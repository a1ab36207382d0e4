/** Running a host's own program against the packed package. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** What a program prints, as data; `cjs` programs use `require`. */
export function runInHost(kind: "mjs" | "cjs", program: string): unknown {
	const file = join(inject("host"), `program.${kind}`);
	writeFileSync(file, program);
	return JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" }));
}
