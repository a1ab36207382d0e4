/** The page to assess oneself with: what stands in it before its script runs, its data, and its script. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Text } from "../../model/text.js";
import { colours, htmlOf, type Page, prose, tags, Voice } from "../document/index.js";
import { type AssessmentData, writtenData } from "./data.js";
import { assessStyle } from "./style.js";
import { said } from "./words.js";

/** No page that it makes may ask for anything: what it holds is all that it needs. */
const policy =
	"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What stands in the page: a place that the script fills, its data, the script. */
export function assessmentContent(data: AssessmentData, script: string): ElementContent[] {
	const voice = new Voice("both");
	const paragraph = (text: Text) => h("p", voice.say(text));
	return [
		h("div", { id: "assess" }, [paragraph(said.begins), h("noscript", [paragraph(said.needsScript)])]),
		h("script", { type: "application/json", id: "assess-data" }, writtenData(data)),
		h("script", inElement(script)),
	];
}

/** The page among others of a site. */
export function assessmentPageOfBook(data: AssessmentData, script: string): Page {
	return { id: "assess", title: said.title, content: assessmentContent(data, script), isApplication: true };
}

/** The page by itself, in one file. */
export function assessmentPage(data: AssessmentData, script: string): string {
	const page: Element = h("html", { lang: tags[data.locale] }, [
		h("head", [
			h("meta", { charSet: "utf-8" }),
			h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
			h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
			h("title", said.title[data.locale]),
			h("style", `${colours}\n${prose}\n${assessStyle}`),
		]),
		h("body", [h("main", assessmentContent(data, script))]),
	]);
	return `<!doctype html>\n${htmlOf(page)}\n`;
}

/** A script as what a script element holds, which its own end would end; within a string `<\/` is `</`. */
function inElement(script: string): string {
	return script.replaceAll(/<\/(?=script)/gi, "<\\/");
}
