import type { PageScripts } from "../render/site/standard.js";

/** What a command is run on. Tests give one of their own. */
export interface Machine {
	/** Standard output: the result and nothing else. */
	write(text: string | Uint8Array): Promise<void>;
	/** Standard error: mistakes, warnings, progress. */
	tell(text: string): void;
	/** Standard input; nothing if that is a terminal. */
	readonly input: (() => Promise<Uint8Array>) | undefined;
	/** Whether somebody looks at standard error while the command works. */
	readonly isWatched: boolean;
	/** Whether standard output is a terminal. */
	readonly isTerminal: boolean;
	/** Whether it shows colours. */
	readonly hasColours: boolean;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** The language of the system, as `Intl` calls it; where the environment names none. */
	readonly systemLanguage: string;
	/** The folder of the shipped rules. */
	readonly rules: string;
	readonly version: string;
	/** What runs in the pages of documentation. */
	pageScripts(): PageScripts;
}
