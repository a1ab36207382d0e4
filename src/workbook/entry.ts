/** What somebody entered for an input → the fact that it means. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { EventData, Fact, RangeData } from "../model/facts.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { readApproximate } from "../parse/approximate.js";
import { type Cell, typed } from "./cell.js";
import { isDayLike, isoDay } from "./days.js";
import { falseWords, trueWords, yesOrNo } from "./words.js";

type Value = NonNullable<Fact>;
type Problem = (found: Issue) => undefined;

/** The value of a cell for an input; what it can't mean is reported with its place, and leaves nothing. */
export class EntryReader {
	constructor(
		readonly standard: Standard,
		readonly report: Problem,
	) {}

	value(input: Input, cell: Cell): Value | undefined {
		if (cell.content.kind === "error") return this.report(issue(problems.cellError, cell.place, { found: typed(cell.content) }));
		switch (input.type) {
			case "boolean":
				return this.#truth(cell);
			case "count":
				return this.number(cell, true, input.unit);
			case "quantity":
				return this.number(cell, false, input.unit);
			case "percent":
				return this.#percent(cell, input.unit);
			case "day":
				return this.day(cell);
			case "choice":
				return this.#choice(input.options, cell);
			case "text":
				return this.text(cell);
			case "events":
				return this.#events(cell, input.unit);
		}
	}

	/** A ratio by its two cells. */
	ratio(counted: string | undefined, count: Cell | undefined, of: Cell): Value | undefined {
		const whole = this.number(of, true, counted);
		if (count === undefined) return whole === undefined ? undefined : { of: whole };
		const part = this.number(count, true, counted);
		return part === undefined || whole === undefined ? undefined : { count: part, of: whole };
	}

	/** A number, exact or by approximate words. */
	number(cell: Cell, whole: boolean, unit: string | undefined): number | RangeData | undefined {
		const { content, place } = cell;
		if (content.kind === "number") return content.number;
		const units = unit === undefined ? [] : this.#unitWords(unit);
		const known = content.kind === "text" ? readApproximate(content.text, { whole, units }) : undefined;
		return known ?? this.report(issue(problems.numberNotUnderstood, place, { found: typed(content), units }));
	}

	text({ content, place }: Cell): string | undefined {
		if (content.kind === "text") return content.text;
		return this.report(issue(problems.wrongType, place, { found: typed(content), expected: { zh: "文字", en: "text" } }));
	}

	/** A day or a month; whether the calendar has it is for the check of facts to say. */
	day({ content, place }: Cell): string | undefined {
		if (content.kind === "day") return content.day;
		if (content.kind === "month") return content.month;
		if (content.kind === "text") return isoDay(content.text);
		return this.report(issue(problems.impossibleDay, place, { found: typed(content) }));
	}

	#truth({ content, place }: Cell): boolean | undefined {
		if (content.kind === "truth") return content.truth;
		const said = content.kind === "text" ? content.text.toLowerCase() : "";
		if (trueWords.includes(said)) return true;
		if (falseWords.includes(said)) return false;
		return this.report(issue(problems.wrongType, place, { found: typed(content), expected: yesOrNo }));
	}

	#percent(cell: Cell, unit: string): Value | undefined {
		if (cell.content.kind === "percentage") return cell.content.number;
		const ratio = cell.content.kind === "text" ? /^(\d+) ?[/／] ?(\d+)$/.exec(cell.content.text) : null;
		if (ratio !== null) return { count: Number(ratio[1]), of: Number(ratio[2]) };
		return this.number(cell, false, unit);
	}

	#choice(
		options: readonly { readonly id: string; readonly label: Readonly<Record<"zh" | "en", string>> }[],
		cell: Cell,
	): string | undefined {
		const said = typed(cell.content);
		const names = options.flatMap(({ id, label }) =>
			[id, label.zh, label.en, `${label.zh} ${label.en}`].map((name) => ({ id, name })),
		);
		const found = names.find(({ name }) => name === said);
		const near = nearest(
			said,
			names.map(({ name }) => name),
		);
		return found?.id ?? this.report(issue(problems.unknownOption, cell.place, { name: said, nearest: near }));
	}

	/** How many, or the day of each. */
	#events(cell: Cell, unit: string): Value | undefined {
		const { content } = cell;
		if (content.kind === "day") return [{ day: content.day }];
		if (content.kind === "month") return [{ day: content.month }];
		const parts = content.kind === "text" ? content.text.split(/[;；、,，\n]/).map((part) => part.trim()) : [];
		if (parts.length === 0 || !parts.every(isEventLike)) return this.number(cell, true, unit);
		return parts.map(eventOf);
	}

	#unitWords(unit: string): readonly string[] {
		const { zh, en } = this.standard.units[unit]!;
		return [zh, en.one, en.other].filter((word) => word !== "");
	}
}

function isEventLike(part: string): boolean {
	return isDayLike(part.split(" ")[0]!);
}

/** A day, and behind a space what kind of event it was. */
function eventOf(part: string): EventData {
	const [day, ...kind] = part.split(" ");
	return { day: isoDay(day!), ...(kind.length === 0 ? {} : { kind: kind.join(" ") }) };
}
