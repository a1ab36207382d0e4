/** The page to assess oneself with, in a browser, opened from the disk. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import { spokenScore } from "../../src/explain/score.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { parseFacts } from "../../src/parse/facts.js";
import { inputsOf } from "../../src/resolve/inputs-of.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { creationDuties } from "../../src/standards/creation-duties.js";
import { sheet } from "../practices/sheet.js";
import { completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { hostileStandard, hostileTexts } from "../support/hostile.js";
import { figure, read, smallDocument } from "../support/standard.js";
import { extended } from "../support/standards.js";
import { communityFile, wuxi } from "../support/wuxi.js";
import { factsIn, fieldsOf, type Opened, opened, shownOutcomes, typeFact, writtenPage } from "./assess-page.js";
import { violations } from "./axe.js";
import { launched } from "./chromium.js";

let browser: Browser;
let address: string;
beforeAll(async () => {
	address = writtenPage();
	browser = await launched();
});
afterAll(() => browser?.close());

const nanyuan = communityFile("nanyuan");
const asOf = nanyuan.observed;
/** The facts of 南苑 that the form asks for. */
const asked = new Set(inputsOf(wuxi).map(({ id }) => id));
const own = Object.fromEntries(Object.entries(factsIn(wuxi, nanyuan.facts)).filter(([id]) => asked.has(id)));

const headline = (page: Page) => page.locator(".headline");
const score = (page: Page) => page.locator(".score");

async function expectShown(page: Page, evaluation: Evaluation, locale: "zh" | "en"): Promise<void> {
	const outcomes = Object.entries(evaluation.rules).map(([id, { outcome }]) => [id, outcome]);
	// A file takes a moment to be read.
	await expect.poll(() => shownOutcomes(page)).toEqual(Object.fromEntries(outcomes));
	expect(await headline(page).getAttribute("data-outcome")).toBe(evaluation.outcome);
	expect(await score(page).textContent()).toBe(spokenScore(evaluation, locale));
}

/** That nothing went out, and nothing went wrong. */
function expectQuiet({ requests, errors }: Opened): void {
	expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
	expect(errors).toEqual([]);
}

async function load(page: Page, community: string): Promise<void> {
	await page.locator(`[data-community=${community}]`).click();
}

describe("南苑, typed into the form", () => {
	it("comes to what evaluate says, and one fact changes one rule", async () => {
		const one = await opened(browser, address);
		const { page } = one;
		await page.locator("#as-of").fill(asOf);
		await page.locator("#observed").fill(asOf);
		for (const [id, fact] of Object.entries(own)) await typeFact(page, id, wuxi.inputs[id]!, fact);
		const { facts } = parseFacts(wuxi, { observed: asOf, facts: own });
		await expectShown(page, evaluate(wuxi, facts, { asOf }), "zh");

		// 300-odd m² of offices for 2,496 households fall short; 500 do not.
		const rule = "service.space-per-100-households";
		expect((await shownOutcomes(page))[rule]).toBe("fail");
		await typeFact(page, "space.office", wuxi.inputs["space.office"]!, 500);
		expect((await shownOutcomes(page))[rule]).toBe("pass");
		const changed = parseFacts(wuxi, { observed: asOf, facts: { ...own, "space.office": 500 } }).facts;
		await expectShown(page, evaluate(wuxi, changed, { asOf }), "zh");
		expectQuiet(one);
	});
});

