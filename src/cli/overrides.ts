import type { Override } from "../model/override.js";
import { readJson } from "../node/load.js";
import type { Given } from "./command.js";

/** The outcomes that assessors changed, where a file of them is given; evaluating checks them. */
export function overridesGiven({ options: { overrides } }: Given): { readonly overrides?: readonly Override[] } {
	return overrides === undefined ? {} : { overrides: readJson(overrides) as unknown as readonly Override[] };
}
