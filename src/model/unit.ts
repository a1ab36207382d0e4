import * as z from "zod";

/** How a unit is written after a figure: `5,000 册`, `5,000 volumes`. */
export const unitSchema = z
	.strictObject({
		zh: z.string(),
		en: z.strictObject({ one: z.string(), other: z.string() }),
		joined: z.literal(true).optional().describe("Written without a space after the figure, as % is in Chinese."),
	})
	.meta({ id: "Unit", description: "A unit that inputs, measures and parameters may name." });
export type Unit = z.infer<typeof unitSchema>;
