/** A machine whose output is kept, for running the command without a process. */
import { join } from "node:path";
import type { Machine } from "../../src/cli/machine.js";
import { run } from "../../src/cli/run.js";
import { rulesFolder } from "../support/wuxi.js";

export interface Ran {
	readonly code: number;
	readonly output: string;
	/** The same as bytes. */
	readonly bytes: Uint8Array;
	readonly told: string;
}

/** What `wenming …` prints, tells and ends with; in English unless the machine is of another language. */
export async function wenming(
	typed: readonly string[] | string,
	machine: Partial<Omit<Machine, "input">> & { readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
	const printed: (string | Uint8Array)[] = [];
	let told = "";
	const { input, ...rest } = machine;
	const code = await run(typeof typed === "string" ? typed.split(" ") : typed, {
		write: async (text) => void printed.push(text),
		tell: (text) => {
			told += text;
		},
		input: input === undefined ? undefined : async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
		isWatched: false,
		isTerminal: false,
		hasColours: false,
		environment: { LANG: "en_GB.UTF-8" },
		systemLanguage: "en-GB",
		rules: rulesFolder,
		version: "1.2.3",
		pageScripts: () => ({ site: "/* searches */", assess: "/* assesses */" }),
		...rest,
	});
	const bytes = Buffer.concat(printed.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
	return { code, output: bytes.toString(), bytes, told };
}

export const communityFile = (name: string) => join(rulesFolder, "communities", `${name}.json`);
