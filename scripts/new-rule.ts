/** A new rule: `npm run new:rule -- exampletown culture.library-books library.books` writes the file to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nearest } from "../src/errors.js";
import type { Input } from "../src/model/input.js";
import { readStandardFolder, standardFolders } from "../src/node/load.js";
import { newRule } from "../src/scaffold/rule.js";
import { Mistake, rulesFolder, run } from "./given.js";

const [standard, id, input] = process.argv.slice(2);

run(() => {
	if (standard === undefined || id === undefined || input === undefined) {
		throw new Mistake({
			zh: "请写明标准、规则和所用的输入项，例如 npm run new:rule -- exampletown culture.library-books library.books；输入项在 rules/inputs/ 里找。",
			en: "Say the standard, the rule and the input that it reads, such as npm run new:rule -- exampletown culture.library-books library.books; inputs are found in rules/inputs/.",
		});
	}
	const known = standardFolders(rulesFolder);
	if (!known.includes(standard)) {
		const near = nearest(standard, known);
		throw new Mistake({
			zh: `rules/ 里没有名为“${standard}”的标准${near === undefined ? "" : `；最接近的是“${near}”`}。现有：${known.join("、")}。`,
			en: `There is no standard named "${standard}" in rules/${near === undefined ? "" : `; the nearest is "${near}"`}. There are: ${known.join(", ")}.`,
		});
	}
	const document = readStandardFolder(rulesFolder, standard);
	const text = newRule(id, input, {
		dimensions: (document.dimensions as { id: string }[]).map((dimension) => dimension.id),
		documents: Object.keys(document.sources as object),
		inputs: document.inputs as Record<string, Input>,
	});
	const path = join(rulesFolder, standard, `${id.replace(".", "/")}.json`);
	if (existsSync(path)) {
		throw new Mistake({
			zh: `已经有 ${path} 了，没有动它。请接着改它，或换一个名称。`,
			en: `There is ${path} already, and it was left as it is. Go on with it, or choose another name.`,
		});
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(`✔ ${path}`);
	console.log("  填好“【待填】”处，改好数字和示例。然后：");
	console.log("  Fill in what is marked, mend figures and examples. Then:");
	console.log(`  npm run check:rules -- ${join(rulesFolder, standard)} ${id.slice(0, id.indexOf("."))}`);
});
