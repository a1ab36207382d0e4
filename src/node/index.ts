/** The only stage that touches the disk. */
export { jsonFiles, readJson, readStandardFolder } from "./load.js";
