import type { EmittedCode } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { finishStandard } from "../parse/finish.js";
import { varied } from "../resolve/editions.js";
import type { Brought } from "./built.js";
import { unpacked } from "./packed.js";

/** The same of a standard with dates or tables, with the code of each of its editions, the earliest first. */
export function builtVariedStandard<F = Facts>(
	data: string,
	operators: Operators,
	codes: readonly EmittedCode[],
	brought: Brought = {},
): Standard<F> {
	return finishStandard<F>(unpacked(data), { operators, code: (_, edition) => codes[edition]!, varied, ...brought });
}
