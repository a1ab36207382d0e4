/** Bands of a value taken apart where they begin and end, so that each value lies in one piece. */
import { compare } from "../logic/number/exact.js";

interface Edge<Figure> {
	readonly node: Figure;
	/** `undefined` where the figure differs by the kind of community. */
	readonly value: number | undefined;
}

export interface BandEdges<Figure> {
	readonly low: Edge<Figure> | undefined;
	readonly high: Edge<Figure> | undefined;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
	readonly points: Figure;
	readonly worth: number | undefined;
}

/** All values from an edge up to where the next piece begins, and what they come to. */
export interface Piece<Figure> {
	/** `undefined` for the lowest. */
	readonly from: Figure | undefined;
	readonly at: number | undefined;
	/** The edge itself belongs to the piece below. */
	readonly open: boolean;
	/** The points of the band that counts; `undefined` where no band holds the value. */
	readonly points: Figure | undefined;
	/** How many bands hold it. */
	readonly held: number;
}

/** A place between values: just before an edge, or just after it. */
interface Cut<Figure> {
	readonly at: number;
	readonly after: boolean;
	readonly node: Figure;
}

/**
 * The pieces, the lowest first, neighbours that come to the same as one; of whole numbers, those that hold any.
 * `undefined` if an edge or a worth is not one number.
 */
export function piecesOf<Figure>(bands: readonly BandEdges<Figure>[], whole: boolean): Piece<Figure>[] | undefined {
	const cuts: Cut<Figure>[] = [];
	for (const { low, high, lowOpen, highOpen, worth } of bands) {
		if (worth === undefined) return undefined;
		if (low !== undefined) {
			if (low.value === undefined) return undefined;
			cuts.push({ at: low.value, after: lowOpen, node: low.node });
		}
		if (high !== undefined) {
			if (high.value === undefined) return undefined;
			cuts.push({ at: high.value, after: !highOpen, node: high.node });
		}
	}
	cuts.sort(inOrder);
	const pieces: Piece<Figure>[] = [pieceFrom(undefined, bands)];
	for (const [i, cut] of cuts.entries()) {
		if (i > 0 && inOrder(cuts[i - 1]!, cut) === 0) continue;
		const next = cuts.slice(i + 1).find((other) => inOrder(other, cut) > 0);
		if (whole && next !== undefined && !hasWhole(cut, next)) continue;
		const piece = pieceFrom(cut, bands);
		const before = pieces.at(-1)!;
		if (piece.points !== before.points || piece.held !== before.held) pieces.push(piece);
	}
	return pieces;
}

/** Whether a whole number lies from one cut up to another. */
function hasWhole<Figure>(from: Cut<Figure>, to: Cut<Figure>): boolean {
	const first = Number.isInteger(from.at) && from.after ? from.at + 1 : Math.ceil(from.at);
	return to.after ? first <= to.at : first < to.at;
}

function inOrder<Figure>(a: Cut<Figure>, b: Cut<Figure>): number {
	return compare(a.at, b.at) || Number(a.after) - Number(b.after);
}

/** The piece that begins at a cut: of the bands that hold it the one that is worth most. */
function pieceFrom<Figure>(cut: Cut<Figure> | undefined, bands: readonly BandEdges<Figure>[]): Piece<Figure> {
	let best: BandEdges<Figure> | undefined;
	let held = 0;
	for (const band of bands) {
		if (!holds(band, cut)) continue;
		held++;
		if (best === undefined || band.worth! > best.worth!) best = band;
	}
	return { from: cut?.node, at: cut?.at, open: cut?.after ?? false, points: best?.points, held };
}

/** Whether a band holds what lies just above a cut. */
function holds<Figure>({ low, high, lowOpen, highOpen }: BandEdges<Figure>, cut: Cut<Figure> | undefined): boolean {
	if (cut === undefined) return low === undefined;
	const begun = low === undefined || inOrder({ at: low.value!, after: lowOpen, node: cut.node }, cut) <= 0;
	const ended = high !== undefined && inOrder({ at: high.value!, after: !highOpen, node: cut.node }, cut) <= 0;
	return begun && !ended;
}
