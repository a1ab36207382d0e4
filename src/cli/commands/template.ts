/** `wenming template`: the file in which facts are entered. */
import { issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Command } from "../command.js";
import type { Options } from "../options.js";
import { standardGiven } from "../standards.js";

export const templateCommand: Command = {
	name: "template",
	arguments: ["<standard>"],
	options: ["xlsx", "csv", "within"],
	isBilingual: true,
	async run(given) {
		const isCsv = asksForCsv(given.options);
		const standard = standardGiven(given.arguments[0]!, given);
		const { csvTemplate, workbookTemplate } = await import("../../workbook/index.js");
		const { locale = given.locale } = given.options;
		return { output: isCsv ? csvTemplate(standard, { locale }) : await workbookTemplate(standard, { locale }) };
	},
};

function asksForCsv({ xlsx, csv, out }: Options): boolean {
	if (xlsx && csv) throw new WenmingError("invalid-call", [issue(problems.oneFormat, "", { names: ["--xlsx", "--csv"] })]);
	return csv ?? (xlsx === undefined && out?.toLowerCase().endsWith(".csv") === true);
}
