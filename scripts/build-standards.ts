/** Writes `src/standards/`: each shipped standard as a module, checked and compiled. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emitCode } from "../src/compile/emit.js";
import { packed } from "../src/compile/packed.js";
import { type OperatorName, operatorFiles } from "../src/logic/operators/names.js";
import { signatures } from "../src/logic/signatures.js";
import type { Rule } from "../src/model/rule.js";
import type { Standard } from "../src/model/standard.js";
import { readStandardFolder, standardFolders } from "../src/node/load.js";
import { scorerOf, treesOf } from "../src/parse/internals.js";
import { tableOf } from "../src/parse/table.js";
import { nodesOfRule } from "../src/parse/trees.js";
import { factsModule, factsTypeName } from "../src/render/facts-type.js";
import { editionsOf, isVaried } from "../src/resolve/editions.js";
import { withUsedInputs } from "../src/resolve/used-inputs.js";
import { checkStandard } from "../src/standard/check-standard.js";
import { parseStandard } from "../src/standard/parse-standard.js";

const folder = join(import.meta.dirname, "..");
const rules = join(folder, "rules");
const mark = "// Generated from rules/ by `npm run generate`. Changes belong there.";

for (const id of standardFolders(rules)) {
	const document = readStandardFolder(rules, id);
	const issues = checkStandard(document);
	if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
	const whole = parseStandard(document);
	// A module carries nothing that scores by points: without it they would be left out of the score in silence.
	if (scorerOf(whole, tableOf(whole)) !== undefined)
		throw new Error(`${id} scores by points, which modules do not carry; read it with parseStandard`);
	const standard = withReadInputs(whole);
	write(`${id}-facts.ts`, factsModule(standard, factsTypeName(id), "../model/fact-types.js"));
	write(`${id}-code.ts`, codeModule(standard));
	write(`${id}.ts`, standardModule(withoutDocumentation(standard)));
	write(`${id}-full.ts`, standardModule(withDictionary(standard, whole)));
}

function write(name: string, text: string): void {
	mkdirSync(join(folder, "src/standards"), { recursive: true });
	writeFileSync(join(folder, "src/standards", name), `${mark}\n${text}`);
}

/** `six-point` → `sixPoint`. */
function camelCase(name: string): string {
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Only the inputs that the standard reads, and those that bound them; of the others the names. Likewise measures. */
function withReadInputs(standard: Standard): Standard {
	return parseStandard({ ...withUsedInputs(standard), rules: Object.values(standard.rules) });
}

/**
 * The same with the rest of the dictionary, so that a variant may read it. It comes last: the code finds what the
 * standard reads in its place.
 */
function withDictionary({ otherInputs: _, ...standard }: Standard, { inputs, measures }: Standard): Standard {
	return parseStandard({
		...standard,
		rules: Object.values(standard.rules),
		inputs: { ...standard.inputs, ...inputs },
		measures: { ...standard.measures, ...measures },
	});
}

/** Without what only the documentation reads. */
function withoutDocumentation(standard: Standard): Standard {
	const rules = Object.values(standard.rules).map(({ examples: _, ...rule }) => rule as Rule);
	const inputs = Object.entries(standard.inputs).map(([id, { evidence: _, ...input }]) => [id, input]);
	const { readings: _readings, purpose: _purpose, ...head } = standard;
	return parseStandard({ ...head, rules, inputs: Object.fromEntries(inputs) });
}

/** The standard's data; its code is the same with and without what only the documentation reads. */
function standardModule(standard: Standard): string {
	const type = factsTypeName(standard.id);
	const data = packed(standard).replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
	const [built, file] = isVaried(standard) ? ["builtVariedStandard", "built-varied"] : ["builtStandard", "built"];
	const [brings, brought] =
		standard.actors === undefined ? ["", ""] : [`import { actors } from "../explain/actors.js";\n`, ", { actors }"];
	return `import { ${built} } from "../compile/${file}.js";
${brings}import type { Standard } from "../model/standard.js";
import { code, operators } from "./${standard.id}-code.js";
import type { ${type} } from "./${standard.id}-facts.js";

export type { ${type} } from "./${standard.id}-facts.js";

const data = \`${data}\`;

/** ${standard.title.zh} ${standard.title.en} */
export const ${camelCase(standard.id)}: Standard<${type}> = /* @__PURE__ */ ${built}<${type}>(data, operators, code${brought});
`;
}

/** The standard's rules as code, and the operators that they use. */
function codeModule(standard: Standard): string {
	const used = operatorsOf(standard);
	return `import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
${used.map(([, file, name]) => `import { direction as ${name}Direction, range as ${name}Range } from "../logic/operators/${file}.js";`).join("\n")}

export const operators: Operators = {
${used.map(([operator, , name]) => `\t${JSON.stringify(operator)}: { range: ${name}Range, direction: ${name}Direction${signatures[operator].iterates ? ", iterates: true" : ""} },`).join("\n")}
};

${emittedCode(standard)}
`;
}

/** The code of the standard; of one with dates, that of each edition, written once for those that differ in figures alone. */
function emittedCode(standard: Standard): string {
	const codes = editionsOf(standard).map((edition) => emitCode(edition.standard));
	if (!isVaried(standard)) return `${codes[0]}\n\nexport const code: EmittedCode = { keys, record };`;
	const different = [...new Set(codes)];
	const written = different.map(
		(code, i) => `const code${i}: EmittedCode = /* @__PURE__ */ (() => {\n${code}\nreturn { keys, record };\n})();`,
	);
	const names = codes.map((code) => `code${different.indexOf(code)}`);
	return `${written.join("\n\n")}\n\nexport const code: readonly EmittedCode[] = [${names.join(", ")}];`;
}

/** The operators that a standard uses: each with its file, and a name for what it exports. */
function operatorsOf(standard: Standard): [operator: OperatorName, file: string, name: string][] {
	const { rules } = treesOf(standard);
	const nodes = rules.flatMap((rule) => [...nodesOfRule(rule)]);
	const used = new Set(nodes.flatMap((node) => (node.kind === "operation" ? [node.operator] : [])));
	return [...used].sort().map((operator) => {
		const file = operatorFiles[operator];
		return [operator, file, camelCase(file)];
	});
}
