import * as z from "zod";
import { monthsSchema } from "./expiry.js";
import { inputIdSchema } from "./identifier.js";
import { logicSchema } from "./logic.js";
import { textSchema } from "./text.js";

/** How a fact is checked. */
export const methodSchema = z.enum(["documents", "site", "survey", "department"]);

export const rangeShape = {
	atLeast: z.number().optional(),
	moreThan: z.number().optional(),
	atMost: z.number().optional(),
	lessThan: z.number().optional(),
};

/** At most one lower and one upper end. */
export function rangeRefined<T extends z.ZodObject<typeof rangeShape>>(schema: T): T {
	return schema
		.refine((range) => range.atLeast === undefined || range.moreThan === undefined, "give one of atLeast and moreThan")
		.refine((range) => range.atMost === undefined || range.lessThan === undefined, "give one of atMost and lessThan");
}

/** What numbers are possible: at most one lower and one upper end. */
export const rangeSchema = rangeRefined(z.strictObject(rangeShape)).meta({
	id: "Range",
	description: "What is known of a number: a lower end, an upper end, or both.",
});
export type RangeData = z.infer<typeof rangeSchema>;

const words = {
	label: textSchema.describe("A short noun phrase."),
	question: textSchema.describe("What a community worker is asked."),
	checkedBy: z.array(methodSchema).min(1).describe("How a fact is checked."),
	evidence: textSchema.optional().describe("What shows it. Read by the documentation alone."),
	suppliedBy: z.string().min(1).describe("Who supplies the fact: a key of suppliers.json."),
	changes: z.enum(["up", "down", "both", "never"]).describe("Which way a community can move it by its own work."),
	expires: z
		.strictObject({ months: monthsSchema })
		.optional()
		.describe("How long a fact is valid, in months; without it, until it is replaced."),
};

const numeric = {
	unit: z.string().min(1),
	range: rangeSchema.describe("What numbers are possible at all."),
	step: z.number().positive().describe("The smallest change that is counted or measured."),
	within: inputIdSchema.optional().describe("The input of which this one is a part."),
};

/** What the other communities of a cohort make of a number that each of them has. */
const fromCohort = {
	fromCohort: z
		.strictObject({
			value: logicSchema.describe("The number of each community that is compared."),
			gives: z
				.enum(["rank", "rank-from-last", "mean", "best", "percent-of-best", "size"])
				.describe(
					"Its place from the best or from the last, the mean, the best, so many per cent of the best, or how many there are.",
				),
			better: z.enum(["higher", "lower"]).describe("Which number is the better one."),
			ties: z
				.enum(["best", "worst"])
				.optional()
				.describe("Communities with equal numbers share the best of their places (as without this key), or the worst."),
		})
		.optional()
		.describe("The fact is made by evaluating several communities together; alone it is missing."),
};

const judged = {
	judgement: z.literal(true).optional().describe("An assessor's opinion, kept apart from what is measured."),
	reason: z.literal("required").optional().describe("A fact without its reason is refused."),
};

const answerSchema = z
	.strictObject({
		id: z.string().min(1),
		label: textSchema,
		counts: z.literal(true).optional().describe("It counts towards the percentage; of all answers is the percentage taken."),
	})
	.meta({ id: "Answer", description: "One of the answers that a survey offers." });

export const inputSchema = z
	.discriminatedUnion("type", [
		z.strictObject({ type: z.literal("boolean"), ...judged, ...words }),
		z.strictObject({ type: z.literal("count"), ...numeric, ...judged, ...fromCohort, ...words }),
		z.strictObject({ type: z.literal("quantity"), ...numeric, ...judged, ...fromCohort, ...words }),
		z.strictObject({
			type: z.literal("percent"),
			unit: z.literal("percent"),
			counted: z.string().optional().describe("The unit of the counted things, where the fact is a ratio."),
			range: rangeSchema,
			step: z.number().positive(),
			zeroOf: z.literal("missing").optional().describe("A ratio of nothing counts as not given: a survey of nobody."),
			smallValuesUsual: z.literal(true).optional().describe("No warning when a percentage looks like a fraction."),
			answers: z
				.array(answerSchema)
				.refine((answers) => answers.some((one) => one.counts) && answers.some((one) => !one.counts), {
					error: "one answer at least counts, and one does not",
				})
				.optional()
				.describe("The answers of a survey, from whose numbers the percentage is computed."),
			minimumSample: z.int().positive().optional().describe("A ratio out of fewer counts as not given."),
			...judged,
			...fromCohort,
			...words,
		}),
		z.strictObject({ type: z.literal("day"), ...words }),
		z.strictObject({
			type: z.literal("choice"),
			options: z.array(z.strictObject({ id: z.string().min(1), label: textSchema })).min(2),
			...judged,
			...words,
		}),
		z.strictObject({ type: z.literal("text"), ...words }),
		z.strictObject({
			type: z.literal("events"),
			unit: z.string().min(1),
			kinds: z.literal(true).optional().describe("Its entries carry a kind."),
			...words,
		}),
	])
	.meta({ id: "Input", description: "A named, typed datum that rules read." });
/** An input of the data dictionary. */
export type Input = z.infer<typeof inputSchema>;

/** A file of the data dictionary. */
export const inputsFileSchema = z
	.record(z.string(), z.union([z.string(), inputSchema]))
	.meta({ id: "Inputs", description: "A file of the data dictionary: input id → input." });
