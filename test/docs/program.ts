/** The examples of a page as one program: type-checked as a host's own, and run with their results checked. */
import { join } from "node:path";
import jsonLogic from "json-logic-js";
import ts from "typescript";
import { expect } from "vitest";
import * as wenming from "../../src/index.js";
import * as light from "../../src/light.js";
import * as logic from "../../src/logic/index.js";
import * as node from "../../src/node/index.js";
import * as wuxi from "../../src/standards/wuxi.js";
import * as wuxiFull from "../../src/standards/wuxi-full.js";
import { codeBlocks, root } from "./markdown.js";

/** What examples may import, and where it lies. */
const doors: Readonly<Record<string, readonly [source: string, module: object]>> = {
	wenming: ["src/index.ts", wenming],
	"wenming/evaluate": ["src/light.ts", light],
	"wenming/logic": ["src/logic/index.ts", logic],
	"wenming/node": ["src/node/index.ts", node],
	"wenming/standards/wuxi": ["src/standards/wuxi.ts", wuxi],
	"wenming/standards/wuxi/full": ["src/standards/wuxi-full.ts", wuxiFull],
};

/** The examples continue each other: they are put one after the other, each on its lines of the page. */
function programOf(page: string): string {
	const lines: string[] = [];
	for (const { language, code, line } of codeBlocks(page)) {
		if (language !== "ts") continue;
		while (lines.length < line - 1) lines.push("");
		lines.push(...code.split("\n"));
	}
	return lines.join("\n");
}

/** What the compiler says of the programs, in a project of usual strictness. */
export function typeErrors(pages: readonly string[]): string[] {
	const texts = new Map(pages.map((page) => [join(root, `${page}.ts`), `${programOf(page)}\nexport {};\n`]));
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		types: ["node"],
		paths: Object.fromEntries(Object.entries(doors).map(([name, [source]]) => [name, [join(root, source)]])),
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	host.getSourceFile = (name, ...rest) => {
		const text = texts.get(name);
		return text === undefined
			? getSourceFile.call(host, name, ...rest)
			: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
	};
	host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
	host.readFile = (name) => texts.get(name) ?? readFile.call(host, name);
	const program = ts.createProgram([...texts.keys()], options, host);
	return [...texts.keys()]
		.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
		.map(({ messageText, start, file }) => {
			const at = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
			return `${file?.fileName ?? ""}:${at}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
		});
}

/**
 * Runs the program. An expression whose line, or the next, ends in `// => result` must come to that result; what an
 * example prints must be the `text` block that follows it. Gives the number of results that were checked.
 */
export async function run(page: string): Promise<number> {
	const text = programOf(page);
	const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true);
	const edits: { start: number; end: number; text: string }[] = [];
	let results = 0;
	const visit = (inner: ts.Node): void => {
		if (ts.isImportDeclaration(inner)) edits.push({ start: inner.getStart(), end: inner.end, text: imported(inner) });
		if (ts.isExpressionStatement(inner)) {
			const result = resultAfter(text, inner.end);
			if (result !== undefined) {
				results++;
				const line = source.getLineAndCharacterOfPosition(inner.getStart()).line + 1;
				const code = inner.expression.getText();
				edits.push({ start: inner.getStart(), end: inner.end, text: `check(${line}, (${code}), (${result}));` });
				return;
			}
		}
		ts.forEachChild(inner, visit);
	};
	visit(source);
	const blocks = codeBlocks(page);
	for (const { language, line } of blocks) {
		if (language !== "ts") continue;
		const at = source.getPositionOfLineAndCharacter(line - 1, 0);
		edits.push({ start: at, end: at, text: `console.block(${line});` });
	}
	const instrumented = edits
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((code, edit) => code.slice(0, edit.start) + edit.text + code.slice(edit.end), text);
	const script = ts.transpileModule(instrumented, {
		compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
	}).outputText;
	const printed = new Map<number, string[]>();
	let block = 0;
	const console = {
		block: (line: number) => {
			block = line;
			printed.set(line, []);
		},
		log: (...said: unknown[]) => printed.get(block)!.push(said.join(" ")),
	};
	const check = (line: number, found: unknown, expected: unknown) =>
		expect(plain(found), `${page}:${line}`).toEqual(plain(expected));
	const modules = {
		...Object.fromEntries(Object.entries(doors).map(([name, [, module]]) => [name, module])),
		"json-logic-js": { default: jsonLogic },
	};
	const AsyncFunction = (async () => {}).constructor as new (...names: string[]) => (...values: unknown[]) => Promise<void>;
	await new AsyncFunction("modules", "check", "console", script)(modules, check, console);
	for (const [i, { language, line }] of blocks.entries()) {
		if (language !== "ts") continue;
		const said = printed.get(line)!;
		const next = blocks[i + 1];
		if (said.length > 0)
			expect(said.join("\n").trim(), `${page}:${line} prints`).toBe(next?.language === "text" ? next.code : undefined);
	}
	return results;
}

/** Getters, such as `withoutJudgements`, as what they give; what is `undefined` as absent. */
function plain(value: unknown): unknown {
	return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function imported({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
	const door = (moduleSpecifier as ts.StringLiteral).text;
	const names: string[] = importClause?.name === undefined ? [] : [`default: ${importClause.name.text}`];
	const bindings = importClause?.namedBindings;
	if (bindings !== undefined && ts.isNamedImports(bindings)) {
		for (const { name, isTypeOnly } of bindings.elements) if (!isTypeOnly) names.push(name.text);
	}
	return `const { ${names.join(", ")} } = modules[${JSON.stringify(door)}];`;
}

/** What a `// =>` after a statement says, on its line or the following. */
function resultAfter(text: string, end: number): string | undefined {
	const found = /^[ \t]*\n?[ \t]*\/\/ => (.+(?:\n[ \t]*\/\/ {4}.+)*)/.exec(text.slice(end));
	return found?.[1]?.replace(/\n[ \t]*\/\/ {4}/g, "\n");
}
