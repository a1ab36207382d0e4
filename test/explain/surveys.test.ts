/** Surveys and judgements in words: their margin, why a small sample is not used, the reason. */
import { describe, expect, it, test } from "vitest";
import { explain, type FactExplanation } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { type InputSketch, read, smallStandard, text } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const asOf = "2025-12-31";

const unit = (zh: string, one: string, other = `${one}s`) => ({ zh, en: { one, other } });
const units = {
	thing: unit("件", "thing"),
	person: unit("人", "person", "people"),
	m2: unit("m²", "m²", "m²"),
	percent: { ...unit("%", "%", "%"), joined: true },
};

const answers = [
	{ id: "satisfied", label: text("satisfied"), counts: true },
	{ id: "dissatisfied", label: text("dissatisfied") },
];
const survey = { type: "percent", counted: "person", zeroOf: "missing", checkedBy: ["survey"], answers };

const atLeast90 = { ">=": [read("survey.rate"), 90] };

function explained(
	rule: unknown,
	facts: Facts,
	input: object = {},
	others: Record<string, InputSketch> = {},
	locale: Locale = "en",
) {
	const inputs = { "survey.rate": { ...survey, ...input }, ...others };
	return explain(smallStandard({ inputs, units, rules: { "main.rule": rule } }), facts, { asOf, locale });
}

function factOf(rule: unknown, fact: unknown, input: object = {}, locale: Locale = "en"): FactExplanation {
	return explained(rule, { "survey.rate": fact } as Facts, input, {}, locale).rules["main.rule"]!.facts[0]!;
}

describe("the margin of a survey", () => {
	it("is the interval beside its numbers, as data and in words", () => {
		const { margin, value } = factOf(atLeast90, { count: 270, of: 300 });
		expect(value).toBe("90% (270 of 300 people)");
		expect(margin).toMatchObject({ count: 270, of: 300, confidence: 0.95 });
		expect(margin!.interval.low).toBeCloseTo(86.0834, 4);
		expect(margin!.interval.high).toBeCloseTo(92.9052, 4);
		expect(margin!.text).toBe(
			"95% confidence interval 86 to 93%; the figure of 90% lies within the margin of error; the standard compares the point value",
		);
		expect(factOf(atLeast90, { count: 270, of: 300 }, {}, "zh").margin!.text).toBe(
			"95% 置信区间 86 至 93%；误差范围包含要求的 90%，标准比的是点值",
		);
	});

	it("is the same of a survey by answers", () => {
		const byAnswers = factOf(atLeast90, { answers: { satisfied: 270, dissatisfied: 30 } });
		expect(byAnswers).toEqual(factOf(atLeast90, { count: 270, of: 300 }));
	});

	it("says nothing of a figure outside it, on either side", () => {
		const text = (count: number) => factOf(atLeast90, { count, of: 300 }).margin!.text;
		expect(text(300)).toBe("95% confidence interval 98.7 to 100%");
		expect(text(200)).toBe("95% confidence interval 61.1 to 71.8%");
		expect(text(0)).toBe("95% confidence interval 0 to 1.3%");
	});

	it("decides nothing, wherever the figure lies", () => {
		for (const [count, outcome] of [
			[270, "pass"],
			[269, "fail"],
		] as const) {
			const { rules } = explained(atLeast90, { "survey.rate": { count, of: 300 } });
			expect(rules["main.rule"]!.outcome).toBe(outcome);
			expect(rules["main.rule"]!.facts[0]!.margin!.text).toContain("the figure of 90% lies within");
		}
	});

	it("names each figure once that lies within, wherever the survey is compared", () => {
		const rule = {
			appliesWhen: { "<": [read("survey.rate"), 100] },
			logic: {
				or: [
					atLeast90,
					{ ">=": [88, read("survey.rate")] },
					{ "<=": [50, read("survey.rate"), 92] },
					{ ">": [read("survey.rate"), 90] },
				],
			},
		};
		expect(factOf(rule, { count: 270, of: 300 }, {}, "zh").margin!.text).toContain("要求的 90%、88%、92%，");
	});

	it("does not take for its figure what is compared with something else, or with its numbers", () => {
		const others = { "library.books": "count", "survey.other": survey };
		const rule = {
			and: [
				{ ">=": [read("library.books"), 90] },
				{ ">": [read("survey.rate.of"), 90] },
				{ ">": [read("survey.rate"), read("survey.other")] },
			],
		};
		const facts = { "survey.rate": { count: 270, of: 300 }, "library.books": 90, "survey.other": { count: 269, of: 300 } };
		const { facts: used } = explained(rule, facts, {}, others).rules["main.rule"]!;
		expect(used.map(({ margin }) => margin?.text)).toEqual([
			undefined,
			"95% confidence interval 86 to 93%",
			"95% confidence interval 85.7 to 92.7%",
		]);
	});

	test.each<[situation: string, fact: unknown, input: object]>([
		["a bare percentage", 90, {}],
		["a ratio that is not exact", { count: { atLeast: 270 }, of: 300 }, {}],
		["nobody asked", { count: 0, of: 0 }, {}],
		["a survey of too few", { count: 9, of: 10 }, { minimumSample: 30 }],
		["what documents show", { count: 270, of: 300 }, { checkedBy: ["documents"] }],
	])("is not told of %s", (_, fact, input) => {
		expect(factOf(atLeast90, fact, input)).not.toHaveProperty("margin");
	});

	it("is not told of a whole class of the world that a survey only confirms", () => {
		const rule = { appliesWhen: { ">": [read("survey.rate.of"), 0] }, logic: atLeast90 };
		const inputs = { "survey.rate": { ...survey, checkedBy: ["documents", "survey"], zeroOf: undefined } };
		const { zeroOf: _, ...input } = inputs["survey.rate"];
		const standard = smallStandard({ inputs: { "survey.rate": input }, units, rules: { "main.rule": rule } });
		const { facts } = explain(standard, { "survey.rate": { count: 48, of: 50 } }, { asOf }).rules["main.rule"]!;
		expect(facts[0]).not.toHaveProperty("margin");
	});

	it("stands in the text and in Markdown, beside the origin", () => {
		const explanation = explained(atLeast90, { "survey.rate": { value: { count: 270, of: 300 }, by: "report" } }, {}, {}, "zh");
		const written = renderExplanation(explanation, { rules: "all" });
		expect(written).toContain(
			"  * 依据：社区自报材料\n  * survey.rate：95% 置信区间 86 至 93%；误差范围包含要求的 90%，标准比的是点值\n",
		);
		expect(renderExplanation(explanation, { rules: "all", format: "markdown" })).toContain(
			"- survey.rate：95% 置信区间 86 至 93%",
		);
	});
});

