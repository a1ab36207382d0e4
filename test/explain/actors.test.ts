/** Who owes what, in words. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { creationDuties } from "../../src/standards/creation-duties.js";

const facts = {
	"naming.assessed": true,
	"naming.approved": false,
	"naming.named": true,
	"committee.duties": false,
};
const explained = (locale: Locale) => explain(creationDuties, facts, { asOf: "2026-06-30", locale });

describe.each([
	[
		"zh",
		"结论和得分只看归以下各方的条目：辖区单位和居民、社区居委会；归别人的另列，不计入",
		"不达标：2 条中 1 条不达标、1 条因数据不足未定",
		"1 条不达标；得分 0（满分 100）；不计入结论",
		"不达标：4 条中 1 条不达标、3 条因数据不足未定；得分 0 至 75（满分 100）；不计入结论",
		"这里的条目都归别人，不计入结论",
	],
	[
		"en",
		"Outcome and score count only what these owe: Units and residents of the area, Residents’ committee; what others owe stands beside",
		"Fails: of 2 rules, 1 fails, 1 is undecided for want of data",
		"The rule fails; score 0 of 100; stands beside the result",
		"Fails: of 4 rules, 1 fails, 3 are undecided for want of data; score 0 to 75 of 100; stands beside the result",
		"Others owe all that stands here, and it does not count",
	],
] as const)("in %s", (locale, whose, headline, committee, party, none) => {
	const explanation = explained(locale);
	const of = (id: string) => explanation.actors!.find((actor) => actor.id === id)!;

	it("says whose the outcome is, and counts their rules alone", () => {
		expect(explanation).toMatchObject({ whose, headline, fails: ["committee.organising"], undecided: ["title.conditions"] });
	});

	it("says of each actor how its rules came out", () => {
		expect(of("city-civilisation-committee")).toMatchObject({ summary: committee, fails: ["title.approval"], undecided: [] });
		expect(of("party-committee-and-government")).toMatchObject({ summary: party, fails: ["title.naming"], assessed: false });
	});

	it("says of a chapter that others owe that it does not count", () => {
		expect(explanation.dimensions.find(({ id }) => id === "leadership")).toMatchObject({
			summary: none,
			fails: [],
			undecided: [],
		});
	});

	it("says of a rule who owes it", () => {
		const { title } = of("city-civilisation-committee");
		expect(explanation.rules["title.approval"]!.owedBy).toEqual({ id: "city-civilisation-committee", title, assessed: false });
	});

	it.each(["text", "markdown"] as const)("is written out by actor, as %s", (format) => {
		const page = renderExplanation(explanation, { format, rules: "all" });
		const places = explanation.actors!.map(({ title }) => page.indexOf(`${format === "text" ? "==" : "##"} ${title}`));
		expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
		expect(page).toContain(whose);
		for (const { title } of Object.values(explanation.rules)) expect(page).toContain(title);
	});
});

it("each rule stands under who owes it", () => {
	const page = renderExplanation(explained("en"), { rules: "all" });
	const under = page.slice(page.indexOf("== Civilisation committee of the city"), page.indexOf("== Party committee"));
	expect([...under.matchAll(/^\[\w+\] (\S+)/gm)].map(([, clause]) => clause)).toEqual(["2.3"]);
});
