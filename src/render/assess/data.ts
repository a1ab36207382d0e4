/** What the page to assess oneself with holds: standards that were checked, so that it opens them without the schemas. */
import { stringify } from "flatted";
import type { Facts } from "../../model/facts.js";
import type { Rule } from "../../model/rule.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import { withUsedInputs } from "../../resolve/used-inputs.js";

/** A facts file that is offered as an example. */
export interface ExampleFile {
	readonly community: { readonly id: string; readonly name: Text };
	readonly observed?: string;
	readonly facts: Facts;
}

export interface AssessmentData {
	/** The language that it begins with. */
	readonly locale: Locale;
	/** The first is what it begins with: a standard, its variants, others. */
	readonly standards: readonly Standard[];
	readonly communities: readonly ExampleFile[];
	/** By standard and rule: where it is written about. */
	readonly links: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** As text that an element of a page can hold. What several standards have alike stands in it once. */
export function writtenData({ standards, ...data }: AssessmentData): string {
	return stringify(shared({ ...data, standards: standards.map(withoutDocumentation) })).replaceAll("<", "\\u003c");
}

/** Without what the page does not read: the examples of rules, and inputs that no rule reads. */
function withoutDocumentation(standard: Standard): Standard {
	const rules = Object.entries(standard.rules).map(([id, { examples: _, ...rule }]) => [id, rule as Rule]);
	return { ...withUsedInputs(standard), rules: Object.fromEntries(rules) };
}

/** A copy in which what is alike is one. */
function shared<T>(data: T): T {
	const known = new Map<string, unknown>();
	return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
		if (typeof value !== "object" || value === null) return value;
		const text = JSON.stringify(value);
		if (!known.has(text)) known.set(text, value);
		return known.get(text);
	});
}
