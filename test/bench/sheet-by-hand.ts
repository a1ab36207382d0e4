/**
 * The sheet of 100 points as one would write it by hand, without this package's rules or engine: what the benchmark
 * measures against, and an independent check. It takes facts that were checked, all of them given and exact.
 */
import { addDays, addMonths, format, parseISO, subMonths } from "date-fns";
import type { Facts } from "../../src/index.js";

type Outcome = "pass" | "fail" | "not-applicable";

interface Points {
	readonly min: number;
	readonly max: number;
	readonly of: number;
}

interface Outcomes {
	readonly outcome: Outcome;
	readonly possible: readonly Outcome[];
}

export interface RuleByHand extends Outcomes {
	readonly missing: readonly string[];
	readonly points?: Points;
}

export interface SheetByHand extends Outcomes {
	readonly score: Points & { readonly bonus: Ends; readonly deduction: Ends };
	readonly level: { readonly certain: string | null; readonly possible: readonly (string | null)[] };
	readonly dimensions: Readonly<Record<string, Outcomes & { readonly score: Points }>>;
	readonly rules: Readonly<Record<string, RuleByHand>>;
	readonly vetoes: readonly { readonly rule: string; readonly veto: unknown; readonly certain: boolean }[];
	readonly conditions: readonly { readonly of: unknown; readonly holds: boolean; readonly atLeast?: number }[];
}

type Ends = Omit<Points, "of">;

const possible = { pass: ["pass"], fail: ["fail"], "not-applicable": ["not-applicable"] } as const;
const nothing: readonly string[] = [];

function rule(outcome: Outcome, points?: number, of?: number): RuleByHand {
	const decided = { outcome, possible: possible[outcome], missing: nothing };
	return points === undefined ? decided : { ...decided, points: { min: points, max: points, of: of! } };
}

/** An item that passes with full points. */
const item = (points: number, full: number) => rule(points >= full ? "pass" : "fail", points, full);

/** All or nothing. */
const whole = (holds: boolean, full: number) => item(holds ? full : 0, full);

interface Happening {
	readonly day: string;
	readonly kind?: string;
}

interface Year {
	readonly start: string;
	readonly end: string;
	readonly quarters: readonly string[];
}

let latest: Year | undefined;

function yearTo(asOf: string): Year {
	if (latest?.end === asOf) return latest;
	const start = addDays(subMonths(parseISO(asOf), 12), 1);
	const iso = (day: Date) => format(day, "yyyy-MM-dd");
	latest = { start: iso(start), end: asOf, quarters: [0, 3, 6, 9].map((months) => iso(addMonths(start, months))) };
	return latest;
}

function happened(list: unknown, { start, end }: Year): number {
	let count = 0;
	for (const { day } of list as Happening[]) if (day >= start && day <= end) count++;
	return count;
}

function quartersWith(list: unknown, { start, end, quarters }: Year): number {
	let covered = 0;
	let count = 0;
	for (const { day } of list as Happening[]) {
		if (day < start || day > end) continue;
		let quarter = 3;
		while (day < quarters[quarter]!) quarter--;
		if ((covered & (1 << quarter)) === 0) count++;
		covered |= 1 << quarter;
	}
	return count;
}

function kindsOf(list: unknown, { start, end }: Year): number {
	const kinds = new Set<string | undefined>();
	for (const { day, kind } of list as Happening[]) if (day >= start && day <= end) kinds.add(kind);
	return kinds.size;
}

function satisfaction(fact: unknown): number {
	const isAbove = (percent: number) =>
		typeof fact === "number" ? fact >= percent : (fact as { count: number }).count * 100 >= percent * (fact as { of: number }).of;
	return isAbove(90) ? 7 : isAbove(80) ? 5 : 0;
}

const grades: Readonly<Record<string, number>> = { A: 6, B: 4, C: 2, none: 0 };

