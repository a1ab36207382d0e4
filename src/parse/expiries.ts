/** How long facts are valid by a standard, put in place of what the data dictionary has. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Validity } from "../model/expiry.js";
import type { Input } from "../model/input.js";
import type { StandardDocument } from "../model/standard.js";

type Expiring = Pick<StandardDocument, "inputs" | "expires">;

/** The inputs, each with its expiry by the standard. */
export function inputsWithExpiries({ inputs, expires = {} }: Expiring): StandardDocument["inputs"] {
	return Object.fromEntries(
		Object.entries(inputs).map(([id, input]) => [id, Object.hasOwn(expires, id) ? withValidity(input, expires[id]!) : input]),
	);
}

function withValidity({ expires: _, ...input }: Input, expiry: Validity): Input {
	const validity = validityOf(expiry);
	return "months" in validity ? { ...input, expires: validity } : input;
}

/** How long the facts of an input are valid by a document; `undefined` for an input that it does not have. */
export function validityIn({ inputs, expires = {} }: Expiring, id: string): Validity | undefined {
	if (Object.hasOwn(expires, id)) return validityOf(expires[id]!);
	return Object.hasOwn(inputs, id) ? (inputs[id]!.expires ?? { never: true }) : undefined;
}

export function validityOf(expiry: Validity): Validity {
	return "months" in expiry ? { months: expiry.months } : { never: true };
}

/** Every expiry is that of an input. */
export function checkExpiries(
	{ inputs, expires = {}, otherInputs = [] }: StandardDocument,
	report: (issue: Issue) => void,
): void {
	const known = [...Object.keys(inputs), ...otherInputs];
	for (const name of Object.keys(expires)) {
		if (!known.includes(name)) report(issue(problems.unknownInput, `expires.${name}`, { name, nearest: nearest(name, known) }));
	}
}
