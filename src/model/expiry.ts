/** How long facts are valid where a standard, or an overlay upon it, has it otherwise than the data dictionary. */
import * as z from "zod";
import { layerShape, lostShape, whyShape } from "./set-by.js";

export const monthsSchema = z.int().positive().describe("How long a fact is valid, in months.");

/** What says how long a fact is valid, and more. */
export function withExpiry<More extends z.core.$ZodShape>(more: More) {
	return z.union([
		z.strictObject({ months: monthsSchema, ...more }),
		z.strictObject({ never: z.literal(true).describe("A fact is valid until it is replaced."), ...more }),
	]);
}

const expirySetBySchema = z
	.strictObject({
		...layerShape,
		...whyShape,
		replaced: z.array(withExpiry(lostShape)).min(1).describe("What it was in the layers beneath, the lowest first."),
	})
	.meta({ id: "ExpirySetBy", description: "The overlay that set it. Written by resolveStandard." });

export const expirySchema = withExpiry({ setBy: expirySetBySchema.optional() }).meta({
	id: "Expiry",
	description: "How long the facts of an input are valid by this standard.",
});
export type Expiry = z.infer<typeof expirySchema>;

/** How long alone, without who set it. */
export type Validity = { readonly months: number } | { readonly never: true };
