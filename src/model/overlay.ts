import * as z from "zod";
import { withExpiry } from "./expiry.js";
import { parameterNameSchema, ruleIdSchema, slugSchema } from "./identifier.js";
import { inputSchema } from "./input.js";
import { measureSchema } from "./measure.js";
import { inForceShape, ruleSchema, withFigure } from "./rule.js";
import { scoringShape } from "./scoring.js";
import { whyShape } from "./set-by.js";
import { dimensionSchema, jurisdictionSchema, sourcesSchema, statuses } from "./standard.js";
import { textSchema } from "./text.js";
import { titleLifeSchema } from "./title.js";
import { figureVariantsSchema } from "./variants.js";

type ScoringKey = keyof typeof scoringShape;

/** A key of the scoring, set as a whole; null leaves out one that a scoring need not have. */
function scoringKey(key: ScoringKey): z.ZodType<{ value: unknown } & z.infer<typeof whySchema>> {
	const schema = scoringShape[key];
	const value = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType).nullable() : schema;
	return z.strictObject({ value, ...whyShape }) as never;
}

const whySchema = z.strictObject(whyShape);
const scoringKeys = Object.keys(scoringShape) as ScoringKey[];
const scoringChanges = Object.fromEntries(scoringKeys.map((key) => [key, scoringKey(key).optional()])) as Record<
	ScoringKey,
	z.ZodOptional<ReturnType<typeof scoringKey>>
>;

/** `rules/overlays/<city>.json`: a city's changes to a standard, each with its reason. */
export const overlaySchema = z
	.strictObject({
		$schema: z.string().optional(),
		id: slugSchema,
		extends: slugSchema.describe("The standard, or the overlay, that it changes."),
		status: z.enum(statuses),
		title: textSchema,
		name: textSchema.optional().describe("What sentences call it, where the title is too long for them."),
		jurisdiction: jurisdictionSchema.optional(),
		sources: sourcesSchema.optional().describe("The documents that its changes cite, beside those of what it changes."),
		set: z
			.record(
				ruleIdSchema,
				z.record(
					parameterNameSchema,
					withFigure({
						...whyShape,
						variants: figureVariantsSchema.optional().describe("What overlays upon this one may set it to."),
					}),
				),
			)
			.optional()
			.describe("Figures: rule → parameter → what it is instead."),
		inForce: z
			.record(ruleIdSchema, z.strictObject({ ...inForceShape, ...whyShape }))
			.optional()
			.describe("Rules that are in force on other days."),
		exclude: z.record(ruleIdSchema, z.strictObject(whyShape)).optional().describe("Rules that are left out."),
		replace: z
			.record(ruleIdSchema, z.strictObject({ ...whyShape, rule: ruleSchema }))
			.optional()
			.describe("Rules that are worded anew, under the same id."),
		add: z
			.strictObject({
				inputs: z.record(z.string(), inputSchema).optional(),
				measures: z.record(z.string(), measureSchema).optional(),
				dimensions: z.array(dimensionSchema).optional(),
				rules: z.array(ruleSchema).optional(),
			})
			.optional(),
		expires: z
			.record(z.string(), withExpiry(whyShape))
			.optional()
			.describe("How long facts are valid: input → what it is instead."),
		scoring: z.strictObject(scoringChanges).optional().describe("Keys of the scoring, each set as a whole; null leaves it out."),
		titleLife: z
			.strictObject({ value: titleLifeSchema, ...whyShape })
			.optional()
			.describe("The life of the title, set as a whole."),
	})
	.meta({ id: "Overlay", description: "A city's changes to a standard, each with reason and source." });

/** A city's changes to a standard: a province's, a city's or a district's, each upon the one before. */
export type Overlay = z.infer<typeof overlaySchema>;
export type SetFigure = NonNullable<Overlay["set"]>[string][string];
