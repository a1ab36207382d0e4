/** Lines of a text within a picture, where nothing wraps by itself. */

/** From here on characters are as wide as the type is high: Chinese, and the marks that go with it. */
const wideFrom = 0x2e80;
const narrow = 0.56;

/** As many lines as are allowed, each no wider than so many ems; what does not fit is cut off. */
export function wrapped(text: string, width: number, most: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of wordsOf(text, width)) {
		if (line !== "" && widthOf(line + word.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += word;
	}
	lines.push(line.trimEnd());
	return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** What may not be parted: words of letters with the space after them, signs by themselves; a longer one in pieces. */
function wordsOf(text: string, width: number): string[] {
	return (text.match(/[\u2e80-\uffff][，。、；：）”]?|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []).flatMap((word) =>
		pieces(word, width),
	);
}

function pieces(word: string, width: number): string[] {
	if (widthOf(word.trimEnd()) <= width) return [word];
	const signs = [...word];
	const fitting = Math.floor(width / narrow);
	return [signs.slice(0, fitting).join(""), ...pieces(signs.slice(fitting).join(""), width)];
}

function widthOf(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! >= wideFrom ? 1 : narrow), 0);
}