/** Evaluates one community. */
export function sheetByHand(facts: Facts, asOf: string): SheetByHand {
	const year = yearTo(asOf);
	const number = (id: string) => facts[id] as number;
	const households = number("population.households");

	const meetings = 2 * quartersWith(facts["meetings.held"], year);
	const volunteers = Math.min(10, (number("volunteers.registered") * 100) / number("population.residents"));
	const satisfied = satisfaction(facts["survey.satisfied"]);
	const isCorrupt = happened(facts["finance.corruption"], year) > 0;
	const complaints = -Math.min(10, number("complaints.overdue") / 2);
	const organisation = meetings + volunteers + satisfied;

	const isBurning = happened(facts["disorder.burning"], year) > 0;
	const lost = Math.min(5, number("disorder.litter") / 2) + 2 * number("disorder.structures");
	const disorder = isBurning ? 0 : Math.max(0, 10 - lost);
	const short = Math.max(0, 35 - number("greening.coverage"));
	const greening = Math.max(0, 10 - Math.ceil(short) / 2);
	const hasRiver = facts["river.present"] === true;
	const river = hasRiver && facts["river.clean"] === true ? 10 : 0;
	const environmentEarned = disorder + greening + river;
	const environment = hasRiver ? environmentEarned : (environmentEarned * 30) / 20;

	const growth = number("crime.growth");
	const crime = growth > 8 ? 0 : growth > 7 ? 4 : growth > 6 ? 7 : 10;
	const drills = 2.5 * Math.min(2, happened(facts["drills.held"], year));
	const noAccident = happened(facts["accidents.major"], year) === 0;
	const hasIncidents = happened(facts["incidents.mass"], year) > 0;
	const hasGuards = number("guards.employed") * 200 >= households;
	const safety = crime + drills + (noAccident ? 5 : 0) + (hasGuards ? 5 : 0);

	const library = grades[facts["library.grade"] as string]!;
	const activities = Math.min(8, 2 * kindsOf(facts["activities.held"], year));
	// Rooms are given to a tenth of a square metre.
	const hasRooms = Math.round(number("space.rooms") * 10) * 10 >= 20 * households;
	const culture = library + activities + (hasRooms ? 6 : 0);
	const honours = Math.min(
		10,
		Math.min(5, 5 * number("honours.national")) +
			Math.min(3, 3 * number("honours.provincial")) +
			Math.min(2, number("honours.city")),
	);

	const earned = organisation + environmentEarned + safety + culture;
	const base = hasRiver ? earned : (earned * 100) / 90;
	const bonus = Math.min(5, honours);
	const total = Math.max(0, base + bonus + complaints);

	const vetoes: SheetByHand["vetoes"][number][] = [];
	const conditions: SheetByHand["conditions"][number][] = [];
	const strike = (id: string, veto: unknown) => vetoes.push({ rule: id, veto, certain: true });
	const block = (id: string) => conditions.push({ of: { kind: "veto", id }, holds: false });
	if (isCorrupt) {
		strike("organisation.integrity", "application");
		block("organisation.integrity");
	}
	if (isBurning) strike("environment.burning", { items: ["environment.disorder"] });
	if (!noAccident) {
		strike("safety.accidents", "pass");
		block("safety.accidents");
	}
	if (hasIncidents) strike("safety.incidents", { levels: ["excellent"] });
	const isBlocked = conditions.length > 0;

	conditions.push({ of: { kind: "score" }, holds: total >= 60, atLeast: 60 });
	const dimension = (id: string, points: number, of: number, mark: number) => {
		conditions.push({ of: { kind: "dimension", id }, holds: points >= mark, atLeast: mark });
		const outcome = points >= mark ? "pass" : "fail";
		return { outcome, possible: possible[outcome], score: { min: points, max: points, of } } as const;
	};
	const dimensions = {
		organisation: dimension("organisation", organisation, 25, 15),
		environment: dimension("environment", environment, 30, 18),
		safety: dimension("safety", safety, 25, 15),
		culture: dimension("culture", culture, 20, 12),
	};
	const outcome = conditions.every(({ holds }) => holds) ? "pass" : "fail";

	const isExcellent = total >= 90 && organisation >= 20 && environment >= 24 && safety >= 20 && culture >= 16 && !hasIncidents;
	// The vetoes on the application and on passing bar every level.
	const level = isBlocked || total < 60 ? null : total < 80 ? "qualified" : isExcellent ? "excellent" : "good";

	return {
		outcome,
		possible: possible[outcome],
		score: {
			min: total,
			max: total,
			of: 100,
			bonus: { min: bonus, max: bonus },
			deduction: { min: -complaints, max: -complaints },
		},
		level: { certain: level, possible: [level] },
		dimensions,
		rules: {
			"organisation.meetings": item(meetings, 8),
			"organisation.volunteers": item(volunteers, 10),
			"organisation.satisfaction": item(satisfied, 7),
			"organisation.integrity": rule(isCorrupt ? "fail" : "pass"),
			"organisation.complaints": item(complaints, 0),
			"environment.disorder": rule(lost === 0 ? "pass" : "fail", disorder, 10),
			"environment.burning": rule(isBurning ? "fail" : "pass"),
			"environment.greening": item(greening, 10),
			"environment.river": hasRiver ? item(river, 10) : rule("not-applicable"),
			"safety.crime": item(crime, 10),
			"safety.drills": item(drills, 5),
			"safety.accidents": whole(noAccident, 5),
			"safety.incidents": rule(hasIncidents ? "fail" : "pass"),
			"safety.guards": whole(hasGuards, 5),
			"culture.library": item(library, 6),
			"culture.activities": item(activities, 8),
			"culture.rooms": whole(hasRooms, 6),
			"culture.honours": item(honours, 10),
		},
		vetoes,
		conditions,
	};
}
