import * as z from "zod";

/** The languages that every text of the package exists in; Chinese is the default. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export const textSchema = z
	.strictObject({
		zh: z.string().min(1).describe("中文"),
		en: z.string().min(1).describe("English"),
	})
	.meta({ id: "Text", description: "A text in Chinese and English." });
export type Text = z.infer<typeof textSchema>;
