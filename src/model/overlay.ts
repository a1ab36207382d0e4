import * as z from "zod";
import { parameterNameSchema, ruleIdSchema, slugSchema } from "./identifier.js";
import { inputSchema } from "./input.js";
import { measureSchema } from "./measure.js";
import { ruleSchema, sourceSchema } from "./rule.js";
import { sourcesSchema, statuses } from "./standard.js";
import { textSchema } from "./text.js";

const why = { reason: textSchema.describe("Why the city changes it."), source: sourceSchema.optional() };

/** `rules/overlays/<city>.json`: a city's changes to a standard, each with its reason. */
export const overlaySchema = z
	.strictObject({
		$schema: z.string().optional(),
		id: slugSchema,
		extends: slugSchema.describe("The standard, or the overlay, that it changes."),
		status: z.enum(statuses),
		title: textSchema,
		jurisdiction: z.strictObject({ name: textSchema, code: z.string().min(1).optional() }).optional(),
		sources: sourcesSchema.optional().describe("The documents that its changes cite, beside those of what it changes."),
		set: z
			.record(ruleIdSchema, z.record(parameterNameSchema, z.strictObject({ value: z.union([z.number(), z.string()]), ...why })))
			.optional()
			.describe("Figures: rule → parameter → its new value."),
		exclude: z.record(ruleIdSchema, z.strictObject(why)).optional().describe("Rules that the city leaves out."),
		replace: z
			.record(ruleIdSchema, z.strictObject({ ...why, rule: ruleSchema }))
			.optional()
			.describe("Rules that the city words anew."),
		add: z
			.strictObject({
				inputs: z.record(z.string(), inputSchema).optional(),
				measures: z.record(z.string(), measureSchema).optional(),
				dimensions: z.array(z.strictObject({ id: slugSchema, title: textSchema })).optional(),
				rules: z.array(ruleSchema).optional(),
			})
			.optional(),
	})
	.meta({ id: "Overlay", description: "A city's changes to a standard, each with reason and source." });
