/** `wenming schema`: the JSON Schema of a file format. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { issue, nearest, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import { jsonFiles } from "../../node/load.js";
import type { Command } from "../command.js";

export const schemaCommand: Command = {
	name: "schema",
	arguments: ["[schema]"],
	options: [],
	run({ arguments: [name], machine: { rules } }) {
		const folder = join(rules, "schema");
		const known = jsonFiles(folder).map((path) => basename(path, ".json"));
		if (name === undefined) return { output: known.map((one) => `${one}\n`).join("") };
		if (!known.includes(name)) {
			throw new WenmingError("invalid-call", [issue(problems.unknownSchema, "", { name, nearest: nearest(name, known), known })]);
		}
		return { output: readFileSync(join(folder, `${name}.json`), "utf8") };
	},
};
