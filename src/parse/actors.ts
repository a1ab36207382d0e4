/** How a standard with actors says whose result is whose: it brings this along, as a sheet brings its scorer. */
import type { ActorEvaluation, ActorsTold } from "../model/actor.js";
import type { Possible } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";

export interface ActorResults {
	/** The outcomes of the rules that the assessed owe; what others owe is not for the standard's result, and does not apply. */
	ofAssessed(possible: ArrayLike<Possible>): ArrayLike<Possible>;
	/** What each actor's rules come to. */
	each(possible: ArrayLike<Possible>): Readonly<Record<string, ActorEvaluation>>;
}

/** What a standard with actors brings. */
export interface ActorsSupport {
	resultsOf(standard: Standard): ActorResults;
	/** What puts its actors into words. What it takes is of a later stage, which alone calls it. */
	readonly told: (speaker: never, trace: never) => ActorsTold;
}
