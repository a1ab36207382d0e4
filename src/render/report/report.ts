/** Reports: a community's, a district's; as pages to be printed, or as Markdown. */
import type { PlanOptions } from "../../advice/index.js";
import type { CohortEvaluation, CommunityEvaluation } from "../../cohort/index.js";
import type { Evaluation } from "../../evaluate/index.js";
import type { Community } from "../../model/facts.js";
import type { Text } from "../../model/text.js";
import type { TitleEvent } from "../../titles/events.js";
import type { Languages } from "../document/index.js";
import { communityReport } from "./community.js";
import { District } from "./district.js";
import { evaluatedOf, isCohort, type Subject, standardOf } from "./evaluated.js";
import { planned } from "./outlook.js";
import { type Report, written } from "./paper.js";
import { Telling } from "./telling.js";
import { titleOn } from "./title.js";
import { ReportedCommunity } from "./told.js";

interface Written {
	/** `html` if not given: one document that needs nothing beside it, to be read on a screen or printed on A4. */
	readonly format?: "html" | "markdown";
	/** `zh` if not given; `both` has the two languages side by side. */
	readonly locale?: Languages;
}

/** How a report of one community is written. */
export interface RenderReportOptions extends Written, Pick<PlanOptions, "target" | "limits"> {
	/** Whose report it is, as a facts file names it. */
	readonly community?: Pick<Community, "name" | "place"> | undefined;
	/** What has happened to the title; the report then tells where it stands. */
	readonly titleEvents?: readonly TitleEvent[];
}

/** How a report of a district is written. */
export interface RenderDistrictReportOptions extends Written {
	/** What the communities are of. */
	readonly district?: Text;
	/** By the ids of the cohort; a community without a name is called by its id. */
	readonly names?: Readonly<Record<string, Text>>;
}

/**
 * A report of one community, or of all that were evaluated together.
 *
 * A community's says what came out and by whose policy, what fails and why and what would mend it, which data is missing and
 * of whom to ask it, what will expire, which passes lie within a survey's error, what was overridden, what others owe, and
 * every rule. With a `target` it has a plan to reach it. A district's has ranks, a map of communities by dimension, the rules
 * that fail or are undecided most often, the data most often missing. Either ends with room for signatures. Standard, facts
 * and overrides are those that the evaluation was made of, so that nothing in a report contradicts it.
 *
 * @param evaluation - what `evaluate` returned, one of a cohort's communities, or what `evaluateCohort` returned: the very
 * object. One that was copied, or stored and read again, does not tell what it was made of; evaluate again.
 * @throws {WenmingError} `invalid-call`: `origin-unknown` for such a one, `changed-since-evaluated` where facts were changed
 * after they were evaluated, `nothing-to-report` for a cohort of nobody.
 * @example
 * const evaluation = evaluate(wuxi, facts, { asOf: "2011-05-18" });
 * const community = { name: { zh: "南苑社区", en: "Nanyuan Community" } };
 * renderReport(evaluation, { community, locale: "en", format: "markdown" }).split("\n")[0];
 * // => "# Report on Nanyuan Community – Wuxi Civilised Community Standard"
 */
export function renderReport(evaluation: Evaluation | CommunityEvaluation, options?: RenderReportOptions): string;
export function renderReport(cohort: CohortEvaluation, options?: RenderDistrictReportOptions): string;
export function renderReport(subject: Subject, options: RenderReportOptions & RenderDistrictReportOptions = {}): string {
	const { format = "html", locale = "zh" } = options;
	const telling = new Telling(locale);
	const report = isCohort(subject)
		? new District(subject, standardOf(subject), telling, options).report()
		: reportOfOne(new ReportedCommunity(evaluatedOf(subject), telling), options);
	return written(report, format, telling);
}

function reportOfOne(told: ReportedCommunity, { community, target, limits, titleEvents }: RenderReportOptions): Report {
	return communityReport(told, {
		community,
		...(target === undefined ? {} : { plan: planned(told, { target, ...(limits === undefined ? {} : { limits }) }) }),
		...(titleEvents === undefined ? {} : { title: titleOn(told, titleEvents) }),
	});
}
