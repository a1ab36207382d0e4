/** The page to assess oneself with: what it is given, and what stands in it before its script runs. */
export type { AssessmentData, ExampleFile } from "./data.js";
export { assessmentPageOfBook } from "./page.js";
export { assessStyle } from "./style.js";
