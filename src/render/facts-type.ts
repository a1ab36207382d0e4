/** The TypeScript type of a standard's facts, so that an editor completes its keys and the compiler refuses wrong values. */
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";

/** `wuxi` → the source of an interface `WuxiFacts`. */
export function renderFactsType(standard: Standard): string {
	const lines = Object.entries(standard.inputs).map(
		([id, input]) => `\t/** ${commentOf(standard, input)} */\n\treadonly ${JSON.stringify(id)}?: ${typeOf(input)} | undefined;`,
	);
	const name = factsTypeName(standard.id);
	return `/** The facts that the standard "${standard.id}" reads. */\nexport interface ${name} {\n${lines.join("\n")}\n}\n`;
}

export function factsTypeName(id: string): string {
	const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return `${words.join("")}Facts`;
}

function commentOf({ units }: Standard, input: Input): string {
	const { zh, en } = input.label;
	const unit = "unit" in input ? units[input.type === "percent" ? (input.counted ?? input.unit) : input.unit] : undefined;
	const text = unit === undefined ? `${zh} ${en}` : `${zh}(${unit.zh}) ${en} (${unit.en.other})`;
	return text.replaceAll("*/", "* /");
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
