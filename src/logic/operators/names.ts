/** Every operator of the grammar, and its file beside this one. */
export const operatorFiles = {
	and: "and",
	or: "or",
	"!": "not",
	"!!": "truth",
	howMany: "how-many",
	if: "if",
	"===": "equal",
	"!==": "unequal",
	"<": "less-than",
	"<=": "at-most",
	">": "more-than",
	">=": "at-least",
	"+": "plus",
	"-": "minus",
	"*": "times",
	"/": "divided-by",
	"%": "remainder",
	floor: "floor",
	ceil: "ceil",
	min: "min",
	max: "max",
	in: "in",
	cat: "cat",
	substr: "substr",
	merge: "merge",
	map: "map",
	filter: "filter",
	all: "all",
	some: "some",
	none: "none",
	reduce: "reduce",
	eventsWithin: "events-within",
	periodsCovered: "periods-covered",
	kindsWithin: "kinds-within",
	yearsBetween: "years-between",
	daysBetween: "days-between",
} as const;
export type OperatorName = keyof typeof operatorFiles;

export const operatorNames = Object.keys(operatorFiles) as OperatorName[];

export function isOperatorName(name: string): name is OperatorName {
	return Object.hasOwn(operatorFiles, name);
}
