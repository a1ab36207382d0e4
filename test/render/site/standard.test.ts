import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../../scripts/site/links.js";
import { shippedStandards } from "../../../scripts/site/standards.js";
import { parseStandard, renderStandard } from "../../../src/index.js";
import { hostileDocument } from "../../support/hostile.js";

const scripts = { site: "// search" };
const shipped = shippedStandards("rules").map((one) => [one.standard.id, one] as const);

// Comparing all rules with those of four variants takes a while on a busy machine.
describe.each(shipped)("the documentation of %s", { timeout: 60_000 }, (_, { standard, variants }) => {
	it("has a page for every rule, and no link that leads nowhere", () => {
		const files = renderStandard(standard, { locale: "both", variants, scripts });
		expect(Object.keys(files)).toEqual(expect.arrayContaining(Object.keys(standard.rules).map((id) => `rules/${id}.html`)));
		expect(brokenLinks(files)).toEqual([]);
	});

	it("is the same in one file", () => {
		const files = renderStandard(standard, { single: true, scripts });
		expect(Object.keys(files)).toEqual(["index.html"]);
		expect(brokenLinks(files)).toEqual([]);
		expect(files["index.html"]).not.toMatch(/\s(src|href)="(?!#|https?:)/);
	});

	it("is Markdown too, its links leading to files", () => {
		const files = renderStandard(standard, { format: "markdown", locale: "en" });
		const names = new Set(Object.keys(files));
		const dead = Object.entries(files).flatMap(([path, text]) =>
			[...text.matchAll(/\]\(([^)#]+\.md)/g)]
				.map(([, to]) => new URL(to!, `file:///${path}`).pathname.slice(1))
				.filter((to) => !names.has(to)),
		);
		expect(dead).toEqual([]);
	});
});

describe("the documentation of a standard from a stranger", () => {
	const standard = parseStandard(hostileDocument);

	it.each([false, true])("shows its texts as text (in one file: %s)", (single) => {
		for (const html of Object.entries(renderStandard(standard, { locale: "both", single, scripts, edition: "2026-06-30" }))
			.filter(([path]) => path.endsWith(".html"))
			.map(([, text]) => text)) {
			const scriptElements = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
			expect(scriptElements.filter((tag) => !/^<script( src="[^"<]*site\.js"| data-root="")?[^<>]*>$/.test(tag))).toEqual([]);
			expect(html).not.toMatch(/<(img|b)[\s>]/);
			expect(html).not.toMatch(/href="javascript:/);
			expect(html).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/);
		}
	});

	it("keeps what is searched within its script", () => {
		const { "search.js": search } = renderStandard(standard, { scripts, edition: "2026-06-30" });
		expect(search).not.toContain("<");
	});
});

it("needs an edition where a standard has several", () => {
	const dated = structuredClone(hostileDocument) as { rules: { inForce?: object }[] };
	dated.rules[0]!.inForce = { from: "2020-01-01" };
	const standard = parseStandard(dated);
	expect(() => renderStandard(standard)).toThrow(/edition-needed|edition/);
	expect(Object.keys(renderStandard(standard, { edition: "2026-06-30" }))).toContain("index.html");
});

it("leads back to where it is told to", () => {
	const files = renderStandard(parseStandard(hostileDocument), {
		edition: "2026-06-30",
		home: { href: "../index.html", title: { zh: "全部", en: "All" } },
	});
	expect(files["index.html"]).toContain('<a class="home" href="../index.html">全部</a>');
	const [rule] = Object.entries(files)
		.find(([path]) => path.startsWith("rules/"))!
		.slice(1);
	expect(rule).toContain('<a class="home" href="../../index.html">全部</a>');
});

describe("the page to assess oneself with", () => {
	const standard = parseStandard(hostileDocument);
	const edition = "2026-06-30";
	const withAssess = { site: "// search", assess: "// assess" };

	it("stands among the pages, and its rules link to theirs", () => {
		const files = renderStandard(standard, { edition, scripts: withAssess });
		expect(files["index.html"]).toContain('href="assess.html"');
		expect(files["assess.html"]).toContain("// assess");
		const [rule] = Object.keys(standard.rules);
		expect(files["assess.html"]).toContain(`rules/${rule}.html`);
		expect(brokenLinks(files)).toEqual([]);
	});

	it("keeps its ids in one file, where its rules link to places", () => {
		const { "index.html": html } = renderStandard(standard, { edition, scripts: withAssess, single: true });
		expect(html!.match(/id="assess-data"/g)).toHaveLength(1);
		const [rule] = Object.keys(standard.rules);
		expect(html).toContain(`"#rules/${rule}"`);
		expect(brokenLinks({ "index.html": html! })).toEqual([]);
	});

	it("is there for HTML with its script alone", () => {
		expect(renderStandard(standard, { edition, scripts: { site: "" } })).not.toHaveProperty(["assess.html"]);
		expect(renderStandard(standard, { edition, scripts: withAssess, format: "markdown" })).not.toHaveProperty(["assess.md"]);
	});
});
