/**
 * A standard whose every text holds what a page, a table, a link or a spreadsheet might take for its own: markup, script,
 * pipes, backticks, formulas, a very long word, text from right to left.
 */
import type { Standard } from "../../src/model/standard.js";
import { parseOverlay } from "../../src/parse/overlay.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { figure, read, sheetScoring, smallDocument } from "./standard.js";

/** What must never come out as anything but text. */
export const hostileTexts = {
	script: "<script>alert(1)</script>",
	image: `<img src=x onerror="alert(2)">`,
	attribute: `"'><b onclick=alert(3)>`,
	markdown: "| a | `b` | **c** | [d](javascript:alert(4)) | ![e](x) | # f",
	formula: `=cmd|'/c calc'!A1`,
	long: "无".repeat(300),
	rightToLeft: "\u202eعربي\u202c",
} as const;

/** A text of all of them, with its own name in front so that it can be told from others. */
export function hostile(name: string): { zh: string; en: string } {
	const all = Object.values(hostileTexts).join(" ");
	return { zh: `=${name} ${all}`, en: `+${name} ${all}` };
}

const words = (name: string) => ({
	label: hostile(`${name}-label`),
	question: hostile(`${name}-question`),
	evidence: hostile("evidence"),
});
const option = (id: string) => ({ id, label: hostile(`option-${id}`) });

export const hostileDocument: Record<string, unknown> = smallDocument({
	id: "hostile",
	title: hostile("title"),
	purpose: hostile("purpose"),
	jurisdiction: { name: hostile("jurisdiction") },
	sources: {
		text: { title: hostile("source"), note: hostile("note"), url: "javascript:alert(5)" },
		other: { title: hostile("other"), url: `https://example.org/"><script>alert(6)</script>` },
	},
	dimensions: [
		{ id: "main", title: hostile("dimension") },
		{ id: "rest", title: hostile("second") },
	],
	readings: [{ id: "<i>R1</i>", ...hostile("general") }],
	actors: {
		committee: { title: hostile("actor"), assessed: true },
		city: { title: hostile("another") },
	},
	units: {
		thing: { zh: hostile("unit").zh, en: { one: hostile("unit").en, other: hostile("units").en } },
		percent: { zh: "%", en: { one: "%", other: "%" }, joined: true },
		item: { zh: "项", en: { one: "item", other: "items" } },
		point: { zh: "分", en: { one: "point", other: "points" } },
	},
	suppliers: { committee: hostile("supplier") },
	scoring: sheetScoring({
		of: 7,
		rules: "points",
		pass: { score: 5 },
		levels: [{ id: "good", title: hostile("level"), score: 6 }],
		note: hostile("scoring"),
	}),
	inputs: {
		"hall.open": { type: "boolean", ...words("hall") },
		"books.own": { type: "count", ...words("books") },
		"survey.satisfied": {
			type: "percent",
			counted: "thing",
			zeroOf: "missing",
			answers: [
				{ id: "yes", label: hostile("yes"), counts: true },
				{ id: "no", label: hostile("no") },
			],
			...words("survey"),
			checkedBy: ["survey"],
		},
		"community.kind": { type: "choice", options: [option("urban"), option("rural")], ...words("kind") },
		"naming.day": { type: "day", ...words("day") },
		"meetings.held": { type: "events", ...words("meetings"), checkedBy: ["site"] },
		"fund.name": { type: "text", ...words("fund"), checkedBy: ["department"] },
	},
	measures: { "books.share": { label: hostile("measure"), logic: { "+": [read("survey.satisfied"), 1] } } },
	rules: {
		"main.books": {
			title: hostile("rule"),
			requirement: { zh: `${hostile("requirement").zh} {minimum}`, en: `${hostile("requirement").en} {minimum}` },
			reading: hostile("reading"),
			dated: hostile("dated"),
			actor: "committee",
			source: { document: "text", clause: `1 ${hostileTexts.script}` },
			parameters: { minimum: figure(5, { basis: "reading" }) },
			logic: { and: [{ ">=": [read("books.own"), read("parameters.minimum")] }, read("hall.open")] },
			points: { full: 4 },
			examples: [
				{
					name: hostile("example"),
					facts: { "books.own": { value: 5, by: hostileTexts.script, evidence: hostileTexts.markdown }, "hall.open": true },
					outcome: "pass",
				},
			],
		},
		"main.parts": {
			title: hostile("parts"),
			actor: "city",
			source: { document: "other", clause: "2" },
			require: 1,
			parts: [
				{ id: "first", label: hostile("first"), logic: { ">=": [read("measures.books.share"), 50] } },
				{ id: "second", label: hostile("second-part"), logic: { "===": [read("community.kind"), "urban"] } },
			],
		},
		"rest.lines": {
			title: hostile("lines"),
			actor: "committee",
			exempt: { when: { "===": [read("fund.name"), hostileTexts.formula] }, because: hostile("exempt") },
			points: {
				full: 3,
				gain: [{ label: hostile("line"), points: 1, each: { eventsWithin: [read("meetings.held"), 12] }, atMost: 3 }],
			},
		},
		"rest.day": {
			title: hostile("since"),
			actor: "committee",
			counts: "bonus",
			parameters: { since: figure("2020-01-01") },
			logic: { "<=": [read("naming.day"), read("parameters.since")] },
			points: { full: 1 },
		},
	},
	titleLife: {
		actors: { office: hostile("office") },
		start: "open",
		states: [
			{ id: "open", label: hostile("open"), held: false },
			{ id: "named", label: hostile("named"), held: true },
		],
		steps: [
			{
				id: "naming",
				label: hostile("naming"),
				from: ["open"],
				to: "named",
				actors: ["office"],
				source: { document: "text", clause: "3" },
			},
		],
	},
});

export const hostileStandard: Standard = parseStandard(hostileDocument);

/** A variant of it that is no better. */
export const hostileVariant: Standard = resolveStandard(
	hostileStandard,
	parseOverlay({
		id: "worse",
		extends: "hostile",
		status: "example",
		title: hostile("worse"),
		name: hostile("worse-name"),
		sources: { pamphlet: { title: hostile("pamphlet"), note: hostile("pamphlet-note") } },
		set: {
			"main.books": { minimum: { value: 6, reason: hostile("reason"), source: { document: "pamphlet", clause: "`1`|2" } } },
		},
		exclude: { "rest.day": { reason: hostile("excluded") } },
		add: {
			rules: [
				{
					id: "rest.added",
					title: hostile("added"),
					requirement: hostile("added-requirement"),
					source: { document: "pamphlet", clause: "3" },
					actor: "city",
					logic: { var: "hall.open" },
				},
			],
		},
	}),
);
