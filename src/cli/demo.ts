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
const shownLines = 2;
const locale: Locale = process.argv.includes("--en") ? "en" : "zh";
const say = words[locale];

// A reader who has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});

console.log(wuxi.title[locale]);
for (const name of communities) {
	const { facts, community, observed } = parseFacts(wuxi, readJson(join(folder, `${name}.json`)));
	const explanation = explain(wuxi, facts, { asOf: observed!, locale });
	const place = community?.place === undefined ? "" : say.bracketed(community.place[locale]);
	console.log(`\n■ ${community!.name[locale]}${place}`);
	console.log(`  ${say.day}${say.colon}${explanation.day}`);
	console.log(`  ${explanation.headline}`);
	console.log(`  ${explanation.score}`);
	for (const rule of mostDecisive(explanation)) console.log(described(rule));
}

/** What fails first, then what waits for the least. */
function mostDecisive({ fails, undecided, rules }: Explanation): RuleExplanation[] {
	return [...fails, ...undecided].slice(0, shownReasons).map((id) => rules[id]!);
}

/** A rule with what decided it; where something is missing, what is known and the first thing to ask. */
function described({ clause, title, outcome, because, questions }: RuleExplanation): string {
	const known = because.filter((reason) => !reason.startsWith(say.missing("")));
	const asked = questions.slice(0, 1).map(({ question, from }) => `→ ${question}${say.bracketed(from)}`);
	const lines = known.slice(0, shownLines - asked.length);
	return [`  [${say.outcome[outcome]}] ${clause} ${title}`, ...[...lines, ...asked].map((line) => `      ${line}`)].join("\n");
}
