/** What commander finds wrong with what was typed, as issues of our own, in both languages. */
import type { Command, CommanderError } from "commander";
import { type Issue, issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";

/** The mistake; nothing for what is none of the user's. */
export function usageMistake(error: CommanderError, whole: Command, typed: readonly string[]): WenmingError | undefined {
	const found = usageIssue(error, whole, typed);
	return found === undefined ? undefined : new WenmingError("invalid-call", [found]);
}

function usageIssue({ code, message }: CommanderError, whole: Command, typed: readonly string[]): Issue | undefined {
	const name = /'([^']*)'/.exec(message)?.[1] ?? "";
	switch (code) {
		case "commander.unknownCommand": {
			const known = whole.commands.map((command) => command.name());
			return issue(problems.unknownCommand, "", { name, nearest: nearest(name, known), known });
		}
		case "commander.unknownOption":
			return issue(problems.unknownFlag, "", { name, nearest: nearest(name, flagsOf(whole, typed)) });
		case "commander.optionMissingArgument":
			return issue(problems.valueNeeded, flagIn(name), {});
		case "commander.missingArgument":
			return issue(problems.argumentNeeded, "", { name });
		case "commander.excessArguments": {
			const [expected, found] = /Expected (\d+) arguments? but got (\d+)/.exec(message)!.slice(1).map(Number) as [number, number];
			return issue(problems.tooManyArguments, "", { expected, found });
		}
		default:
			return undefined;
	}
}

/** The long flags of the command that was named. */
function flagsOf(whole: Command, typed: readonly string[]): string[] {
	const command = whole.commands.find((one) => one.name() === typed[0]) ?? whole;
	return [...command.options.flatMap(({ long }) => long ?? []), "--help"];
}

/** `-o, --out <path>` → `--out`. */
function flagIn(flags: string): string {
	return flags.split(/[ ,]+/).find((word) => word.startsWith("--")) ?? flags;
}
