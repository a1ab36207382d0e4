/**
 * The line of a text at which `JSON.parse` found that it is no JSON, from 1, as far as the error tells it: engines give a
 * position, or a piece of the text around it, or say that the text ended too early.
 */
export function lineOfJsonMistake(text: string, error: unknown): number | undefined {
	const { message } = error as Error;
	const end = text.trimEnd();
	const offset = positionOf(message) ?? offsetOfPiece(text, message) ?? (/end of JSON/.test(message) ? end.length : undefined);
	// What is lacking at the end is lacking where the text ends, not in the empty lines below.
	return offset === undefined ? undefined : end.slice(0, offset).split("\n").length;
}

function positionOf(message: string): number | undefined {
	const found = /at position (\d+)/.exec(message)?.[1];
	return found === undefined ? undefined : Number(found);
}

/** Where the token stands in the piece that is quoted, if that piece is found but once. */
function offsetOfPiece(text: string, message: string): number | undefined {
	const [, token, cut, piece] =
		/^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
	if (token === undefined || piece === undefined) return undefined;
	const start = cut === undefined ? 0 : text.indexOf(piece);
	if (start === -1 || text.includes(piece, start + 1)) return undefined;
	// Before the token the engine quotes ten characters of the text, or all that there are.
	return start + (cut === undefined ? Math.max(0, piece.indexOf(token)) : 10);
}
