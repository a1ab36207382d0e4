/** What the page was generated with, read from the element that holds it. */
import { parse } from "flatted";
import type { Standard } from "../../model/standard.js";
import type { AssessmentData } from "../../render/assess/data.js";
import { readyStandard } from "../../standard/ready.js";

export interface PageData extends Omit<AssessmentData, "standards"> {
	/** By id; ready to evaluate. */
	readonly standards: ReadonlyMap<string, Standard>;
}

export function openedData(text: string): PageData {
	const { standards, ...data } = parse(text) as AssessmentData;
	return { ...data, standards: new Map(standards.map((standard) => [standard.id, readyStandard(standard)])) };
}
