/** JSON as a person would write it: what is short on one line, so that a line can be read, searched for and changed. */

/** More than this many characters of content are broken into lines. */
const widest = 100;

export function written(value: unknown, indent = ""): string {
	const short = onOneLine(value);
	if (short.length <= widest || typeof value !== "object" || value === null) return short;
	const inner = `${indent}\t`;
	const lines = Array.isArray(value)
		? value.map((one) => `${inner}${written(one, inner)}`)
		: Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${written(one, inner)}`);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
	if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(onOneLine).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