describe("a community with one click", () => {
	it("comes to what evaluate says, under every variant that it knows", async () => {
		const one = await opened(browser, address);
		await load(one.page, "nanyuan");
		for (const standard of [wuxi, ...extended.map((variant) => variant.standard)]) {
			await one.page.locator("#standard").selectOption(standard.id);
			const evaluation = evaluate(standard, parseFacts(standard, nanyuan).facts, { asOf });
			await expectShown(one.page, evaluation, "zh");
		}
		expectQuiet(one);
	});

	it("a rule that is unfolded says why, what would mend it, and leads to its facts", async () => {
		const { page } = await opened(browser, address);
		await load(page, "nanyuan");
		const id = "service.space-per-100-households";
		const rule = page.locator(`[id="rule-${id}"]`);
		await rule.locator(":scope > summary").click();
		const { rules } = explain(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf });
		for (const because of rules[id]!.because) expect(await rule.locator(".why").textContent()).toContain(because);
		await rule.locator(".ways li").first().waitFor();
		expect(await rule.locator(".ways").textContent()).toContain("办公用房面积");
		await rule.getByRole("link", { name: "办公用房面积" }).first().click();
		await expect.poll(() => page.evaluate("document.activeElement.closest('fieldset')?.id")).toBe("input-space.office");
		expect(await page.evaluate("document.activeElement.value")).toBe("300多");
	});

	it("the next question leads to its field", async () => {
		const { page } = await opened(browser, address);
		await load(page, "nanyuan");
		await page.locator(".next a").click();
		await expect.poll(() => page.evaluate("document.activeElement.closest('fieldset')?.id ?? ''")).toMatch(/^input-/);
	});

	it("only rules with one outcome are shown where these are asked for", async () => {
		const { page } = await opened(browser, address);
		await load(page, "nanyuan");
		await page.locator(".filter").getByLabel("不达标").check();
		const { rules } = evaluate(wuxi, nanyuan.facts as Facts, { asOf });
		const failing = Object.values(rules).filter(({ outcome }) => outcome === "fail");
		expect(await page.locator("details.rule:visible").count()).toBe(failing.length);
	});
});

describe("a standard of another kind", () => {
	const asOfSheet = "2025-06-15";
	const dated = parseStandard(
		smallDocument({
			inputs: { "library.books": "count" },
			rules: {
				"main.books": {
					logic: { ">=": [read("library.books"), read("parameters.minimum")] },
					parameters: { minimum: figure({ values: [{ value: 3000 }, { from: "2026-01-01", value: 5000 }] }) },
				},
			},
		}),
	);

	it.each([
		["a sheet of points", sheet],
		["rules that several owe", creationDuties as Standard],
	])("%s: complete facts come to what explain says", async (_, standard) => {
		const one = await opened(browser, writtenPage([standard]));
		const facts = completeFacts(standard, randomOf(9), asOfSheet);
		const buffer = Buffer.from(JSON.stringify({ observed: asOfSheet, facts }));
		await one.page.locator("#file").setInputFiles({ name: "facts.json", mimeType: "application/json", buffer });
		const parsed = parseFacts(standard, { observed: asOfSheet, facts }).facts;
		const { headline: said, score: saidScore, rules } = explain(standard, parsed, { asOf: asOfSheet });
		await expect.poll(() => headline(one.page).textContent()).toContain(said);
		expect(await score(one.page).textContent()).toBe(saidScore);
		const [id, { because }] = Object.entries(rules).find((rule) => rule[1].because.length > 0)!;
		await one.page.locator(`[id="rule-${id}"] > summary`).click();
		const why = one.page.locator(`[id="rule-${id}"] .why`);
		for (const reason of because) expect(await why.textContent()).toContain(reason);
		expect(await violations(one.page)).toEqual([]);
		expectQuiet(one);
	});

	it("figures with dates are those of the edition that is chosen", async () => {
		const { page } = await opened(browser, writtenPage([dated]));
		await page.locator("#as-of").fill("2025-12-31");
		await (await fieldsOf(page, "library.books")).locator("input[type=text]").first().fill("4000");
		const outcome = async () => (await shownOutcomes(page))["main.books"];
		expect(await outcome()).toBe("pass");
		await page.locator("#edition").fill("2026-01-01");
		expect(await outcome()).toBe("fail");
		await page.locator("#edition").fill("");
		expect(await outcome()).toBe("pass");
	});
});

describe("what can't be used is refused in its place", () => {
	it.each([
		["space.office", "三百亩", "应为一个数"],
		["population.households", "2496.5", "须为整数"],
		["population.households", "-3", "应"],
	])("%s: %s", async (id, typed, said) => {
		const { page } = await opened(browser, address);
		const fields = await fieldsOf(page, id);
		const field = fields.locator("input[type=text]").first();
		await field.pressSequentially(typed);
		expect(await field.getAttribute("aria-invalid")).toBe("true");
		const issues = fields.locator(".issues");
		expect(await issues.textContent()).toContain(said);
		expect(await field.getAttribute("aria-describedby")).toContain((await issues.getAttribute("id"))!);
		await field.fill("2496");
		expect(await field.getAttribute("aria-invalid")).toBe("false");
		expect(await issues.textContent()).toBe("");
	});
});

