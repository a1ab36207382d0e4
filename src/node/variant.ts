/** Standards, overlays and variants read straight from files. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Facts } from "../model/facts.js";
import type { Overlay } from "../model/overlay.js";
import type { Standard } from "../model/standard.js";
import { parseOverlay } from "../parse/overlay.js";
import { parseStandard } from "../standard/parse-standard.js";
import { type ResolveOptions, resolveStandard } from "../standard/resolve-standard.js";
import { readJson, readStandardFrom } from "./load.js";

/** Where the dictionary of a standard lies. */
export interface LoadStandardOptions {
	/**
	 * The folder that holds `units.json`, `suppliers.json`, `inputs/` and `measures/`: if not given, that of the standard
	 * if it has `inputs/`, else the one in which it lies.
	 */
	readonly dictionary?: string;
}

/**
 * A standard of a host's own: one file with the whole document, or a folder with `standard.json` and a folder of rules
 * for each dimension.
 *
 * @throws {WenmingError} `invalid-standard` with every issue; `invalid-call` for a file that is not there or no JSON.
 * @example
 * const standard = loadStandard("rules/exampletown");
 */
export function loadStandard(path: string, options: LoadStandardOptions = {}): Standard {
	return parseStandard(readStandard(path, options));
}

/** The document of the same, which may not be one. */
export function readStandard(path: string, { dictionary }: LoadStandardOptions = {}): Record<string, unknown> {
	if (!existsSync(path) || !statSync(path).isDirectory()) return readJson(path);
	const own = existsSync(join(path, "inputs")) ? path : dirname(path);
	return readStandardFrom(path, dictionary ?? own);
}

/**
 * An overlay in a file.
 *
 * @throws {WenmingError} `invalid-overlay` with every issue; `invalid-call` for a file that is not there or no JSON.
 * @example
 * const variant = resolveStandard(wuxi, loadOverlay("overlays/exampletown.json"));
 */
export function loadOverlay(path: string): Overlay {
	return parseOverlay(readJson(path));
}

/** Where what an overlay extends lies, and how it is applied. */
export interface LoadVariantOptions extends ResolveOptions, LoadStandardOptions {
	/**
	 * The folder of what overlays extend, out of which no name leads: overlays are `<id>.json` in it or in its `overlays/`,
	 * standards a folder `<id>` with `standard.json`, or a file `<id>.json`. Of several folders the first that has it.
	 */
	readonly within: string | readonly string[];
}

/**
 * The variant that an overlay comes to, with all that it extends: other overlays, and at the bottom a standard.
 *
 * @throws {WenmingError} `invalid-overlay` or `invalid-standard` with every issue; `invalid-call` for a file that is
 * not there, is no JSON, or lies outside of the folder.
 * @example
 * const variant = loadVariant("rules/overlays/tongchuan.json", { within: "rules" });
 */
export function loadVariant(path: string, options: LoadVariantOptions): Standard {
	const overlay = loadOverlay(path);
	const { base, overlays } = extended(overlay, options);
	return resolveStandard(base, [overlay, ...overlays], options);
}

/** What an overlay extends: a standard, or a variant of others. */
export function loadExtended(overlay: Pick<Overlay, "id" | "extends">, options: LoadVariantOptions): Standard {
	const { base, overlays } = extended(overlay, options);
	return overlays.length === 0 ? base : resolveStandard(base, overlays, options);
}

/** The overlays beneath one, the uppermost first, and the standard at the bottom. */
function extended(overlay: Pick<Overlay, "id" | "extends">, { within, dictionary }: LoadVariantOptions) {
	const overlays: Overlay[] = [];
	let { id, extends: name } = overlay;
	for (;;) {
		const ids = [overlay, ...overlays].map((one) => one.id);
		if (ids.includes(name)) {
			const cycle = [...ids.slice(ids.indexOf(name)), name];
			throw new WenmingError("invalid-overlay", [issue(problems.overlayCycle, `${id}.extends`, { cycle })]);
		}
		const found = foundWithin(typeof within === "string" ? [within] : within, name, id);
		if (found.isOverlay) {
			overlays.push(loadOverlay(found.path));
			({ id, extends: name } = overlays.at(-1)!);
		} else {
			const base: Standard<Facts> = loadStandard(found.path, dictionary === undefined ? {} : { dictionary });
			return { base, overlays };
		}
	}
}

interface Found {
	readonly path: string;
	readonly isOverlay: boolean;
}

/** What has a name within one of the folders. The name is kebab-case, so that no dots lead out of it; links may. */
function foundWithin(folders: readonly string[], name: string, by: string): Found {
	const candidates = folders.flatMap((folder) => [
		{ folder, path: join(folder, name), holds: join(folder, name, "standard.json") },
		...[join(folder, "overlays", `${name}.json`), join(folder, `${name}.json`)].map((path) => ({ folder, path, holds: path })),
	]);
	const one = candidates.find(({ holds }) => existsSync(holds));
	if (one === undefined) {
		throw new WenmingError("invalid-call", [
			issue(problems.fileNotFound, `${by}.extends`, { name: `${name}/standard.json, overlays/${name}.json, ${name}.json` }),
		]);
	}
	const { path, holds, folder } = one;
	if (![path, holds].every((place) => isInside(place, folder))) {
		throw new WenmingError("invalid-call", [issue(problems.outsideFolder, `${by}.extends`, { name: basename(path) })]);
	}
	const isFile = path.endsWith(".json");
	return { path, isOverlay: isFile && Object.hasOwn(readJson(path) ?? {}, "extends") };
}

function isInside(path: string, folder: string): boolean {
	return realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`);
}
