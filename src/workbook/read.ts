/** Sheets → a facts file, with every issue at its cell. */
import { type Issue, issue, nearest, warning } from "../errors.js";
import * as problems from "../issues.js";
import type { Day } from "../model/day.js";
import type { Community, EventData, Fact, RangeData } from "../model/facts.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { parseFacts } from "../parse/facts.js";
import { type Cell, type Grid, typed } from "./cell.js";
import { isDayLike } from "./days.js";
import { EntryReader } from "./entry.js";
import { eventTable, inputTable, type Row } from "./header.js";
import { type Column, type EventColumn, type FileRow, fileRows, incompleteWords } from "./words.js";

/** Facts as a file holds them: what `parseFacts` takes. */
export interface FactsFile {
	readonly community?: Community;
	readonly observed?: Day;
	readonly facts: Readonly<Record<string, Fact>>;
}

/** What a workbook or a CSV file says. */
export interface ReadFacts {
	/** Without what is wrong. */
	readonly file: FactsFile;
	/** Whatever is wrong or doubtful; each path is a sheet and a cell, `组织!E7`, or a cell alone. */
	readonly issues: readonly Issue[];
}

/** Reads all sheets that have the header of a template; a file without one is refused. */
export function readGrids(standard: Standard, grids: readonly Grid[]): ReadFacts {
	const reading = new Reading(standard);
	for (const grid of grids) reading.read(grid);
	return reading.result();
}

/** Where what is said of an input stands. */
interface Places {
	readonly row: Row<Column>;
	/** By answer, where a survey is given by them. */
	readonly answers: ReadonlyMap<string, Cell>;
	readonly events: readonly Row<EventColumn>[];
}

const answerPattern = /^(.*)\.([^.]+)$/;

class Reading {
	readonly #issues: Issue[] = [];
	readonly #report = (found: Issue): undefined => void this.#issues.push(found);
	readonly #entries: EntryReader;
	readonly #rows = new Map<string, Row<Column>>();
	readonly #answers = new Map<string, Map<string, Cell>>();
	readonly #answerRows = new Map<string, Row<Column>[]>();
	readonly #events = new Map<string, Row<EventColumn>[]>();
	readonly #file = new Map<FileRow, Cell>();
	/** Of each sheet, the first cell that tells of an input under no header. */
	readonly #headless: Cell[] = [];
	#isRecognised = false;

	constructor(readonly standard: Standard) {
		this.#entries = new EntryReader(standard, this.#report);
	}

