/** Every standard and every overlay under rules/, read from the files once. */
import { basename, join } from "node:path";
import type { Overlay } from "../../src/model/overlay.js";
import type { Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { jsonFiles, readJson, readStandardFolder, standardFolders } from "../../src/node/load.js";
import { parseOverlay } from "../../src/parse/overlay.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { rulesFolder, wuxi, wuxiDocument } from "./wuxi.js";

export interface RuleSet {
	readonly name: string;
	readonly document: Record<string, unknown>;
	readonly standard: Standard;
	/** Those that stand in its own files. */
	readonly rules: readonly Rule[];
}

function ruleSet(name: string, document: Record<string, unknown>, standard = parseStandard(document)): RuleSet {
	return { name, document, standard, rules: Object.values(standard.rules) };
}

export const standards: readonly RuleSet[] = standardFolders(rulesFolder).map((name) =>
	name === "wuxi" ? ruleSet(name, wuxiDocument, wuxi) : ruleSet(name, readStandardFolder(rulesFolder, name)),
);

export const overlays = jsonFiles(join(rulesFolder, "overlays")).map((path) => ({
	name: basename(path, ".json"),
	overlay: parseOverlay(readJson(path)),
}));

/** The variant of Wuxi that each overlay comes to; its own rules alone are the overlay's. */
export const extended: readonly RuleSet[] = overlays.map(({ name, overlay }) => {
	const standard = resolveStandard(wuxi, overlay);
	const document = { ...standard, rules: Object.values(standard.rules) };
	return { name: `overlays/${name}`, document, standard, rules: (overlay.add?.rules ?? []).map(({ id }) => standard.rules[id]!) };
});

/** What each overlay adds, as a standard without Wuxi's rules: what needs no other rule is tested on it sooner. */
export const added: readonly RuleSet[] = overlays.map(({ name, overlay }) => {
	const document = withAdded(overlay);
	const used = (id: string) => document.rules.some((rule) => rule.id.startsWith(`${id}.`));
	return ruleSet(`overlays/${name}`, { ...document, dimensions: document.dimensions.filter(({ id }) => used(id)) });
});

function withAdded({ add = {}, sources = {} }: Overlay) {
	const { inputs = {}, measures = {}, dimensions = [], rules = [] } = add;
	return {
		...wuxiDocument,
		sources: { ...wuxi.sources, ...sources },
		inputs: { ...wuxi.inputs, ...inputs },
		measures: { ...wuxi.measures, ...measures },
		dimensions: [...wuxi.dimensions, ...dimensions],
		rules,
	};
}

/** All rules under rules/, each with where it stands. */
export const shippedRules = [...standards, ...extended].flatMap(({ name, standard, rules }) =>
	rules.map((rule) => ({ title: `${name} ${rule.id}`, standard, rule })),
);

/** The value of a figure that has one for all days and kinds of community. */
export function valueOf(parameter: object | undefined): number | string | undefined {
	return (parameter as { value?: number | string } | undefined)?.value;
}
