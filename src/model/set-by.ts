/** Who set what of a resolved standard: written when overlays are resolved, and read by explanations. */
import * as z from "zod";
import { slugSchema } from "./identifier.js";
import { sourceSchema } from "./source.js";
import { type Text, textSchema } from "./text.js";

/** A layer of a resolved standard: the standard at its bottom, or one of the overlays upon it. */
export const layerShape = { layer: slugSchema, title: textSchema.describe("What the layer is called.") };

/** Why an overlay changes something. */
export const whyShape = {
	reason: textSchema.describe("Why it is changed."),
	source: sourceSchema.optional().describe("Where that stands."),
};

/** A layer whose say was replaced by one upon it; what stands in the standard itself needs no reason. */
export const lostShape = { ...layerShape, reason: textSchema.optional(), source: sourceSchema.optional() };

/** A rule that was replaced or left out, as it was. */
export const lostRuleSchema = z.looseObject({ id: z.string(), title: textSchema });

export const ruleSetBySchema = z
	.strictObject({
		...lostShape,
		replaced: z
			.array(z.strictObject({ ...lostShape, rule: lostRuleSchema }))
			.optional()
			.describe("The rules in whose place it stands, the lowest layer first."),
	})
	.meta({ id: "RuleSetBy", description: "The overlay that added the rule, or worded it anew. Written by resolveStandard." });

/** Who set something, and what it was in the layers beneath, the lowest first. */
export interface SetBy {
	readonly layer: string;
	readonly title: Text;
	readonly reason?: Text | undefined;
	readonly source?: z.infer<typeof sourceSchema> | undefined;
}
