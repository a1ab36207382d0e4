/** What the page holds: which standard is assessed on which day, the facts file, and what is being typed. */
import type { Community, Facts } from "../../model/facts.js";
import type { Locale } from "../../model/text.js";
import type { Entry } from "./entry.js";
import { factOf, type Origin, originOf, valueOf } from "./origin.js";

/** A file of facts as `parseFacts` takes it, its facts flat. */
export interface FactsFile {
	readonly community?: Community;
	readonly observed?: string;
	readonly facts: Facts;
}

export interface State {
	readonly locale: Locale;
	/** The id of the standard, or of the variant. */
	readonly standard: string;
	/** The assessment day. */
	readonly asOf: string;
	/** The day whose edition is applied, where that is another. */
	readonly edition: string | undefined;
	readonly file: FactsFile;
	/** What stands in the fields that were typed into, as it was typed. */
	readonly typed: Readonly<Record<string, Entry>>;
}

export type Action =
	| { readonly does: "speak"; readonly locale: Locale }
	| { readonly does: "choose-standard"; readonly standard: string }
	| { readonly does: "choose-day"; readonly asOf: string }
	| { readonly does: "choose-edition"; readonly edition: string | undefined }
	| { readonly does: "name-community"; readonly name: string }
	| { readonly does: "observe"; readonly observed: string | undefined }
	| { readonly does: "type"; readonly input: string; readonly entry: Entry; readonly value: unknown }
	| { readonly does: "tell-origin"; readonly input: string; readonly origin: Origin }
	| { readonly does: "open-file"; readonly file: FactsFile }
	| { readonly does: "clear" };

export function after(state: State, action: Action): State {
	switch (action.does) {
		case "speak":
			return { ...state, locale: action.locale };
		case "choose-standard":
			return { ...state, standard: action.standard };
		case "choose-day":
			return { ...state, asOf: action.asOf };
		case "choose-edition":
			return { ...state, edition: action.edition };
		case "name-community":
			return { ...state, file: named(state.file, action.name, state.locale) };
		case "observe":
			return { ...state, file: fileOf({ ...state.file, observed: action.observed }) };
		case "type": {
			const fact = factOf(action.value, originOf(state.file.facts[action.input]));
			const typed = { ...state.typed, [action.input]: action.entry };
			return { ...state, typed, file: withFact(state.file, action.input, fact) };
		}
		case "tell-origin": {
			const fact = factOf(valueOf(state.file.facts[action.input]), action.origin);
			return { ...state, file: withFact(state.file, action.input, fact) };
		}
		case "open-file":
			return { ...state, file: action.file, asOf: action.file.observed ?? state.asOf, edition: undefined, typed: {} };
		case "clear":
			return { ...state, file: { facts: {} }, typed: {} };
	}
}

/** Its keys in the order of the format, those without value left out. */
export function fileOf({
	community,
	observed,
	facts,
}: {
	readonly community?: Community | undefined;
	readonly observed?: string | undefined;
	readonly facts: Facts;
}): FactsFile {
	return {
		...(community === undefined ? {} : { community }),
		...(observed === undefined ? {} : { observed }),
		facts,
	};
}

function withFact(file: FactsFile, input: string, fact: Facts[string]): FactsFile {
	const { [input]: _, ...others } = file.facts;
	// A fact that was there keeps its place.
	const facts = fact === undefined ? others : { ...file.facts, [input]: fact };
	return { ...file, facts };
}

/** A name typed in one language stands in both until the other is told too. */
function named(file: FactsFile, name: string, locale: Locale): FactsFile {
	const { community } = file;
	if (community === undefined) return fileOf({ ...file, community: { id: "community", name: { zh: name, en: name } } });
	const other = community.name[locale === "zh" ? "en" : "zh"];
	const isSame = community.name.zh === community.name.en || other === "";
	if (isSame && name === "" && Object.keys(community).length === 2) return fileOf({ ...file, community: undefined });
	const names = isSame ? { zh: name, en: name } : { ...community.name, [locale]: name };
	return fileOf({ ...file, community: { ...community, name: names } });
}
