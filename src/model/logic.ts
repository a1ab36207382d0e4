import * as z from "zod";

/** JSON Logic as it stands in a file. What it may hold is checked by the logic's own parser, which says more. */
export type Logic = boolean | number | string | null | Logic[] | { [operator: string]: Logic };

export const logicSchema: z.ZodType<Logic> = z
	.lazy(() => z.union([z.boolean(), z.number(), z.string(), z.null(), z.array(logicSchema), z.record(z.string(), logicSchema)]))
	.meta({ id: "Logic", description: "JSON Logic of the closed grammar: one operator per object." });
