/** A standard changed here and there: figures, comparisons, operands, parts, applicability, whole rules. */
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { oneOf, type Random, whole } from "./arbitrary-facts.js";

type Json = Record<string, unknown>;

/** The document that a standard was read from. */
function documentOf(standard: Standard): Json & { rules: Json[] } {
	return structuredClone({ ...standard, rules: Object.values(standard.rules) }) as unknown as Json & { rules: Json[] };
}

/** The standard with a few changes that leave it sound; itself if none did. */
export function changed(standard: Standard, random: Random): Standard {
	for (let attempt = 0; attempt < 6; attempt++) {
		const document = documentOf(standard);
		for (let i = whole(random, 1, 3); i > 0; i--) change(document, random);
		try {
			return parseStandard(document);
		} catch {
			// A denominator that is no longer guarded, say.
		}
	}
	return standard;
}

function change(document: { rules: Json[] }, random: Random): void {
	const rule = oneOf(random, document.rules);
	const parts = rule["parts"] as Json[] | undefined;
	const unit = parts === undefined ? rule : oneOf(random, parts);
	// Figures are what changes most.
	if (whole(random, 0, 1) === 0 && nudge([rule["parameters"], unit["logic"]], random)) return;
	oneOf<() => void>(random, [
		() => swap(unit, "logic", random),
		() => swap(unit, "logic", random),
		() => {
			delete unit["appliesWhen"];
		},
		() => {
			unit["appliesWhen"] = { var: oneOf(random, ["a.open", "a.shut"]) };
		},
		() => {
			unit["logic"] = { [oneOf(random, ["and", "or"])]: [unit["logic"], { var: "a.shut" }] };
		},
		() => {
			if (parts !== undefined) rule["require"] = oneOf(random, ["all", whole(random, 1, parts.length)]);
		},
		() => {
			if (parts !== undefined && parts.length > 1) parts.splice(whole(random, 0, parts.length - 1), 1);
		},
		() => {
			if (document.rules.length > 1) document.rules.splice(document.rules.indexOf(rule), 1);
		},
	])();
}

/** One number somewhere inside is moved by one; whether there is any. */
function nudge(inside: unknown, random: Random): boolean {
	const places = placesIn(inside).filter(([holder, key]) => typeof holder[key] === "number");
	if (places.length === 0) return false;
	const [holder, key] = oneOf(random, places);
	holder[key] = (holder[key] as number) + oneOf(random, [-1, 1]);
	return true;
}

const turns: Readonly<Record<string, readonly string[]>> = {
	">=": [">", "==="],
	">": [">="],
	"<=": ["<"],
	"<": ["<="],
	"===": [">="],
	"!==": ["<"],
	and: ["or"],
	or: ["and"],
	min: ["max"],
	max: ["min"],
};

/** One operator somewhere inside becomes another, or an operand of it is left out. */
function swap(holder: Json, name: string, random: Random): void {
	const operations = placesIn({ [name]: holder[name] }, holder).filter(([at, key]) => operatorOf(at[key]) !== undefined);
	if (operations.length === 0) return;
	const [at, key] = oneOf(random, operations);
	const operator = operatorOf(at[key])!;
	const operands = (at[key] as Json)[operator] as unknown[];
	const other = oneOf(random, turns[operator]!);
	if ((operator === "and" || operator === "or") && operands.length > 1 && whole(random, 0, 1) === 0) operands.pop();
	else at[key] = { [other]: operands };
}

function operatorOf(logic: unknown): string | undefined {
	if (typeof logic !== "object" || logic === null || Array.isArray(logic)) return undefined;
	const [name] = Object.keys(logic);
	return name !== undefined && Object.hasOwn(turns, name) ? name : undefined;
}

type Place = readonly [holder: Json, key: string];

/** Every place inside, each by what holds it. `top` stands for the outermost holder. */
function placesIn(inside: unknown, top?: Json): Place[] {
	if (typeof inside !== "object" || inside === null) return [];
	return Object.entries(inside).flatMap(([key, inner]): Place[] => [[top ?? (inside as Json), key], ...placesIn(inner)]);
}
