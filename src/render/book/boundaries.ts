/** Where the line is: neighbouring facts of which one passes and the other does not, worked out by evaluating. */
import type { ElementContent } from "hast";
import type { Boundary, BoundarySide } from "../../compare/boundaries.js";
import type { RuleTree } from "../../parse/trees.js";
import { figureTable } from "../document/index.js";
import { spokenFact } from "../spoken.js";
import type { BookContext } from "./book.js";
import { factText, outcomeMark } from "./examples.js";
import { inputLink, lines, paragraph, unseen } from "./parts.js";
import type { Teller } from "./teller.js";

export function boundariesOf({ teller, boundaries }: BookContext, tree: RuleTree): ElementContent[] {
	const found = boundaries.of(tree.id);
	if (found.length === 0) return [];
	const head = (["input", "below", "above", "others"] as const).map((column) => teller.say(({ say }) => say.columns[column]));
	return [
		...paragraph(teller.say(({ say }) => say.boundariesIntroduction)),
		figureTable(
			head,
			found.map((boundary) => rowOf(teller, tree, boundary)),
			{ caption: unseen(teller.say(({ say }) => say.captions.boundaries)), namedRows: true },
		),
	];
}

function rowOf(teller: Teller, tree: RuleTree, { part, input, sides, others }: Boundary): ElementContent[][] {
	const [below, above] = sides;
	return [
		lines(teller, [part === undefined ? [] : partLabel(teller, tree, part), [inputLink(teller, input)]]),
		sideOf(teller, input, below),
		sideOf(teller, input, above),
		othersOf(teller, others),
	];
}

function partLabel(teller: Teller, { rule }: RuleTree, id: string): ElementContent[] {
	const part = "parts" in rule ? rule.parts.find((one) => one.id === id) : undefined;
	return part === undefined ? [] : teller.text(part.label);
}

function sideOf(teller: Teller, input: string, { fact, outcome }: BoundarySide): ElementContent[] {
	const { inputs, units } = teller.standard;
	return [
		...teller.say(({ locale }) => spokenFact(fact, inputs[input], units, locale)),
		teller.colon(),
		...outcomeMark(teller, outcome),
	];
}

function othersOf(teller: Teller, others: Boundary["others"]): ElementContent[] {
	const entries = Object.entries(others);
	if (entries.length === 0) return teller.say(({ say }) => say.whateverElse);
	return lines(
		teller,
		entries.map(([id, fact]) => factText(teller, id, fact ?? null)),
	);
}
