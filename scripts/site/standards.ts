/** The shipped standards, each with its variants. */
import { join } from "node:path";
import type { Standard } from "../../src/model/standard.js";
import { jsonFiles, standardFolders } from "../../src/node/load.js";
import { loadOverlay, loadStandard, loadVariant } from "../../src/node/variant.js";

export interface ShippedStandard {
	readonly standard: Standard;
	readonly variants: readonly Standard[];
}

export function shippedStandards(rules: string): ShippedStandard[] {
	const overlays = jsonFiles(join(rules, "overlays"));
	return standardFolders(rules).map((id) => ({
		standard: loadStandard(join(rules, id)),
		variants: overlays.filter((path) => loadOverlay(path).extends === id).map((path) => loadVariant(path, { within: rules })),
	}));
}
