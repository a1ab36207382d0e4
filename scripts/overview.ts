/** What a variant changes of its base, in both languages. */
import { compareStandards, type RuleDifference, type Strictness } from "../src/compare/index.js";
import type { Input } from "../src/model/input.js";
import type { Parameter } from "../src/model/rule.js";
import type { Standard } from "../src/model/standard.js";
import type { Text } from "../src/model/text.js";

const verdicts: Readonly<Record<Strictness, Text>> = {
	stricter: { zh: "更严", en: "stricter" },
	looser: { zh: "更宽", en: "looser" },
	same: { zh: "宽严不变", en: "as strict as before" },
	incomparable: { zh: "有的更严，有的更宽", en: "stricter in some cases, looser in others" },
	undetermined: { zh: "宽严没有判明", en: "whether stricter could not be told" },
};
const changes: Readonly<Record<RuleDifference["change"], Text>> = {
	added: { zh: "新增", en: "added" },
	removed: { zh: "删去", en: "left out" },
	changed: { zh: "改动", en: "changed" },
};

/** Rules in the order of the variant, each with its figures before and after and whether it became stricter. */
export function printOverview(base: Standard, variant: Standard): void {
	const { rules, strictness } = compareStandards(base, variant, { asOf: new Date().toISOString().slice(0, 10) });
	console.log(`\n${variant.title.zh} ← ${base.title.zh}\n${variant.title.en} ← ${base.title.en}`);
	if (rules.length === 0) console.log("  没有改动 nothing is changed");
	for (const difference of rules) {
		const { id, source, title, change, figures, places } = difference;
		const verdict = verdicts[difference.strictness];
		console.log(`  ${source.clause} ${title.zh} ${title.en}`);
		console.log(`      ${changes[change].zh}，${verdict.zh} ${changes[change].en}, ${verdict.en}`);
		for (const { name, before, after } of figures) {
			console.log(`      ${name}: ${said(before, base)} → ${said(after, variant)}`);
			sayWhy(variant.rules[id]?.parameters?.[name]?.setBy?.reason);
		}
		for (const [input, { setBy }] of Object.entries(variant.expires ?? {})) {
			if (!places.includes(`inputs.${input}`)) continue;
			console.log(`      expires ${input}: ${saidValidity(base.inputs[input])} → ${saidValidity(variant.inputs[input])}`);
			sayWhy(setBy?.reason);
		}
		sayWhy(variant.excluded?.[id]?.reason);
	}
	const whole = verdicts[strictness];
	console.log(`整个标准：${whole.zh} The whole standard: ${whole.en}`);
}

function sayWhy(reason: Text | undefined): void {
	if (reason !== undefined) console.log(`      ${reason.zh} ${reason.en}`);
}

function saidValidity(input: Input | undefined): string {
	return input?.expires === undefined ? "–" : `${input.expires.months} 个月 months`;
}

function said(parameter: Parameter | null, { units }: Standard): string {
	if (parameter === null) return "–";
	if (!("value" in parameter)) return JSON.stringify("table" in parameter ? parameter.table : parameter.values);
	return `${parameter.value} ${units[parameter.unit]?.zh ?? parameter.unit}`;
}
