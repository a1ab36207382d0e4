/** The types of logic, as far as they are known before it runs. */
export type Type =
	| { readonly kind: "boolean" }
	/** A number without a unit is a literal and takes the other side's. */
	| { readonly kind: "number"; readonly unit?: string }
	| { readonly kind: "day" }
	| { readonly kind: "text"; readonly options?: readonly string[] }
	| { readonly kind: "events"; readonly unit: string }
	| { readonly kind: "list"; readonly element: Type }
	/** Nothing is known: data without declared inputs. */
	| { readonly kind: "any" };

export const booleanType: Type = { kind: "boolean" };
export const anyType: Type = { kind: "any" };
export const textType: Type = { kind: "text" };

export function numberType(unit?: string): Type {
	return unit === undefined ? { kind: "number" } : { kind: "number", unit };
}

export function describeType(type: Type): string {
	switch (type.kind) {
		case "number":
			return type.unit === undefined ? "number" : `number (${type.unit})`;
		case "list":
			return `list of ${describeType(type.element)}`;
		default:
			return type.kind;
	}
}

export function isKind(type: Type | undefined, ...kinds: Type["kind"][]): boolean {
	return type !== undefined && (type.kind === "any" || kinds.includes(type.kind));
}

/** Whether two types can be compared with each other at all. */
export function isComparable(a: Type, b: Type): boolean {
	return a.kind === "any" || b.kind === "any" || a.kind === b.kind;
}

/** Whether two numbers have units that differ; a literal has none and takes the other's. */
export function unitsClash(a: Type, b: Type): boolean {
	return a.kind === "number" && b.kind === "number" && a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
}

/** The type that holds both. */
export function commonType(a: Type, b: Type): Type {
	if (a.kind !== b.kind) return anyType;
	if (a.kind === "number" && b.kind === "number") return unitsClash(a, b) ? anyType : numberType(a.unit ?? b.unit);
	return a;
}
