/** A text without the characters that a terminal takes for orders; lines and tabs stay. */
export function withoutControls(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");
}
