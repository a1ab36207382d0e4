/** Reading the written documentation: its files, code blocks, links and headings. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** What git does not keep. */
const generated = /^docs\/api\//;

/** Paths from the project root. */
export const pages: readonly string[] = [
	...readdirSync(root).filter((name) => name.endsWith(".md")),
	...readdirSync(join(root, "docs"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !generated.test(path)),
].sort();

export function textOf(page: string): string {
	return readFileSync(join(root, page), "utf8");
}

export interface CodeBlock {
	readonly language: string;
	readonly code: string;
	/** The line of its first line of code. */
	readonly line: number;
	/** The line of text before it. */
	readonly above: string;
}

export function codeBlocks(page: string): CodeBlock[] {
	const blocks: CodeBlock[] = [];
	const lines = textOf(page).split("\n");
	for (let i = 0; i < lines.length; i++) {
		const fence = /^```(\w*)$/.exec(lines[i]!);
		if (fence === null) continue;
		const end = lines.indexOf("```", i + 1);
		if (end === -1) throw new Error(`${page}:${i + 1}: the code block has no end`);
		const above = lines.slice(0, i).findLast((line) => line.trim() !== "") ?? "";
		blocks.push({ language: fence[1]!, code: lines.slice(i + 1, end).join("\n"), line: i + 2, above });
		i = end;
	}
	return blocks;
}

/** The text without its code blocks and code spans. */
function proseOf(page: string): string {
	return textOf(page)
		.replace(/^```\w*\n[\s\S]*?^```$/gm, "")
		.replace(/`[^`\n]*`/g, "");
}

export function links(page: string): string[] {
	return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchors(page: string): Set<string> {
	const headings = textOf(page)
		.replace(/^```\w*\n[\s\S]*?^```$/gm, "")
		.matchAll(/^#{1,6} (.+)$/gm);
	return new Set(
		[...headings].map(([, heading]) =>
			heading!
				.trim()
				.toLowerCase()
				.replace(/[^\p{Letter}\p{Number}\p{Mark}\s_-]/gu, "")
				.replace(/\s/g, "-"),
		),
	);
}
