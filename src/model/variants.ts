/** What a variant of a standard may do with its rules and figures. */
import * as z from "zod";
import { daySchema } from "./facts.js";

const permissions = ["locked", "stricter-only", "free"] as const;

export const ruleVariantsSchema = z.enum(permissions).meta({
	id: "RuleVariants",
	description:
		"What overlays may do with the rule and those of its figures that say nothing of their own. locked: nothing. stricter-only: set its figures stricter, and have it in force for longer. free: everything, leaving it out and wording it anew included. Without this key a rule is free, but one that has a figure which is not free can't be left out or worded anew.",
});

const bound = z.union([z.number(), daySchema]).optional();

export const figureVariantsSchema = z
	.union([
		z.enum(permissions),
		z
			.strictObject({ atLeast: bound, atMost: bound })
			.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, "give atLeast, atMost, or both"),
	])
	.meta({
		id: "FigureVariants",
		description:
			"What overlays may set the figure to: nothing else (locked), something at least as strict (stricter-only), anything (free), or what lies within bounds. Without this key it is as the rule says.",
	});
export type FigureVariants = z.infer<typeof figureVariantsSchema>;
