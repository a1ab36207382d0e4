/**
 * Values know each other by a brand, not by their class, since a standard may come from one copy of the package
 * (ESM, say) and be evaluated by another (CommonJS).
 */
export function isBranded(value: unknown, brand: string): boolean {
	return (value as { brand?: unknown } | null | undefined)?.brand === brand;
}
