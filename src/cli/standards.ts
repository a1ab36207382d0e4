/** The standard that a command is given: a shipped one by its name, or one of the user's own by its path. */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Standard } from "../model/standard.js";
import { jsonFiles, readJson, standardFolders } from "../node/load.js";
import { loadStandard, loadVariant } from "../node/variant.js";
import type { ExampleFile } from "../render/assess/index.js";
import type { Given } from "./command.js";

/** Where a standard, or an overlay, was found. */
export interface Place {
	readonly path: string;
	readonly kind: "standard" | "overlay";
}

/** The standard, or the variant that an overlay comes to. */
export function standardGiven(name: string, given: Given): Standard {
	const place = placeOf(name, given);
	return place.kind === "standard"
		? loadStandard(place.path)
		: loadVariant(place.path, { within: foldersFor(place.path, given) });
}

/** A shipped name goes before a file: a file or folder of the same name is written `./wuxi`. */
export function placeOf(name: string, { machine: { rules } }: Given): Place {
	if (standardFolders(rules).includes(name)) return { path: join(rules, name), kind: "standard" };
	if (shippedOverlays(rules).includes(name)) return { path: join(rules, "overlays", `${name}.json`), kind: "overlay" };
	if (!existsSync(name)) throw notFound(name, rules);
	const isOverlay = !statSync(name).isDirectory() && Object.hasOwn(readJson(name) ?? {}, "extends");
	return { path: name, kind: isOverlay ? "overlay" : "standard" };
}

/** Where an overlay's base is looked for: as told, or beside the overlay; then among the shipped standards. */
export function foldersFor(overlay: string, { options: { within }, machine: { rules } }: Given): readonly string[] {
	const folder = dirname(overlay);
	const beside = basename(folder) === "overlays" ? [folder, dirname(folder)] : [folder];
	return [...(within ?? beside), rules];
}

/** The shipped overlays that come to a variant of a standard, in the order of their names. */
export function shippedVariants({ id }: Standard, { machine: { rules } }: Given): readonly string[] {
	const extended = (name: string) => readJson(join(rules, "overlays", `${name}.json`)).extends as string;
	const overlays = shippedOverlays(rules);
	const comesFrom = (name: string): boolean => name === id || (overlays.includes(name) && comesFrom(extended(name)));
	return overlays.filter((name) => name !== id && comesFrom(extended(name)));
}

/** The shipped facts files, each of a real community. */
export function shippedCommunities({ machine: { rules } }: Given): readonly ExampleFile[] {
	return jsonFiles(join(rules, "communities")).map((path) => readJson(path) as unknown as ExampleFile);
}

function notFound(name: string, rules: string): WenmingError {
	if (/[/\\]|\.json$/.test(name)) return new WenmingError("invalid-call", [issue(problems.fileNotFound, "", { name })]);
	const known = [...standardFolders(rules), ...shippedOverlays(rules)];
	return new WenmingError("invalid-call", [issue(problems.unknownStandard, "", { name, nearest: nearest(name, known), known })]);
}

function shippedOverlays(rules: string): readonly string[] {
	return jsonFiles(join(rules, "overlays")).map((path) => basename(path, ".json"));
}
