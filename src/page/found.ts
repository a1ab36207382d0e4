/** Searching: what holds every word asked for, that which bears it in its title first. Chinese needs no words parted. */
import type { Found } from "../render/site/search.js";

/** A piece of the text around the first word, with the word in its middle. */
type Excerpt = readonly [before: string, match: string, after: string];

const around = 40;

export function foundIn(all: readonly Found[], asked: string): (readonly [Found, Excerpt])[] {
	const words = folded(asked)
		.split(/\s+/)
		.filter((word) => word !== "");
	if (words.length === 0) return [];
	const ranked = all.flatMap((one, i) => {
		const [title, text] = [folded(one.title), folded(one.text)];
		if (!words.every((word) => title.includes(word) || text.includes(word))) return [];
		const inTitle = words.filter((word) => title.includes(word)).length;
		return [{ one, i, rank: inTitle + (title.startsWith(words[0]!) ? 0.5 : 0) }];
	});
	ranked.sort((a, b) => b.rank - a.rank || a.i - b.i);
	return ranked.map(({ one }) => [one, excerptOf(one.text, words[0]!)] as const);
}

function excerptOf(text: string, word: string): Excerpt {
	const at = folded(text).indexOf(word);
	if (at < 0) return [text.slice(0, 2 * around), "", ""];
	const end = at + word.length;
	return [
		`${at > around ? "…" : ""}${text.slice(Math.max(0, at - around), at)}`,
		text.slice(at, end),
		text.slice(end, end + around),
	];
}

/** Letters without case and width; as long as the text, so that places in one are places in the other. */
function folded(text: string): string {
	return [...text].map((letter) => folding(letter)).join("");
}

function folding(letter: string): string {
	const narrow = letter.normalize("NFKC").toLowerCase();
	return narrow.length === letter.length ? narrow : letter;
}
