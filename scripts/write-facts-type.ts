/** The type of a standard's facts: `npm run types -- rules/overlays/suzhou.json --out suzhou-facts.ts [--name SuzhouFacts]`. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { factsType } from "../src/render/facts-type.js";
import { Mistake, run, standardAt } from "./given.js";

const { values, positionals } = parseArgs({
	options: { out: { type: "string" }, name: { type: "string" } },
	allowPositionals: true,
});
const [path] = positionals;

run(() => {
	if (path === undefined) {
		throw new Mistake({
			zh: "请写明是哪个标准：它的文件夹（rules/wuxi），或变体的文件（rules/overlays/jian.json）。",
			en: "Say which standard: its folder (rules/wuxi), or the file of a variant (rules/overlays/jian.json).",
		});
	}
	const text = factsType(standardAt(path), values.name === undefined ? {} : { name: values.name });
	if (values.out === undefined) process.stdout.write(text);
	else {
		// A type is generated: writing it again is the point.
		writeFileSync(values.out, text);
		console.log(`✔ ${values.out}`);
	}
});
