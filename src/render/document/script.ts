/** A script as what a script element holds, which its own end would end; within a string `<\/` is `</`. */
export function inElement(script: string): string {
	return script.replaceAll(/<\/(?=script)/gi, "<\\/");
}
