/** sites → those that are inspected: `draw` chooses them, `sha256` has the hash. */
export { drawSample } from "./draw.js";
