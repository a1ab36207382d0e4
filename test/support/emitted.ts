/** A standard with the code that the build would emit for it. */
import { transformSync } from "esbuild";
import { builtStandard } from "../../src/compile/built.js";
import { emitCode } from "../../src/compile/emit.js";
import { packed } from "../../src/compile/packed.js";
import type { EmittedCode } from "../../src/logic/emitted.js";
import { allOperators } from "../../src/logic/semantics.js";
import type { Standard } from "../../src/model/standard.js";

export function withEmittedCode(standard: Standard): Standard {
	const { code } = transformSync(emitCode(standard), { loader: "ts", target: "es2022" });
	const emitted = new Function(`${code}\nreturn { keys, record };`)() as EmittedCode;
	return builtStandard(packed(standard), allOperators, emitted);
}
