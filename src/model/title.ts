/** The life of a title: its states, and what leads from one to another. */
import * as z from "zod";
import { daySchema } from "./facts.js";
import { slugSchema } from "./identifier.js";
import { layerShape, lostShape, whyShape } from "./set-by.js";
import { sourceSchema } from "./source.js";
import { textSchema } from "./text.js";

/** More than any title has, so that a stranger's file stays quick to check. */
const most = 200;

/** A hundred years. */
const months = z.int().positive().max(1200);
const days = z.int().positive().max(36_525);

export const durationSchema = z
	.union([z.strictObject({ months }), z.strictObject({ days })])
	.meta({ id: "Duration", description: "So many months, or so many days." });
/** A time of so many months, or so many days. */
export type Duration = z.infer<typeof durationSchema>;

const stateSchema = z.strictObject({
	id: slugSchema,
	label: textSchema,
	held: z.boolean().describe("Whether a community in this state holds the title."),
});

const termSchema = z
	.strictObject({
		id: slugSchema,
		label: textSchema,
		in: z
			.array(slugSchema)
			.min(1)
			.describe(
				"The states in which it runs. It begins on the day one of them is entered from outside, and ends when they are left.",
			),
		lasts: durationSchema.describe("Up to and including the day that lies so far after its first."),
		then: slugSchema.describe("The state that follows by itself, from the day after its last."),
		source: sourceSchema,
	})
	.meta({ id: "Term", description: "A time that runs in certain states, and the state to which its end leads." });

const requiredTitleSchema = z
	.strictObject({
		title: slugSchema,
		heldFor: durationSchema.optional().describe("For how long it must have been held on the day of the step."),
		heldSince: daySchema.optional().describe("Since which day, at the latest, it must have been held."),
	})
	.meta({ id: "RequiredTitle", description: "Another title that must be held on the day of a step." });

const stepSchema = z
	.strictObject({
		id: slugSchema,
		label: textSchema,
		acts: z.array(textSchema).min(2).optional().describe("What is done in it, where that is more than one act."),
		from: z.array(slugSchema).min(1).describe("The states from which it may be taken."),
		to: slugSchema.describe("The state to which it leads."),
		actors: z.array(slugSchema).min(1).describe("Who may take it, each by itself; bodies that act together are one actor."),
		after: durationSchema.optional().describe("How long the state must have lasted at least."),
		within: durationSchema.optional().describe("How long the state may have lasted at most."),
		inLast: z
			.union([z.strictObject({ months, of: slugSchema }), z.strictObject({ days, of: slugSchema })])
			.optional()
			.describe("It may be taken only in the last months or days of a term."),
		renews: z
			.record(slugSchema, z.enum(["from-day", "from-end"]))
			.optional()
			.describe("Terms that begin anew: on the day of the step, or on the last day of the running term."),
		causes: z
			.array(z.strictObject({ id: slugSchema, label: textSchema }))
			.min(1)
			.optional()
			.describe("The causes for which it may be taken; a record of it names one."),
		requires: z.array(requiredTitleSchema).min(1).optional(),
		source: sourceSchema,
	})
	.meta({ id: "TitleStep", description: "An act that leads a title from one state to another." });

export const titleLifeSchema = z
	.strictObject({
		actors: z.record(slugSchema, textSchema).describe("Who acts."),
		titles: z.record(slugSchema, textSchema).optional().describe("Other titles that steps require."),
		start: slugSchema.describe("The state before anything has happened."),
		states: z.array(stateSchema).min(2).max(most),
		terms: z
			.array(termSchema)
			.max(most)
			.optional()
			.describe("Of two that end on the same day, the one that stands first leads on."),
		steps: z.array(stepSchema).min(1).max(most),
		setBy: z
			.strictObject({ ...layerShape, ...whyShape, replaced: z.array(z.strictObject({ ...lostShape, value: z.unknown() })) })
			.optional()
			.describe("The overlay that set it, and what it was beneath. Written by resolveStandard."),
	})
	.meta({
		id: "TitleLife",
		description: "The states of the title that a standard leads to, and what leads from one to another.",
	});
/** The states, terms and steps of a title, as data of a standard. */
export type TitleLife = z.infer<typeof titleLifeSchema>;
