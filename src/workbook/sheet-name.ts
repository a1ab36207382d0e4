/** What Excel takes for the name of a sheet at most. */
const longest = 31;

/** The name of a sheet: without what Excel refuses, short enough, and no other's. */
export function sheetNameOf(title: string, taken: readonly string[]): string {
	const plain = title
		.replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
		.replace(/\s+/g, " ")
		.replace(/^[' ]+|[' ]+$/g, "");
	const name = plain === "" ? "-" : plain;
	for (let i = 1; ; i++) {
		const suffix = i === 1 ? "" : ` ${i}`;
		const short =
			[...name].length + suffix.length > longest
				? `${[...name].slice(0, longest - 1 - suffix.length).join("")}…${suffix}`
				: name + suffix;
		if (!taken.some((other) => other.toLowerCase() === short.toLowerCase())) return short;
	}
}