describe("a sample that is too small", () => {
	const of30 = { minimumSample: 30 };

	test.each<[situation: string, fact: unknown, input: object, value: string, en: string, zh: string]>([
		[
			"for certain",
			{ count: 9, of: 12 },
			of30,
			"9 of 12",
			"a sample of 12 people, while at least 30 people are needed, so it counts as not given",
			"样本为 12 人，至少要 30 人，按未填处理",
		],
		[
			"for certain, by answers",
			{ answers: { satisfied: 9, dissatisfied: 3 } },
			of30,
			"9 of 12",
			"a sample of 12 people, while at least 30 people are needed, so it counts as not given",
			"样本为 12 人，至少要 30 人，按未填处理",
		],
		[
			"for certain, whatever it is",
			{ count: 9, of: { atMost: 12 } },
			of30,
			"9 of 9 to 12",
			"a sample of 9 to 12 people, while at least 30 people are needed, so it counts as not given",
			"样本为 9 至 12 人，至少要 30 人，按未填处理",
		],
		[
			"perhaps",
			{ count: 27, of: { atLeast: 27, atMost: 30 } },
			of30,
			"90 to 100%",
			"perhaps a sample of fewer than 30 people, which would count as not given, so it is not used",
			"样本可能不足 30 人，不足就按未填处理，因此没有采用",
		],
		[
			"perhaps, since the number is not told",
			95,
			of30,
			"95%",
			"perhaps a sample of fewer than 30 people, which would count as not given, so it is not used",
			"样本可能不足 30 人，不足就按未填处理，因此没有采用",
		],
		[
			"perhaps nobody",
			{ answers: { satisfied: 0 } },
			{},
			"0%",
			"perhaps out of none, which would count as not given, so it is not used",
			"基数可能为零，为零就按未填处理，因此没有采用",
		],
		[
			"nobody",
			{ answers: { satisfied: 0, dissatisfied: 0 } },
			{},
			"0 of 0",
			"out of none, so it counts as not given",
			"基数为零，按未填处理",
		],
	])("%s, says so", (_, fact, input, value, en, zh) => {
		expect(factOf(atLeast90, fact, input)).toMatchObject({ value, notUsed: en });
		expect(factOf(atLeast90, fact, input, "zh").notUsed).toBe(zh);
	});

	it("that is too old besides is not used for that", () => {
		const fact = { value: 95, observed: "2020-01-01" };
		expect(factOf(atLeast90, fact, { ...of30, expires: { months: 12 } }).notUsed).toBe(
			"valid for 12 months and older than that, so it counts as not given",
		);
	});

	it("is asked for again", () => {
		const { questions, because } = explained(atLeast90, { "survey.rate": { count: 9, of: 12 } }, of30).rules["main.rule"]!;
		expect(questions.map(({ input }) => input)).toEqual(["survey.rate"]);
		expect(because).toEqual(["No data: survey.rate"]);
		const perhaps = explained(atLeast90, { "survey.rate": 95 }, of30).rules["main.rule"]!;
		expect(perhaps.because).toEqual(["What is known does not settle it: survey.rate"]);
	});
});

