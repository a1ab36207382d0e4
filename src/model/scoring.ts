import * as z from "zod";
import { ruleIdSchema, slugSchema } from "./identifier.js";
import { layerShape, lostShape, whyShape } from "./set-by.js";
import { textSchema } from "./text.js";

const marks = z.union([z.number(), z.record(slugSchema, z.number())]);

/** What has to hold together, for passing or for a level. */
const conditions = {
	score: z.number().optional().describe("The least total, bonus and deductions counted."),
	dimensions: marks.optional().describe("The least score of every dimension, or of those that are named."),
	methods: marks.optional().describe("The same of every source of evidence, where the weights go by it."),
	rules: z
		.union([z.literal("every"), z.array(ruleIdSchema).min(1)])
		.optional()
		.describe("The rules that have to pass: every one, or those that are named."),
};

export const conditionsSchema = z
	.strictObject({ ...conditions, level: slugSchema.optional().describe("The level that has to be reached.") })
	.meta({ id: "Conditions", description: "What has to hold together." });
export type Conditions = z.infer<typeof conditionsSchema>;

export const levelSchema = z
	.strictObject({ id: slugSchema, title: textSchema, ...conditions })
	.meta({ id: "Level", description: "A level of a standard: its own conditions, and those of every lower level." });
export type Level = z.infer<typeof levelSchema>;

export const selectionSchema = z
	.strictObject({
		id: slugSchema,
		title: textSchema,
		among: z.enum(["all", "passers"]).describe("Whom it selects from: all communities, or those that pass."),
		take: z.enum(["first", "last"]).describe("The best by their score, or the last."),
		count: z.int().positive().optional().describe("So many of them."),
		percent: z.number().positive().max(100).optional().describe("So many per cent of them."),
		rounding: z.enum(["floor", "ceiling"]).optional().describe("For per cent: whether a begun community counts."),
		ties: z.enum(["all", "none"]).describe("Where equals stand at the cut: all of them are taken, or none."),
	})
	.meta({ id: "Selection", description: "Those of a cohort that are selected by their score." });
export type Selection = z.infer<typeof selectionSchema>;

const weights = z.record(z.string(), z.number().positive());

/** Whole keys, which an overlay can replace. */
export const scoringShape = {
	policy: z.enum(["package", "source"]).describe("Whether the source sets the score or the package adds it."),
	of: z.number().positive().describe("The full score, without bonus."),
	rules: z.enum(["equal", "points"]).describe("Whether rules weigh the same, or by their points."),
	dimensions: z
		.union([z.enum(["equal", "points"]), weights])
		.optional()
		.describe("Whether dimensions weigh the same, by the points of their rules, or as is given for each."),
	methods: weights
		.optional()
		.describe("Instead of weights of dimensions: those of the methods by which rules are assessed, such as documents and site."),
	notApplicable: z
		.enum(["redistribute", "full", "zero", "refuse"])
		.describe("What a rule that does not apply scores: its share goes to the rest, full points, none; or no rule may be so."),
	bonus: z.strictObject({ atMost: z.number().positive() }).optional().describe("The most that all bonus rules add together."),
	deduction: z
		.strictObject({ atMost: z.number().positive() })
		.optional()
		.describe("The most that all rules of deduction take off together."),
	pass: z.union([z.literal("every-rule"), conditionsSchema]).describe("When the standard is met."),
	levels: z.array(levelSchema).min(1).optional().describe("Levels, the lowest first; each contains those before it."),
	selections: z
		.array(selectionSchema)
		.min(1)
		.optional()
		.describe("Who is selected among several communities, once all are scored."),
	note: textSchema.optional(),
};

export const scoringSchema = z
	.strictObject({
		...scoringShape,
		setBy: z
			.record(
				z.string(),
				z.strictObject({
					...layerShape,
					...whyShape,
					replaced: z.array(z.strictObject({ ...lostShape, value: z.unknown() })),
				}),
			)
			.optional()
			.describe("By key, the overlay that set it, and what it was beneath. Written by resolveStandard."),
	})
	.meta({ id: "Scoring", description: "How outcomes become a score." });
export type Scoring = z.infer<typeof scoringSchema>;

/** What a rule that fails does beyond its own points. */
export const vetoSchema = z
	.union([
		z.enum(["application", "pass"]),
		z.strictObject({ items: z.array(ruleIdSchema).min(1) }),
		z.strictObject({ levels: z.array(slugSchema).min(1) }),
	])
	.meta({
		id: "Veto",
		description:
			"What follows if the rule fails: the community may not apply, does not pass, gets no points for some items, or is barred from some levels.",
	});
export type Veto = z.infer<typeof vetoSchema>;
