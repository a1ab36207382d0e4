/**
 * Scores as pictures: `bars` with their numbers in a table beside them, a `heat` map, `dimensions` has what an evaluation
 * gives to show. They are drawn without a library: docs/decisions/0031-charts-without-a-library.md.
 */
export { type ScoreBar, scoreBars } from "./bars.js";
export { barsOf, dimensionOf, wholeOf } from "./dimensions.js";
export { heatMap } from "./heat.js";
export { saidPoints as pointsWords } from "./scored.js";
export { chartStyle } from "./style.js";
export { said as chartWords } from "./words.js";
