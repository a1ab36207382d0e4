#!/usr/bin/env node
/** The command `wenming`: this machine, and what was typed. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pageScripts } from "../node/page-scripts.js";
import type { Machine } from "./machine.js";
import { run } from "./run.js";

const { stdin, stdout, stderr } = process;

// A reader who has seen enough, such as `head`, closes the pipe; that is no error.
for (const stream of [stdout, stderr]) {
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
		process.exit();
	});
}

const home = packageFolder(dirname(realpathSync(process.argv[1]!)));

const machine: Machine = {
	write: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
	tell: (text) => stderr.write(text),
	input: stdin.isTTY ? undefined : () => buffer(stdin),
	isWatched: stderr.isTTY === true,
	isTerminal: stdout.isTTY === true,
	hasColours: stdout.isTTY === true && stdout.hasColors(),
	environment: process.env,
	systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
	rules: join(home, "rules"),
	version: (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version,
	pageScripts,
};

run(process.argv.slice(2), machine).then((code) => {
	process.exitCode = code;
});

/** The folder of the package, wherever in it this file was built to. */
function packageFolder(folder: string): string {
	return existsSync(join(folder, "rules", "units.json")) ? folder : packageFolder(dirname(folder));
}
