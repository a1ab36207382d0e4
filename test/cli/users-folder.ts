/** A folder with a user's own files, in which commands are run. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { figure, read, smallDocument, text } from "../support/standard.js";
import { communityFile } from "./machine.js";

/** The tests of a file run in such a folder, which is removed afterwards. */
export function inUsersFolder(): void {
	const before = process.cwd();
	const folder = mkdtempSync(join(tmpdir(), "wenming-"));
	beforeAll(() => {
		fill(folder);
		process.chdir(folder);
	});
	afterAll(() => {
		process.chdir(before);
		rmSync(folder, { recursive: true });
	});
}

function fill(folder: string): void {
	for (const name of ["nanyuan", "hongsheng"]) copyFileSync(communityFile(name), join(folder, `${name}.json`));
	writeFileSync(join(folder, "undated.json"), JSON.stringify({ "library.books": 5200 }));
	writeFileSync(join(folder, "wrong.json"), JSON.stringify({ "library.boks": 5200, "library.books": "5200" }));
	writeFileSync(join(folder, "broken.json"), "{");
	writeFileSync(join(folder, "null.json"), "null");
	writeFileSync(
		join(folder, "gbk.json"),
		Buffer.concat([Buffer.from('{"'), Buffer.from([0xc4, 0xcf, 0xd4, 0xb7]), Buffer.from('": 1}')]),
	);
	const hall = {
		appliesWhen: read("hall.open"),
		parameters: { minimum: figure(15, { unit: "m2" }) },
		logic: { ">=": [read("hall.area"), read("parameters.minimum")] },
	};
	const inputs = { "hall.open": "boolean", "hall.area": "quantity" };
	writeFileSync(join(folder, "small.json"), JSON.stringify(smallDocument({ inputs, rules: { "main.hall": hall } })));
	const reason = text("because");
	const city = { id: "small-city", extends: "small", status: "example", title: text("small-city") };
	writeFileSync(
		join(folder, "small-city.json"),
		JSON.stringify({ ...city, set: { "main.hall": { minimum: { value: 20, reason } } } }),
	);
	mkdirSync(join(folder, "own/overlays"), { recursive: true });
	const figures = { "culture.library-books": { minimum: { value: 5100, reason: text("because") } } };
	const overlay = (id: string, base: string, set: object = figures) => ({
		id,
		extends: base,
		status: "example",
		title: text(id),
		set,
	});
	writeFileSync(join(folder, "own/overlays/city.json"), JSON.stringify(overlay("city", "wuxi")));
	writeFileSync(
		join(folder, "own/overlays/district.json"),
		JSON.stringify(
			overlay("district", "city", { "culture.library-books": { minimum: { value: 9000, reason: text("because") } } }),
		),
	);
	writeFileSync(
		join(folder, "own/overlays/misspelt.json"),
		JSON.stringify(overlay("misspelt", "wuxi", { "culture.library-boks": {} })),
	);
}
