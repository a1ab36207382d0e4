/** What variants make of one rule. */
import type { ElementContent } from "hast";
import type { Standard } from "../../model/standard.js";
import { figureTable, pageLink } from "../document/index.js";
import type { BookContext } from "./book.js";
import { lines, link, paragraph, unseen } from "./parts.js";
import type { Teller } from "./teller.js";
import { differenceOf, nameOf } from "./variants.js";

export function ruleInVariants({ teller, variants }: BookContext, id: string): ElementContent[] {
	if (variants.length === 0) return [];
	const changed = variants.flatMap(({ variant, comparison }) => {
		const difference = comparison.rules.find((rule) => rule.id === id);
		return difference === undefined ? [] : [{ variant, difference }];
	});
	if (changed.length === 0) return paragraph(teller.say(({ say }) => say.allVariantsKeep(variants.length)));
	const others = variants.length - changed.length;
	return [
		figureTable(
			(["variant", "change", "why"] as const).map((column) => teller.say(({ say }) => say.columns[column])),
			changed.map(({ variant, difference }) => [
				[link(pageLink("variants", `variant-${variant.id}`), teller.text(nameOf(variant)))],
				differenceOf(teller, variant, difference),
				lines(teller, reasonsOf(teller, variant, id)),
			]),
			{ caption: unseen(teller.say(({ say }) => say.headings.variants)), namedRows: true },
		),
		...(others === 0 ? [] : paragraph(teller.say(({ say }) => say.otherVariantsKeep(others)))),
	];
}

/** Why, and where that stands: of the rule that is left out or worded anew, of its days, of its figures. */
function reasonsOf(teller: Teller, variant: Standard, id: string): ElementContent[][] {
	const rule = variant.rules[id];
	const figures = Object.values(rule?.parameters ?? {}).map(({ setBy }) => setBy);
	const given = [variant.excluded?.[id], rule?.setBy, rule?.inForce?.setBy, ...figures];
	const sources = { ...teller.edition.sources, ...variant.sources };
	return given.flatMap((why) => {
		if (why?.reason === undefined) return [];
		const { reason, source } = why;
		return [
			teller.say(({ locale, words }) => {
				const document = source === undefined ? undefined : sources[source.document];
				const cited = document === undefined ? "" : words.bracketed(words.clause(document.title[locale], source!.clause));
				return `${reason[locale]}${cited}`;
			}),
		];
	});
}
