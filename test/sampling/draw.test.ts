/** A draw depends on the seed and on which sites there are, and on nothing else. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawSample } from "../../src/sampling/draw.js";
import { issuesOf } from "../support/issues.js";

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }), { maxLength: 12 });
const seeds = fc.string({ minLength: 1 });

describe("a draw", () => {
	it("takes the sites with the smallest hashes, as anybody can compute them", () => {
		fc.assert(
			fc.property(names, seeds, fc.nat({ max: 14 }), (sites, seed, count) => {
				const hash = (site: string) => createHmac("sha256", seed).update(site).digest("hex");
				const byHash = [...sites].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
				expect(drawSample(sites, count, seed)).toEqual(byHash.slice(0, count));
			}),
		);
	});

	it("does not depend on the order of the list, and leaves it as it is", () => {
		const shuffled = names.chain((sites) =>
			fc.tuple(fc.constant(sites), fc.shuffledSubarray(sites, { minLength: sites.length })),
		);
		fc.assert(
			fc.property(shuffled, seeds, fc.nat({ max: 14 }), ([sites, others], seed, count) => {
				expect(drawSample(Object.freeze(others), count, seed)).toEqual(drawSample(Object.freeze(sites), count, seed));
			}),
		);
	});

	it("of more sites begins with those of a draw of fewer", () => {
		fc.assert(
			fc.property(names, seeds, fc.nat({ max: 10 }), (sites, seed, count) => {
				expect(drawSample(sites, count + 3, seed).slice(0, count)).toEqual(drawSample(sites, count, seed));
			}),
		);
	});

	it("of a list without one site leaves out that site alone", () => {
		fc.assert(
			fc.property(names, seeds, (sites, seed) => {
				const others = sites.slice(1);
				expect(drawSample(others, 12, seed)).toEqual(drawSample(sites, 12, seed).filter((site) => site !== sites[0]));
			}),
		);
	});

	test("is of all, where there are no more, and of none where none is asked for", () => {
		expect([...drawSample(["a", "b"], 5, "seed")].sort()).toEqual(["a", "b"]);
		expect(drawSample(["a", "b"], 0, "seed")).toEqual([]);
		expect(drawSample([], 5, "seed")).toEqual([]);
	});

	// 6 sets of 2 of 4. Of 6,000 draws, 1,000 of each are expected, with a deviation of √(6000 × 1/6 × 5/6) = 29.
	test("comes to each set of so many about as often", () => {
		const times = new Map<string, number>();
		for (let seed = 0; seed < 6000; seed++) {
			const drawn = [...drawSample(["a", "b", "c", "d"], 2, `seed ${seed}`)].sort().join();
			times.set(drawn, (times.get(drawn) ?? 0) + 1);
		}
		expect(times.size).toBe(6);
		for (const number of times.values()) expect(Math.abs(number - 1000)).toBeLessThan(5 * 29);
	});
});

describe("calls that make no sense", () => {
	const call = (...given: unknown[]) => issuesOf(() => (drawSample as (...given: unknown[]) => unknown)(...given));

	test.each<[situation: string, given: unknown[], issues: string[]]>([
		["a site twice", [["a", "b", "a"], 1, "s"], ["given-twice sites[2]"]],
		["a site without a name", [["a", ""], 1, "s"], ["wrong-type sites[1]"]],
		["a site that is no text", [["a", 2, null], 1, "s"], ["wrong-type sites[1]", "wrong-type sites[2]"]],
		["sites with a hole", [Object.assign([], { 1: "a" }), 1, "s"], ["wrong-type sites[0]"]],
		["no list", ["abc", 1, "s"], ["wrong-type sites"]],
		["part of a site", [["a"], 1.5, "s"], ["not-whole count"]],
		["fewer than none", [["a"], -1, "s"], ["out-of-range count"]],
		["endlessly many", [["a"], Infinity, "s"], ["not-finite count"]],
		["a count in quotes", [["a"], "1", "s"], ["wrong-type count"]],
		["no seed", [["a"], 1], ["wrong-type seed"]],
		["an empty seed", [["a"], 1, ""], ["wrong-type seed"]],
		["a number for a seed", [["a"], 1, 42], ["wrong-type seed"]],
		["everything at once", [["a", "a"], -1, ""], ["given-twice sites[1]", "out-of-range count", "wrong-type seed"]],
	])("%s", (_, given, issues) => {
		expect(call(...given)).toEqual(issues);
	});
});