	read(grid: Grid): void {
		const inputs = inputTable(grid, this.#report);
		for (const row of inputs?.rows ?? []) this.#inputRow(row);
		const events = inputs === undefined ? eventTable(grid, this.#report) : undefined;
		for (const row of events?.rows ?? []) this.#eventRow(row);
		this.#unread((inputs ?? events)?.above ?? grid.rows);
		this.#isRecognised ||= inputs !== undefined;
	}

	result(): ReadFacts {
		if (!this.#isRecognised) {
			this.#report(issue(problems.noHeader, "", {}));
			return { file: { facts: {} }, issues: this.#issues };
		}
		for (const { place } of this.#headless) this.#report(issue(problems.noHeader, place, {}));
		for (const [survey, rows] of this.#answerRows) this.#rows.set(survey, this.#withOrigins(survey, rows));
		const facts = this.#facts();
		const observed = this.#observed();
		const community = this.#community();
		const file = { ...(community === undefined ? {} : { community }), ...(observed === undefined ? {} : { observed }), facts };
		const checked = parseFacts(this.standard, file, { invalidFacts: "unknown" }).issues;
		const wrong = checked.filter(({ severity }) => severity === "error").map(({ path }) => this.#inputIn(path));
		const { observed: day, ...others } = file;
		const isDayWrong = checked.some(({ path, severity }) => path === "observed" && severity === "error");
		const sound = Object.fromEntries(Object.entries(facts).filter(([id]) => !wrong.includes(id)));
		return {
			file: { ...others, ...(day === undefined || isDayWrong ? {} : { observed: day }), facts: sound },
			issues: [...this.#issues, ...checked.map((found) => ({ ...found, path: this.#placeOf(found.path) }))],
		};
	}

	/** Rows that are under no header, as where a sheet was sorted with it, must not be passed over if they tell of an input. */
	#unread(rows: Grid["rows"]): void {
		const told = rows.flatMap((row) => {
			const cells = row.filter((cell) => cell !== undefined);
			return cells.find((cell) => this.#isInput(typed(cell.content)) || this.#isEvent(cell, cells)) ?? [];
		});
		this.#headless.push(...told.slice(0, 1));
	}

	#isInput(name: string): boolean {
		const [, survey, answer] = answerPattern.exec(name) ?? [];
		const { inputs } = this.standard;
		return Object.hasOwn(inputs, name) || (survey !== undefined && answersOf(inputs[survey]).includes(answer!));
	}

	/** The drop-down's list of events names them too, but no days. */
	#isEvent({ content }: Cell, row: readonly Cell[]): boolean {
		const [id] = typed(content).split(" ");
		return this.standard.inputs[id!]?.type === "events" && row.some((cell) => isDayLike(typed(cell.content)));
	}

	#inputRow(row: Row<Column>): void {
		if (row.input === undefined) {
			const filled = row.value ?? row.of;
			if (filled !== undefined) this.#report(issue(problems.rowWithoutInput, filled.place, { found: typed(filled.content) }));
			return;
		}
		const name = typed(row.input.content);
		const fileRow = fileRows.find((one) => one === name);
		if (fileRow !== undefined) {
			if (row.value !== undefined) this.#once(this.#file, fileRow, row.value, row.input);
			return;
		}
		const { inputs } = this.standard;
		if (Object.hasOwn(inputs, name)) {
			this.#once(this.#rows, name, row, row.input);
			return;
		}
		const [, survey, answer] = answerPattern.exec(name) ?? [];
		if (survey !== undefined && answersOf(inputs[survey]).includes(answer!)) {
			if (row.of !== undefined) this.#report(issue(problems.noWhole, row.of.place, {}));
			if (row.value === undefined) return;
			this.#answerRows.set(survey, [...(this.#answerRows.get(survey) ?? []), row]);
			const answers = this.#answers.get(survey) ?? new Map<string, Cell>();
			this.#once(answers, answer!, row.value, row.input);
			this.#answers.set(survey, answers);
			return;
		}
		const isEmpty = row.value === undefined && row.of === undefined;
		// What another standard reads may be told, but what it means is not known here.
		if (this.standard.otherInputs?.includes(name) || name.startsWith("local.")) {
			if (!isEmpty) this.#report(warning(problems.notReadHere, row.input.place, { name }));
			return;
		}
		// Without a value it may be a heading, or a line of which the comma is a Chinese one.
		const told = isEmpty ? warning : issue;
		this.#report(told(problems.unknownFact, row.input.place, { name, nearest: nearest(name, Object.keys(inputs)) }));
	}

	/** What the rows of a survey's answers tell of its day and origin is told of the survey, which has only one of each. */
	#withOrigins(survey: string, rows: readonly Row<Column>[]): Row<Column> {
		const shared: { [column in Column]?: Cell } = { ...this.#rows.get(survey) };
		for (const row of rows) {
			for (const column of ["observed", "by", "evidence", "reason"] as const) {
				const cell = row[column];
				if (cell === undefined) continue;
				shared[column] ??= cell;
				if (typed(shared[column].content) !== typed(cell.content))
					this.#report(issue(problems.givenTwice, cell.place, { name: survey }));
			}
		}
		return shared;
	}

	#once<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, { place }: Cell): void {
		if (map.has(key)) this.#report(issue(problems.givenTwice, place, { name: String(key) }));
		else map.set(key, value);
	}

	/** Of an event; a row with nothing but its name is one that is still to be filled in. */
	#eventRow(row: Row<EventColumn>): void {
		if (row.event === undefined) {
			const filled = row.day ?? row.type ?? row.attendance ?? row.evidence;
			if (filled !== undefined) this.#report(issue(problems.rowWithoutInput, filled.place, { found: typed(filled.content) }));
			return;
		}
		if ((row.day ?? row.type ?? row.attendance ?? row.evidence) === undefined) return;
		const id = this.#eventInput(row.event);
		if (id === undefined) return;
		this.#events.set(id, [...(this.#events.get(id) ?? []), row]);
	}

	/** By its id, its label, or both as the drop-down has them. */
	#eventInput({ content, place }: Cell): string | undefined {
		const said = typed(content);
		const events = Object.entries(this.standard.inputs).filter(([, { type }]) => type === "events");
		const names = events.flatMap(([id, { label }]) => [id, label.zh, label.en].map((name) => ({ id, name })));
		const found = names.filter(({ id, name }) => name === said || said.startsWith(`${id} `)).map(({ id }) => id);
		if (new Set(found).size === 1) return found[0];
		return this.#report(
			issue(problems.unknownFact, place, {
				name: said,
				nearest: nearest(
					said,
					names.map(({ name }) => name),
				),
			}),
		);
	}

