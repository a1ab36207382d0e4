/**
 * A city's variant: `npm run new:variant -- suzhou --extends wuxi` writes the file to be filled in,
 * `npm run new:variant -- suzhou --tidy` then drops the figures that were left as they are.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { newVariant, tidiedText } from "../src/scaffold/variant.js";
import { baseOf, checkName, knownNames, Mistake, overlayPath, readGiven, run, standardNamed } from "./given.js";

const { values, positionals } = parseArgs({
	options: { extends: { type: "string" }, tidy: { type: "boolean", default: false } },
	allowPositionals: true,
});
const [city] = positionals;

run(() => {
	checkName(city, { zh: "城市的名称", en: "The name of the city" });
	if (values.tidy) tidy(city);
	else start(city, values.extends);
});

function start(id: string, base: string | undefined): void {
	const path = overlayPath(id);
	if (existsSync(path)) {
		throw new Mistake({
			zh: `已经有 ${path} 了，没有动它。请接着改它，或换一个名称。`,
			en: `There is ${path} already, and it was left as it is. Go on with it, or choose another name.`,
		});
	}
	if (knownNames().includes(id)) {
		throw new Mistake({
			zh: `已经有名为“${id}”的标准。请换一个名称。`,
			en: `There is a standard named "${id}" already. Choose another name.`,
		});
	}
	if (base === undefined) {
		throw new Mistake({
			zh: `请写明以哪个标准为底，例如 --extends wuxi。现有：${knownNames().join("、")}。`,
			en: `Say which standard it changes, such as --extends wuxi. There are: ${knownNames().join(", ")}.`,
		});
	}
	const text = newVariant(standardNamed(base), id);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(`✔ ${path}`);
	console.log("  填好开头的名称，改要改的数，写上理由；别的不用动，也不用删。然后：");
	console.log("  Fill in the names at the top, change the figures that are to change, and say why; leave the rest. Then:");
	console.log(`  npm run new:variant -- ${id} --tidy`);
	console.log(`  npm run check:rules -- ${path}`);
}

function tidy(id: string): void {
	const path = overlayPath(id);
	const overlay = readGiven(path);
	const { text, untouched } = tidiedText(baseOf(overlay), overlay);
	writeFileSync(path, text);
	console.log(`✔ ${path}`);
	console.log(`  去掉了没有动过的数：${untouched} 个`);
	console.log(`  dropped the figures that were left as they were: ${untouched}`);
}
