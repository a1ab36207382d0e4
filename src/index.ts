/** The one door: every public name, in the order of the pipeline. */

export { parseStandard } from "./compile/parsed.js";
export { checkStandard } from "./evaluate/check-standard.js";
export {
	type JsonLogicDataOptions,
	type JsonLogicExport,
	type OperatorHost,
	registerOperators,
	type ToJsonLogicOptions,
	toJsonLogic,
} from "./export/json-logic.js";
export * from "./light.js";
export { type RenderExplanationOptions, renderExplanation } from "./render/explanation.js";
