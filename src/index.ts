/** The one door: every public name, in the order of the pipeline. */
export { checkStandard } from "./evaluate/check-standard.js";
export {
	type JsonLogicDataOptions,
	type JsonLogicExport,
	type OperatorHost,
	registerOperators,
	toJsonLogic,
} from "./export/json-logic.js";
export * from "./light.js";
export { parseStandard } from "./parse/standard.js";
export { type RenderExplanationOptions, renderExplanation } from "./render/explanation.js";
