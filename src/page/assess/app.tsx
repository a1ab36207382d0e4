import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { Locale } from "../../model/text.js";
import { groupedInputs } from "../../render/book/grouping.js";
import { inputsOf } from "../../resolve/inputs-of.js";
import { Assessment } from "./assessment.js";
import { type Page, PageContext, speaking } from "./context.js";
import type { PageData } from "./data.js";
import { Files } from "./files.js";
import { Form } from "./form.js";
import { jumpTo } from "./jump.js";
import { Result } from "./result.js";
import { type Filter, Rules } from "./rules.js";
import { Settings } from "./settings.js";
import { after, type State } from "./state.js";
import { keep } from "./storage.js";
import { Ways } from "./ways.js";

const tags: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };

export function App({ data, initial }: { readonly data: PageData; readonly initial: State }) {
	const [state, dispatch] = useReducer(after, initial);
	const [filter, setFilter] = useState<Filter>("all");
	const [isKept, setIsKept] = useState(true);
	const { locale, file, asOf, edition } = state;
	const standard = data.standards.get(state.standard)!;
	const assessment = useMemo(() => new Assessment(standard, { file, asOf, edition }), [standard, file, asOf, edition]);
	const groups = useMemo(() => groupedInputs(standard, inputsOf(standard)), [standard]);
	const page = useMemo((): Page => {
		const jump = (place: string) => {
			// A rule that is not among those that are shown can't be jumped to.
			if (place.startsWith("rule-") || place.startsWith("dimension-")) setFilter("all");
			setTimeout(() => jumpTo(place));
		};
		return { ...speaking(locale), standard, links: data.links[standard.id] ?? {}, dispatch, jump };
	}, [locale, standard, data]);
	useEffect(() => setIsKept(keep(state)), [state]);
	useEffect(() => {
		document.documentElement.lang = tags[locale];
		document.title = `${page.say.title} · ${page.text(standard.title)}`;
	}, [page, locale, standard]);
	const other: Locale = locale === "zh" ? "en" : "zh";
	return (
		<PageContext.Provider value={page}>
			<header class="top">
				<h1>{page.say.title}</h1>
				<button
					type="button"
					id="language"
					class="screen"
					lang={tags[other]}
					onClick={() => dispatch({ does: "speak", locale: other })}
				>
					{page.say.otherLanguage}
				</button>
			</header>
			<div class="given">
				<Settings standards={[...data.standards.values()]} state={state} />
				<Files communities={data.communities} state={state} assessment={assessment} isKept={isKept} />
			</div>
			<div class="columns">
				<Result assessment={assessment} />
				<div>
					<Form groups={groups} assessment={assessment} state={state} />
					<Rules assessment={assessment} filter={filter} onFilter={setFilter} />
				</div>
			</div>
			<Ways assessment={assessment} />
		</PageContext.Provider>
	);
}
