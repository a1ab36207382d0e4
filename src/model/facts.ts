import * as z from "zod";
import { slugSchema } from "./identifier.js";
import { type RangeData, rangeSchema } from "./input.js";
import { textSchema } from "./text.js";

/** An ISO day in a file; whether the calendar has it is checked where facts are checked. */
export const daySchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "expected an ISO day, such as 2011-05-18")
	.meta({ id: "Day" });

const number = z.union([z.number(), rangeSchema]);

export const ratioSchema = z
	.strictObject({ count: number.optional(), of: number.optional() })
	.meta({ id: "Ratio", description: "So many of so many, such as the satisfied of those surveyed." });
export type RatioData = z.infer<typeof ratioSchema>;

const answersSchema = z
	.strictObject({ answers: z.record(z.string(), number) })
	.meta({ id: "Answers", description: "How many gave each answer of a survey; one that is left out is not known." });

const eventDay = z.union([
	daySchema,
	z.string().regex(/^\d{4}-\d{2}$/, "expected an ISO month"),
	z.strictObject({ from: daySchema, to: daySchema }),
]);
export const eventSchema = z
	.strictObject({
		day: eventDay,
		kind: z.string().min(1).optional(),
		attendance: z.int().nonnegative().optional(),
		evidence: z.string().optional(),
	})
	.meta({ id: "Event", description: "Something that happened on a day, in a month, or between two days." });
export type EventData = z.infer<typeof eventSchema>;

export const eventsSchema = z.union([
	z.array(eventSchema).describe("A list that is complete up to the day it was observed."),
	z.strictObject({ list: z.array(eventSchema), complete: z.literal(false) }).describe("A list that may lack some."),
]);
export type EventsData = z.infer<typeof eventsSchema>;

/** A value without who, when and on what evidence. */
const bareFactSchema = z.union([
	z.boolean(),
	z.number(),
	z.string().min(1),
	rangeSchema,
	ratioSchema,
	answersSchema,
	eventsSchema,
]);

export const factSchema = z
	.union([
		bareFactSchema,
		z.strictObject({
			value: bareFactSchema.nullable(),
			observed: daySchema.optional(),
			by: z.string().min(1).optional(),
			evidence: z.string().min(1).optional(),
			reason: z.string().min(1).optional(),
		}),
		z.null(),
	])
	.meta({
		id: "Fact",
		description: "The value of an input for one community, with when, by whom and on what evidence if known.",
	});
/** What is known of an input: a bare value, or one with its day and origin; `null` and `undefined` are missing. */
export type Fact = z.infer<typeof factSchema>;

/** Flat facts: input id → fact. A missing key, `undefined` and `null` are all missing. */
export type Facts = { readonly [input: string]: Fact | undefined };

export const communitySchema = z
	.strictObject({
		id: slugSchema,
		name: textSchema,
		place: textSchema.optional(),
		description: textSchema.optional(),
	})
	.meta({ id: "Community" });
/** The community that a facts file is about. */
export type Community = z.infer<typeof communitySchema>;

export const factsFileSchema = z
	.strictObject({
		$schema: z.string().optional(),
		community: communitySchema.optional(),
		observed: daySchema.optional(),
		facts: z.record(z.string(), factSchema),
	})
	.meta({ id: "FactsFile", description: "The facts of one community." });

export type { RangeData };
