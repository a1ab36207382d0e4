/** Days as people write them. */

const separators = "\\s*[-/.年]\\s*";
const dayPattern = new RegExp(`^(\\d{4})${separators}(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$`);
const monthPattern = new RegExp(`^(\\d{4})${separators}(\\d{1,2})\\s*月?$`);

/** 2011年5月18日, 2011/5/18 → `2011-05-18`; 2011年5月 → `2011-05`. Anything else stays as it is, for the check of facts to refuse. */
export function isoDay(text: string): string {
	const [, year, month, day] = dayPattern.exec(text) ?? monthPattern.exec(text) ?? [];
	if (year === undefined) return text;
	return [year, month!.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

/** Whether a text is a day or a month, as far as its shape goes. */
export function isDayLike(text: string): boolean {
	return /^\d{4}-\d{2}(-\d{2})?$/.test(isoDay(text));
}
