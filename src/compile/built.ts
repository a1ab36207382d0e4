import type { EmittedCode } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { finishStandard } from "../parse/finish.js";
import { unpacked } from "./packed.js";

/** A standard that was checked and compiled when the package was built, with the operators that it uses. */
export function builtStandard<F = Facts>(data: string, operators: Operators, code: EmittedCode): Standard<F> {
	return finishStandard<F>(unpacked(data), { operators, code: () => code });
}
