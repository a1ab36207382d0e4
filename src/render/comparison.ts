/** Two standards compared, and several side by side, as text for a terminal or as Markdown. */
import type { Alignment, RuleDifference, StandardComparison, Witness } from "../compare/index.js";
import { words } from "../explain/words.js";
import type { Fact } from "../model/facts.js";
import type { Parameter } from "../model/rule.js";
import type { Locale } from "../model/text.js";
import { comparisonWords } from "./comparison-words.js";
import { escaped } from "./markdown.js";
import { spokenFact, spokenParameter } from "./spoken.js";

/** In which language and format a comparison is written. */
export interface RenderComparisonOptions {
	/** `zh` if not given. */
	readonly locale?: Locale;
	/** `text` if not given. */
	readonly format?: "text" | "markdown";
}

/** A witness of more facts than these is told by their number. */
const mostFactsTold = 8;

/**
 * Formats a comparison of two standards: for the whole and for each rule which is stricter, the figures before and after,
 * and the facts that show it.
 *
 * @example
 * renderComparison(compareStandards(wuxi, variant, { asOf: "2026-06-30" }), { locale: "en", format: "markdown" });
 */
export function renderComparison(
	comparison: StandardComparison,
	{ locale = "zh", format = "text" }: RenderComparisonOptions = {},
): string {
	const speaker = new Speaker(comparison, locale);
	const blocks = [speaker.head(), ...comparison.rules.map((rule) => speaker.rule(rule))];
	const write = format === "markdown" ? asMarkdown : asText;
	return `${blocks.map(write).join("\n\n")}\n`;
}

/**
 * Formats what came out under several standards as a Markdown table, a rule a line.
 *
 * @example
 * renderAlignment(evaluateAgainst([wuxi, variant], facts, { asOf: "2026-06-30" }), { locale: "en" });
 */
export function renderAlignment(
	{ columns, rows }: Alignment,
	{ locale = "zh" }: Pick<RenderComparisonOptions, "locale"> = {},
): string {
	const { outcome } = words[locale];
	const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
	return [
		line([comparisonWords[locale].rule, ...columns.map(({ title }) => title[locale])]),
		`|${" --- |".repeat(columns.length + 1)}`,
		line([comparisonWords[locale].whole, ...columns.map(({ evaluation }) => outcome[evaluation.outcome])]),
		...rows.map(({ title, outcomes }) => line([title[locale], ...outcomes.map((one) => (one === null ? "" : outcome[one]))])),
		"",
	].join("\n");
}

/** A heading with its lines. */
interface Block {
	readonly level: 1 | 2;
	readonly title: string;
	readonly lines: readonly string[];
}

function asText({ level, title, lines }: Block): string {
	return [level === 1 ? title : `== ${title}`, ...lines.map((line) => `  - ${line}`)].join("\n");
}

function asMarkdown({ level, title, lines }: Block): string {
	const heading = `${"#".repeat(level)} ${escaped(title)}`;
	return lines.length === 0 ? heading : `${heading}\n\n${lines.map((line) => `- ${escaped(line)}`).join("\n")}`;
}

class Speaker {
	constructor(
		readonly comparison: StandardComparison,
		readonly locale: Locale,
	) {}

	head(): Block {
		const { comparison, locale } = this;
		const say = comparisonWords[locale];
		const { before, after, asOf, strictness, proved, witnesses, unchanged, places } = comparison;
		const edition = (day: string) =>
			before.edition === asOf && after.edition === asOf ? "" : words[locale].bracketed(say.edition(day));
		return {
			level: 1,
			title: `${before.title[locale]}${edition(before.edition)} → ${after.title[locale]}${edition(after.edition)}`,
			lines: [
				`${words[locale].day}${words[locale].colon}${asOf}`,
				`${say.whole}${words[locale].colon}${say.strictness[strictness]}${proved === undefined ? "" : say.proved[proved]}`,
				...witnesses.map((witness) => this.#witness(witness)),
				say.unchanged(unchanged.length),
				...(places.length === 0 ? [] : [`${say.places}${words[locale].colon}${words[locale].list(places)}`]),
			],
		};
	}

	rule({ source, title, change, strictness, proved, places, figures, witnesses }: RuleDifference): Block {
		const { locale } = this;
		const say = comparisonWords[locale];
		const verdict = `${say.strictness[strictness]}${proved === undefined ? "" : say.proved[proved]}`;
		const state = change === "changed" ? verdict : `${say[change]}${words[locale].semicolon}${verdict}`;
		const others = places.filter((place) => !place.startsWith("parameters."));
		return {
			level: 2,
			title: `${source.clause} ${title[locale]}${words[locale].colon}${state}`,
			lines: [
				...figures.map(
					({ name, before, after }) => `${name}${words[locale].colon}${this.#figure(before)} → ${this.#figure(after)}`,
				),
				...(others.length === 0 ? [] : [`${say.places}${words[locale].colon}${words[locale].list(others)}`]),
				...witnesses.map((witness) => this.#witness(witness, change)),
			],
		};
	}

	#witness({ facts, before, after }: Witness, change: RuleDifference["change"] = "changed"): string {
		const { locale } = this;
		const entries = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== null) as [string, Fact][];
		const told =
			entries.length > mostFactsTold
				? comparisonWords[locale].facts(entries.length)
				: words[locale].list(entries.map(([id, fact]) => this.#fact(id, fact)));
		const { outcome } = words[locale];
		const { example, noRule } = comparisonWords[locale];
		return example(told, change === "added" ? noRule : outcome[before], change === "removed" ? noRule : outcome[after]);
	}

	#fact(id: string, fact: Fact): string {
		const input = this.comparison.witnessed[id];
		return `${input?.label[this.locale] ?? id} ${spokenFact(fact, input, this.comparison.units, this.locale)}`;
	}

	#figure(parameter: Parameter | null): string {
		return parameter === null
			? comparisonWords[this.locale].noFigure
			: spokenParameter(parameter, this.comparison.units, this.locale);
	}
}
