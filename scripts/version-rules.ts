/**
 * What a new version of a standard means for those who are assessed: major, minor or patch, with the clauses concerned.
 * `npm run version:rules -- <old> <new> [--as-of 2026-06-30] [--released 2026-07-01]`, each a standard's folder, a file with
 * a whole standard, or either of them at a revision: `v1.0.0:rules/wuxi`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type VersionReason, versionChange } from "../src/compare/version.js";
import { exampleDay } from "../src/model/rule.js";
import { readJson, readStandardFolder } from "../src/node/load.js";
import { parseStandard } from "../src/standard/parse-standard.js";

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { "as-of": { type: "string", default: exampleDay }, released: { type: "string" } },
});
const [old, next] = positionals;
if (old === undefined || next === undefined || positionals.length > 2) {
	console.error("npm run version:rules -- <old> <new> [--as-of 2026-06-30] [--released 2026-07-01]");
	process.exit(2);
}

const change = versionChange(standardAt(old), standardAt(next), { asOf: values["as-of"], released: values.released });
console.log(change.level);
for (const reason of change.reasons) console.log(described(reason));

/** The standard that a folder or a file holds, now or at a revision. */
function standardAt(place: string) {
	const colon = place.indexOf(":");
	if (existsSync(place) || colon < 0) return parseStandard(documentAt(place));
	const [revision, path] = [place.slice(0, colon), place.slice(colon + 1)];
	const folder = mkdtempSync(join(tmpdir(), "wenming-"));
	try {
		// With what lies beside it: the dictionary, the measures, the units.
		const archive = execFileSync("git", ["archive", "--format=tar", revision, dirname(path)], { maxBuffer: 2 ** 30 });
		execFileSync("tar", ["-x", "-C", folder], { input: archive });
		return parseStandard(documentAt(join(folder, path)));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function documentAt(place: string): unknown {
	return place.endsWith(".json") ? readJson(place) : readStandardFolder(dirname(place), basename(place));
}

function described({ level, edition, rule, title, source, change: how, strictness, places }: VersionReason): string {
	const since = edition === undefined ? "" : `, edition of ${edition}`;
	const what =
		rule === undefined ? places.join(", ") : `${source!.document} ${source!.clause} ${rule} ${title!.zh} (${title!.en})`;
	const verdict = strictness === undefined ? "" : `: ${strictness}`;
	const where = rule === undefined || places.length === 0 ? "" : ` [${places.join(", ")}]`;
	return `${level}  ${how} ${what}${verdict}${where}${since}`;
}
