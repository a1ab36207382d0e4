/** `wenming remedies`: what would make failing rules pass. */
import { remedies } from "../../advice/index.js";
import { remediesOutline } from "../../render/outlines.js";
import type { Command } from "../command.js";
import { factsGiven } from "../facts.js";
import { json, written } from "../formats.js";
import { working } from "../progress.js";
import { ruleIdsOf } from "../rules.js";
import { standardGiven } from "../standards.js";

export const remediesCommand: Command = {
	name: "remedies",
	arguments: ["<standard>", "[facts]"],
	options: ["asOf", "edition", "rule", "within", "factsFormat"],
	formats: ["text", "json", "markdown", "html"],
	async run(given) {
		const standard = standardGiven(given.arguments[0]!, given);
		const { locale, options } = given;
		const chosen = options.rule === undefined ? undefined : ruleIdsOf(options.rule, standard);
		const { facts, asOf } = await factsGiven(given.arguments[1], standard, given);
		const all = working(given, () => remedies(standard, facts, { asOf, edition: options.edition }));
		const shown = Object.fromEntries(Object.entries(all).filter(([id]) => chosen?.includes(id) ?? true));
		if (options.format === "json") return { output: json(shown) };
		return { output: await written(remediesOutline(shown, standard, locale), given) };
	},
};
