/** The public names as pages: typedoc writes them as Markdown, and warns of those that lack their words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, LogLevel } from "typedoc";
import type { Chapter } from "../../src/render/document/index.js";
import { markdownIn } from "./files.js";
import { type MarkdownFiles, pageOfMarkdown } from "./markdown.js";

/** The doors, with the names that a host imports them by. */
const doors = [
	["index", "wenming"],
	["light", "wenming/evaluate"],
	["logic", "wenming/logic"],
	["node", "wenming/node"],
	["workbook", "wenming/workbook"],
] as const;

export async function apiFiles(): Promise<Map<string, string>> {
	const out = mkdtempSync(join(tmpdir(), "wenming-api-"));
	try {
		const app = await Application.bootstrapWithPlugins({ out: join(out, "api"), logLevel: LogLevel.Warn });
		const project = await app.convert();
		if (project === undefined) throw new Error("typedoc could not read the sources");
		app.validate(project);
		if (app.logger.hasWarnings() || app.logger.hasErrors()) throw new Error("a public name lacks its words, as said above");
		await app.generateOutputs(project);
		const files = markdownIn(out, "api");
		const bare = [...files].filter(([path, text]) => path.includes("/functions/") && !/^#+ Example/m.test(text));
		if (bare.length > 0) throw new Error(`functions without an example: ${bare.map(([path]) => path).join(", ")}`);
		return files;
	} finally {
		rmSync(out, { recursive: true });
	}
}

/** A chapter for each door. */
export function apiChapters(files: MarkdownFiles): Chapter[] {
	return doors.map(([folder, name]) => {
		const paths = [...files.keys()].filter((path) => path.startsWith(`api/${folder}/`));
		const index = `api/${folder}/index.md`;
		const title = { zh: `接口：${name}`, en: `API: ${name}` };
		const pages = [index, ...paths.filter((path) => path !== index)].map((path) =>
			pageOfMarkdown(files, path, path === index ? title : undefined),
		);
		return { title, pages };
	});
}
