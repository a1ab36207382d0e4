/** `npm run demo`: the four communities of the source documents against the Wuxi standard. `-- --en` for English. */
import { join } from "node:path";
import { type Explanation, explain, type RuleExplanation } from "../explain/index.js";
import { words } from "../explain/words.js";
import type { Locale } from "../model/text.js";
import { readJson } from "../node/load.js";
import { parseFacts } from "../parse/facts.js";
import { wuxi } from "../standards/wuxi.js";

const communities = ["nanyuan", "hongsheng", "meili", "huayuanpo"];
const folder = join(import.meta.dirname, "../../rules/communities");
const shownReasons = 5;
const locale: Locale = process.argv.includes("--en") ? "en" : "zh";
const say = words[locale];

console.log(`${wuxi.title[locale]}\n`);
for (const name of communities) {
	const { facts, community, observed } = parseFacts(wuxi, readJson(join(folder, `${name}.json`)));
	const options = { asOf: observed!, locale };
	const explanation = explain(wuxi, facts, options);
	const place = community?.place === undefined ? "" : say.bracketed(community.place[locale]);
	console.log(`■ ${community!.name[locale]}${place} — ${say.day} ${observed}`);
	console.log(`  ${explanation.headline}`);
	console.log(`  ${explanation.score}`);
	for (const rule of mostDecisive(explanation)) console.log(described(rule));
	console.log("");
}

/** What fails first, then what waits for the least. */
function mostDecisive({ fails, undecided, rules }: Explanation): RuleExplanation[] {
	return [...fails, ...undecided].slice(0, shownReasons).map((id) => rules[id]!);
}

function described({ clause, title, outcome, because, questions }: RuleExplanation): string {
	const lines = [
		`  [${say.outcome[outcome]}] ${clause} ${title}`,
		...because.map((reason) => `      ${reason}`),
		...questions.slice(0, 1).map(({ question }) => `      → ${question}`),
	];
	return lines.join("\n");
}
