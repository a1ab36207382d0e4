/** What is alike in all reports: the frame of a whole document, and where it is signed. */
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { chartStyle } from "../chart/index.js";
import { colours, htmlOf, markdownOf, onlyInMarkdown, prose, tags } from "../document/index.js";
import type { Saying, Telling } from "./telling.js";

/** A report before it is written. */
export interface Report {
	readonly title: Saying;
	readonly content: readonly ElementContent[];
}

/** How reports look, on top of documents and charts: one column as wide as a sheet. */
const paper = `
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.2rem 3rem; }
.note { border-inline-start: 4px solid var(--line); padding-inline-start: 0.8rem; color: var(--muted); }
.verdict { font-size: 1.15rem; font-weight: 600; }
.rule { border-top: 1px solid var(--line); margin-top: 1rem; }
.rule h3 { margin-top: 0.9rem; }
.label { font-weight: 600; margin-bottom: 0.2rem; }
#missing td:nth-child(2) { min-width: 14em; }
#missing :is(th, td):first-child { min-width: 3em; }
.heat table { font-size: 0.88rem; }
.heat th, .heat td { min-width: 0; padding: 0.35rem 0.4rem; }
.signature { margin-top: 3rem; break-inside: avoid; }
.signature dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 1.5rem 0.8rem; align-items: end; }
.signature dd { margin: 0; min-height: 2.2rem; border-bottom: 1px solid var(--text); }
.signature dt, .signature dd { grid-column: auto; }
@media (min-width: 40rem) { .signature dl { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); } }
@media print { body { max-width: none; padding: 0; } .heat table { font-size: 8pt; } .heat td { white-space: normal; } .chart.beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
`;

export function written(report: Report, format: "html" | "markdown", telling: Telling): string {
	return format === "markdown" ? markdownOf(treeOf(report, telling)) : writtenAsHtml(report, telling);
}

/** By itself, for where only pages are written. */
export function writtenAsHtml(report: Report, telling: Telling): string {
	return `<!doctype html>\n${htmlOf(framed(telling.plain(report.title), treeOf(report, telling), telling))}\n`;
}

function treeOf({ title, content }: Report, telling: Telling): Root {
	return { type: "root", children: [h("h1", telling.say(title)), ...content, signature(telling)] };
}

function framed(title: string, { children }: Root, { voice }: Telling): Element {
	return h("html", { lang: tags[voice.locales[0]!] }, [
		h("head", [
			h("meta", { charSet: "utf-8" }),
			h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
			h("title", title),
			h("style", `${colours}\n${prose}\n${chartStyle}\n${paper}`),
		]),
		h("body", [h("main", children as ElementContent[])]),
	]);
}

/** Lines to be filled in by hand. */
function signature(telling: Telling): Element {
	const names = ["prepared", "reviewed", "seal", "day"] as const;
	return h("section.signature", [
		h(
			"h2",
			telling.say(({ say }) => say.signature.heading),
		),
		h(
			"dl",
			names.flatMap((name) => [
				h(
					"dt",
					telling.say(({ say }) => say.signature[name]),
				),
				h("dd", onlyInMarkdown(blank)),
			]),
		),
	]);
}

/** What a line is in Markdown. */
const blank = "＿＿＿＿＿＿＿＿";
