/** The TypeScript type of a standard's facts, so that an editor completes its keys and the compiler refuses wrong values. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { internalsOf } from "../parse/internals.js";
import { usedInputs } from "../resolve/used-inputs.js";

/** How the type is named. */
export interface FactsTypeOptions {
	/** The name of the type; if not given, that of the standard's id: `six-point` → `SixPointFacts`. */
	readonly name?: string;
}

/**
 * Writes the type of a standard's facts as a TypeScript module, for `.ts` or `.d.ts`: one optional key for every input
 * that the standard reads, with label and unit as its comment. The shipped standards have theirs already.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, and for a name that is none in TypeScript.
 * @example
 * writeFileSync("suzhou-facts.ts", factsType(suzhou, { name: "SuzhouFacts" }));
 * // in the program:
 * // import type { SuzhouFacts } from "./suzhou-facts.js";
 * // const facts: SuzhouFacts = { "library.books": 8200 };
 */
export function factsType<F = Facts>(standard: Standard<F>, { name }: FactsTypeOptions = {}): string {
	// Something that is no standard is refused.
	internalsOf(standard as Standard);
	return factsModule(standard as Standard, name ?? factsTypeName(standard.id), "wenming");
}

/** The same, with the types of facts taken from any module. */
export function factsModule(standard: Standard, name: string, from: string): string {
	checkName(name);
	const keys = usedInputs(standard).map((id) => [id, standard.inputs[id]!] as const);
	const types = keys.map(([, input]) => typeOf(input));
	const used = [...new Set(types.map((type) => type.replace(/<.*/, "")))].sort();
	const lines = keys.map(
		([id, input], i) => `\t/** ${commentOf(standard, input)} */\n\treadonly ${JSON.stringify(id)}?: ${types[i]} | undefined;`,
	);
	return `import type { ${used.join(", ")} } from "${from}";

/** The facts that the standard "${standard.id}" reads. */
export interface ${name} {
${lines.join("\n")}
}
`;
}

/** `six-point` → `SixPointFacts`. */
export function factsTypeName(id: string): string {
	const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return `${words.join("")}Facts`;
}

/** What is written into a program must not be more than a name. */
function checkName(name: string): void {
	if (/^[A-Za-z_$][\w$]*$/.test(name)) return;
	const expected = { zh: "TypeScript 的类型名，如 SuzhouFacts", en: "a name for a TypeScript type, such as SuzhouFacts" };
	throw new WenmingError("invalid-call", [issue(problems.wrongType, "name", { found: JSON.stringify(name), expected })]);
}

function commentOf({ units }: Standard, input: Input): string {
	const { zh, en } = input.label;
	const unit = "unit" in input ? units[input.type === "percent" ? (input.counted ?? input.unit) : input.unit] : undefined;
	const text = unit === undefined ? `${zh} ${en}` : `${zh}(${unit.zh}) ${en} (${unit.en.other})`;
	return text.replaceAll("*/", "* /").replaceAll(/\s+/g, " ");
}

function typeOf(input: Input): string {
	switch (input.type) {
		case "boolean":
			return "BooleanFact";
		case "count":
		case "quantity":
			return "NumberFact";
		case "percent":
			return input.answers === undefined ? "PercentFact" : `PercentFact<${idsOf(input.answers)}>`;
		case "day":
			return "DayFact";
		case "text":
			return "TextFact";
		case "choice":
			return `ChoiceFact<${idsOf(input.options)}>`;
		case "events":
			return "EventsFact";
	}
}

function idsOf(named: readonly { readonly id: string }[]): string {
	return named.map(({ id }) => JSON.stringify(id)).join(" | ");
}
