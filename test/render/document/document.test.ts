import { h, s } from "hastscript";
import { describe, expect, it } from "vitest";
import { definitions, figureTable, htmlOf, markdownOf, onlyInHtml, pageLink, Voice } from "../../../src/render/document/index.js";

const hostile = `<script>alert("1")</script> | *a* _b_ # [x](javascript:y) \` & ‮rtl`;

describe("a document", () => {
	it("is HTML and Markdown", () => {
		const tree = h("main", [
			h("h1", "图书 Books"),
			h("p", ["At least ", h("strong", "5,000"), "."]),
			figureTable(
				["facts", "outcome"],
				[
					["4,999", "fails"],
					["5,000", "passes"],
				],
				{ caption: "Boundary" },
			),
		]);
		expect(markdownOf(tree)).toMatchInlineSnapshot(`
			"# 图书 Books

			At least **5,000**.

			| facts | outcome |
			| ----- | ------- |
			| 4,999 | fails   |
			| 5,000 | passes  |
			"
		`);
		expect(htmlOf(tree)).toMatchInlineSnapshot(
			`"<main><h1>图书 Books</h1><p>At least <strong>5,000</strong>.</p><div class="table" tabindex="0"><table><caption>Boundary</caption><thead><tr><th scope="col">facts</th><th scope="col">outcome</th></tr></thead><tbody><tr><td>4,999</td><td>fails</td></tr><tr><td>5,000</td><td>passes</td></tr></tbody></table></div></main>"`,
		);
	});

	it("shows what stands in it as text", () => {
		const tree = h("div", [h("p", hostile), figureTable([hostile], [[hostile]]), definitions([[hostile, hostile]])]);
		expect(htmlOf(tree)).not.toMatch(/<script/);
		expect(markdownOf(tree)).toMatchInlineSnapshot(`
			"\\<script>alert("1")\\</script> | \\*a\\* \\_b\\_ # \\[x]\\(javascript:y) \\\` & ‮rtl

			| \\<script>alert("1")\\</script> \\| \\*a\\* \\_b\\_ # \\[x]\\(javascript:y) \\\` & ‮rtl |
			| ---------------------------------------------------------------------------- |
			| \\<script>alert("1")\\</script> \\| \\*a\\* \\_b\\_ # \\[x]\\(javascript:y) \\\` & ‮rtl |

			- **\\<script>alert("1")\\</script> | \\*a\\* \\_b\\_ # \\[x]\\(javascript:y) \\\` & ‮rtl**: \\<script>alert("1")\\</script> | \\*a\\* \\_b\\_ # \\[x]\\(javascript:y) \\\` & ‮rtl
			"
		`);
	});

	it("lists names with what is said of each, and leaves out those of which nothing is", () => {
		const tree = definitions([
			["Unit", "volume"],
			["Note", ""],
			["Rules", h("ul", [h("li", "5.2")])],
		]);
		expect(markdownOf(tree)).toBe("- **Unit**: volume\n- **Rules**\n  - 5.2\n");
	});

	it("leaves out of Markdown what only a page can show", () => {
		const tree = h("figure", [onlyInHtml(s("svg", [s("text", "picture")])), h("figcaption", "Words")]);
		expect(markdownOf(tree).trim()).toBe("Words");
		expect(htmlOf(tree)).toContain("picture");
	});

	it("writes links as a format has them", () => {
		const link = (href: string) => href.replace(/^page:/, "./").replace(/$/, ".md");
		expect(markdownOf(h("p", h("a", { href: pageLink("rules/a.b") }, "A")), link)).toBe("[A](./rules/a.b.md)\n");
	});
});

describe("a voice", () => {
	const text = { zh: "图书", en: "Books" };

	it("speaks one language", () => {
		const voice = new Voice("en");
		expect(voice.locales).toEqual(["en"]);
		expect(voice.say(text)).toEqual([{ type: "text", value: "Books" }]);
		expect(voice.plain(text)).toBe("Books");
	});

	it("speaks both, each marked with its language", () => {
		const tree = h("p", new Voice("both").say(text));
		expect(htmlOf(tree)).toBe(`<p><span lang="zh-CN">图书</span> <span lang="en">Books</span></p>`);
		expect(markdownOf(tree)).toBe("图书 / Books\n");
		expect(new Voice("both").plain(text)).toBe("图书 / Books");
	});

	it("says once what is the same in both", () => {
		const name = { zh: "JSON Logic", en: "JSON Logic" };
		expect(htmlOf(h("p", new Voice("both").say(name)))).toBe("<p>JSON Logic</p>");
		expect(new Voice("both").plain(name)).toBe("JSON Logic");
	});
});
