/**
 * A sheet of 100 points such as cities print them: deductions, bands, proportions, grades, cadence, bonus, vetoes of all
 * four scopes, floors and levels. Every figure is made up.
 */
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { figure, read, sheetScoring, smallDocument } from "../support/standard.js";

const said = (zh: string, en: string) => ({ zh, en });

/** An input with its label. */
const named = (zh: string, en: string, more: { type: string; [key: string]: unknown }) => ({ label: said(zh, en), ...more });
const count = (zh: string, en: string, more = {}) => named(zh, en, { type: "count", ...more });
const events = (zh: string, en: string, more = {}) => named(zh, en, { type: "events", ...more });

const inputs = {
	"population.residents": count("常住人口", "Residents", { unit: "person", range: { atLeast: 1 } }),
	"population.households": count("户数", "Households", { range: { atLeast: 1 } }),
	"meetings.held": events("居民议事会", "Meetings with residents"),
	"volunteers.registered": count("注册志愿者", "Registered volunteers", { unit: "person", within: "population.residents" }),
	"survey.satisfied": named("居民满意率", "Residents who are satisfied", {
		type: "percent",
		counted: "person",
		zeroOf: "missing",
	}),
	"finance.corruption": events("贪腐案件", "Cases of corruption"),
	"complaints.overdue": count("逾期未办结的投诉", "Complaints overdue"),
	"disorder.litter": count("乱堆放、乱张贴", "Heaps of litter and posters"),
	"disorder.structures": count("违章搭建", "Structures without permission"),
	"disorder.burning": events("露天焚烧垃圾", "Burning of waste in the open"),
	"greening.coverage": named("绿化覆盖率", "Green cover", {
		type: "quantity",
		unit: "percent",
		range: { atLeast: 0, atMost: 100 },
	}),
	"river.present": named("辖区内有河道", "A river runs through", { type: "boolean" }),
	"river.clean": named("河道整洁", "The river is clean", { type: "boolean" }),
	"crime.growth": named("刑事案件增幅", "Growth of criminal cases", {
		type: "quantity",
		unit: "percent",
		range: { atLeast: -100 },
	}),
	"drills.held": events("消防演练", "Fire drills"),
	"accidents.major": events("重大安全事故", "Major accidents"),
	"incidents.mass": events("群体性事件", "Mass incidents"),
	"guards.employed": count("专职保安", "Guards", { unit: "person" }),
	"library.grade": named("图书室等级", "Grade of the library", {
		type: "choice",
		options: ["A", "B", "C", "none"].map((id) => ({ id, label: said(id === "none" ? "无" : id, id) })),
	}),
	"activities.held": events("文体活动", "Activities of culture and sport", { kinds: true }),
	"space.rooms": named("活动用房", "Rooms for activities", { type: "quantity", unit: "m2" }),
	"honours.national": count("国家级荣誉", "National honours"),
	"honours.provincial": count("省级荣誉", "Provincial honours"),
	"honours.city": count("市级荣誉", "City honours"),
};

const measures = {
	"volunteers.share": {
		label: said("志愿者占常住人口的比例", "Volunteers among residents"),
		logic: { "/": [{ "*": [read("volunteers.registered"), 100] }, read("population.residents")] },
	},
	"guards.per200": {
		unit: "person",
		label: said("每 200 户保安数", "Guards per 200 households"),
		logic: { "/": [{ "*": [read("guards.employed"), 200] }, read("population.households")] },
	},
	"space.per100": {
		unit: "m2",
		label: said("每百户活动用房", "Rooms per 100 households"),
		logic: { "/": [{ "*": [read("space.rooms"), 100] }, read("population.households")] },
	},
};

/** None of these in the last 12 months. */
const noneOf = (input: string) => ({
	parameters: { limit: figure(0, { stricter: "lower" }) },
	logic: { "<=": [{ eventsWithin: [read(input), 12] }, read("parameters.limit")] },
});

