/** Documents as trees of HTML elements (hast), written once and rendered as HTML and as Markdown. */

export { definitions, figureTable, onlyInHtml, onlyInMarkdown, type TableOptions } from "./elements.js";
export { htmlOf } from "./html.js";
export { markdownOf } from "./markdown.js";
export { type Book, type Chapter, type LinkWriter, linkedPage, type Page, pageLink } from "./page.js";
export { inElement } from "./script.js";
export { colours, prose } from "./style.js";
export { type Languages, tags, Voice } from "./voice.js";
