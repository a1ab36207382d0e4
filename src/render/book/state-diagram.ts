/** The states of a title and what leads from one to another, as a picture. */
import type { Element } from "hast";
import type { TitleLife } from "../../model/title.js";
import { arrow, type Box, box, heightOf, label, picture, widthOf, wrapped } from "./svg.js";
import type { Teller } from "./teller.js";

/** What leads from one state to another. */
interface Edge {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

const stateWidth = 150;
const stateGap = 46;
/** Between the lines that pass states by. */
const laneGap = 18;
const longestLabel = 24;

/**
 * States stand one below the other, in the order of the file. What leads to the next goes straight down; what passes states
 * by goes round on the right, what leads back on the left, each in a lane of its own. Labels stand where a line leaves.
 */
export function stateDiagram(teller: Teller, life: TitleLife): Element {
	const states = life.states.map(({ label: text, held }) => ({
		held,
		lines: wrapped(
			teller.plain(({ locale }) => text[locale]),
			stateWidth - 16,
		),
	}));
	const edges = edgesOf(teller, life);
	const lanes = { right: edges.filter(isSkip), left: edges.filter(isBack) };
	const labelled = (lane: readonly Edge[]) =>
		lane.length === 0 ? 0 : Math.max(...lane.map((edge) => widthOf(edge.label))) + lane.length * laneGap + 24;
	const x = 10 + labelled(lanes.left);
	const places = placed(
		states.map(({ lines }) => heightOf(lines)),
		edges,
		x,
	);
	const straight = edges.filter(({ from, to }) => to === from + 1);
	const rightOfStraight = straight.length === 0 ? 0 : Math.max(...straight.map((edge) => widthOf(edge.label)));
	const width = Math.max(x + stateWidth + 10 + labelled(lanes.right), x + stateWidth / 2 + 20 + rightOfStraight);
	const shapes = [
		...states.flatMap(({ lines, held }, i) => box(places[i]!, lines, { isStrong: held })),
		...grouped(straight).flatMap((group) => straightDown(group, places)),
		...lanes.right.flatMap((edge, lane) => aside(edge, lane, lanes.right, places, "right")),
		...lanes.left.flatMap((edge, lane) => aside(edge, lane, lanes.left, places, "left")),
	];
	const last = places.at(-1)!;
	return picture(
		teller.plain(({ say }) => say.captions.steps),
		width,
		last.y + last.height + 10,
		shapes,
		teller.say(({ say }) => say.titleCaption),
	);
}

function isSkip({ from, to }: Edge): boolean {
	return to > from + 1;
}

function isBack({ from, to }: Edge): boolean {
	return to <= from;
}

function edgesOf(teller: Teller, { states, steps, terms = [] }: TitleLife): Edge[] {
	const place = (id: string) => states.findIndex((state) => state.id === id);
	// Each language by itself: beside the other, neither has less room.
	const cut = (text: string) => (text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text);
	return [
		...steps.flatMap(({ from, to, label: text }) =>
			from.map((state) => ({ from: place(state), to: place(to), label: teller.plain(({ locale }) => cut(text[locale])) })),
		),
		...terms.flatMap((term) =>
			term.in.map((state) => ({
				from: place(state),
				to: place(term.then),
				label: teller.plain(({ say, locale }) => cut(say.runsOut(term.label[locale]))),
			})),
		),
	].filter(({ from, to }) => from >= 0 && to >= 0);
}

/** Boxes below each other, with room for the labels of what leads straight down between them. */
function placed(heights: readonly number[], edges: readonly Edge[], x: number): Box[] {
	let y = 10;
	return heights.map((height, i) => {
		const own = Math.max(height, 24 + 18 * edges.filter((edge) => edge.from === i && edge.to !== i + 1).length);
		const place = { x, y, width: stateWidth, height: own };
		y += own + stateGap + 18 * Math.max(0, edges.filter(({ from, to }) => from === i && to === i + 1).length - 1);
		return place;
	});
}

/** Edges between the same two states. */
function grouped(edges: readonly Edge[]): Edge[][] {
	const groups = new Map<number, Edge[]>();
	for (const edge of edges) groups.set(edge.from, [...(groups.get(edge.from) ?? []), edge]);
	return [...groups.values()];
}

function straightDown(group: readonly Edge[], places: readonly Box[]): Element[] {
	const [from, to] = [places[group[0]!.from]!, places[group[0]!.to]!];
	const x = from.x + stateWidth / 2;
	const bottom = from.y + from.height;
	return [
		...arrow([
			[x, bottom],
			[x, to.y],
		]),
		...group.map((edge, i) => label(edge.label, x + 10, bottom + 28 + i * 18)),
	];
}

/** Out of one state, along a lane beside all states, and into another. */
function aside(edge: Edge, lane: number, all: readonly Edge[], places: readonly Box[], side: "left" | "right"): Element[] {
	const [from, to] = [places[edge.from]!, places[edge.to]!];
	const sign = side === "right" ? 1 : -1;
	const edgeOf = ({ x }: Box) => (side === "right" ? x + stateWidth : x);
	const widest = Math.max(...all.map((one) => widthOf(one.label)));
	const far = edgeOf(from) + sign * (12 + widest + (lane + 1) * laneGap);
	const leaving = all.filter((one) => one.from === edge.from).indexOf(edge);
	const entering = all.filter((one) => one.to === edge.to).indexOf(edge);
	const out = from.y + 18 + leaving * 18;
	const into = Math.min(to.y + to.height - 6, to.y + to.height - 8 - entering * 10);
	return [
		...arrow([
			[edgeOf(from), out],
			[far, out],
			[far, into],
			[edgeOf(to), into],
		]),
		label(edge.label, edgeOf(from) + sign * 8, out - 4, side === "right" ? "start" : "end"),
	];
}
