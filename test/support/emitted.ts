/** A standard with the code that the build would emit for it, for each of its editions. */
import { transformSync } from "esbuild";
import { builtStandard } from "../../src/compile/built.js";
import { builtVariedStandard } from "../../src/compile/built-varied.js";
import { emitCode } from "../../src/compile/emit.js";
import { packed } from "../../src/compile/packed.js";
import type { EmittedCode } from "../../src/logic/emitted.js";
import { allOperators } from "../../src/logic/semantics.js";
import type { Standard } from "../../src/model/standard.js";
import { editionsOf, isVaried } from "../../src/resolve/editions.js";

export function withEmittedCode(standard: Standard): Standard {
	const codes = editionsOf(standard).map((edition) => emitted(edition.standard));
	return isVaried(standard)
		? builtVariedStandard(packed(standard), allOperators, codes)
		: builtStandard(packed(standard), allOperators, codes[0]!);
}

function emitted(edition: Standard): EmittedCode {
	const { code } = transformSync(emitCode(edition), { loader: "ts", target: "es2022" });
	return new Function(`${code}\nreturn { keys, record };`)() as EmittedCode;
}
