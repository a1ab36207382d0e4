/** What commands are given: standards and overlays by their names or paths, and what they say of mistakes. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Issue, nearest } from "../src/errors.js";
import { slugSchema } from "../src/model/identifier.js";
import type { Standard } from "../src/model/standard.js";
import type { Text } from "../src/model/text.js";
import { jsonFiles, readStandardFolder, standardFolders } from "../src/node/load.js";
import { lineOfJsonMistake } from "../src/parse/json-line.js";
import { parseStandard } from "../src/standard/parse-standard.js";
import { resolveStandard } from "../src/standard/resolve-standard.js";

/** Where rules lie, from where the command is run. */
export const rulesFolder = "rules";

/** A mistake of who runs a command; it is printed, and nothing was written. */
export class Mistake extends Error {
	constructor(readonly said: Text) {
		super(said.en);
	}
}

export function overlayPath(id: string): string {
	return join(rulesFolder, "overlays", `${id}.json`);
}

/** Every name that an overlay may extend. */
export function knownNames(): string[] {
	const overlays = existsSync(join(rulesFolder, "overlays")) ? jsonFiles(join(rulesFolder, "overlays")) : [];
	return [...standardFolders(rulesFolder), ...overlays.map((path) => basename(path, ".json"))];
}

/** A name as files and folders bear it. */
export function checkName(name: string | undefined, what: Text): asserts name is string {
	if (name !== undefined && slugSchema.safeParse(name).success) return;
	const found = name === undefined ? { zh: "没有写", en: "nothing" } : { zh: `“${name}”`, en: `"${name}"` };
	throw new Mistake({
		zh: `${what.zh}要用小写字母、数字和连字符，例如 suzhou；实为${found.zh}。`,
		en: `${what.en} is of lower-case letters, digits and hyphens, such as suzhou; found ${found.en}.`,
	});
}

/** A file of JSON; where it can't be read, the line at which that shows. */
export function readGiven(path: string): Record<string, unknown> {
	if (!existsSync(path)) throw new Mistake({ zh: `没有 ${path} 这个文件。`, en: `There is no file ${path}.` });
	const text = readFileSync(path, "utf8");
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch (error) {
		const line = lineOfJsonMistake(text, error) ?? text.trimEnd().split("\n").length;
		throw new Mistake({
			zh: `${path} 第 ${line} 行附近写法不对，读不下去。多半是少了或多了一个逗号、引号或括号：请和上下行对照。`,
			en: `${path} can't be read near line ${line}. Most often a comma, a quotation mark or a bracket is lacking or too many: compare with the lines around.`,
		});
	}
}

/** A standard or a variant by its name, with all that it extends. */
export function standardNamed(name: string, seen: readonly string[] = []): Standard {
	const known = knownNames();
	if (!known.includes(name)) {
		const near = nearest(name, known);
		throw new Mistake({
			zh: `rules/ 里没有名为“${name}”的标准或变体${near === undefined ? "" : `；最接近的是“${near}”`}。现有：${known.join("、")}。`,
			en: `There is no standard or variant named "${name}" in rules/${near === undefined ? "" : `; the nearest is "${near}"`}. There are: ${known.join(", ")}.`,
		});
	}
	if (seen.includes(name)) {
		const circle = [...seen.slice(seen.indexOf(name)), name];
		throw new Mistake({
			zh: `这些变体互相引用：${circle.join(" → ")}。请让其中一个引用标准。`,
			en: `These variants extend each other: ${circle.join(" → ")}. Let one of them extend a standard.`,
		});
	}
	if (standardFolders(rulesFolder).includes(name)) return parseStandard(readStandardFolder(rulesFolder, name));
	const overlay = readGiven(overlayPath(name));
	return resolveStandard(baseOf(overlay, [...seen, name]), overlay);
}

/** What an overlay changes. */
export function baseOf(overlay: Record<string, unknown>, seen: readonly string[] = []): Standard {
	return standardNamed(String(overlay.extends), seen);
}

/** A standard by the path of its folder, or a variant by that of its file. */
export function standardAt(path: string): Standard {
	if (!path.endsWith(".json")) return parseStandard(readStandardFolder(dirname(path), basename(path)));
	const overlay = readGiven(path);
	return resolveStandard(baseOf(overlay), overlay);
}

export function printIssues(issues: readonly Issue[]): void {
	for (const { path, message, severity } of issues)
		console.log(`${severity === "warning" ? "⚠" : "✖"} ${message.zh}\n  ${message.en}\n  → ${path}`);
}

/** Runs a command; what went wrong is told in both languages, without the rest of the machine. */
export function run(command: () => void): void {
	try {
		command();
	} catch (error) {
		process.exitCode = 1;
		const issues = (error as { issues?: readonly Issue[] }).issues;
		if (error instanceof Mistake) console.log(`✖ ${error.said.zh}\n  ${error.said.en}`);
		else if (issues !== undefined) printIssues(issues);
		else throw error;
	}
}
