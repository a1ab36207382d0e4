/** The type of a standard's facts: as it is shipped, for a host's own standard, and what it refuses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { factsType } from "../../src/render/facts-type.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { root } from "../docs/markdown.js";
import { thrownBy } from "../support/issues.js";
import { smallStandard } from "../support/standard.js";
import { overlays, standards } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

/** Without its imports. */
const body = (module: string) => module.slice(module.indexOf("/** The facts"));

describe.each(standards)("$name", ({ standard }) => {
	it("has the type that is shipped with it", () => {
		const shipped = readFileSync(join(root, "src/standards", `${standard.id}-facts.ts`), "utf8");
		expect(body(factsType(standard))).toBe(body(shipped));
	});
});

it("a variant has the inputs of its own, beside those of its base", () => {
	const { overlay } = overlays.find(({ name }) => name === "tongchuan")!;
	const type = factsType(resolveStandard(wuxi, overlay), { name: "TongchuanFacts" });
	expect(type).toContain("export interface TongchuanFacts {");
	expect(type).toMatch(/readonly "local\.tongchuan\.\w+"\?: /);
	expect(type).toContain('readonly "library.books"?: NumberFact | undefined;');
});

const small = smallStandard({
	inputs: { "a.open": "boolean", "c.many": "count", "c.unread": "count", "k.kind": "choice" },
	rules: { "first.rule": { and: [{ var: "a.open" }, { ">": [{ var: "c.many" }, 1] }, { "===": [{ var: "k.kind" }, "urban"] }] } },
});

/** By what is stated of the facts of a program: what the compiler says of it. */
function complaints(stated: readonly string[]): number[][] {
	const at = (name: string) => join(root, name);
	const program = (facts: string) =>
		`import type { SmallFacts } from "./small-facts.js";\nexport const facts: SmallFacts = ${facts};`;
	const texts = new Map([
		[at("small-facts.ts"), factsType(small, { name: "SmallFacts" })],
		...stated.map((facts, i) => [at(`program${i}.ts`), program(facts)] as const),
	]);
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		paths: { wenming: [join(root, "src/model/fact-types.ts")] },
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
	const compiled = ts.createProgram([...texts.keys()], options, host);
	return stated.map((_, i) =>
		ts.getPreEmitDiagnostics(compiled, compiled.getSourceFile(at(`program${i}.ts`))).map(({ code }) => code),
	);
}

it("a host’s program with the type compiles with right facts alone", { timeout: 60_000 }, () => {
	const right = '{ "a.open": true, "c.many": { atLeast: 3 }, "k.kind": "urban" }';
	const misspelt = '{ "a.opem": true }';
	const textForNumber = '{ "c.many": "3" }';
	const noOption = '{ "k.kind": "city" }';
	const unread = '{ "c.unread": 3 }';
	expect(complaints([right, misspelt, textForNumber, noOption, unread])).toEqual([[], [2353], [2322], [2322], [2353]]);
});

it("what is no standard is refused", () => {
	expect(thrownBy(() => factsType({ id: "wuxi" } as never)).issues[0]!.code).toBe("standard-not-parsed");
});

it.each(["Suzhou Facts", "", "1st", "A { } export const x = 1; interface B"])("%j is no name for a type", (name) => {
	const { code, issues } = thrownBy(() => factsType(small, { name }));
	expect([code, issues[0]!.path, issues[0]!.code]).toEqual(["invalid-call", "name", "wrong-type"]);
});

it("a label can’t end the comment that it stands in", () => {
	const label = { zh: "甲*/", en: "a */ export const x = 1;\n\n/*" };
	const standard = smallStandard({
		inputs: { "a.open": { type: "boolean", label } },
		rules: { "first.rule": { var: "a.open" } },
	});
	const { statements } = ts.createSourceFile("facts.ts", factsType(standard), ts.ScriptTarget.ES2022);
	expect(statements).toHaveLength(2);
});
