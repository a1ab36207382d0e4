/** What a community gets to read: whole explanations, kept as files so that every change of wording is seen. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/model/text.js";
import { parseFacts } from "../../src/parse/facts.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { communityFile, wuxi } from "../support/wuxi.js";

describe.each(["nanyuan", "hongsheng", "meili"] as const)("%s", (name) => {
	const { facts, observed } = parseFacts(wuxi, communityFile(name));
	describe.each(locales)("in %s", (locale) => {
		const explanation = explain(wuxi, facts, { asOf: observed!, locale });
		const thatAre = (...outcomes: readonly string[]) =>
			Object.values(explanation.rules).flatMap(({ id, outcome }) => (outcomes.includes(outcome) ? [id] : []));

		it("as text: what is decided, and the dimensions", async () => {
			const text = renderExplanation(explanation, { rules: thatAre("fail", "pass", "not-applicable") });
			await expect(text).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
		});

		it("as Markdown: what fails, and the five undecided rules that matter most", async () => {
			const rules = [...explanation.fails, ...explanation.undecided.slice(0, 5)];
			const text = renderExplanation(explanation, { format: "markdown", rules });
			await expect(text).toMatchFileSnapshot(`golden/${name}.${locale}.md`);
		});

		it("as HTML: what is decided, with the whole of each decision", async () => {
			const html = renderExplanation(explanation, { format: "html", rules: thatAre("fail", "pass", "not-applicable") });
			await expect(html).toMatchFileSnapshot(`golden/${name}.${locale}.html`);
		});
	});
});

it("without a choice, text has every rule that fails or is undecided", () => {
	const { facts, observed } = parseFacts(wuxi, communityFile("nanyuan"));
	const explanation = explain(wuxi, facts, { asOf: observed! });
	const text = renderExplanation(explanation);
	for (const { clause, title, outcome } of Object.values(explanation.rules)) {
		const heading = new RegExp(`^\\[.+\\] ${clause} ${title.replace(/[（）()]/g, ".")}`, "m");
		if (outcome === "pass") expect(text).not.toMatch(heading);
		else expect(text).toMatch(heading);
	}
	expect(renderExplanation(explanation, { rules: "all" }).match(/^\[/gm)).toHaveLength(127);
});
