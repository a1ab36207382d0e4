/** Every operator of the grammar. Each has a file of its name, or of its name in words, beside this one. */
export const operatorNames = [
	"and",
	"or",
	"!",
	"!!",
	"if",
	"===",
	"!==",
	"<",
	"<=",
	">",
	">=",
	"+",
	"-",
	"*",
	"/",
	"%",
	"min",
	"max",
	"in",
	"cat",
	"substr",
	"merge",
	"map",
	"filter",
	"all",
	"some",
	"none",
	"reduce",
	"eventsWithin",
	"periodsCovered",
	"kindsWithin",
	"yearsBetween",
] as const;
export type OperatorName = (typeof operatorNames)[number];

const known: ReadonlySet<string> = new Set(operatorNames);

export function isOperatorName(name: string): name is OperatorName {
	return known.has(name);
}
