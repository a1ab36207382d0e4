import type { Element, ElementContent, Root } from "hast";
import { type Handle, type State, toMdast } from "hast-util-to-mdast";
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { forFormat } from "./for-format.js";
import type { LinkWriter } from "./page.js";

/** A tree as Markdown with tables: whatever stands in it as text stands there as text. */
export function markdownOf(tree: Root | Element, link: LinkWriter = (href) => href): string {
	const markdown = toMdast(forFormat(tree, "markdown", link), { handlers: { dl: definitionList } });
	return toMarkdown(markdown, { bullet: "-", extensions: [gfmToMarkdown()] });
}

/** Markdown has no lists of definitions: each name is in bold before what is said of it. */
const definitionList: Handle = (state, { children }: Element) => {
	const elements = children.filter((child) => child.type === "element");
	const items = elements.flatMap((child, i) => {
		const said = elements[i + 1];
		return child.tagName === "dt" && said?.tagName === "dd" ? [definition(state, child, said)] : [];
	});
	return { type: "list", ordered: false, spread: false, children: items };
};

function definition(state: State, term: Element, said: Element): ListItem {
	const name: PhrasingContent = { type: "strong", children: phrasing(state, term) };
	const [first, ...others] = state.toFlow(state.all(said)) as (BlockContent | DefinitionContent)[];
	const inline = first?.type === "paragraph" ? [{ type: "text" as const, value: ": " }, ...first.children] : [];
	const rest = first === undefined || first.type === "paragraph" ? others : [first, ...others];
	return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [name, ...inline] }, ...rest] };
}

function phrasing(state: State, { children }: Element): PhrasingContent[] {
	return state.all({
		type: "element",
		tagName: "span",
		properties: {},
		children: children as ElementContent[],
	}) as PhrasingContent[];
}
