import { type DayNumber, monthsAfter, windowStart } from "../model/day.js";

/** The window of so many months that ends on the assessment day, that day included. */
export interface Window {
	readonly start: DayNumber;
	readonly end: DayNumber;
	readonly months: number;
}

/** The assessment day with the windows that end on it, each worked out once. */
export class Calendar {
	readonly #windows = new Map<number, Window>();
	readonly #periods = new Map<number, Map<number, readonly DayNumber[]>>();

	constructor(readonly day: DayNumber) {}

	window(months: number): Window {
		let window = this.#windows.get(months);
		if (window === undefined) {
			window = { start: windowStart(this.day, months), end: this.day, months };
			this.#windows.set(months, window);
		}
		return window;
	}

	/** The first days of a window's periods, each of so many months, counted forward from its first day. */
	periods(months: number, period: number): readonly DayNumber[] {
		let ofLength = this.#periods.get(months);
		if (ofLength === undefined) {
			ofLength = new Map();
			this.#periods.set(months, ofLength);
		}
		let starts = ofLength.get(period);
		if (starts === undefined) {
			starts = this.#startsOf(months, period);
			ofLength.set(period, starts);
		}
		return starts;
	}

	#startsOf(months: number, period: number): DayNumber[] {
		const { start, end } = this.window(months);
		const count = Math.ceil(months / period);
		return Array.from({ length: count }, (_, i) => monthsAfter(start, i * period)).filter((day) => day <= end);
	}
}
