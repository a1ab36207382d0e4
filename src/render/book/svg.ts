/** What diagrams are drawn with: boxes, arrows and words, in the colours of the page. */
import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import { onlyInHtml } from "../document/index.js";

/** How wide a text is drawn, in pixels: Chinese characters are as wide as they are high. */
export function widthOf(text: string, size = fontSize): number {
	let width = 0;
	for (const character of text) width += /[\u1100-\uffff]/.test(character) ? size : size * 0.56;
	return Math.ceil(width);
}

const fontSize = 14;
const lineHeight = 18;

/** A text in lines that are no wider than so many pixels; a word that is wider is broken. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of piecesOf(text)) {
		if (line !== "" && widthOf(line + piece.trimEnd()) > width) {
			lines.push(line.trim());
			line = "";
		}
		line += line === "" ? piece.trimStart() : piece;
	}
	return [...lines, line.trim()].filter((one) => one !== "");
}

/** Latin words whole if short, everything else character by character; no line begins with a Chinese comma or ends with “. */
function piecesOf(text: string): string[] {
	return text.match(/[\u0021-\u02ff]{1,24}\s*|\s+|[“（《]?.[，。、；：！？）”》]*/gsu) ?? [];
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function heightOf(lines: readonly string[]): number {
	return lines.length * lineHeight + 16;
}

/** A box with lines of text in its middle. */
export function box({ x, y, width, height }: Box, lines: readonly string[], { isStrong = false } = {}): Element[] {
	const top = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 5;
	return [
		s("rect", {
			x,
			y,
			width,
			height,
			rx: 6,
			style: `fill: var(--surface, #f4f6f8); stroke: var(${isStrong ? "--accent, #0b5cad" : "--line, #888"}); stroke-width: ${isStrong ? 2 : 1}`,
		}),
		...lines.map((line, i) => label(line, x + width / 2, top + i * lineHeight, "middle")),
	];
}

export function label(text: string, x: number, y: number, anchor: "start" | "middle" | "end" = "start"): Element {
	return s("text", { x, y, "text-anchor": anchor, "font-size": fontSize, style: "fill: var(--text, #1b1f24)" }, text);
}

/** A line through points that ends in an arrow head. */
export function arrow(points: readonly (readonly [number, number])[]): Element[] {
	const [x, y] = points.at(-1)!;
	const [fromX, fromY] = points.at(-2)!;
	const angle = Math.atan2(y - fromY, x - fromX);
	const wing = (turn: number) => `${round(x - 9 * Math.cos(angle + turn))},${round(y - 9 * Math.sin(angle + turn))}`;
	return [
		s("polyline", {
			points: points.map(([px, py]) => `${round(px)},${round(py)}`).join(" "),
			style: "fill: none; stroke: var(--muted, #545d68); stroke-width: 1.5",
		}),
		s("polygon", { points: `${round(x)},${round(y)} ${wing(0.45)} ${wing(-0.45)}`, style: "fill: var(--muted, #545d68)" }),
	];
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}

/** A picture with what it shows in words; Markdown has the words that stand beside it instead. */
export function picture(
	description: string,
	width: number,
	height: number,
	shapes: readonly Element[],
	caption: readonly ElementContent[],
): Element {
	return onlyInHtml(
		h("figure.diagram", { tabIndex: 0 }, [
			s(
				"svg",
				{
					viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
					width: Math.ceil(width),
					height: Math.ceil(height),
					role: "img",
					ariaLabel: description,
				},
				[...shapes],
			),
			h("figcaption", [...caption]),
		]),
	);
}
