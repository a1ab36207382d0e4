/** The Wuxi standard and the four communities, read from the files once. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { readJson, readStandardFolder } from "../../src/node/load.js";
import { parseStandard } from "../../src/standard/parse-standard.js";

export const rulesFolder = fileURLToPath(new URL("../../rules", import.meta.url));

export const wuxiDocument = readStandardFolder(rulesFolder, "wuxi") as Record<string, unknown> & { rules: Rule[] };

export const wuxi: Standard = parseStandard(wuxiDocument);

export interface CommunityFile {
	readonly community: { readonly id: string };
	readonly observed: string;
	readonly facts: Record<string, unknown>;
}

export const communityNames = ["hongsheng", "huayuanpo", "meili", "nanyuan"] as const;

export function communityFile(name: (typeof communityNames)[number]): CommunityFile {
	return readJson(join(rulesFolder, "communities", `${name}.json`)) as unknown as CommunityFile;
}
