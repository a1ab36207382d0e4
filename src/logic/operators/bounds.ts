/** What the comparisons ask of an operand, in words. */
import type { Bound } from "./facets.js";

/** Chinese has a space before a figure and none before a word. */
function spaced(before: string): (said: string) => string {
	return (said) => (/^[\d-]/.test(said) ? `${before} ${said}` : `${before}${said}`);
}

/** Chinese counts things as many or few, and rates as high or low. */
function counted(ofThings: string, ofRates: string): (figure: string) => string {
	return (figure) => spaced(/%）?$|^-?[\d,.]+ ?%/.test(figure) ? ofRates : ofThings)(figure);
}

export const atLeast: Bound = {
	number: { zh: counted("不少于", "不低于"), en: (figure) => `at least ${figure}` },
	day: { zh: spaced("不早于"), en: (day) => `${day} at the earliest` },
	side: "above",
};

export const moreThan: Bound = {
	number: { zh: counted("多于", "高于"), en: (figure) => `more than ${figure}` },
	day: { zh: spaced("晚于"), en: (day) => `later than ${day}` },
	side: "above",
	strict: true,
};

export const atMost: Bound = {
	number: { zh: counted("不超过", "不高于"), en: (figure) => `at most ${figure}` },
	day: { zh: spaced("不晚于"), en: (day) => `${day} at the latest` },
	side: "below",
};

export const lessThan: Bound = {
	number: { zh: counted("少于", "低于"), en: (figure) => `less than ${figure}` },
	day: { zh: spaced("早于"), en: (day) => `earlier than ${day}` },
	side: "below",
	strict: true,
};

const same = { zh: spaced("为"), en: (said: string) => `exactly ${said}` };
export const exactly: Bound = { number: same, day: same, side: "at" };

const other = { zh: spaced("不为"), en: (said: string) => `anything but ${said}` };
export const anythingBut: Bound = { number: other, day: other, side: "off" };

const member = { zh: spaced("属于"), en: (said: string) => `one of ${said}` };
export const oneOf: Bound = { number: member, day: member, side: "off" };

const container = { zh: spaced("包含"), en: (said: string) => `something that contains ${said}` };
export const containing: Bound = { number: container, day: container, side: "off" };
