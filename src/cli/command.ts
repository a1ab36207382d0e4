/** What every command is: what it takes, and what it gives. */
import type { Locale } from "../model/text.js";
import type { Machine } from "./machine.js";
import type { OptionName, Options } from "./options.js";

export const commandNames = [
	"evaluate",
	"explain",
	"questions",
	"remedies",
	"report",
	"docs",
	"compare",
	"validate",
	"schema",
	"types",
	"template",
] as const;
export type CommandName = (typeof commandNames)[number];

/** How a result is written. */
export const formats = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof formats)[number];

/** What a command takes beside options; what is in brackets may be left out. */
export type Argument = "<standard>" | "<other>" | "[facts]" | "[schema]" | "<facts...>";

/** What was typed behind a command. */
export interface Given {
	/** As typed, in the order of the command's arguments. */
	readonly arguments: readonly (string | undefined)[];
	readonly options: Options;
	readonly locale: Locale;
	readonly machine: Machine;
}

/** What a command comes to. */
export interface Result {
	/** One text, or bytes; or files by their paths within a folder. */
	readonly output: string | Uint8Array | Files;
	/** The exit code, where it is not 0. */
	readonly code?: number;
}

export interface Files {
	readonly files: Readonly<Record<string, string>>;
}

export interface Command {
	readonly name: CommandName;
	readonly arguments: readonly Argument[];
	readonly options: readonly OptionName[];
	/** The formats that it can write; the first if none is asked for. Without them it has one of its own. */
	readonly formats?: readonly Format[];
	/** Whether it can write both languages at once. */
	readonly isBilingual?: true;
	run(given: Given): Result | Promise<Result>;
}
