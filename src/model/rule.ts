import * as z from "zod";
import { daySchema, factSchema } from "./facts.js";
import { parameterNameSchema, ruleIdSchema, slugSchema } from "./identifier.js";
import { methodSchema, rangeRefined, rangeShape } from "./input.js";
import { logicSchema } from "./logic.js";
import { pointsSchema } from "./points.js";
import { vetoSchema } from "./scoring.js";
import { layerShape, lostShape, ruleSetBySchema, whyShape } from "./set-by.js";
import { sourceSchema } from "./source.js";
import { textSchema } from "./text.js";
import { figureVariantsSchema, ruleVariantsSchema } from "./variants.js";

const figureSchema = z.union([z.number(), daySchema]);
/** A number, or a day. */
export type Figure = z.infer<typeof figureSchema>;

/** A figure for the numbers that lie within a range. */
const bandSchema = rangeRefined(z.strictObject({ ...rangeShape, value: figureSchema })).meta({
	id: "Band",
	description: "The figure for numbers from one end to another; each end belongs to one side.",
});

const by = z.string().min(1);
export const figureTableSchema = z
	.union([
		z.strictObject({
			by: by.describe("The input that says the kind: a choice."),
			values: z.record(z.string(), figureSchema).describe("Every option of the choice with its figure."),
		}),
		z.strictObject({
			by: by.describe("The input, or the measure, that says the size: a number."),
			bands: z.array(bandSchema).min(1).describe("Figures for every number that it may be."),
		}),
	])
	.meta({ id: "FigureTable", description: "Figures by the kind or the size of a community." });
export type FigureTable = z.infer<typeof figureTableSchema>;

const source = sourceSchema.optional().describe("Where the figure stands, if not in the rule's own clause.");
const plain = { value: figureSchema };
const tabled = { table: figureTableSchema };

const dates = {
	from: daySchema.optional().describe("The first day on which it holds; without it, from the beginning."),
	until: daySchema.optional().describe("The last day on which it holds; without it, until the next begins."),
};
const dated = { ...dates, source, reason: textSchema.optional().describe("Why the figure was changed.") };
export const datedFigureSchema = z
	.union([z.strictObject({ ...dated, ...plain }), z.strictObject({ ...dated, ...tabled })])
	.meta({ id: "DatedFigure", description: "What a figure is over a time." });
export type DatedFigure = z.infer<typeof datedFigureSchema>;

const values = z.array(datedFigureSchema).min(1).describe("What it is from which day on, the earliest first.");

/** What has a figure (one value, a table, or dated values) and more. */
export function withFigure<More extends z.core.$ZodShape>(more: More) {
	return z.union([
		z.strictObject({ ...plain, ...more }),
		z.strictObject({ ...tabled, ...more }),
		z.strictObject({ values, ...more }),
	]);
}

const variants = figureVariantsSchema.optional();
const figureSetBySchema = z
	.strictObject({
		...layerShape,
		...whyShape,
		variants,
		replaced: z
			.array(withFigure({ ...lostShape, variants }))
			.min(1)
			.describe("What it was in the layers beneath, the lowest first."),
	})
	.meta({ id: "FigureSetBy", description: "The overlay that set the figure. Written by resolveStandard." });

const kept = {
	unit: z.string().min(1),
	stricter: z.enum(["higher", "lower", "neither"]).describe("Which way is stricter."),
	basis: z
		.enum(["source", "reading"])
		.optional()
		.describe("Whether the figure stands in the source (as without this key) or comes from the package's reading of it."),
	source,
};
export const parameterSchema = withFigure({ ...kept, variants, setBy: figureSetBySchema.optional() }).meta({
	id: "Parameter",
	description: "A named figure that a rule compares with: one value, a table, or dated values.",
});
export type Parameter = z.infer<typeof parameterSchema>;

export const inForceShape = {
	from: daySchema.optional().describe("The first day on which it applies; without it, from the beginning."),
	until: daySchema.optional().describe("The last day on which it applies; without it, for good."),
};
const inForceSetBySchema = z
	.strictObject({
		...layerShape,
		...whyShape,
		replaced: z.array(z.strictObject({ ...lostShape, ...inForceShape })).min(1),
	})
	.meta({ id: "InForceSetBy", description: "The overlay that put the rule in force. Written by resolveStandard." });
