/** The page to assess oneself with: this package in the browser, which asks for nothing beyond the page. */
import { render } from "preact";
import { App } from "./app.js";
import { openedData } from "./data.js";
import type { State } from "./state.js";
import { languageOfSite, recalled } from "./storage.js";

const data = openedData(document.getElementById("assess-data")!.textContent!);
const [first] = data.standards.keys();
const initial: State = {
	locale: languageOfSite() ?? data.locale,
	standard: first!,
	asOf: today(),
	edition: undefined,
	file: { facts: {} },
	typed: {},
	...recalled(data.standards),
};
const place = document.getElementById("assess")!;
place.replaceChildren();
render(<App data={data} initial={initial} />, place);

/** The day by the reader's own calendar: what is assessed is the community as it is. */
function today(): string {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
	return `${now.getFullYear()}-${month}-${day}`;
}
