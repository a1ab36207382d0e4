/** SHA-256 (FIPS 180-4) and HMAC (RFC 2104), since what browsers have is asynchronous, and missing on pages without TLS. */

/** The first 32 bits of the fractions of the cube roots of the first 64 primes: section 4.2.2. */
const roundConstants = [
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
	0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
	0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
	0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
	0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
	0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] as const;

/** The same of the square roots of the first 8 primes: section 5.3.3. */
const initialHash = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;

const blockLength = 64;

/** The hash of a message that is keyed by another, as 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
	const block = new Uint8Array(blockLength);
	block.set(key.length > blockLength ? sha256(key) : key);
	const padded = (byte: number) => block.map((one) => one ^ byte);
	return sha256(joined(padded(0x5c), sha256(joined(padded(0x36), message))));
}

function sha256(message: Uint8Array): Uint8Array {
	const hash = Int32Array.from(initialHash, (word) => word | 0);
	const blocks = new DataView(paddedMessage(message).buffer);
	for (let start = 0; start < blocks.byteLength; start += blockLength) addBlock(hash, blocks, start);
	const bytes = new DataView(new ArrayBuffer(32));
	hash.forEach((word, i) => bytes.setInt32(i * 4, word));
	return new Uint8Array(bytes.buffer);
}

/** The message, a bit that ends it, and its length in bits at the end of a block: section 5.1.1. */
function paddedMessage(message: Uint8Array): Uint8Array<ArrayBuffer> {
	const padded = new Uint8Array(Math.ceil((message.length + 9) / blockLength) * blockLength);
	padded.set(message);
	padded[message.length] = 0x80;
	new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
	return padded;
}

/** One block goes into the hash: section 6.2.2. */
function addBlock(hash: Int32Array, blocks: DataView, start: number): void {
	const schedule = scheduleOf(blocks, start);
	let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const choice = (e & f) ^ (~e & g);
		const first = (h + sum1 + choice + roundConstants[i]! + schedule[i]!) | 0;
		const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => {
		hash[i] = hash[i]! + word;
	});
}

function scheduleOf(blocks: DataView, start: number): Int32Array {
	const words = new Int32Array(64);
	for (let i = 0; i < 16; i++) words[i] = blocks.getInt32(start + i * 4);
	for (let i = 16; i < 64; i++) {
		const [late, early] = [words[i - 2]!, words[i - 15]!];
		const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
		const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
		words[i] = words[i - 16]! + sigma0 + words[i - 7]! + sigma1;
	}
	return words;
}

/** To the right; what falls out comes in on the left. */
function rotated(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
