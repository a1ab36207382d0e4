/** `wenming types`: the TypeScript type of a standard's facts. */
import { factsType } from "../../render/facts-type.js";
import type { Command } from "../command.js";
import { standardGiven } from "../standards.js";

export const typesCommand: Command = {
	name: "types",
	arguments: ["<standard>"],
	options: ["name", "within"],
	run(given) {
		const { name } = given.options;
		return { output: factsType(standardGiven(given.arguments[0]!, given), name === undefined ? {} : { name }) };
	},
};
