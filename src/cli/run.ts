/** One run of the command: what was typed → what is printed, and the exit code. */
import { CommanderError } from "commander";
import { WenmingError } from "../errors.js";
import { codeOf, mistakeCodes } from "./exit-codes.js";
import { program } from "./index.js";
import { languageOf } from "./language.js";
import type { Machine } from "./machine.js";
import { saidIssues } from "./said-issues.js";
import { usageMistake } from "./usage-mistakes.js";
import { words } from "./words.js";

/**
 * Runs the command `wenming` with what was typed behind it.
 *
 * @returns the exit code. Nothing is thrown: mistakes are told on standard error.
 */
export async function run(typed: readonly string[], machine: Machine): Promise<number> {
	const locale = languageOf(typed, machine);
	let code = 0;
	const whole = program(machine, locale, (done) => {
		code = done;
	});
	try {
		if (typed.length === 0) {
			machine.tell(whole.helpInformation());
			return mistakeCodes.call;
		}
		await whole.parseAsync(typed, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return 0;
		const mistake = error instanceof CommanderError ? usageMistake(error, whole, typed) : error;
		if (mistake instanceof WenmingError) {
			machine.tell(saidIssues(mistake.issues, locale));
			return codeOf(mistake);
		}
		machine.tell(`${words[locale].internal}\n${error instanceof Error ? error.stack : String(error)}\n`);
		return mistakeCodes.internal;
	}
}
