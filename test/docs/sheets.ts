/** The examples of the scoring pages: the JSON of a section as a small standard, and its tables as what comes out of it. */

import { evaluateCohort } from "../../src/cohort/index.js";
import type { Issue } from "../../src/errors.js";
import { type Evaluation, evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { LedgerLine } from "../../src/model/ledger.js";
import type { Standard } from "../../src/model/standard.js";
import type { Locale } from "../../src/model/text.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { checkOverlay, resolveStandard } from "../../src/standard/resolve-standard.js";
import { text } from "../support/standard.js";
import { wuxiDocument } from "../support/wuxi.js";
import { codeBlocks, textOf } from "./markdown.js";

/** The assessment day of both pages. */
const asOf = "2026-06-30";

type Json = Readonly<Record<string, unknown>>;

export interface Table {
	/** The line of its head. */
	readonly line: number;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface Section {
	readonly title: string;
	/** What it shows of a standard: rules, inputs, measures, scoring. */
	readonly pieces: readonly Json[];
	readonly tables: readonly Table[];
}

/** The sections of a page that show JSON. */
export function sectionsOf(page: string): Section[] {
	const lines = textOf(page).split("\n");
	const starts = lines.flatMap((line, i) => (/^#{2,3} /.test(line) ? [i] : []));
	return starts.flatMap((start, i): Section[] => {
		const end = starts[i + 1] ?? lines.length;
		const pieces = codeBlocks(page)
			.filter(({ language, line }) => language === "json" && line > start && line <= end)
			.map(({ code }) => JSON.parse(code) as Json);
		if (pieces.length === 0) return [];
		return [{ title: lines[start]!.replace(/^#+ /, ""), pieces, tables: tablesOf(lines, start, end) }];
	});
}

function tablesOf(lines: readonly string[], start: number, end: number): Table[] {
	const tables: Table[] = [];
	for (let i = start; i < end; i++) {
		if (!/^\|[ -]*-[ -|]*\|$/.test(lines[i + 1] ?? "") || !lines[i]!.startsWith("|")) continue;
		let last = i + 2;
		while (lines[last]?.startsWith("|")) last++;
		tables.push({ line: i + 1, head: cellsOf(lines[i]!), rows: lines.slice(i + 2, last).map(cellsOf) });
	}
	return tables;
}

function cellsOf(row: string): string[] {
	return row
		.slice(1, -1)
		.split("|")
		.map((cell) => cell.trim());
}

/** What the column of a table tells, in both languages. */
const columns = {
	facts: ["facts", "数据"],
	outcome: ["outcome", "结论"],
	points: ["points", "得分"],
	score: ["score", "总分"],
	level: ["level", "等级"],
	said: ["as explained", "说明"],
	community: ["community", "社区"],
	rank: ["rank", "名次"],
	selected: ["selected", "入选"],
	place: ["place", "位置"],
} as const;
type Column = keyof typeof columns;

/** Code in a cell. */
const codeIn = (cell: string): string | undefined => /^`(.*)`$/.exec(cell)?.[1];

const columnOf = (head: string): Column | undefined =>
	(Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(head));

/** Whether a table tells results; others are read by people alone. */
export function isChecked({ head }: Table): boolean {
	return head.some((cell) => ["facts", "place"].includes(columnOf(cell) ?? "")) || factsIn(head.at(-1)!) !== undefined;
}

function factsIn(cell: string): Facts | undefined {
	const code = codeIn(cell);
	return code?.startsWith("{") ? (JSON.parse(code) as Facts) : undefined;
}

/** Everything that is wrong with the pieces of a section. */
export function problemsOf(pieces: readonly Json[]): readonly Issue[] {
	const issues = checkStandard(documentOf(pieces));
	return issues.length > 0 ? issues : checkOverlay(parseStandard(documentOf(pieces)), pieces.filter(isOverlay));
}

/** The document that the pieces of a section make, with what every sheet has around them. */
function documentOf(pieces: readonly Json[]): Json {
	const rules = pieces.filter(isRule).map(wholeRule);
	const heads = pieces.filter((piece) => "scoring" in piece);
	const dictionary = (key: "inputs" | "measures", has: string) =>
		Object.assign(
			{},
			wuxiDocument[key],
			...pieces.filter((piece) => !isRule(piece) && Object.values(piece).some((one) => isObject(one) && has in one)),
		);
	const ids = [...new Set(rules.map(({ id }) => String(id).split(".")[0]!))];
	const full = rules.filter((rule) => !("counts" in rule)).reduce((sum, rule) => sum + fullOf(rule), 0);
	const scoring = { policy: "source", of: full, rules: "points", notApplicable: "redistribute", pass: "every-rule" };
	const given = Object.assign({}, ...heads.map((head) => head["scoring"])) as Json;
	return {
		id: "exampletown",
		status: "example",
		title: { zh: "示例镇文明社区评分表", en: "Exampletown Score Sheet for Civilised Communities" },
		sources: { sheet: { title: { zh: "示例镇评分表", en: "Exampletown score sheet" } } },
		dimensions: ids.map((id) => ({ id, title: text(id) })),
		units: wuxiDocument["units"],
		suppliers: wuxiDocument["suppliers"],
		sharedDictionary: true,
		...Object.assign({}, ...heads),
		inputs: mapped(dictionary("inputs", "type"), wholeInput),
		measures: dictionary("measures", "logic"),
		scoring: { ...scoring, ...("methods" in given ? {} : { dimensions: "points" }), ...given },
		rules,
	};
}

const isOverlay = (piece: Json) => "extends" in piece;

const isRule = (piece: Json) => "id" in piece && !("scoring" in piece) && !isOverlay(piece);

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

const mapped = (record: Json, change: (value: Json) => Json): Json =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as Json)]));

function fullOf(rule: Json): number {
	return (rule["points"] as { full: number } | undefined)?.full ?? 0;
}

/** A rule with what the page leaves out. */
function wholeRule(piece: Json): Json {
	const names = Object.keys((piece["parameters"] ?? {}) as Json).map((name) => `{${name}}`);
	const requirement = text(names.join(" ") || "–");
	return { title: text(String(piece["id"])), requirement, source: { document: "sheet", clause: "1" }, ...piece };
}

/** An input with what the page leaves out. */
function wholeInput(piece: Json): Json {
	const numeric = ["count", "quantity", "percent"].includes(String(piece["type"]));
	return {
		...(numeric ? { range: { atLeast: 0 }, step: 1 } : {}),
		question: piece["label"],
		checkedBy: ["documents"],
		suppliedBy: "residents-committee",
		changes: "both",
		...piece,
	};
}

const standards = new Map<string, Standard>();

/** The rows of a table are about one standard, which is read once. */
function standardOf(pieces: readonly Json[]): Standard {
	const key = JSON.stringify(pieces);
	const standard = standards.get(key) ?? resolveStandard(parseStandard(documentOf(pieces)), pieces.filter(isOverlay));
	standards.set(key, standard);
	return standard;
}

/** The same table as it comes out: cells that tell results are computed, all others stay. */
export function computed(section: Section, table: Table, locale: Locale): string[][] {
	const { head, rows } = table;
	if (head.some((cell) => columnOf(cell) === "place")) return problemRows(section, locale);
	if (head.some((cell) => columnOf(cell) === "community")) return cohortOf(section, table);
	const ofRule = section.pieces.filter(isRule).length === 1;
	return rows.map((row) => {
		const changed = changedBy(section.pieces, head[0]!, row[0]!);
		const standard = standardOf(changed);
		const own = row
			.map((cell, i) => (columnOf(head[i]!) === "facts" ? factsIn(cell) : undefined))
			.find((facts) => facts !== undefined);
		return row.map((cell, i) => {
			const facts = factsIn(head[i]!) ?? own;
			const column = factsIn(head[i]!) === undefined ? columnOf(head[i]!) : ofRule ? "points" : "score";
			return facts === undefined || column === undefined || column === "facts"
				? cell
				: told(column, cell, { standard, facts, locale, ofRule });
		});
	});
}

/** The first column may be a key of the JSON, and its cells what the key is there. */
function changedBy(pieces: readonly Json[], head: string, cell: string): readonly Json[] {
	const key = codeIn(head);
	if (key === undefined) return pieces;
	const value = JSON.parse(codeIn(cell)!) as unknown;
	return JSON.parse(JSON.stringify(pieces), (name, old: unknown) => (name === key ? value : old)) as Json[];
}

interface Asked {
	readonly standard: Standard;
	readonly facts: Facts;
	readonly locale: Locale;
	/** Whether the section is about one rule alone. */
	readonly ofRule: boolean;
}

function told(column: Column, cell: string, { standard, facts, locale, ofRule }: Asked): string {
	const evaluation = evaluate(standard, facts, { asOf });
	const rule = Object.values(evaluation.rules)[0]!;
	switch (column) {
		case "outcome":
			return `\`${ofRule ? rule.outcome : evaluation.outcome}\``;
		case "points":
			return range(rule.points);
		case "score":
			return range(evaluation.score);
		case "level":
			return levelOf(evaluation);
		case "said":
			return oneOf(saidIn(standard, facts, locale), cell);
		default:
			throw new Error(`no such result: ${column}`);
	}
}

/** The sentence itself if it was said; else all that was. */
function oneOf(said: readonly string[], sentence: string): string {
	return said.includes(sentence) ? sentence : said.join(" / ");
}

function range(found: { readonly min: number; readonly max: number } | null | undefined): string {
	if (found === null || found === undefined) return "–";
	return found.min === found.max ? String(found.min) : `${found.min}–${found.max}`;
}

function levelOf({ level }: Evaluation): string {
	return level!.possible.map((id) => (id === null ? "–" : `\`${id}\``)).join(" / ");
}

/** Every sentence of an explanation. */
function saidIn(standard: Standard, facts: Facts, locale: Locale): string[] {
	const { rules, sheet, score } = explain(standard, facts, { asOf, locale });
	const texts = (lines: readonly LedgerLine[] = []): string[] => lines.flatMap((line) => [line.text, ...texts(line.lines)]);
	return [
		...Object.values(rules).flatMap(({ because, points, facts: used }) => [
			...because,
			...texts(points?.lines),
			...used.flatMap(({ margin, notUsed }) => [margin?.text ?? "", notUsed ?? ""]),
		]),
		...(sheet === undefined
			? []
			: [
					...texts(sheet.ledger),
					sheet.judged ?? "",
					...sheet.vetoes,
					...sheet.conditions.map((one) => one.text),
					sheet.level ?? "",
				]),
		score,
	].filter((said) => said !== "");
}

/** All communities of a table are one cohort. */
function cohortOf({ pieces }: Section, { head, rows }: Table): string[][] {
	const at = (column: Column) => head.findIndex((cell) => columnOf(cell) === column);
	const members = rows.map((row) => ({ community: row[at("community")]!, facts: factsIn(row[at("facts")]!)! }));
	const { communities } = evaluateCohort(standardOf(pieces), members, { asOf });
	return rows.map((row, r) => {
		const { evaluation, peers, rank, selected } = communities[r]!;
		return row.map((cell, i) => {
			const peer = codeIn(head[i]!);
			if (peer !== undefined) return `\`${JSON.stringify(peers[peer], null, " ").replace(/\s+/g, " ")}\``;
			const column = columnOf(head[i]!);
			if (column === "rank") return range(rank);
			if (column === "selected") return `\`${Object.values(selected)[0]}\``;
			if (column === "points") return range(Object.values(evaluation.rules)[0]!.points);
			return column === "score" ? range(evaluation.score) : cell;
		});
	});
}

function problemRows({ pieces }: Section, locale: Locale): string[][] {
	return problemsOf(pieces).map(({ path, code, message }) => [`\`${path}\``, `\`${code}\``, message[locale]]);
}
