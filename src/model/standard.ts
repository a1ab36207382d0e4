import * as z from "zod";
import { actorsSchema } from "./actor.js";
import { expirySchema } from "./expiry.js";
import type { Facts } from "./facts.js";
import { parameterNameSchema, ruleIdSchema, slugSchema } from "./identifier.js";
import { inputSchema } from "./input.js";
import { type Measure, measureSchema } from "./measure.js";
import { type Rule, ruleSchema } from "./rule.js";
import { scoringSchema } from "./scoring.js";
import { layerShape, lostRuleSchema, whyShape } from "./set-by.js";
import { type Text, textSchema } from "./text.js";
import { titleLifeSchema } from "./title.js";
import { unitSchema } from "./unit.js";

export const statuses = ["official-text", "community-practice", "example"] as const;

export const sourcesSchema = z.record(
	slugSchema,
	z.strictObject({ title: textSchema, note: textSchema.optional(), url: z.string().optional() }),
);

export const jurisdictionSchema = z.strictObject({ name: textSchema, code: z.string().min(1).optional() });

export const layerSchema = z
	.strictObject({
		id: slugSchema,
		title: textSchema,
		name: textSchema.optional(),
		status: z.enum(statuses),
		jurisdiction: jurisdictionSchema.optional(),
	})
	.meta({ id: "Layer", description: "The standard at the bottom of a resolved standard, or an overlay upon it." });
/** A standard, or one of the overlays upon it, that a variant is made of. */
export type Layer = z.infer<typeof layerSchema>;

export const breachSchema = z
	.strictObject({
		layer: slugSchema.describe("The overlay that goes beyond what is allowed."),
		against: slugSchema.describe("The layer that does not allow it."),
		rule: ruleIdSchema,
		parameter: parameterNameSchema.optional(),
		message: textSchema,
	})
	.meta({ id: "Breach", description: "Where a variant does not conform to what it changes." });
/** Where a variant does not conform to what it changes: which layer against which, in which rule. */
export type Breach = z.infer<typeof breachSchema>;

export const dimensionSchema = z.strictObject({
	id: slugSchema,
	title: textSchema,
	points: z
		.number()
		.positive()
		.optional()
		.describe("The points that the sheet prints for it: what those of its rules add up to."),
});

/** What resolving overlays writes. */
const resolved = {
	layers: z.array(layerSchema).min(2).optional().describe("Its layers, the lowest first."),
	excluded: z
		.record(ruleIdSchema, z.strictObject({ ...layerShape, ...whyShape, rule: lostRuleSchema }))
		.optional()
		.describe("The rules that overlays left out."),
	breaches: z.array(breachSchema).min(1).optional().describe("Where it does not conform to what it changes."),
};

const head = {
	$schema: z.string().optional(),
	id: slugSchema,
	status: z.enum(statuses).describe("Official text as encoded here, a community's own practice, or an example."),
	title: textSchema,
	purpose: textSchema.optional(),
	jurisdiction: jurisdictionSchema.optional(),
	sources: sourcesSchema,
	dimensions: z.array(dimensionSchema).min(1),
	actors: actorsSchema.optional().describe("Who owes the rules, where that is not one alone; each rule then names one of them."),
	expires: z
		.record(z.string(), expirySchema)
		.optional()
		.describe("How long facts are valid, input by input, where it is otherwise than in the data dictionary."),
	scoring: scoringSchema,
	readings: z
		.array(z.strictObject({ id: z.string().min(1), zh: z.string().min(1), en: z.string().min(1) }))
		.optional()
		.describe("How the source is read in general."),
	titleLife: titleLifeSchema.optional(),
};

/** `rules/<standard>/standard.json`: a standard without its rules and inputs. */
export const standardFileSchema = z
	.strictObject(head)
	.meta({ id: "StandardFile", description: "A standard's titles, status, dimensions, scoring, sources." });

/** A whole standard in one document: what `parseStandard` takes. */
export const standardDocumentSchema = z
	.strictObject({
		...head,
		...resolved,
		units: z.record(slugSchema, unitSchema),
		suppliers: z.record(slugSchema, textSchema).optional(),
		inputs: z.record(z.string(), inputSchema),
		sharedDictionary: z
			.literal(true)
			.optional()
			.describe("The inputs are those of a dictionary for several standards, so that not every one needs to be read."),
		otherInputs: z.array(z.string()).optional().describe("Inputs of the dictionary that this standard does not read."),
		measures: z.record(z.string(), measureSchema).optional(),
		rules: z.array(ruleSchema).min(1),
	})
	.meta({ id: "StandardDocument", description: "A whole standard: dimensions, rules, inputs, measures, units." });
export type StandardDocument = z.infer<typeof standardDocumentSchema>;

/**
 * A standard that is ready to evaluate. It comes from `wenming/standards/*` or from `parseStandard`.
 * `F` is the type of its facts.
 */
export interface Standard<F = Facts> extends Omit<StandardDocument, "$schema" | "rules" | "measures" | "suppliers"> {
	readonly measures: Readonly<Record<string, Measure>>;
	readonly suppliers: Readonly<Record<string, Text>>;
	/** Keyed by rule id, in document order. */
	readonly rules: Readonly<Record<string, Rule>>;
	/** The type of its facts; there is no such property. */
	readonly "~facts"?: F;
}
