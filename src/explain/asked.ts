/** What logic asks, in words, of a community of which nothing is known. */
import type { Node } from "../logic/node.js";
import type { Bound } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";
import { countsConditions } from "./counted.js";
import { isCounted } from "./shortfall.js";
import type { Speaker } from "./speaker.js";
import { comparisonIn, groupIn, innerIn, isFigure } from "./structure.js";

/** A condition, with those that it joins or counts. */
export interface Asked {
	readonly text: string;
	readonly conditions: readonly Asked[];
}

/** What a piece of logic asks; `wanted` is whether it is asked that it holds, or that it doesn't. */
export function askedBy(node: Node, speaker: Speaker, wanted = true): Asked {
	const inner = innerIn(node, wanted);
	if (inner !== undefined) return askedBy(operand(node, inner.operand), speaker, inner.wanted);
	const group = groupIn(node, wanted);
	if (group !== undefined) return joined(node, group[speaker.locale], speaker, wanted);
	const comparison = comparisonIn(node, wanted);
	if (comparison !== undefined) {
		const [subject, figure] = [operand(node, comparison.subject), operand(node, comparison.figure)];
		return compared({ subject, figure, bound: comparison.bound }, speaker);
	}
	return { text: between(node, speaker, wanted) ?? alone(node, speaker, wanted), conditions: [] };
}

function operand(node: Node, place: number): Node {
	return (node as Extract<Node, { kind: "operation" }>).operands[place]!;
}

/** Conditions that are joined; one that stands alone is said by itself. */
function joined(node: Node, text: string, speaker: Speaker, wanted: boolean): Asked {
	const { operands } = node as Extract<Node, { kind: "operation" }>;
	const [only, ...others] = operands.map((one) => askedBy(one, speaker, wanted)) as [Asked, ...Asked[]];
	return others.length === 0 ? only : { text, conditions: [only, ...others] };
}

interface Compared {
	readonly subject: Node;
	readonly figure: Node;
	readonly bound: Bound;
}

function compared({ subject, figure, bound }: Compared, speaker: Speaker): Asked {
	const { words } = speaker;
	const said = bounded({ subject, figure, bound }, speaker);
	if (subject.kind === "operation" && countsConditions(subject)) {
		const conditions = subject.operands.map((one) => askedBy(one, speaker));
		return { text: `${words.thatHold(conditions.length)}${words.colon}${said}`, conditions };
	}
	return { text: `${speaker.phrase(subject)}${words.colon}${said}`, conditions: [] };
}

/** What is asked of the subject: “不少于 5,000 册”; of what is counted, at most none is none. */
function bounded({ subject, figure, bound }: Compared, speaker: Speaker): string {
	const { locale, words } = speaker;
	const asksForNone = (bound.side === "below" && bound.strict !== true) || bound.side === "at";
	if (asksForNone && isZero(figure, speaker) && isCounted(subject, speaker.table)) return words.noneAsked;
	return bound[speaker.isDay(subject) ? "day" : "number"][locale](figureOf(figure, subject, speaker));
}

function isZero(node: Node, { parameters }: Speaker): boolean {
	if (node.kind === "parameter") return node.tables === undefined && parameters[node.parameter]!.value === 0;
	return node.kind === "literal" && node.value === 0;
}

/** A figure with its unit; anything else by its name. */
function figureOf(figure: Node, subject: Node, speaker: Speaker): string {
	const said = speaker.phrase(figure, subject);
	if (!isFigure(figure)) return speaker.words.quoted(said);
	const isBare = figure.kind === "literal" && typeof figure.value === "number";
	return isBare ? speaker.measured(said, speaker.unitOf(subject)) : said;
}

/** A comparison of three: the middle one with a figure on either side. */
function between(node: Node, speaker: Speaker, wanted: boolean): string | undefined {
	if (node.kind !== "operation" || node.operands.length !== 3 || !wanted) return undefined;
	const said = phrases[node.operator].between?.[speaker.locale];
	const [low, subject, high] = node.operands as [Node, Node, Node];
	if (said === undefined) return undefined;
	// The phrase goes on to what is asked of it.
	const ends = said(figureOf(low, subject, speaker), figureOf(high, subject, speaker)).replace(/,$/, "");
	return `${speaker.phrase(subject)}${speaker.words.colon}${ends}`;
}

/** A yes or no, or whatever else stands where a condition is asked. */
function alone(node: Node, speaker: Speaker, wanted: boolean): string {
	return `${speaker.phrase(node)}${speaker.words.colon}${speaker.words.truth[`${wanted}`]}`;
}
