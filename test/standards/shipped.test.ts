/** Every folder of rules that holds a standard is shipped as a module, and the module is the standard of the files. */
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { parseFacts } from "../../src/parse/facts.js";
import { standards } from "../support/standards.js";
import { communityFile, communityNames } from "../support/wuxi.js";

const ids = standards.map(({ standard }) => standard.id);
const nameOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Without what tells of inputs that no rule reads, since a module leaves these out. */
function decided({ unread: _unread, undated: _undated, ...evaluation }: Evaluation): Partial<Evaluation> {
	return evaluation;
}

async function shipped(file: string): Promise<Record<string, Standard>> {
	return (await import(`../../src/standards/${file}.ts`)) as Record<string, Standard>;
}

it("there are the standards that the documentation tells of", () => {
	expect(ids).toEqual(["creation-duties", "leading-group", "six-point", "work-plan", "wuxi"]);
});

it("the manifest has a door for each, alone and in full, and no other", () => {
	const doors = ids.flatMap((id) => [`standards/${id}`, `standards/${id}/full`]);
	const isStandard = (path: string) => path.includes("standards/");
	expect(Object.keys(manifest.exports).filter(isStandard)).toEqual(doors.map((door) => `./${door}`));
	expect(Object.keys(manifest.typesVersions["*"]).filter(isStandard)).toEqual(doors);
});

describe.each(standards)("$name", ({ standard }) => {
	const { id } = standard;
	it.each([id, `${id}-full`])("%s exports the standard under its name", async (file) => {
		const module = await shipped(file);
		expect(Object.keys(module)).toEqual([nameOf(id)]);
		expect(Object.keys(module[nameOf(id)]!.rules)).toEqual(Object.keys(standard.rules));
	});

	it.each(communityNames)("reads no fact that it does not say, of %s", async (name) => {
		const { facts, observed } = communityFile(name);
		const built = (await shipped(id))[nameOf(id)]!;
		const { unread } = evaluate(built, facts as Facts, { asOf: observed });
		expect(Object.keys(facts).filter((input) => !(input in built.inputs))).toEqual(unread);
	});

	it.each(communityNames)("decides and explains %s as the files do", async (name) => {
		const built = (await shipped(id))[nameOf(id)]!;
		const { facts, observed } = communityFile(name);
		const options = { asOf: observed };
		const [own, other] = [built, standard].map((one) => parseFacts(one, facts).facts);
		expect(decided(evaluate(built, own!, options))).toEqual(decided(evaluate(standard, other!, options)));
		expect(explain(built, own!, options)).toEqual(explain(standard, other!, options));
	});

	it("decides complete facts, the examples', by its own code as the files do by closures", async () => {
		const built = (await shipped(id))[nameOf(id)]!;
		for (const rule of Object.values(standard.rules)) {
			for (const { facts, asOf = "2025-12-31" } of rule.examples ?? []) {
				expect(evaluate(built, facts, { asOf }).rules[rule.id]).toEqual(evaluate(standard, facts, { asOf }).rules[rule.id]);
			}
		}
	}, 30_000);
});
