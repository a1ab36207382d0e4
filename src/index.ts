/** The one door: every public name, in the order of the pipeline. */

export * from "./advice/index.js";
export * from "./cohort/index.js";
export * from "./compare/index.js";
export { wilsonInterval } from "./explain/interval.js";
export {
	type JsonLogicDataOptions,
	type JsonLogicExport,
	type OperatorHost,
	registerOperators,
	type ToJsonLogicOptions,
	toJsonLogic,
} from "./export/json-logic.js";
export * from "./light.js";
export type { Overlay } from "./model/overlay.js";
export type { Breach, Layer } from "./model/standard.js";
export type { Duration, TitleLife } from "./model/title.js";
export { type ReadApproximateOptions, readApproximate } from "./parse/approximate.js";
export { parseOverlay } from "./parse/overlay.js";
export { type RenderComparisonOptions, renderAlignment, renderComparison } from "./render/comparison.js";
export type { Languages } from "./render/document/index.js";
export { type RenderExplanationOptions, renderExplanation } from "./render/explanation.js";
export { type FactsTypeOptions, factsType } from "./render/facts-type.js";
export { type RenderDistrictReportOptions, type RenderReportOptions, renderReport } from "./render/report/index.js";
export type { Files } from "./render/site/site.js";
export { type PageScripts, type RenderStandardOptions, renderStandard } from "./render/site/standard.js";
export { drawSample } from "./sampling/index.js";
export { checkStandard } from "./standard/check-standard.js";
export { parseStandard } from "./standard/parse-standard.js";
export { checkOverlay, type ResolveOptions, resolveStandard } from "./standard/resolve-standard.js";
export type { OtherTitleEvent, TitleEvent, TitleStepEvent } from "./titles/events.js";
export {
	type DaySpan,
	type Labelled,
	type LackingTitle,
	type NextStep,
	type RunningTerm,
	type TitleState,
	type TitleStatus,
	titleStatus,
} from "./titles/status.js";
