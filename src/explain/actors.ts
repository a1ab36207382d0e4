/** Who owes what, in words; brought along by standards whose rules are owed by several. */
import type { StandardTrace } from "../evaluate/index.js";
import type { ActorExplanation, ActorsTold, OwedBy } from "../model/actor.js";
import type { Outcome } from "../model/outcome.js";
import type { ActorsSupport } from "../parse/actors.js";
import { actorResults } from "../score/actors.js";
import { actorWords } from "./actor-words.js";
import type { Speaker } from "./speaker.js";

export const actors: ActorsSupport = { resultsOf: actorResults, told };

function told(speaker: Speaker, { evaluation }: StandardTrace): ActorsTold {
	const { locale, standard, words } = speaker;
	const say = actorWords[locale];
	const results = Object.entries(evaluation.actors!);
	const owedBy = (id: string): OwedBy => ({
		id,
		title: speaker.text(standard.actors![id]!.title),
		assessed: evaluation.actors![id]!.assessed,
	});
	const assessed = results.flatMap(([id, result]) => (result.assessed ? [owedBy(id).title] : []));
	return {
		whose: say.whose(words.names(assessed)),
		noneAssessed: say.noneAssessed,
		owedBy: (rule) => owedBy(standard.rules[rule]!.actor!),
		each: (ranked, { summary, range }) =>
			results.map(([id, { outcome, score, rules }]): ActorExplanation => {
				const own = ranked.filter((rule) => rules.includes(rule));
				const having = (wanted: Outcome) => own.filter((rule) => evaluation.rules[rule]!.outcome === wanted);
				const owner = owedBy(id);
				const points =
					score === undefined || score === null ? [] : [say.score(range(score), range({ min: score.of, max: score.of }))];
				const beside = owner.assessed ? [] : [say.beside];
				return {
					...owner,
					outcome,
					summary: [summary(outcome, rules), ...points, ...beside].join(words.semicolon),
					fails: having("fail"),
					undecided: having("unknown"),
				};
			}),
	};
}
