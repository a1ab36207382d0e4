/** Results as they are written. */
import type { Outline } from "../render/outline.js";
import type { Given } from "./command.js";

export function json(data: unknown): string {
	return `${JSON.stringify(data, null, "\t")}\n`;
}

/** An outline in the format that was asked for. What writes it is loaded when it is needed. */
export async function written(outline: Outline, { options: { format }, locale }: Given): Promise<string> {
	const { outlineMarkdown, outlinePage, outlineText } = await import("../render/outline.js");
	if (format === "markdown") return outlineMarkdown(outline);
	return format === "html" ? outlinePage(outline, locale) : outlineText(outline);
}
