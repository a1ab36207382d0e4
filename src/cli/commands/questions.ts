/** `wenming questions`: what is worth asking next. */
import { questions } from "../../advice/index.js";
import { questionsOutline } from "../../render/outlines.js";
import type { Command } from "../command.js";
import { factsGiven } from "../facts.js";
import { json, written } from "../formats.js";
import { working } from "../progress.js";
import { standardGiven } from "../standards.js";

export const questionsCommand: Command = {
	name: "questions",
	arguments: ["<standard>", "[facts]"],
	options: ["asOf", "edition", "about", "limit", "within", "factsFormat"],
	formats: ["text", "json", "markdown", "html"],
	async run(given) {
		const standard = standardGiven(given.arguments[0]!, given);
		const { locale, options } = given;
		const { facts, asOf } = await factsGiven(given.arguments[1], standard, given);
		const { about = "everything", limit } = options;
		const all = working(given, () => questions(standard, facts, { asOf, edition: options.edition, about }));
		if (options.format === "json") return { output: json(all.slice(0, limit)) };
		return { output: await written(questionsOutline(all, limit, standard, locale), given) };
	},
};
