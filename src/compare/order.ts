/**
 * How what two trees come to on the same facts compares, proved from the directions in which operators move:
 * if each operand after is at least as great and none moves the result down, neither is the result less.
 */
import type { Node, Operation, Scope } from "../logic/node.js";
import { anyNumber, hull, isAtMost, type Quantity } from "../logic/number/range.js";
import { signatures } from "../logic/signatures.js";
import { type Bindings, evaluateNode, valueOf } from "../logic/trace.js";
import { isQuantity, type Value } from "../logic/value.js";
import type { Effort } from "./effort.js";
import { type Box, bindingsIn, type Pair, type Side } from "./side.js";

/** What is proved of a value before and a value after, as bits; false comes before true. */
type Relation = number;
const NOTHING: Relation = 0;
/** What comes before is at most what comes after. */
const AT_MOST: Relation = 1;
const AT_LEAST: Relation = 2;
const EQUAL: Relation = AT_MOST | AT_LEAST;

/** Pairs of truth values, before and after, as bits. */
export type Truths = number;

export function truthPair(before: boolean, after: boolean): Truths {
	return 1 << (2 * Number(before) + Number(after));
}

/** Two sides whose facts lie within a box. */
export class Order {
	readonly #before: Evaluator;
	readonly #after: Evaluator;
	readonly #relations = new Map<string, Relation>();

	constructor(
		readonly pair: Pair,
		box: Box,
		readonly effort: Effort,
	) {
		this.#before = new Evaluator(box, pair.before, pair, effort);
		this.#after = new Evaluator(box, pair.after, pair, effort);
	}

	/** The truth values that two conditions may have together. */
	truths(before: Node, after: Node): Truths {
		const relation = this.#relate(before, after);
		let truths = 0;
		for (const one of truthsOf(this.#before.valueOf(before))) {
			for (const other of truthsOf(this.#after.valueOf(after))) {
				const isImpossible = one === other ? false : one ? (relation & AT_MOST) !== 0 : (relation & AT_LEAST) !== 0;
				if (!isImpossible) truths |= truthPair(one, other);
			}
		}
		return truths;
	}

	#relate(before: Node, after: Node): Relation {
		if (before.kind === "measure") return this.#relate(before.body, after);
		if (after.kind === "measure") return this.#relate(before, after.body);
		const { structures } = this.pair;
		const [one, other] = [structures.of(before, this.pair.before), structures.of(after, this.pair.after)];
		if (one === other) return EQUAL;
		const key = `${one} ${other}`;
		let relation = this.#relations.get(key);
		if (relation === undefined) {
			if (!this.effort.spend()) return NOTHING;
			relation = this.#byValue(before, after);
			if (relation === NOTHING) relation = this.#byStructure(before, after);
			this.#relations.set(key, relation);
		}
		return relation;
	}

	/** From what each may come to by itself. */
	#byValue(before: Node, after: Node): Relation {
		const [one, other] = [this.#before.valueOf(before), this.#after.valueOf(after)];
		if (isQuantity(one) && isQuantity(other)) {
			return (isAtMost(one, other) === true ? AT_MOST : NOTHING) | (isAtMost(other, one) === true ? AT_LEAST : NOTHING);
		}
		return (one === false || other === true ? AT_MOST : NOTHING) | (one === true || other === false ? AT_LEAST : NOTHING);
	}

	#byStructure(before: Node, after: Node): Relation {
		const isSame = before.kind === "operation" && after.kind === "operation" && before.operator === after.operator;
		const moved = isSame ? this.#byOperands(before, after) : NOTHING;
		return moved === EQUAL ? moved : moved | this.#byPick(before, after);
	}

	/** From how each operand moves the result, the others being between what they are before and after. */
	#byOperands(before: Operation, after: Operation): Relation {
		if (before.operands.length !== after.operands.length) return NOTHING;
		const between = before.operands.map((operand, i) =>
			spanned(this.#before.valueOf(operand), this.#after.valueOf(after.operands[i]!)),
		);
		const directions = before.does.direction(between);
		let relation = EQUAL;
		for (const [i, operand] of before.operands.entries()) {
			const own = this.#relate(operand, after.operands[i]!);
			const direction = directions[i] ?? "either";
			if (direction === "up") relation &= own;
			else if (direction === "down") relation &= turned(own);
			else if (direction === "either" && own !== EQUAL) return NOTHING;
			if (relation === NOTHING) return NOTHING;
		}
		return relation;
	}

	/** The least of several is at most something if one of them is, and at least something if all are; the greatest likewise. */
	#byPick(before: Node, after: Node): Relation {
		const [one, other] = [pickOf(before), pickOf(after)];
		const fromBefore =
			one === undefined
				? NOTHING
				: one.of(
						one.operands.map((operand) => this.#relate(operand, after)),
						AT_MOST,
					);
		const fromAfter =
			other === undefined
				? NOTHING
				: other.of(
						other.operands.map((operand) => this.#relate(before, operand)),
						AT_LEAST,
					);
		return fromBefore | fromAfter;
	}
}

/** What of several operands an operator picks, and how that compares if each of them compares somehow. */
interface Pick {
	readonly operands: readonly Node[];
	/** `below` says that something is below the other: what one operand suffices for where the least is picked. */
	of(each: readonly Relation[], below: Relation): Relation;
}

function pickOf(node: Node): Pick | undefined {
	if (node.kind !== "operation") return undefined;
	const { picks } = signatures[node.operator];
	if (picks === undefined) return undefined;
	return {
		operands: node.operands,
		of(each, below) {
			const forOne = picks === "least" ? below : turned(below);
			const one = each.some((relation) => (relation & forOne) !== 0) ? forOne : NOTHING;
			return one | (each.every((relation) => (relation & turned(forOne)) !== 0) ? turned(forOne) : NOTHING);
		},
	};
}

/** The same seen from the other. */
function turned(relation: Relation): Relation {
	return ((relation & AT_MOST) << 1) | ((relation & AT_LEAST) >> 1);
}

/** Everything that lies between two values. */
function spanned(one: Value, other: Value): Quantity {
	return isQuantity(one) && isQuantity(other) ? hull(one, other) : anyNumber;
}

function truthsOf(value: Value): readonly boolean[] {
	return typeof value === "boolean" ? [value] : [false, true];
}

/** The values of a side's nodes, each worked out once. */
class Evaluator {
	readonly #known = new Map<Node, Value>();
	readonly #bindings: Bindings;

	constructor(
		box: Box,
		side: Side,
		pair: Pair,
		readonly effort: Effort,
	) {
		this.#bindings = bindingsIn(box, side, pair.calendar);
	}

	valueOf = (node: Node, scope?: Scope): Value => {
		if (scope !== undefined) return evaluateNode(node, this.#bindings, scope);
		let value = this.#known.get(node);
		if (value === undefined) {
			this.effort.spend();
			value = valueOf(node, this.#bindings, undefined, this.valueOf);
			this.#known.set(node, value);
		}
		return value;
	};
}
