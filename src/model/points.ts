import * as z from "zod";
import { logicSchema } from "./logic.js";
import { textSchema } from "./text.js";

/** A number in the points of a rule: the number itself, or a parameter that a variant can set. */
const pointFigureSchema = z
	.union([
		z.number(),
		z.strictObject({ var: z.string().regex(/^parameters\./, "expected a number or a parameter, such as parameters.each") }),
	])
	.meta({ id: "PointFigure", description: "A number, or a parameter that a variant can set." });
export type PointFigure = z.infer<typeof pointFigureSchema>;

const bounds = {
	atLeast: pointFigureSchema.optional(),
	moreThan: pointFigureSchema.optional(),
	atMost: pointFigureSchema.optional(),
	lessThan: pointFigureSchema.optional(),
};

const label = textSchema.optional().describe("What it is for, as the score sheet says; without it, what it reads says it.");

const cap = pointFigureSchema.optional().describe("The most points that it comes to.");

/** A band of a line: within its bounds the line comes to so many points. */
const bandSchema = z.strictObject({ ...bounds, points: pointFigureSchema });

const shortfallSchema = z
	.strictObject({
		value: logicSchema.describe("What is measured."),
		below: pointFigureSchema.optional().describe("It falls short by what it is below this figure."),
		above: pointFigureSchema.optional().describe("It exceeds by what it is above this figure."),
		step: pointFigureSchema.describe("The size of one step."),
		of: z
			.enum(["value", "figure"])
			.describe(
				"What a step is measured in: the value's own unit (percentage points for a percentage), or per cent of the figure.",
			),
		rounding: z
			.enum(["floor", "ceiling", "none"])
			.describe("A begun step does not count, counts whole, or counts in proportion."),
	})
	.meta({ id: "Shortfall", description: "How many steps a value is below a figure, or above it." });
export type Shortfall = z.infer<typeof shortfallSchema>;

/** So many points, once or for each of something. */
const plainLineSchema = z.strictObject({
	label,
	points: pointFigureSchema.describe("Points; for each of what is counted, where something is."),
	when: logicSchema.optional().describe("It counts only where this is true."),
	each: logicSchema.optional().describe("How many times it counts."),
	eachAtMost: pointFigureSchema.optional().describe("The most times that it counts."),
	perStep: shortfallSchema.optional().describe("It counts once for every step by which a value misses a figure."),
	share: z
		.strictObject({ value: logicSchema, of: pointFigureSchema })
		.optional()
		.describe("It counts in proportion: so much of so much, at most whole."),
	atMost: cap,
});
export type PlainLine = z.infer<typeof plainLineSchema>;

const bandedLineSchema = z.strictObject({
	label,
	highestOf: z
		.strictObject({ value: logicSchema, bands: z.array(bandSchema).min(1) })
		.describe("Of the bands that hold the value, the one with the most points counts; where none does, nothing."),
	atMost: cap,
});
export type BandedLine = z.infer<typeof bandedLineSchema>;

const gradedLineSchema = z.strictObject({
	label,
	grades: z
		.strictObject({ value: logicSchema, points: z.record(z.string(), pointFigureSchema) })
		.describe("A choice, and the points of each of its options."),
	atMost: cap,
});
export type GradedLine = z.infer<typeof gradedLineSchema>;

export type Line =
	| PlainLine
	| BandedLine
	| GradedLine
	| { label?: z.infer<typeof textSchema> | undefined; sumOf: Line[]; atMost?: PointFigure | undefined }
	| { label?: z.infer<typeof textSchema> | undefined; highestOf: Line[]; atMost?: PointFigure | undefined };

const lineSchema: z.ZodType<Line> = z
	.lazy(() =>
		z.union([
			plainLineSchema,
			bandedLineSchema,
			gradedLineSchema,
			z.strictObject({ label, sumOf: z.array(lineSchema).min(1), atMost: cap }),
			z.strictObject({ label, highestOf: z.array(lineSchema).min(1), atMost: cap }),
		]),
	)
	.meta({ id: "Line", description: "One line of a score sheet: points that are gained, or lost." });

/** Bands straight in the points of a rule, where only the one that counts most applies. */
const highestOfSchema = z
	.strictObject({
		value: logicSchema,
		bands: z.array(z.strictObject({ ...bounds, lose: pointFigureSchema.optional(), gain: pointFigureSchema.optional() })).min(1),
	})
	.meta({ id: "HighestOf", description: "A value, and what its band loses or gains: of the bands that hold it, the highest." });

export const pointsSchema = z
	.strictObject({
		full: pointFigureSchema.describe("The points of the item; its result never exceeds them."),
		floor: pointFigureSchema.optional().describe("The least points of the item; 0 if not given."),
		start: pointFigureSchema
			.optional()
			.describe("Where counting starts: full points if lines only lose, none if lines only gain; needed where they do both."),
		pass: pointFigureSchema
			.optional()
			.describe("For a rule without logic of its own: from how many points it passes; full points if not given."),
		gain: z.array(lineSchema).min(1).optional().describe("What earns points."),
		lose: z.array(lineSchema).min(1).optional().describe("What costs points."),
		highestOf: highestOfSchema.optional(),
		grades: z
			.strictObject({ value: logicSchema, points: z.record(z.string(), pointFigureSchema) })
			.optional()
			.describe("A choice, and the points of each of its options."),
		parts: z
			.record(z.string(), pointFigureSchema)
			.optional()
			.describe("For a rule with parts: the points of each part that passes."),
	})
	.meta({ id: "Points", description: "The points of one item; without lines, it is all or nothing." });
export type Points = z.infer<typeof pointsSchema>;
