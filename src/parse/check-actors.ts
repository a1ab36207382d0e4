/** What may be wrong with who owes the rules of a standard, and whom it assesses. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Actors } from "../model/actor.js";
import type { Rule } from "../model/rule.js";
import type { StandardDocument } from "../model/standard.js";

type Report = (issue: Issue) => void;

export function checkActors(document: StandardDocument, report: Report): void {
	const { actors = {}, rules } = document;
	for (const rule of rules) checkRule(rule, actors, document, report);
	if (document.actors !== undefined && !rules.some((rule) => isAssessed(rule, actors)))
		report(issue(problems.nobodyAssessed, "actors", {}));
}

function isAssessed({ actor }: Rule, actors: Actors): boolean {
	return actor === undefined || !Object.hasOwn(actors, actor) || actors[actor]!.assessed === true;
}

function checkRule(rule: Rule, actors: Actors, document: StandardDocument, report: Report): void {
	const { id, actor } = rule;
	const known = Object.keys(actors);
	if (actor === undefined) {
		if (document.actors !== undefined) report(issue(problems.actorNeeded, `rules.${id}`, { known }));
		return;
	}
	if (!known.includes(actor)) {
		report(issue(problems.unknownRuleActor, `rules.${id}.actor`, { name: actor, nearest: nearest(actor, known) }));
		return;
	}
	if (isAssessed(rule, actors)) return;
	const { title } = actors[actor]!;
	for (const place of countedPlaces(rule, document)) report(issue(problems.notAssessed, place, { rule: id, actor: title }));
}

/** Where a rule is given weight in the result of the standard. */
function countedPlaces({ id, ...rule }: Rule, { scoring, rules }: StandardDocument): string[] {
	const own = (["points", "counts", "veto", "method"] as const).filter((key) => rule[key] !== undefined);
	const { pass, levels = [] } = scoring;
	const asked = [
		...(pass === "every-rule" ? [] : [["scoring.pass", pass] as const]),
		...levels.map((level, i) => [`scoring.levels[${i}]`, level] as const),
	];
	return [
		...own.map((key) => `rules.${id}.${key}`),
		...asked.flatMap(([place, conditions]) =>
			Array.isArray(conditions.rules) && conditions.rules.includes(id) ? [`${place}.rules`] : [],
		),
		...rules.flatMap(({ id: other, veto }) =>
			typeof veto === "object" && "items" in veto && veto.items.includes(id) ? [`rules.${other}.veto.items`] : [],
		),
	];
}
