/** `wenming evaluate`: what a community's facts come to. */
import { evaluate } from "../../evaluate/index.js";
import { explain } from "../../explain/index.js";
import { summaryOutline } from "../../render/outlines.js";
import type { Command } from "../command.js";
import { outcomeCodes } from "../exit-codes.js";
import { factsGiven } from "../facts.js";
import { json, written } from "../formats.js";
import { overridesGiven } from "../overrides.js";
import { standardGiven } from "../standards.js";

export const evaluateCommand: Command = {
	name: "evaluate",
	arguments: ["<standard>", "[facts]"],
	options: ["asOf", "edition", "overrides", "within", "factsFormat"],
	formats: ["text", "json", "markdown", "html"],
	async run(given) {
		const standard = standardGiven(given.arguments[0]!, given);
		const { facts, asOf, community } = await factsGiven(given.arguments[1], standard, given);
		const { locale, options } = given;
		const evaluation = evaluate(standard, facts, { asOf, edition: options.edition, ...overridesGiven(given) });
		const code = outcomeCodes[evaluation.outcome];
		if (options.format === "json") return { output: json(evaluation), code };
		const explanation = explain(standard, facts, { asOf, edition: options.edition, ...overridesGiven(given), locale });
		return { output: await written(summaryOutline(explanation, evaluation, standard, community?.name[locale]), given), code };
	},
};
