/**
 * json-logic-js, in a module that holds and imports nothing else: it is made when it is loaded, so that a host's bundle
 * carries it with whatever else stands in its chunk (`tsup.config.ts`).
 */
import jsonLogic from "json-logic-js";

export function appliedJsonLogic(logic: object): unknown {
	return jsonLogic.apply(logic as never);
}
