import * as z from "zod";
import { logicSchema } from "./logic.js";
import { textSchema } from "./text.js";

export const measureSchema = z
	.strictObject({
		unit: z.string().min(1).describe("The unit of the result; only measures multiply and divide."),
		label: textSchema,
		logic: logicSchema,
	})
	.meta({ id: "Measure", description: "A value computed from inputs, declared once." });
export type Measure = z.infer<typeof measureSchema>;

/** A file of measures. */
export const measuresFileSchema = z
	.record(z.string(), z.union([z.string(), measureSchema]))
	.meta({ id: "Measures", description: "A file of measures: measure id → measure." });
