/** The only stage that touches the disk. */
export { jsonFiles, readJson, readStandardFolder } from "./load.js";
export { pageScripts } from "./page-scripts.js";
export {
	type LoadStandardOptions,
	type LoadVariantOptions,
	loadOverlay,
	loadStandard,
	loadVariant,
} from "./variant.js";
