/** Data as a text that is the same for the same data, in whatever order its keys stand. */
export function canonical(data: unknown): string {
	return JSON.stringify(data, (_, value: unknown) => {
		if (typeof value === "bigint") return `${value}n`;
		if (typeof value === "number" && !Number.isFinite(value)) return String(value);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