	#facts(): Record<string, Fact> {
		const ids = Object.keys(this.standard.inputs);
		return Object.fromEntries(
			ids.flatMap((id) => {
				const value = this.#valueOf(id, this.standard.inputs[id]!);
				const fact = value === undefined ? undefined : this.#withOrigin(value, this.#rows.get(id));
				return fact === undefined ? [] : [[id, fact]];
			}),
		);
	}

	#valueOf(id: string, input: Input): NonNullable<Fact> | undefined {
		const { value, of } = this.#rows.get(id) ?? {};
		const [answers, events] = [this.#answers.get(id), this.#events.get(id)];
		if (answers !== undefined) {
			if (value !== undefined || of !== undefined)
				return this.#report(issue(problems.givenTwice, (value ?? of)!.place, { name: id }));
			return { answers: this.#numbersOf(answers, "counted" in input ? input.counted : undefined) };
		}
		if (events !== undefined) return this.#listOf(id, events, value);
		if (of !== undefined) {
			if (input.type === "percent") return this.#entries.ratio(input.counted, value, of);
			return this.#report(issue(problems.noWhole, of.place, {}));
		}
		return value === undefined ? undefined : this.#entries.value(input, value);
	}

	#numbersOf(answers: ReadonlyMap<string, Cell>, unit: string | undefined): Record<string, number | RangeData> {
		return Object.fromEntries(
			[...answers].flatMap(([answer, cell]) => {
				const number = this.#entries.number(cell, true, unit);
				return number === undefined ? [] : [[answer, number]];
			}),
		);
	}

	/** A list is complete unless the value says that it is not. */
	#listOf(id: string, rows: readonly Row<EventColumn>[], value: Cell | undefined): NonNullable<Fact> | undefined {
		const isIncomplete = value !== undefined && incompleteWords.includes(typed(value.content));
		if (value !== undefined && !isIncomplete) return this.#report(issue(problems.givenTwice, value.place, { name: id }));
		const list = rows.flatMap((row) => this.#event(row) ?? []);
		// An event that can't be read must not be counted as none.
		if (list.length < rows.length) return undefined;
		return isIncomplete ? { list, complete: false } : list;
	}

	#event({ event, day, type, attendance, evidence }: Row<EventColumn>): EventData | undefined {
		if (day === undefined) return this.#report(issue(problems.impossibleDay, event!.place, { found: "" }));
		const on = this.#entries.day(day);
		const kind = type === undefined ? undefined : this.#entries.text(type);
		const seen = evidence === undefined ? undefined : this.#entries.text(evidence);
		const people = attendance === undefined ? undefined : this.#entries.number(attendance, true, undefined);
		if (on === undefined || (type !== undefined && kind === undefined) || (attendance !== undefined && people === undefined))
			return undefined;
		return {
			day: on,
			...(kind === undefined ? {} : { kind }),
			...(people === undefined ? {} : { attendance: people as number }),
			...(seen === undefined ? {} : { evidence: seen }),
		};
	}

	/** With day, origin and reason, where these are told. */
	#withOrigin(value: NonNullable<Fact>, row: Row<Column> = {}): Fact | undefined {
		const observed = row.observed === undefined ? undefined : this.#entries.day(row.observed);
		// Without the day that was meant it would not expire.
		if (row.observed !== undefined && observed === undefined) return undefined;
		const texts = (["by", "evidence", "reason"] as const).flatMap((column) => {
			const cell = row[column];
			const text = cell === undefined ? undefined : this.#entries.text(cell);
			return text === undefined ? [] : [[column, text]];
		});
		if (observed === undefined && texts.length === 0) return value;
		return { value, ...(observed === undefined ? {} : { observed }), ...Object.fromEntries(texts) } as Fact;
	}

	#observed(): Day | undefined {
		const cell = this.#file.get("observed");
		return cell === undefined ? undefined : this.#entries.day(cell);
	}

	/** A name that is told in one language is the name in the other too. */
	#community(): Community | undefined {
		const said = (row: FileRow) => {
			const cell = this.#file.get(row);
			return cell === undefined ? undefined : this.#entries.text(cell);
		};
		const [id, name, place] = [
			said("community"),
			bothOf(said("nameZh"), said("nameEn")),
			bothOf(said("placeZh"), said("placeEn")),
		];
		if (id === undefined && name === undefined && place === undefined) return undefined;
		const first = [...this.#file].find(([row]) => row !== "observed")![1];
		if (id === undefined || name === undefined) return this.#report(issue(problems.communityIncomplete, first.place, {}));
		return { id, name, ...(place === undefined ? {} : { place }) };
	}

	#inputIn(path: string): string | undefined {
		return this.#ids().find((id) => path === id || path.startsWith(`${id}.`) || path.startsWith(`${id}[`));
	}

	#ids(): readonly string[] {
		return Object.keys(this.standard.inputs);
	}

	/** The cell that a path within the facts leads to: `survey.committee.of`, `culture.squareEvents[2].day`. */
	#placeOf(path: string): string {
		if (path === "observed") return this.#file.get("observed")?.place ?? path;
		const id = this.#inputIn(path);
		return id === undefined ? path : placeWithin(path.slice(id.length), this.#places(id));
	}

	#places(id: string): Places {
		return { row: this.#rows.get(id) ?? {}, answers: this.#answers.get(id) ?? new Map(), events: this.#events.get(id) ?? [] };
	}
}

/** The cell of the row that the rest of a path leads to; of what has no cell of its own, that of the value. */
function placeWithin(rest: string, { row, answers, events }: Places): string {
	const [, event] = /^(?:\.value)?(?:\.list)?\[(\d+)\]/.exec(rest) ?? [];
	const [, answer] = /^(?:\.value)?\.answers\.([^.]+)/.exec(rest) ?? [];
	const [, part] = /\.(of|observed|by|evidence|reason)(?:\.|$)/.exec(rest) ?? [];
	const cells = [
		event === undefined ? undefined : events[Number(event)]?.day,
		answer === undefined ? undefined : answers.get(answer),
		part === undefined ? undefined : row[part as "of"],
		row.value,
		row.of,
		events[0]?.event,
		[...answers.values()][0],
		row.input,
	];
	return cells.find((cell) => cell !== undefined)!.place;
}

function bothOf(zh: string | undefined, en: string | undefined) {
	const either = zh ?? en;
	return either === undefined ? undefined : { zh: zh ?? either, en: en ?? either };
}

function answersOf(input: Input | undefined): readonly string[] {
	return input?.type === "percent" ? (input.answers ?? []).map(({ id }) => id) : [];
}
