/** A tree without what is meant for another format, and with its links as that format has them. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { LinkWriter } from "./page.js";

export function forFormat(tree: Root | Element, format: "html" | "markdown", link: LinkWriter): Root {
	const kept = (node: RootContent): RootContent[] => {
		if (node.type !== "element") return [node];
		const { dataOnly, ...properties } = node.properties;
		if (dataOnly !== undefined && dataOnly !== format) return [];
		if (typeof properties.href === "string") properties.href = link(properties.href);
		const children = node.children.flatMap(kept) as ElementContent[];
		return [{ ...node, properties, children }];
	};
	return { type: "root", children: (tree.type === "root" ? tree.children : [tree]).flatMap(kept) };
}