const rules = {
	// 25 points.
	"organisation.meetings": {
		title: said("每季度召开居民议事会", "A meeting with residents in each quarter"),
		points: { full: 8, gain: [{ points: 2, each: { periodsCovered: [read("meetings.held"), 3, 12] }, atMost: 8 }] },
	},
	"organisation.volunteers": {
		title: said("志愿者占常住人口 10%", "Volunteers are 10% of the residents"),
		points: { full: 10, gain: [{ points: 10, share: { value: read("measures.volunteers.share"), of: 10 } }] },
	},
	"organisation.satisfaction": {
		title: said("居民满意", "Residents are satisfied"),
		points: {
			full: 7,
			highestOf: {
				value: read("survey.satisfied"),
				bands: [
					{ atLeast: 80, lessThan: 90, lose: 2 },
					{ lessThan: 80, lose: 7 },
				],
			},
		},
	},
	"organisation.integrity": {
		title: said("无贪腐案件", "No case of corruption"),
		...noneOf("finance.corruption"),
		veto: "application",
	},
	"organisation.complaints": {
		title: said("投诉按期办结", "Complaints are settled in time"),
		counts: "deduction",
		points: { full: 0, floor: -10, lose: [{ points: 0.5, each: read("complaints.overdue") }] },
	},
	// 30 points.
	"environment.disorder": {
		title: said("无乱堆放、乱张贴、乱搭建", "No litter, no posters, no illegal structures"),
		points: {
			full: 10,
			lose: [
				{ points: 0.5, each: read("disorder.litter"), atMost: 5 },
				{ points: 2, each: read("disorder.structures") },
			],
		},
	},
	"environment.burning": {
		title: said("无露天焚烧垃圾", "No waste is burned in the open"),
		...noneOf("disorder.burning"),
		veto: { items: ["environment.disorder"] },
	},
	"environment.greening": {
		title: said("绿化覆盖率 35%", "Green cover of 35%"),
		points: {
			full: 10,
			lose: [
				{
					points: 0.5,
					perStep: { value: read("greening.coverage"), below: 35, step: 1, of: "value", rounding: "ceiling" },
				},
			],
		},
	},
	"environment.river": {
		title: said("河道整洁", "The river is clean"),
		appliesWhen: read("river.present"),
		logic: read("river.clean"),
		points: { full: 10 },
	},
	// 25 points.
	"safety.crime": {
		title: said("刑事案件增幅", "Growth of criminal cases"),
		points: {
			full: 10,
			highestOf: {
				value: read("crime.growth"),
				bands: [
					{ moreThan: 6, lose: 3 },
					{ moreThan: 7, lose: 6 },
					{ moreThan: 8, lose: 10 },
				],
			},
		},
	},
	"safety.drills": {
		title: said("每年两次消防演练", "Two fire drills a year"),
		points: { full: 5, gain: [{ points: 2.5, each: { eventsWithin: [read("drills.held"), 12] }, eachAtMost: 2 }] },
	},
	"safety.accidents": {
		title: said("无重大安全事故", "No major accident"),
		...noneOf("accidents.major"),
		points: { full: 5 },
		veto: "pass",
	},
	"safety.incidents": {
		title: said("无群体性事件", "No mass incident"),
		...noneOf("incidents.mass"),
		veto: { levels: ["excellent"] },
	},
	"safety.guards": {
		title: said("每 200 户一名保安", "A guard per 200 households"),
		parameters: { minimum: figure(1, { unit: "person" }) },
		logic: { ">=": [read("measures.guards.per200"), read("parameters.minimum")] },
		points: { full: 5 },
	},
	// 20 points.
	"culture.library": {
		title: said("图书室", "Library"),
		points: { full: 6, grades: { value: read("library.grade"), points: { A: 6, B: 4, C: 2, none: 0 } } },
	},
	"culture.activities": {
		title: said("四类文体活动", "Four kinds of activities"),
		points: { full: 8, gain: [{ points: 2, each: { kindsWithin: [read("activities.held"), 12] }, atMost: 8 }] },
	},
	"culture.rooms": {
		title: said("每百户 20 平方米活动用房", "20 m² of rooms per 100 households"),
		parameters: { minimum: figure(20, { unit: "m2" }) },
		logic: { ">=": [read("measures.space.per100"), read("parameters.minimum")] },
		points: { full: 6 },
	},
	"culture.honours": {
		title: said("上级荣誉", "Honours from above"),
		counts: "bonus",
		points: {
			full: 10,
			gain: [
				{ points: 5, each: read("honours.national"), atMost: 5 },
				{ points: 3, each: read("honours.provincial"), atMost: 3 },
				{ points: 1, each: read("honours.city"), atMost: 2 },
			],
		},
	},
};

const ofEach = (organisation: number, environment: number, safety: number, culture: number) => ({
	organisation,
	environment,
	safety,
	culture,
});

const full = ofEach(25, 30, 25, 20);

const level = (id: string, zh: string, en: string, conditions: Record<string, unknown>) => ({
	id,
	title: said(zh, en),
	...conditions,
});

/** The sheet as a document: 18 items in four dimensions. */
export const sheetDocument = smallDocument({
	id: "hundred-points",
	title: said("百分制测评表", "A sheet of 100 points"),
	dimensions: [
		{ id: "organisation", title: said("组织与参与", "Organisation"), points: full.organisation },
		{ id: "environment", title: said("环境", "Environment"), points: full.environment },
		{ id: "safety", title: said("平安", "Safety"), points: full.safety },
		{ id: "culture", title: said("文化", "Culture"), points: full.culture },
	],
	inputs,
	measures,
	rules,
	scoring: sheetScoring({
		bonus: { atMost: 5 },
		deduction: { atMost: 10 },
		// Three fifths of each dimension.
		pass: { score: 60, dimensions: ofEach(15, 18, 15, 12) },
		levels: [
			level("qualified", "合格", "qualified", { score: 60 }),
			level("good", "良好", "good", { score: 80 }),
			// Four fifths of each dimension.
			level("excellent", "优秀", "excellent", { score: 90, dimensions: ofEach(20, 24, 20, 16) }),
		],
	}),
});

/** The sheet, ready to evaluate. */
export const sheet: Standard = parseStandard(sheetDocument);
