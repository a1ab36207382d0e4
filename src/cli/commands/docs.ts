/** `wenming docs`: the documentation of a standard. */
import type { Standard } from "../../model/standard.js";
import type { Command, Given } from "../command.js";
import { refuseBoth } from "../options.js";
import { working } from "../progress.js";
import { shippedCommunities, shippedVariants, standardGiven } from "../standards.js";

export const docsCommand: Command = {
	name: "docs",
	arguments: ["<standard>"],
	options: ["edition", "variant", "single", "within"],
	formats: ["html", "markdown"],
	isBilingual: true,
	async run(given) {
		const { edition, single, format, locale = given.locale } = given.options;
		if (single && format === "markdown") refuseBoth("--single", "--format markdown");
		const standard = standardGiven(given.arguments[0]!, given);
		const variants = variantsOf(standard, given);
		const { renderStandard } = await import("../../render/site/standard.js");
		const files = working(given, () =>
			renderStandard(standard, {
				locale,
				variants,
				...(edition === undefined ? {} : { edition }),
				...(format === "markdown"
					? { format }
					: { single: single === true, scripts: given.machine.pageScripts(), communities: shippedCommunities(given) }),
			}),
		);
		const [page] = Object.values(files);
		return { output: single && format !== "markdown" ? page! : { files } };
	},
};

function variantsOf(standard: Standard, given: Given): readonly Standard[] {
	return (given.options.variant ?? shippedVariants(standard, given)).map((name) => standardGiven(name, given));
}
