/** The page is written with standards that decide in it as they do here, and with nothing that could end its data or its script. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate/evaluate.js";
import { explain } from "../../../src/explain/explain.js";
import type { Facts } from "../../../src/model/facts.js";
import type { Standard } from "../../../src/model/standard.js";
import { openedData } from "../../../src/page/assess/data.js";
import { parseFacts } from "../../../src/parse/facts.js";
import { type AssessmentData, type ExampleFile, writtenData } from "../../../src/render/assess/data.js";
import { assessmentPageOfBook } from "../../../src/render/assess/page.js";
import { Voice } from "../../../src/render/document/index.js";
import { siteOf } from "../../../src/render/site/site.js";
import { inputsOf } from "../../../src/resolve/inputs-of.js";
import { sheet } from "../../practices/sheet.js";
import { completeFacts, randomOf } from "../../support/arbitrary-facts.js";
import { hostileStandard, hostileTexts } from "../../support/hostile.js";
import { extended, standards } from "../../support/standards.js";
import { communityFile, communityNames, wuxi } from "../../support/wuxi.js";

const all: readonly Standard[] = [...standards, ...extended].map(({ standard }) => standard);
const communities = communityNames.map((name) => communityFile(name) as unknown as ExampleFile);
const data = (some: readonly Standard[]): AssessmentData => ({ locale: "zh", standards: some, communities, links: {} });
const opened = openedData(writtenData(data([...all, sheet, hostileStandard])));
/** Without what tells of inputs that no rule reads. */
const decided = (standard: Standard, facts: Facts, asOf: string) => {
	const { undated: _, unread: _unread, ...evaluation } = evaluate(standard, facts, { asOf });
	return evaluation;
};

describe.each([...all, sheet, hostileStandard])("$id, opened in the page", (standard) => {
	const own = opened.standards.get(standard.id)!;

	it("asks for the same, in the same order", () => {
		expect(inputsOf(own)).toEqual(inputsOf(standard));
	});

	it.each(communityNames)("decides and explains %s alike", (name) => {
		const { facts, observed } = communityFile(name);
		const [here, there] = [standard, own].map((one) => parseFacts(one, { observed, facts }, { invalidFacts: "unknown" }).facts);
		expect(decided(own, there!, observed)).toEqual(decided(standard, here!, observed));
		expect(explain(own, there!, { asOf: observed })).toEqual(explain(standard, here!, { asOf: observed }));
	});

	it("decides complete facts alike", () => {
		const facts = completeFacts(standard, randomOf(5), "2025-06-15");
		expect(decided(own, facts, "2025-06-15")).toEqual(decided(standard, facts, "2025-06-15"));
	});
});

it("keeps the standards in their order, and the communities as they are", () => {
	expect([...opened.standards.keys()]).toEqual([...all, sheet, hostileStandard].map(({ id }) => id));
	expect(opened.communities).toEqual(communities);
});

it("what several standards have alike stands in it once", () => {
	const size = (some: readonly Standard[]) => writtenData(data(some)).length;
	const variants = extended.map(({ standard }) => standard);
	const alone = variants.reduce((sum, variant) => sum + size([variant]), size([wuxi]));
	expect(size([wuxi, ...variants])).toBeLessThan(alone / 2);
});

describe("the page", () => {
	const script = `console.log("</script><script>alert(1)</script>");`;
	const page = assessmentPageOfBook(data([hostileStandard]), script);
	const book = { title: page.title, chapters: [{ title: page.title, pages: [page] }] };
	const html = siteOf(book, new Voice("both"))["assess.html"]!;

	it("holds what a standard says as data alone", () => {
		const [outside, held] = partedAt(html, '<script type="application/json" id="assess-data">', "</script>");
		expect(held).not.toContain("<");
		for (const text of Object.values(hostileTexts)) expect(outside).not.toContain(text);
		expect(openedData(held).standards.get("hostile")).toBeDefined();
	});

	it("has no more scripts than its data and its own", () => {
		expect(html.match(/<script/g)).toHaveLength(2 + 1);
		expect(html.match(/<\/script>/g)).toHaveLength(2);
		expect(html).toContain(String.raw`<\/script><script>alert(1)<\/script>`);
	});

	it("may ask for nothing", () => {
		const [outside] = partedAt(html, '<script type="application/json" id="assess-data">', "</script>");
		const [, policy] = partedAt(html, 'http-equiv="Content-Security-Policy" content="', '"');
		expect(policy.replaceAll("&#x27;", "'")).toMatch(/^default-src 'none'; script-src 'self' file: 'unsafe-inline';/);
		expect(outside.match(/ (src|href)=[^ >]*/g)).toEqual([' href="style.css"', ' href="#content"', ' href="assess.html"']);
	});

	it("says in both languages what it needs, where scripts don't run", () => {
		const [, without] = partedAt(html, "<noscript>", "</noscript>");
		expect(without).toContain("需要允许运行 JavaScript");
		expect(without).toContain("needs JavaScript");
	});
});

/** What stands around a part, and the part. */
function partedAt(text: string, from: string, to: string): [outside: string, inside: string] {
	const start = text.indexOf(from) + from.length;
	const end = text.indexOf(to, start);
	return [text.slice(0, start) + text.slice(end), text.slice(start, end)];
}
