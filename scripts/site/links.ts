/** Links of a site that lead nowhere. */
import { posix } from "node:path";
import type { Files } from "../../src/render/site/site.js";

/** Each as `from → to`; addresses with a scheme are other sites’. `others` are the paths of what is no text. */
export function brokenLinks(files: Files, others: readonly string[] = []): string[] {
	const ids = new Map(
		[...Object.entries(files), ...others.map((path) => [path, ""] as const)].map(([path, text]) => [path, idsOf(text)]),
	);
	return Object.entries(files)
		.filter(([path]) => path.endsWith(".html"))
		.flatMap(([path, text]) =>
			[...text.matchAll(/\s(?:href|src)="([^"]*)"/g)]
				.map(([, target]) => decodeURIComponent(target!.replaceAll("&#x26;", "&")))
				.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(ids, path, target))
				.map((target) => `${path} → ${target}`),
		);
}

function leadsSomewhere(ids: ReadonlyMap<string, ReadonlySet<string>>, from: string, target: string): boolean {
	const [file = "", anchor] = target.split("#") as [string, string?];
	const found = ids.get(file === "" ? from : posix.normalize(posix.join(posix.dirname(from), file)));
	return found !== undefined && (anchor === undefined || found.has(anchor));
}

function idsOf(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!.replaceAll("&#x26;", "&")));
}
