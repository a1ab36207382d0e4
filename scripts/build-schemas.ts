/** Writes `rules/schema/`: the JSON Schemas of every kind of file, from the zod schemas, so that editors complete and check. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { factsFileSchema } from "../src/model/facts.js";
import { inputsFileSchema } from "../src/model/input.js";
import { measuresFileSchema } from "../src/model/measure.js";
import { overlaySchema } from "../src/model/overlay.js";
import { ruleSchema } from "../src/model/rule.js";
import { standardDocumentSchema, standardFileSchema } from "../src/model/standard.js";
import { textSchema } from "../src/model/text.js";
import { unitSchema } from "../src/model/unit.js";

const schemas: Readonly<Record<string, z.ZodType>> = {
	facts: factsFileSchema,
	inputs: inputsFileSchema,
	measures: measuresFileSchema,
	overlay: overlaySchema,
	rule: ruleSchema,
	standard: standardFileSchema,
	"standard-document": standardDocumentSchema,
	suppliers: z.record(z.string(), z.union([z.string(), textSchema])),
	units: z.record(z.string(), z.union([z.string(), unitSchema])),
};

const folder = join(import.meta.dirname, "../rules/schema");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
	const json = z.toJSONSchema(schema, { target: "draft-2020-12", reused: "ref", unrepresentable: "any" });
	const marked = { $comment: "Generated from src/model/ by `npm run generate`.", ...json };
	writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(marked, null, "\t")}\n`);
}
