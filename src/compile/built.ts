import type { EmittedCode } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { finishStandard, type Internals } from "../parse/finish.js";
import { unpacked } from "./packed.js";

/** What only some standards bring along. */
export type Brought = Pick<Internals, "actors">;

/** A standard that was checked and compiled when the package was built, with the operators that it uses. */
export function builtStandard<F = Facts>(
	data: string,
	operators: Operators,
	code: EmittedCode,
	brought: Brought = {},
): Standard<F> {
	return finishStandard<F>(unpacked(data), { operators, code: () => code, ...brought });
}
