import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { forFormat } from "./for-format.js";
import type { LinkWriter } from "./page.js";

/** A tree as HTML: whatever stands in it as text stands there as text. */
export function htmlOf(tree: Root | Element, link: LinkWriter = (href) => href): string {
	return toHtml(forFormat(tree, "html", link), { characterReferences: { useNamedReferences: false } });
}
