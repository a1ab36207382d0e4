/**
 * Evaluations as reports: `evaluated` finds what an evaluation was made of, `community` and `district` have the sections of
 * either report, `failing`, `missing` and `outlook` the longer of them, `paper` the frame and where it is signed.
 */
export { type RenderDistrictReportOptions, type RenderReportOptions, renderReport } from "./report.js";
