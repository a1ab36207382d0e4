/** The hash of a draw is the published one: RFC 4231's cases, and what Node's own comes to. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { hmacSha256 } from "../../src/sampling/sha256.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
	["Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
	["\x0b".repeat(20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
])("RFC 4231: %j, %j", (key, message, expected) => {
	expect(hex(hmacSha256(bytes(key), bytes(message)))).toBe(expected);
});

it("is Node's for any key and message, of any length", () => {
	const data = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.integer({ min: 50, max: 70 }).map((length) => new Uint8Array(length)),
	);
	fc.assert(
		fc.property(data, data, (key, message) => {
			expect(hex(hmacSha256(key, message))).toBe(createHmac("sha256", key).update(message).digest("hex"));
		}),
		{ numRuns: 500 },
	);
});
