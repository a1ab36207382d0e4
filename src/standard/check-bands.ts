/** Bands of points with gaps between them, or that overlap without one containing the other. */
import { type Issue, warning } from "../errors.js";
import * as problems from "../issues.js";
import type { Node } from "../logic/node.js";
import { compare } from "../logic/number/exact.js";
import type { Standard } from "../model/standard.js";
import { type BandEdges, piecesOf } from "../parse/bands.js";
import { treesOf } from "../parse/internals.js";
import type { LineTree } from "../parse/points.js";
import { type InputTable, tableOf } from "../parse/table.js";
import { isWhole } from "../parse/whole.js";

export function checkBands(standard: Standard): Issue[] {
	const table = tableOf(standard);
	return treesOf(standard).rules.flatMap(({ id, points }) =>
		(points?.lines ?? []).flatMap((line) => checkLine(line, `rules.${id}.`, table)),
	);
}

function checkLine(line: LineTree, prefix: string, table: InputTable): Issue[] {
	const inner = line.lines.flatMap((one) => checkLine(one, prefix, table));
	if (line.bands === undefined || line.subject === undefined) return inner;
	const place = `${prefix}${line.place}.highestOf`;
	return [...inner, ...gaps(line.bands, isWhole(line.subject, table.inputs), place), ...overlaps(line.bands, place)];
}

/** Stretches between bands that none holds; of whole numbers, those that have any. */
function gaps(bands: readonly BandEdges<Node>[], whole: boolean, place: string): Issue[] {
	const pieces = piecesOf(bands, whole);
	if (pieces === undefined) return [];
	return pieces.flatMap((piece, i) => {
		const next = pieces[i + 1];
		// Below the lowest band and above the highest nothing has to be said.
		if (piece.held > 0 || i === 0 || next === undefined || !pieces.slice(i + 1).some(({ held }) => held > 0)) return [];
		const stretch = { low: piece.at, lowOpen: piece.open, high: next.at, highOpen: !next.open };
		return [warning(problems.bandGap, place, { between: said(stretch) })];
	});
}

interface Stretch {
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
}

/** Pairs of bands that share values while neither contains the other. */
function overlaps(bands: readonly BandEdges<Node>[], place: string): Issue[] {
	return bands.flatMap((a, i) =>
		bands.slice(i + 1).flatMap((b) => {
			const [one, other] = [stretchOf(a), stretchOf(b)];
			const shared = common(one, other);
			if (shared === undefined || contains(one, other) || contains(other, one)) return [];
			return [warning(problems.bandOverlap, place, { between: said(shared) })];
		}),
	);
}

function stretchOf({ low, high, lowOpen, highOpen }: BandEdges<Node>): Stretch {
	return { low: low?.value, high: high?.value, lowOpen: low === undefined || lowOpen, highOpen: high === undefined || highOpen };
}

/** Where an end lies: a left-out low end just after its number, a left-out high end just before. */
function lowOf({ low = -Infinity, lowOpen }: Stretch): readonly [number, number] {
	return [low, lowOpen ? 1 : 0];
}
function highOf({ high = Infinity, highOpen }: Stretch): readonly [number, number] {
	return [high, highOpen ? -1 : 0];
}
function order([a, x]: readonly [number, number], [b, y]: readonly [number, number]): number {
	return compare(a, b) || x - y;
}

function contains(outer: Stretch, inner: Stretch): boolean {
	return order(lowOf(outer), lowOf(inner)) <= 0 && order(highOf(outer), highOf(inner)) >= 0;
}

function common(a: Stretch, b: Stretch): Stretch | undefined {
	const lower = order(lowOf(a), lowOf(b)) >= 0 ? a : b;
	const upper = order(highOf(a), highOf(b)) <= 0 ? a : b;
	const shared = { low: lower.low, lowOpen: lower.lowOpen, high: upper.high, highOpen: upper.highOpen };
	return order(lowOf(shared), highOf(shared)) <= 0 ? shared : undefined;
}

/** `[80, 90)`, as mathematics writes it. */
function said({ low, high, lowOpen, highOpen }: Stretch): string {
	if (low !== undefined && low === high) return String(low);
	return `${lowOpen ? "(" : "["}${low ?? "−∞"}, ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}
