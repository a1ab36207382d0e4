/** `wenming explain`: why each rule comes out as it does. */
import { explain } from "../../explain/index.js";
import { renderExplanation } from "../../render/explanation.js";
import type { Command } from "../command.js";
import { outcomeCodes } from "../exit-codes.js";
import { factsGiven } from "../facts.js";
import { json } from "../formats.js";
import { refuseBoth } from "../options.js";
import { overridesGiven } from "../overrides.js";
import { ruleIdsOf } from "../rules.js";
import { standardGiven } from "../standards.js";

export const explainCommand: Command = {
	name: "explain",
	arguments: ["<standard>", "[facts]"],
	options: ["asOf", "edition", "overrides", "rule", "all", "style", "within", "factsFormat"],
	formats: ["text", "json", "markdown", "html"],
	async run(given) {
		const standard = standardGiven(given.arguments[0]!, given);
		const { locale, options } = given;
		if (options.rule !== undefined && options.all) refuseBoth("--rule", "--all");
		const rules = options.rule === undefined ? (options.all ? "all" : "decisive") : ruleIdsOf(options.rule, standard);
		const { facts, asOf } = await factsGiven(given.arguments[1], standard, given);
		const explanation = explain(standard, facts, { asOf, edition: options.edition, ...overridesGiven(given), locale });
		const code = outcomeCodes[explanation.outcome];
		const { format = "text", style = "full" } = options;
		if (format === "json") return { output: json(explanation), code };
		const output = renderExplanation(explanation, { format, style, rules });
		if (format !== "html") return { output, code };
		const { pageOf } = await import("../../render/outline.js");
		return { output: pageOf(explanation.standard.title, output, locale), code };
	},
};
