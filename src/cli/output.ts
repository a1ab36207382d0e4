/** Where a result goes: into the file that was asked for, or to standard output, in colours where these show. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createColors } from "picocolors";
import { issue, WenmingError } from "../errors.js";
import { words } from "../explain/words.js";
import * as problems from "../issues.js";
import type { Outcome } from "../model/outcome.js";
import type { Locale } from "../model/text.js";
import { marks } from "../render/said.js";
import type { Given, Result } from "./command.js";
import { withoutControls } from "./controls.js";

export async function put({ output }: Result, { options: { out, format }, machine, locale }: Given): Promise<void> {
	if (typeof output === "object" && "files" in output) writeFiles(out, output.files);
	else if (out !== undefined) writeOut(out, output);
	else if (typeof output === "string")
		await machine.write(
			machine.isTerminal ? shown(output, machine.hasColours && format === "text" ? locale : undefined) : output,
		);
	else if (machine.isTerminal) throw new WenmingError("invalid-call", [issue(problems.outNeeded, "", {})]);
	else await machine.write(output);
}

function writeFiles(folder: string | undefined, files: Readonly<Record<string, string>>): void {
	if (folder === undefined) throw new WenmingError("invalid-call", [issue(problems.folderNeeded, "", {})]);
	for (const [path, content] of Object.entries(files)) writeOut(join(folder, path), content);
}

function writeOut(path: string, content: string | Uint8Array): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	} catch (error) {
		const problem = (error as NodeJS.ErrnoException).code ?? String(error);
		throw new WenmingError("invalid-call", [issue(problems.cantBeWritten, "", { name: path, problem })]);
	}
}

/** As a terminal may show it, in colours if in a language: no text of a standard or of facts can give it orders. */
function shown(output: string, coloursIn: Locale | undefined): string {
	const harmless = withoutControls(output);
	return coloursIn === undefined ? harmless : coloured(harmless, coloursIn);
}

/** At the beginning of a line the mark of an outcome, or its word in brackets, is in its colour; what it says stays said. */
function coloured(text: string, locale: Locale): string {
	const { green, red, yellow, dim } = createColors(true);
	const paint = { pass: green, fail: red, unknown: yellow, "not-applicable": dim };
	const painters = Object.entries(paint).flatMap(([outcome, painter]) => [
		[marks[outcome as Outcome], painter] as const,
		[words[locale].outcome[outcome as Outcome], painter] as const,
	]);
	const painted = (said: string) => painters.find(([one]) => one === said)?.[1](said) ?? said;
	return text
		.replace(/^(\s*)([✓✗?–])(?= )/gm, (_, indent: string, mark: string) => `${indent}${painted(mark)}`)
		.replace(/^\[([^\]]+)\]/gm, (_, word: string) => `[${painted(word)}]`);
}
