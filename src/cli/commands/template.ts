/** `wenming template`: the file in which facts are entered. */
import type { Command } from "../command.js";
import { type Options, refuseBoth } from "../options.js";
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
	if (xlsx && csv) refuseBoth("--xlsx", "--csv");
	return csv ?? (xlsx === undefined && out?.toLowerCase().endsWith(".csv") === true);
}
