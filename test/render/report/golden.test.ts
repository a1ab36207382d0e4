/** What a district's office gets to read: whole reports, kept as files so that every change of wording is seen. */
import { describe, expect, it } from "vitest";
import { evaluate, evaluateCohort, parseFacts, renderReport } from "../../../src/index.js";
import { locales } from "../../../src/model/text.js";
import { communityFile, communityNames, wuxi } from "../../support/wuxi.js";

const files = communityNames.map((name) => ({ name, ...parseFacts(wuxi, communityFile(name)) }));

describe.each(locales)("in %s", (locale) => {
	it.each(files)("a report of $name", async ({ name, facts, observed, community }) => {
		const evaluation = evaluate(wuxi, facts, { asOf: observed! });
		const report = renderReport(evaluation, { community, locale, format: "markdown" });
		await expect(report).toMatchFileSnapshot(`golden/${name}.${locale}.md`);
	});

	it("a report of all four as if they were of one district", async () => {
		const cohort = evaluateCohort(
			wuxi,
			files.map(({ name, facts }) => ({ community: name, facts })),
			{ asOf: "2012-10-31" },
		);
		const report = renderReport(cohort, {
			district: { zh: "示例区", en: "Sample District" },
			names: Object.fromEntries(files.map(({ name, community }) => [name, community!.name])),
			locale,
			format: "markdown",
		});
		await expect(report).toMatchFileSnapshot(`golden/district.${locale}.md`);
	});
});