const inForceSchema = z
	.strictObject({ ...inForceShape, setBy: inForceSetBySchema.optional() })
	.refine(({ from, until, setBy }) => (from ?? until ?? setBy) !== undefined, "give from, until, or both")
	.meta({ id: "InForce", description: "The days on which a rule is in force, both included." });

const partSchema = z
	.strictObject({ id: slugSchema, label: textSchema, appliesWhen: logicSchema.optional(), logic: logicSchema })
	.meta({ id: "Part", description: "One of several things that a rule lists." });

const outcomeSchema = z.enum(["pass", "fail", "not-applicable", "unknown"]).meta({ id: "Outcome" });

/** The assessment day of an example that names none: its assessment year is the calendar year 2025. */
export const exampleDay = "2025-12-31";

export const exampleSchema = z
	.strictObject({
		name: textSchema.describe("The situation."),
		asOf: daySchema.optional().describe(`The assessment day; ${exampleDay} if not given.`),
		edition: daySchema.optional().describe("The day whose edition of the standard is applied; the assessment day if not given."),
		facts: z.record(z.string(), factSchema),
		outcome: outcomeSchema,
		parts: z.record(z.string(), outcomeSchema).optional().describe("The outcomes of parts, where they matter."),
		points: z
			.union([z.number(), z.strictObject({ min: z.number(), max: z.number() })])
			.optional()
			.describe("The points that the rule comes to, for a rule that has points."),
	})
	.meta({ id: "Example", description: "A situation and what comes out of it; runs as a test." });
export type Example = z.infer<typeof exampleSchema>;

const shape = {
	$schema: z.string().optional(),
	id: ruleIdSchema,
	title: textSchema,
	requirement: textSchema.describe("What is required; {name} prints a parameter with its unit."),
	source: sourceSchema,
	reading: textSchema.optional().describe("How an ambiguity of the source is settled."),
	dated: textSchema.optional().describe("What has changed since the source was written, so that a variant may replace the rule."),
	inForce: inForceSchema.optional(),
	actor: z.string().min(1).optional().describe("Who owes it: one of the actors of the standard."),
	words: z
		.record(z.string(), textSchema)
		.optional()
		.describe(
			"Better words for steps of the decision, by their paths (logic, appliesWhen.>[0], parts.rats.logic): of a comparison a sentence with {found}, what was found; of anything else its name. {name} prints a parameter of the step.",
		),
	parameters: z.record(parameterNameSchema, parameterSchema).optional(),
	appliesWhen: logicSchema.optional().describe("Where this is false the rule is not applicable."),
	exempt: z
		.strictObject({ when: logicSchema, because: textSchema })
		.optional()
		.describe("Where this is true the rule passes with full points: the community holds another title, say."),
	method: methodSchema.optional().describe("The source of evidence that it is assessed by, where the weights go by it."),
	counts: z
		.enum(["bonus", "deduction"])
		.optional()
		.describe("Outside of the base: a bonus, which nobody has to earn, or a deduction from the total."),
	veto: vetoSchema.optional(),
	variants: ruleVariantsSchema.optional(),
	setBy: ruleSetBySchema.optional(),
};
const examples = { examples: z.array(exampleSchema).optional() };

/** A rule with one piece of logic. */
export const simpleRuleSchema = z.strictObject({ ...shape, logic: logicSchema, points: pointsSchema.optional(), ...examples });

/** A rule that passes or fails by its points alone. */
export const scoredRuleSchema = z.strictObject({ ...shape, points: pointsSchema, ...examples });

/** A rule that lists several things. */
export const listingRuleSchema = z.strictObject({
	...shape,
	require: z.union([z.literal("all"), z.int().positive()]).describe("How many of the parts that apply must pass."),
	parts: z.array(partSchema).min(1),
	points: pointsSchema.optional(),
	...examples,
});

export const ruleSchema = z
	.union([simpleRuleSchema, listingRuleSchema, scoredRuleSchema])
	.meta({ id: "Rule", description: "One requirement of a standard." });
/** A requirement of a standard, as its file has it. */
export type Rule = z.infer<typeof ruleSchema>;
