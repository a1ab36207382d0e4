/** The inputs of a standard as they are asked: by who supplies them, and by how they are checked. */
import type * as z from "zod";
import type { methodSchema } from "../../model/input.js";
import type { Standard } from "../../model/standard.js";
import type { Text } from "../../model/text.js";
import { type InputListing, isAsked } from "../../resolve/inputs-of.js";

export type Method = z.infer<typeof methodSchema>;

/** The ways in which facts are checked, in the order in which they are asked. */
const methods: readonly Method[] = ["documents", "site", "survey", "department"];

/** What one of those who supply facts is asked. */
export interface SupplierGroup {
	readonly supplier: string;
	readonly title: Text;
	readonly methods: readonly MethodGroup[];
}

/** What is checked in one way first of all. */
export interface MethodGroup {
	readonly method: Method;
	readonly inputs: readonly InputListing[];
}

/**
 * Who is asked what: each input once, under who supplies it and the first way in which it is checked, in the order in which
 * it is listed. What only the others of a cohort make is asked of nobody, and left out.
 */
export function groupedInputs({ suppliers }: Standard, listings: readonly InputListing[]): readonly SupplierGroup[] {
	const asked = listings.filter(isAsked);
	const named = [...new Set([...Object.keys(suppliers), ...asked.map(({ input }) => input.suppliedBy)])];
	return named.flatMap((supplier) => {
		const own = asked.filter(({ input }) => input.suppliedBy === supplier);
		if (own.length === 0) return [];
		return [{ supplier, title: supplierTitle(suppliers, supplier), methods: byMethod(own) }];
	});
}

export function supplierTitle(suppliers: Standard["suppliers"], id: string): Text {
	return Object.hasOwn(suppliers, id) ? suppliers[id]! : { zh: id, en: id };
}

function byMethod(listings: readonly InputListing[]): MethodGroup[] {
	return methods.flatMap((method) => {
		const inputs = listings.filter(({ input }) => input.checkedBy[0] === method);
		return inputs.length === 0 ? [] : [{ method, inputs }];
	});
}
