/** The page to assess oneself with: what stands in it before its script runs, its data, and its script. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Text } from "../../model/text.js";
import { inElement, type Page, Voice } from "../document/index.js";
import { type AssessmentData, writtenData } from "./data.js";
import { said } from "./words.js";

/** The page among others of a site. */
export function assessmentPageOfBook(data: AssessmentData, script: string): Page {
	return { id: "assess", title: said.title, content: assessmentContent(data, script), isApplication: true };
}

/** What stands in the page: a place that the script fills, its data, the script. */
function assessmentContent(data: AssessmentData, script: string): ElementContent[] {
	const voice = new Voice("both");
	const paragraph = (text: Text) => h("p", voice.say(text));
	return [
		h("div", { id: "assess" }, [paragraph(said.begins), h("noscript", [paragraph(said.needsScript)])]),
		h("script", { type: "application/json", id: "assess-data" }, writtenData(data)),
		h("script", inElement(script)),
	];
}
