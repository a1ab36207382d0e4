/** Which sites are looked at: a draw that nobody can steer and anybody can repeat. */
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { describe } from "../parse/fact.js";
import { wholeNumberIssues } from "../parse/given-number.js";
import { hmacSha256 } from "./sha256.js";

/**
 * Draws so many of the sites that could be inspected. Each set of so many sites is as likely as any other; the result
 * depends on the seed and on which sites there are, not on their order. Let the list be published first, and the seed
 * come from what nobody could know then, such as the numbers of a public lottery: then nobody can steer the draw, and
 * anybody can repeat it (RFC 3797 tells how this makes a choice verifiable).
 *
 * Each site is hashed with the seed, HMAC-SHA-256 (RFC 2104, FIPS 180-4) of its UTF-8 text, and the sites with the
 * smallest hashes are drawn, the smallest first: sampling by permanent random numbers, as E. Ohlsson, “Coordination of
 * samples using permanent random numbers”, in Business Survey Methods (Wiley, 1995), describes it. So a draw of more
 * sites begins with those of a draw of fewer, which makes the next ones substitutes; and a site that is added or taken
 * away changes no more than its own place.
 *
 * @param sites the names of all sites, each once.
 * @param count how many to draw; all of them, if there are no more.
 * @param seed any text.
 * @returns the sites that were drawn, in the order of the draw.
 * @throws {WenmingError} `invalid-call`: `wrong-type`, `given-twice` for a site, `not-finite`, `not-whole` and
 * `out-of-range` for a count.
 * @example
 * drawSample(["East Street", "West Street", "South Street", "North Street"], 2, "17 4 23 8");
 * // => ["West Street", "North Street"]
 */
export function drawSample(sites: readonly string[], count: number, seed: string): readonly string[] {
	const issues = [...siteIssues(sites), ...wholeNumberIssues(count, "count", 0), ...textIssues(seed, "seed")];
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
	const encoder = new TextEncoder();
	const key = encoder.encode(seed);
	return sites
		.map((site) => ({ site, hash: hexOf(hmacSha256(key, encoder.encode(site))) }))
		.sort((a, b) => inOrder(a.hash, b.hash) || inOrder(a.site, b.site))
		.slice(0, count)
		.map(({ site }) => site);
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** By code units, whatever the language of the machine. */
function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const wanted = {
	list: { zh: '如 ["东街", "西街"] 的清单', en: 'a list such as ["East Street", "West Street"]' },
	text: { zh: "非空的文字", en: "a text that is not empty" },
} as const;

function siteIssues(sites: unknown): Issue[] {
	if (!Array.isArray(sites)) return [issue(problems.wrongType, "sites", { found: describe(sites), expected: wanted.list })];
	const known = new Set<unknown>();
	return Array.from(sites as unknown[]).flatMap((site, i) => {
		const isSecond = known.has(site);
		known.add(site);
		if (typeof site !== "string" || !isSecond) return textIssues(site, `sites[${i}]`);
		return [issue(problems.givenTwice, `sites[${i}]`, { name: site })];
	});
}

function textIssues(text: unknown, path: string): Issue[] {
	if (typeof text === "string" && text !== "") return [];
	return [issue(problems.wrongType, path, { found: describe(text), expected: wanted.text })];
}
