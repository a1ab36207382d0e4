/** Reading standards, overlays and variants from files; nothing outside of the folder that a host names. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJson } from "../../src/node/load.js";
import { loadOverlay, loadStandard, loadVariant } from "../../src/node/variant.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { townDocument } from "../resolve/town.js";
import { found, thrownBy } from "../support/issues.js";
import { text } from "../support/standard.js";
import { rulesFolder, wuxi } from "../support/wuxi.js";

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const write = (path: string, content: unknown) =>
	writeFileSync(at(path), typeof content === "string" ? content : JSON.stringify(content));
const overlay = (id: string, below: string, value: number) => ({
	id,
	extends: below,
	status: "example",
	title: text(id),
	set: { "culture.books": { minimum: { value, reason: text("because") } } },
});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "wenming-"));
	for (const name of ["rules/overlays", "outside", "outside/far"]) mkdirSync(at(name), { recursive: true });
	write("rules/town.json", townDocument);
	write("rules/overlays/province.json", overlay("province", "town", 8000));
	write("rules/city.json", overlay("city", "province", 9000));
	write("district.json", overlay("district", "city", 9500));
	write("rules/turning.json", overlay("turning", "round", 1));
	write("rules/round.json", overlay("round", "turning", 1));
	write("rules/lost.json", overlay("lost", "nowhere", 1));
	write("rules/climbing.json", overlay("climbing", "../outside/town", 1));
	write("rules/no-json.json", "{ not JSON }");
	write("outside/town.json", townDocument);
	write("outside/far/standard.json", {});
	symlinkSync(at("outside/town.json"), at("rules/linked.json"));
	symlinkSync(at("outside/far"), at("rules/far"));
	write("rules/upon-linked.json", overlay("upon-linked", "linked", 1));
	write("rules/upon-far.json", overlay("upon-far", "far", 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

const within = () => ({ within: at("rules") });
const said = (call: () => unknown) => {
	const { code, issues } = thrownBy(call);
	return [code, ...found(issues)];
};

describe("a standard", () => {
	it("is read from one file", () => expect(loadStandard(at("rules/town.json"))).toEqual(parseStandard(townDocument)));

	it("is read from a folder, with the dictionary beside it", () => {
		expect(loadStandard(join(rulesFolder, "wuxi"))).toEqual(wuxi);
	});

	it("takes the dictionary of another folder", () => {
		expect(loadStandard(join(rulesFolder, "wuxi"), { dictionary: rulesFolder })).toEqual(wuxi);
		expect(said(() => loadStandard(join(rulesFolder, "wuxi"), { dictionary: folder }))[0]).toBe("invalid-call");
	});

	it("that is not there, or is no JSON, is told", () => {
		expect(said(() => loadStandard(at("rules/absent")))).toEqual(["invalid-call", `file-not-found ${at("rules/absent")}`]);
		expect(said(() => loadOverlay(at("rules/no-json.json")))).toEqual(["invalid-call", `not-json ${at("rules/no-json.json")}`]);
	});
});

describe("a variant", () => {
	it("follows what it extends, down to the standard", () => {
		const variant = loadVariant(at("district.json"), within());
		const layers = ["rules/overlays/province.json", "rules/city.json", "district.json"].map((name) => readJson(at(name)));
		expect(variant).toEqual(resolveStandard(parseStandard(townDocument), layers));
		expect(variant.layers!.map(({ id }) => id)).toEqual(["town", "province", "city", "district"]);
	});

	it("of the shipped rules is that of the overlay upon them", () => {
		const path = join(rulesFolder, "overlays/tongchuan.json");
		expect(loadVariant(path, { within: rulesFolder })).toEqual(resolveStandard(wuxi, readJson(path)));
	});

	it.each([
		["turning", ["invalid-overlay", "overlay-cycle round.extends"]],
		["lost", ["invalid-call", "file-not-found lost.extends"]],
		["climbing", ["invalid-overlay", "invalid-shape extends"]],
		["upon-linked", ["invalid-call", "outside-folder upon-linked.extends"]],
		["upon-far", ["invalid-call", "outside-folder upon-far.extends"]],
	])("that is %s is told", (name, issues) => {
		expect(said(() => loadVariant(at(`rules/${name}.json`), within()))).toEqual(issues);
	});
});
