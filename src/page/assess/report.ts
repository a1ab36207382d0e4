/** The report of the community in the form, as a document of its own. */
import type { Evaluation } from "../../evaluate/index.js";
import type { Community } from "../../model/facts.js";
import type { Locale } from "../../model/text.js";
import { communityReport } from "../../render/report/community.js";
import { evaluatedOf } from "../../render/report/evaluated.js";
import { writtenAsHtml } from "../../render/report/paper.js";
import { Telling } from "../../render/report/telling.js";
import { ReportedCommunity } from "../../render/report/told.js";

export function reportOf(evaluation: Evaluation, community: Community | undefined, locale: Locale): string {
	const telling = new Telling(locale);
	return writtenAsHtml(communityReport(new ReportedCommunity(evaluatedOf(evaluation), telling), { community }), telling);
}

/** Shows it in a window of its own, ready to be printed; whether the browser allows one. */
export function showPrinted(html: string): boolean {
	const shown = window.open("", "_blank");
	if (shown === null) return false;
	shown.document.write(html);
	shown.document.close();
	shown.print();
	return true;
}
