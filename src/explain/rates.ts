/** How the lines of a score sheet count, in words. */
import type { Node } from "../logic/node.js";
import * as bounds from "../logic/operators/bounds.js";
import type { Bound } from "../logic/operators/facets.js";
import { pointUnit } from "../model/names.js";
import type { PointFigure } from "../model/points.js";
import type { BandEdges } from "../parse/bands.js";
import type { LineTree } from "../parse/points.js";
import type { RuleTree } from "../parse/trees.js";
import { type LedgerWords, ledgerWords } from "./ledger-words.js";
import { digits } from "./number.js";
import type { Speaker } from "./speaker.js";

export class Rates {
	readonly #say: LedgerWords;

	constructor(readonly speaker: Speaker) {
		this.#say = ledgerWords[speaker.locale];
	}

	/** So many points for each of something, for each step, in proportion; and the most that they come to. */
	of({ line, subject, atMost }: LineTree, tree: RuleTree): string[] {
		const say = this.#say;
		const cap = atMost === undefined ? [] : [say.atMost(this.figure(atMost, tree))];
		if (line === undefined) return cap;
		const points = this.figure(line.points, tree);
		const unit = subject === undefined ? undefined : this.speaker.unitOf(subject);
		const parts: string[] = [];
		// Marks that are taken as they are need no rate.
		const isMarks = unit === pointUnit && line.points === 1;
		if (line.each !== undefined && !isMarks) parts.push(say.each(this.#unitName(unit), points));
		if (line.perStep !== undefined) {
			const { below, above, step, of, rounding } = line.perStep;
			const figure = this.figure(below ?? above ?? 0, tree, unit);
			const size = of === "figure" ? say.ofFigure(this.figure(step, tree, "percent")) : this.#stepText(step, tree, unit);
			parts.push(say.perStep(figure, below === undefined ? "above" : "below", size, points), say.rounding[rounding]);
		}
		if (line.share !== undefined) parts.push(say.shareOf(this.figure(line.share.of, tree, unit)));
		return [...parts, ...cap];
	}

	/** From where to where a band reaches. */
	band({ low, high, lowOpen, highOpen }: BandEdges<Node>, subject: Node): string | undefined {
		const unit = this.speaker.unitOf(subject);
		const said = (bound: Bound, figure: Node) => bound.number[this.speaker.locale](this.#edge(figure, unit));
		const [from, to] = [
			low && said(lowOpen ? bounds.moreThan : bounds.atLeast, low.node),
			high && said(highOpen ? bounds.lessThan : bounds.atMost, high.node),
		];
		return from !== undefined && to !== undefined ? this.speaker.words.both(from, to) : (from ?? to);
	}

	/** A number in the points of a rule; points themselves without their unit. */
	figure(figure: PointFigure, tree: RuleTree, unit?: string): string {
		if (typeof figure === "number") return this.speaker.measured(this.#number(figure), unit);
		const reference = tree.figures.get(figure.var.slice("parameters.".length));
		if (reference === undefined) return "";
		const { parameter, value } = this.speaker.parameters[reference.parameter]!;
		// Points are said as points already.
		return parameter.unit === pointUnit && reference.tables === undefined ? this.#number(value) : this.speaker.figure(reference);
	}

	#edge(figure: Node, unit: string | undefined): string {
		const said = this.speaker.phrase(figure);
		return figure.kind === "literal" ? this.speaker.measured(said, unit) : said;
	}

	/** A step of a percentage is in percentage points. */
	#stepText(step: PointFigure, tree: RuleTree, unit: string | undefined): string {
		return unit === "percent" ? this.speaker.words.points(this.figure(step, tree)) : this.figure(step, tree, unit);
	}

	#unitName(unit: string | undefined): string {
		const named = unit === undefined ? undefined : this.speaker.unit(unit);
		if (named === undefined) return "";
		return this.speaker.locale === "zh" ? named.zh : named.en.one;
	}

	#number(number: number): string {
		return digits(number, this.speaker.locale, { given: true });
	}
}
