/** Where a title stands, in words. */
import type { Day } from "../model/day.js";
import type { Locale, Text } from "../model/text.js";
import type { Duration } from "../model/title.js";
import type { DaySpan, LackingTitle, NextStep, TitleState, TitleStatus } from "./status.js";

interface Words {
	head(day: Day, said: string): string;
	state(label: string): string;
	decided(state: string): string;
	open(states: readonly string[]): string;
	days(days: Day | DaySpan): string;
	since(days: string): string;
	until(days: string): string;
	/** What stands beside a name, if anything does. */
	beside(name: string, notes: readonly string[]): string;
	next(steps: readonly string[]): string;
	readonly nothingNext: string;
	readonly perhaps: string;
	actors(labels: readonly string[]): string;
	from(days: string): string;
	lacking(title: string, notes: readonly string[]): string;
	months(count: number): string;
	daysLong(count: number): string;
	heldFor(duration: string): string;
	heldSince(day: Day): string;
}

const words: Readonly<Record<Locale, Words>> = {
	zh: {
		head: (day, said) => `${day}：${said}`,
		state: (label) => `“${label}”`,
		decided: (state) => `${state}。`,
		open: (states) => `还不能确定，可能是${states.join("，也可能是")}。`,
		days: (days) => (typeof days === "string" ? days : `${days.from}至${days.to}之间某天`),
		since: (days) => `${days}起`,
		until: (days) => `到${days}为止`,
		beside: (name, notes) => (notes.length === 0 ? name : `${name}（${notes.join("，")}）`),
		next: (steps) => `接下来可以办：${steps.join("；")}。`,
		nothingNext: "接下来没有可办的步骤。",
		perhaps: "视确切日期而定",
		actors: (labels) => `由${labels.join("或")}办理`,
		from: (days) => `${days}起`,
		lacking: (title, notes) => `还缺“${title}”称号${notes.join("，")}`,
		months: (count) => `${count}个月`,
		daysLong: (count) => `${count}天`,
		heldFor: (duration) => `，须满${duration}`,
		heldSince: (day) => `，须不晚于 ${day} 取得`,
	},
	en: {
		head: (day, said) => `${day}: ${said}`,
		state: (label) => `"${label}"`,
		decided: (state) => `${state}.`,
		open: (states) => `not decided, it may be: ${states.join(", or ")}.`,
		days: (days) => (typeof days === "string" ? days : `some day between ${days.from} and ${days.to}`),
		since: (days) => `since ${days}`,
		until: (days) => `up to ${days}`,
		beside: (name, notes) => (notes.length === 0 ? name : `${name} (${notes.join(", ")})`),
		next: (steps) => ` Next: ${steps.join("; ")}.`,
		nothingNext: " No step follows.",
		perhaps: "depending on the exact days",
		actors: (labels) => `by ${labels.join(" or ")}`,
		from: (days) => `from ${days}`,
		lacking: (title, notes) => `the title "${title}" is lacking${notes.join("")}`,
		months: (count) => (count === 1 ? "a month" : `${count} months`),
		daysLong: (count) => (count === 1 ? "a day" : `${count} days`),
		heldFor: (duration) => `, to be held for ${duration}`,
		heldSince: (day) => `, to be held since ${day} at the latest`,
	},
};

type Unsaid = Omit<TitleStatus, "summary" | "issues">;

export function summaryOf(status: Unsaid): Text {
	return { zh: said(status, "zh"), en: said(status, "en") };
}

function said({ day, possible, next }: Unsaid, locale: Locale): string {
	const say = words[locale];
	const states = possible.map((state) => stateSaid(state, locale));
	const head = say.head(day, states.length === 1 ? say.decided(states[0]!) : say.open(states));
	return head + (next.length === 0 ? say.nothingNext : say.next(next.map((step) => stepSaid(step, day, locale))));
}

function stateSaid({ label, since, until }: TitleState, locale: Locale): string {
	const say = words[locale];
	return say.beside(say.state(label[locale]), [
		...(since === null ? [] : [say.since(say.days(since))]),
		...(until === null ? [] : [say.until(say.days(until))]),
	]);
}

function stepSaid({ label, actors, from, until, certain, lacking = [] }: NextStep, day: Day, locale: Locale): string {
	const say = words[locale];
	return say.beside(label[locale], [
		say.actors(actors.map((actor) => actor.label[locale])),
		...(from === null || from === day ? [] : [say.from(say.days(from))]),
		...(until === null ? [] : [say.until(say.days(until))]),
		...lacking.map((title) => lackingSaid(title, locale)),
		...(certain ? [] : [say.perhaps]),
	]);
}

function lackingSaid({ label, heldFor, heldSince }: LackingTitle, locale: Locale): string {
	const say = words[locale];
	return say.lacking(label[locale], [
		...(heldFor === undefined ? [] : [say.heldFor(durationSaid(heldFor, say))]),
		...(heldSince === undefined ? [] : [say.heldSince(heldSince)]),
	]);
}

function durationSaid(duration: Duration, say: Words): string {
	return "months" in duration ? say.months(duration.months) : say.daysLong(duration.days);
}