describe("a judgement", () => {
	const inputs = {
		"judged.marks": { type: "count", judgement: true, reason: "required" },
		"judged.grade": { type: "choice", judgement: true },
	};
	const standard = smallStandard({
		inputs,
		units,
		rules: { "main.marks": { ">=": [read("judged.marks"), 5] }, "main.grade": { "===": [read("judged.grade"), "urban"] } },
	});
	const facts = {
		"judged.marks": { value: 4, by: "李明", reason: "两处楼道堆物" },
		"judged.grade": "urban",
	};

	it("of any type is flagged, with its reason", () => {
		const { rules } = explain(standard, facts, { asOf, locale: "zh" });
		expect(rules["main.marks"]).toMatchObject({
			judgement: true,
			facts: [{ value: "4 件", by: "李明", reason: "两处楼道堆物" }],
		});
		expect(rules["main.grade"]).toMatchObject({ judgement: true });
		expect(rules["main.grade"]!.facts[0]).not.toHaveProperty("reason");
	});

	it("shows its reason with the fact, even where that is all there is to say of it", () => {
		const written = (locale: Locale, by: object) =>
			renderExplanation(explain(standard, { "judged.marks": { value: 4, reason: "两处楼道堆物", ...by } }, { asOf, locale }));
		expect(written("zh", { by: "李明" })).toContain("  * 依据：李明；理由：两处楼道堆物\n");
		expect(written("zh", {})).toContain("  * 理由：两处楼道堆物\n");
		expect(written("en", { by: "李明" })).toContain("  * Source of the data: 李明; reason: 两处楼道堆物\n");
	});
});

describe("the surveys of the Wuxi standard", () => {
	const surveys = Object.entries(wuxi.inputs).filter(([id]) => id.startsWith("survey."));

	it("have their answers, of which some count", () => {
		const counting = (id: string) => {
			const input = wuxi.inputs[id]!;
			return input.type === "percent" ? input.answers!.map((one) => `${one.label.zh}${one.counts ? " ✓" : ""}`) : [];
		};
		expect(surveys.length).toBeGreaterThan(10);
		expect(counting("survey.committee")).toEqual(["满意 ✓", "基本满意 ✓", "不满意", "不了解"]);
		expect(counting("survey.safety")).toEqual(["安全 ✓", "基本安全 ✓", "不安全", "不了解"]);
		expect(counting("survey.knowsCitySpirit")).toEqual(["知晓 ✓", "不知晓"]);
		for (const [id] of surveys) expect(counting(id).length, id).toBeGreaterThan(1);
	});

	it("are computed from them", () => {
		const fact = { answers: { satisfied: 200, basicallySatisfied: 70, dissatisfied: 20, dontKnow: 10 } };
		const { outcome, because } = explain(wuxi, { "survey.committee": fact }, { asOf }).rules["autonomy.committee-satisfaction"]!;
		expect(outcome).toBe("pass");
		expect(because).toEqual(["居委会工作满意率：90%（270/300 人）；要求不低于 90%"]);
	});
});
