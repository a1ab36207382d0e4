/** Text that Markdown takes for itself. */
export function escaped(said: string): string {
	return said.replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}
