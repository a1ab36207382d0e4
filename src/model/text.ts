import * as z from "zod";

/** The languages that every text of the package exists in; Chinese is the default. */
export const locales = ["zh", "en"] as const;
/** The language of a text: Chinese or English. */
export type Locale = (typeof locales)[number];

/** What a text begins with that was written by a scaffold and is to be replaced. */
export const unfilled = { zh: "【待填】", en: "[to fill in]" } as const;

export function isUnfilled(said: string): boolean {
	return said.startsWith(unfilled.zh) || said.startsWith(unfilled.en);
}

/** Words of a file: there are some, and they are no longer a scaffold's. */
export function wordsSchema(): z.ZodString {
	return z
		.string()
		.min(1)
		.refine((said) => !isUnfilled(said), { message: "to be filled in", params: { isUnfilled: true } });
}

/** A text in both languages. */
export const textSchema = z
	.strictObject({
		zh: wordsSchema().describe("中文"),
		en: wordsSchema().describe("English"),
	})
	.meta({ id: "Text", description: "A text in Chinese and English." });
/** A text in Chinese and English. */
export type Text = z.infer<typeof textSchema>;