describe("facts", () => {
	it("are saved to a file of the package's format and loaded from it, as they were", async () => {
		const one = await opened(browser, address);
		const { page } = one;
		await load(page, "nanyuan");
		const saved = async () => {
			const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
			return { name: download.suggestedFilename(), path: await download.path() };
		};
		const first = await saved();
		expect(first.name).toBe("nanyuan-2011-05-18.json");
		const { $schema: _, ...file } = nanyuan as unknown as Record<string, unknown>;
		expect(JSON.parse(readFileSync(first.path, "utf8"))).toEqual(file);

		page.on("dialog", (dialog) => dialog.accept());
		await page.locator("#clear").click();
		await expectShown(page, evaluate(wuxi, {}, { asOf }), "zh");
		await page.locator("#file").setInputFiles(first.path);
		await expectShown(page, evaluate(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf }), "zh");
		expect(readFileSync((await saved()).path, "utf8")).toBe(readFileSync(first.path, "utf8"));
		expectQuiet(one);
	});

	it("that can't be read are told when the others are saved", async () => {
		const { page } = await opened(browser, address);
		await load(page, "nanyuan");
		const field = (await fieldsOf(page, "population.households")).locator("input[type=text]").first();
		await field.fill("abc");
		const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
		expect(await page.locator(".files [role=status]").textContent()).toContain("有 1 项填写有误");
		expect(JSON.parse(readFileSync(await download.path(), "utf8")).facts).not.toHaveProperty(["population.households"]);
	});

	it("are kept in the browser, and are there when the page is opened again", async () => {
		const { page } = await opened(browser, address);
		await load(page, "nanyuan");
		await typeFact(page, "library.books", wuxi.inputs["library.books"]!, 5200);
		await page.locator("#language").click();
		await page.reload();
		const facts = { ...nanyuan.facts, "library.books": 5200 } as Facts;
		await expectShown(page, evaluate(wuxi, parseFacts(wuxi, { observed: asOf, facts }).facts, { asOf }), "en");
		expect(await page.locator("html").getAttribute("lang")).toBe("en");
	});

	it("that were kept and make no sense are left out, and the page opens", async () => {
		const { page, errors } = await opened(browser, address);
		const kept = { standard: "none", locale: "fr", asOf: "2025-02-31", edition: 5, file: { facts: { "library.books": "many" } } };
		for (const text of [JSON.stringify(kept), "{", "[]"]) {
			await page.evaluate(`localStorage.setItem("wenming.assessment", ${JSON.stringify(text)})`);
			await page.reload();
			expect(await headline(page).getAttribute("data-outcome")).toBe("unknown");
		}
		expect(errors).toEqual([]);
	});

	it("are assessed on days that there are alone", async () => {
		const { page, errors } = await opened(browser, address);
		await load(page, "nanyuan");
		for (const day of ["12025-03-01", "0002-01-01", ""]) {
			await page.evaluate(`
				const field = document.getElementById("as-of");
				field.value = ${JSON.stringify(day)};
				field.dispatchEvent(new Event("input", { bubbles: true }));
			`);
		}
		await page.locator("#as-of").fill(asOf);
		await expectShown(page, evaluate(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf }), "zh");
		expect(errors).toEqual([]);
	});

	it("of a file that are wrong are named, and left out", async () => {
		const { page } = await opened(browser, address);
		const text = JSON.stringify({ facts: { "library.books": "many", "library.sharedBooks": 10, "libary.books": 3 } });
		await page.locator("#file").setInputFiles({ name: "facts.json", mimeType: "application/json", buffer: Buffer.from(text) });
		const status = page.getByRole("status");
		await expect.poll(() => status.textContent()).toContain("library.books");
		expect(await status.textContent()).toContain("libary.books");
		const fields = await fieldsOf(page, "library.sharedBooks");
		expect(await fields.locator("input").first().inputValue()).toBe("10");
	});
});

it("the language switches at once, with everything that is said", async () => {
	const { page } = await opened(browser, address);
	await load(page, "nanyuan");
	await page.locator("#language").click();
	const { headline: said } = explain(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf, locale: "en" });
	expect(await headline(page).textContent()).toContain(said);
	// What is not in English is the community’s own evidence, and the way back to Chinese.
	const texts = (await page.evaluate(`
		const copy = document.getElementById("assess").cloneNode(true);
		for (const own of copy.querySelectorAll(".origin, #language")) own.remove();
		copy.textContent;
	`)) as string;
	const chinese = /[\u4e00-\u9fff]+/g;
	// A few words of the dictionary's English are Chinese.
	const usual = new Set(
		JSON.stringify(wuxi)
			.match(/"en":"[^"]*"/g)!
			.flatMap((english) => english.match(chinese) ?? []),
	);
	expect((texts.match(chinese) ?? []).filter((word) => !usual.has(word))).toEqual([]);
});

