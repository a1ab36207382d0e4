/** Every link within the documentation leads somewhere. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { anchors, links, pages, root } from "./markdown.js";

describe.each(pages)("%s", (page) => {
	const inner = links(page).filter((target) => !/^[a-z]+:/.test(target));

	test("its links lead to files and headings that exist", () => {
		const dead = inner.filter((target) => {
			const [path = "", anchor] = target.split("#") as [string, string?];
			const file = path === "" ? page : normalize(join(dirname(page), path));
			if (!existsSync(join(root, file))) return true;
			return anchor !== undefined && !anchors(file).has(decodeURIComponent(anchor));
		});
		expect(dead).toEqual([]);
	});
});

test("every page of docs/ can be reached from the READMEs", () => {
	const reached = new Set<string>();
	const visit = (page: string) => {
		if (reached.has(page) || !pages.includes(page)) return;
		reached.add(page);
		for (const target of links(page)) visit(normalize(join(dirname(page), target.split("#")[0]!)));
	};
	visit("README.md");
	visit("README.zh-CN.md");
	expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