it("the report opens by itself, ready to be printed", async () => {
	const one = await opened(browser, address);
	await load(one.page, "nanyuan");
	const [report] = await Promise.all([one.page.context().waitForEvent("page"), one.page.locator("#report").click()]);
	const evaluation = evaluate(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf });
	await report.locator("h1").waitFor();
	expect(await report.locator("h1").textContent()).toContain("南苑社区");
	const { headline: said } = explain(wuxi, parseFacts(wuxi, nanyuan).facts, { asOf });
	expect(await report.locator("main").textContent()).toContain(said);
	expect(await report.locator("main").textContent()).toContain(spokenScore(evaluation, "zh"));
	expect((await report.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
	expectQuiet(one);
});

it("a standard whose texts are markup and script is shown as text", async () => {
	const one = await opened(browser, writtenPage([hostileStandard]));
	const { page } = one;
	let alerts = 0;
	page.on("dialog", (dialog) => {
		alerts++;
		return dialog.dismiss();
	});
	await page.locator(".form button").first().click();
	for (const rule of await page.locator("details.rule > summary").all()) await rule.click();
	await page.locator("#language").click();
	expect(await page.locator("#assess img, #assess b[onclick]").count()).toBe(0);
	expect(await page.locator("#assess").textContent()).toContain(hostileTexts.script);
	const [report] = await Promise.all([page.context().waitForEvent("page"), page.locator("#report").click()]);
	await report.locator("h1").waitFor();
	expect(await report.locator("img, script, b[onclick]").count()).toBe(0);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
	expect(alerts).toBe(0);
	expectQuiet(one);
});

it("prints on A4", async () => {
	const { page } = await opened(browser, address);
	await load(page, "nanyuan");
	const pdf = await page.pdf({ format: "A4" });
	expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
	expect(pdf.length).toBeGreaterThan(20_000);
});

describe.each(["light", "dark"] as const)("in %s, axe finds nothing", (colorScheme) => {
	it.each(["zh", "en"] as const)("in %s", async (locale) => {
		const { page } = await opened(browser, address, { colorScheme });
		await load(page, "nanyuan");
		if (locale === "en") await page.locator("#language").click();
		for (const input of ["space.office", "survey.committee", "culture.squareEvents"]) await fieldsOf(page, input);
		for (const rule of ["service.space-per-100-households", "culture.library-books"])
			await page.locator(`[id="rule-${rule}"] > summary`).click();
		await (await fieldsOf(page, "population.residents")).locator("input").first().fill("x");
		await page.locator(".ways li").first().waitFor();
		expect(await violations(page)).toEqual([]);
	});
});

it("on a phone nothing is wider than the screen", async () => {
	const { page } = await opened(browser, address, { viewport: { width: 360, height: 740 } });
	await load(page, "nanyuan");
	await page.locator(".form button").first().click();
	await page.locator('[id="rule-service.space-per-100-households"] > summary').click();
	expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

it("tells how long a keystroke takes", async () => {
	const { page } = await opened(browser, address);
	await load(page, "nanyuan");
	await page.locator(".form button").first().click();
	const field = (await fieldsOf(page, "population.households")).locator("input").first();
	await page.locator('[id="rule-service.space-per-100-households"] > summary').click();
	await page.evaluate(`
		globalThis.took = [];
		document.addEventListener("input", (event) => {
			const paint = new MessageChannel();
			paint.port1.onmessage = () => took.push(performance.now() - event.timeStamp);
			requestAnimationFrame(() => paint.port2.postMessage(0));
		}, true);
	`);
	await field.clear();
	await field.pressSequentially("123456789012345678901234567890", { delay: 60 });
	const took = ((await page.evaluate("took")) as number[]).slice(1).sort((a, b) => a - b);
	expect(took.length).toBeGreaterThan(20);
	const [median, most] = [took[took.length >> 1]!, took.at(-1)!];
	process.stdout.write(
		`from a keystroke to what it comes to, painted: median ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms\n`,
	);
});
