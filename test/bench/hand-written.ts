/**
 * The Wuxi standard as one would write it by hand: clause by clause, without this package's rules or engine.
 * What the benchmark measures against, and an independent check of the rules. It takes facts that were checked,
 * each exact or missing; approximate ones are beyond it, and so are figures with more than one decimal in areas.
 */
import { addDays, addMonths, format, parseISO, subMonths } from "date-fns";
import type { Facts } from "../../src/index.js";

export type Outcome = "pass" | "fail" | "not-applicable" | "unknown";

export interface PartResult {
	readonly outcome: Outcome;
	readonly possible: readonly Outcome[];
}

export interface RuleResult extends PartResult {
	readonly missing: readonly string[];
	readonly parts: Readonly<Record<string, PartResult>> | undefined;
}

export interface Score {
	readonly min: number;
	readonly max: number;
}

export interface DimensionResult extends PartResult {
	readonly score: Score | null;
}

export interface StandardResult extends DimensionResult {
	readonly dimensions: Readonly<Record<string, DimensionResult>>;
	readonly rules: Readonly<Record<string, RuleResult>>;
}

/** What may still come out, as bits. */
type Possible = number;
const FAIL = 1;
const NOT_APPLICABLE = 2;
const PASS = 4;
const EITHER = FAIL | PASS;
const ANYTHING = FAIL | NOT_APPLICABLE | PASS;

const outcomes: readonly Outcome[] = ["unknown", "fail", "not-applicable", "unknown", "pass", "unknown", "unknown", "unknown"];
const members: readonly (readonly Outcome[])[] = outcomes.map((_, set) => [
	...(set & FAIL ? ["fail" as const] : []),
	...(set & NOT_APPLICABLE ? ["not-applicable" as const] : []),
	...(set & PASS ? ["pass" as const] : []),
]);
const nothing: readonly string[] = [];

/** Two things that are both required: one failure fails, and what is not applicable leaves it to the other. */
function both(a: Possible, b: Possible): Possible {
	if (a === PASS) return b === NOT_APPLICABLE ? PASS : b & NOT_APPLICABLE ? (b & FAIL) | PASS : b;
	return bothTable[a * 8 + b]!;
}

const bothTable: readonly Possible[] = Array.from({ length: 64 }, (_, pair) => {
	let result = 0;
	for (const a of [FAIL, NOT_APPLICABLE, PASS]) {
		for (const b of [FAIL, NOT_APPLICABLE, PASS]) {
			if (!((pair >> 3) & a) || !(pair & b)) continue;
			result |= a === FAIL || b === FAIL ? FAIL : a === NOT_APPLICABLE ? b : b === NOT_APPLICABLE ? a : PASS;
		}
	}
	return result;
});

/** The second where the first holds, not applicable where it doesn't. */
function where(gate: Possible, then: Possible): Possible {
	return gate === PASS ? then : gate === FAIL ? NOT_APPLICABLE : then | NOT_APPLICABLE;
}

/** One thing that presupposes another: without it, it fails. */
function given(first: Possible, second: Possible): Possible {
	if (first === FAIL || second === FAIL) return FAIL;
	return first === PASS ? second : EITHER;
}

const truth = (holds: boolean): Possible => (holds ? PASS : FAIL);

type Fact = unknown;
interface Ratio {
	readonly count: number;
	readonly of: number;
}
interface Happening {
	readonly day: string;
	readonly kind?: string;
}

const yes = (fact: Fact): Possible => (fact === true ? PASS : fact === false ? FAIL : EITHER);
const atLeast = (fact: Fact, least: number): Possible => (typeof fact === "number" ? truth(fact >= least) : EITHER);
const none = (fact: Fact): Possible => (typeof fact === "number" ? truth(fact === 0) : EITHER);

/** A survey of nobody is none. */
function reaches(fact: Fact, percent: number): Possible {
	if (typeof fact === "number") return truth(fact >= percent);
	if (fact === undefined || fact === null || (fact as Ratio).of === 0) return EITHER;
	return truth((fact as Ratio).count * 100 >= percent * (fact as Ratio).of);
}

/** The same where there may be nothing to count. */
function reachesIfAny(fact: Fact, percent: number): Possible {
	if (fact === undefined || fact === null) return ANYTHING;
	return typeof fact === "object" && (fact as Ratio).of === 0 ? NOT_APPLICABLE : reaches(fact, percent);
}

/** More than last year. What is not known is still a percentage: nothing is more than all, and nothing less than none. */
function improved(now: Fact, before: Fact): Possible {
	const current = fraction(now);
	const last = fraction(before);
	if (current !== undefined && last !== undefined) return truth(current.count * last.of > last.count * current.of);
	if (last !== undefined) return last.count === last.of ? FAIL : EITHER;
	return current?.count === 0 ? FAIL : EITHER;
}

function fraction(fact: Fact): Ratio | undefined {
	// Surveys are given to one decimal.
	if (typeof fact === "number") return { count: Math.round(fact * 10), of: 1000 };
	return fact === undefined || fact === null || (fact as Ratio).of === 0 ? undefined : (fact as Ratio);
}

/** Which count is part of which, as far as the standard reads them. */
const wholeOf: Readonly<Record<string, string>> = {
	"population.households": "population.residents",
	"population.migrants": "population.residents",
	"health.records": "population.residents",
	"health.firstAidTrained": "population.residents",
	"creation.fiveGoodFamilies": "population.households",
	"creation.civilisedBuildings": "estates.buildingUnits",
	"estates.lampsLit": "estates.lamps",
	"estates.newWithOwnersCommittee": "estates.new",
	"estates.newManaged": "estates.new",
	"estates.oldPlanned": "estates.oldUnmanaged",
	"ads.publicInterest": "ads.outdoor",
	"ads.unhealthy": "ads.outdoor",
	"hygiene.fiveSmallGood": "hygiene.fiveSmallPremises",
	"units.withFacilities": "units.total",
	"units.openingFacilities": "units.withFacilities",
	"released.reoffenders": "released.persons",
	"mediation.mediated": "mediation.disputes",
	"mediation.settled": "mediation.mediated",
};
const partsOf = new Map<string, string[]>();
for (const [part, whole] of Object.entries(wholeOf)) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
const neverZero = new Set(["population.residents", "population.households", "estates.buildingUnits"]);

/** A count, or the least that it can be by its parts. */
function low(facts: Facts, id: string): number {
	const fact = facts[id];
	if (typeof fact === "number") return fact;
	let least = neverZero.has(id) ? 1 : 0;
	for (const part of partsOf.get(id) ?? []) least = Math.max(least, low(facts, part));
	return least;
}

/** A count, or the most that it can be by its whole. */
function high(facts: Facts, id: string): number {
	const fact = facts[id];
	if (typeof fact === "number") return fact;
	const whole = wholeOf[id];
	return whole === undefined ? Number.POSITIVE_INFINITY : high(facts, whole);
}

/** Whether there is any of a thing. */
function any(facts: Facts, id: string): Possible {
	const fact = facts[id];
	if (typeof fact === "number") return truth(fact > 0);
	return low(facts, id) > 0 ? PASS : high(facts, id) === 0 ? FAIL : EITHER;
}

/** Whether a part is so many per cent of its whole, which is not zero: the rule doesn't apply then, or fails before. */
function share(facts: Facts, part: string, whole: string, percent: number): Possible {
	const count = facts[part];
	const of = facts[whole];
	if (typeof count === "number" && typeof of === "number") return truth(count * 100 >= percent * of);
	if (low(facts, part) * 100 >= percent * high(facts, whole)) return PASS;
	return high(facts, part) * 100 < percent * Math.max(1, low(facts, whole)) ? FAIL : EITHER;
}

/** The assessment year and its quarters and months, by their first days. */
interface Year {
	readonly start: string;
	readonly end: string;
	readonly quarters: readonly string[];
	readonly months: readonly string[];
}

let latest: Year | undefined;

function yearTo(asOf: string): Year {
	if (latest?.end === asOf) return latest;
	const start = addDays(subMonths(parseISO(asOf), 12), 1);
	const iso = (day: Date) => format(day, "yyyy-MM-dd");
	latest = {
		start: iso(start),
		end: asOf,
		quarters: [0, 3, 6, 9].map((months) => iso(addMonths(start, months))),
		months: Array.from({ length: 12 }, (_, months) => iso(addMonths(start, months))),
	};
	return latest;
}

/** How many happened in the year: of a list those whose day lies in it, or the number that was given for it. */
function happened(fact: Fact, { start, end }: Year): number | undefined {
	if (typeof fact === "number") return fact;
	if (!Array.isArray(fact)) return undefined;
	let count = 0;
	for (const { day } of fact as Happening[]) if (day >= start && day <= end) count++;
	return count;
}

function happenedOften(fact: Fact, least: number, year: Year): Possible {
	const count = happened(fact, year);
	return count === undefined ? EITHER : truth(count >= least);
}

function neverHappened(fact: Fact, year: Year): Possible {
	const count = happened(fact, year);
	return count === undefined ? EITHER : truth(count === 0);
}

/** Whether something happened in each of some periods; a bare number shows at most that it did not. */
function inEach(fact: Fact, periods: readonly string[], { start, end }: Year): Possible {
	if (typeof fact === "number") return fact < periods.length ? FAIL : EITHER;
	if (!Array.isArray(fact)) return EITHER;
	let covered = 0;
	for (const { day } of fact as Happening[]) {
		if (day < start || day > end) continue;
		let period = periods.length - 1;
		while (day < periods[period]!) period--;
		covered |= 1 << period;
	}
	return truth(covered === 2 ** periods.length - 1);
}

function ofTwoKinds(fact: Fact, { start, end }: Year): Possible {
	if (typeof fact === "number") return fact < 2 ? FAIL : EITHER;
	if (!Array.isArray(fact)) return EITHER;
	let first: string | undefined;
	let unnamed = false;
	for (const { day, kind } of fact as Happening[]) {
		if (day < start || day > end) continue;
		if (kind === undefined) unnamed = true;
		else if (first === undefined) first = kind;
		else if (kind !== first) return PASS;
	}
	return unnamed ? EITHER : FAIL;
}

function part(possible: Possible): PartResult {
	return { outcome: outcomes[possible]!, possible: members[possible]! };
}

/** Classes of people that a community may have none of; of all else a ratio of nothing is none. */
const vulnerable = ["care.alone", "care.elderly", "care.disabled", "care.infirm"];

/** Of some facts those that are not known. */
function unknownOf(facts: Facts, ids: readonly string[]): string[] {
	return ids.filter((id) => {
		const fact = facts[id];
		if (fact === undefined || fact === null) return true;
		return ids !== vulnerable && (fact as Partial<Ratio>).of === 0;
	});
}

/** One dimension's rules, counted as they are decided: of the worst that may come out of each, and of the best. */
export class Tally {
	passLeast = 0;
	applyLeast = 0;
	passGreatest = 0;
	applyGreatest = 0;
	any = 0;
	every = ANYTHING;
	mustFail = false;

	add(possible: Possible): void {
		this.any |= possible;
		this.every &= possible;
		if (possible === PASS) {
			this.passLeast++;
			this.applyLeast++;
		} else if (possible & FAIL) this.applyLeast++;
		if (possible & PASS) {
			this.passGreatest++;
			this.applyGreatest++;
		} else if (possible === FAIL) {
			this.applyGreatest++;
			this.mustFail = true;
		}
	}

	rule(facts: Facts, possible: Possible, ids: readonly string[], parts?: Record<string, PartResult>): RuleResult {
		this.add(possible);
		const outcome = outcomes[possible]!;
		const missing = outcome === "unknown" ? unknownOf(facts, ids) : nothing;
		return { outcome, possible: members[possible]!, missing, parts };
	}

	/** A rule about one thing that is as it should be. */
	flag(facts: Facts, id: string): RuleResult {
		return this.rule(facts, yes(facts[id]), [id]);
	}

	/** A rule that applies where there is any of a thing: what is missing of that matters only where it is not known. */
	gated(facts: Facts, gate: Possible, then: Possible, counted: string, read: string): RuleResult {
		return this.rule(facts, where(gate, then), gate === PASS ? [read] : [counted, read]);
	}

	possible(): Possible {
		const { any, every, mustFail } = this;
		return any === 0 ? NOT_APPLICABLE : (any & FAIL) | (every & NOT_APPLICABLE) | (mustFail ? 0 : any & PASS);
	}

	/** Every dimension of this standard has a rule that always applies, so that no share is of nothing. */
	result(): DimensionResult {
		const possible = this.possible();
		return {
			outcome: outcomes[possible]!,
			possible: members[possible]!,
			score: { min: (this.passLeast * 100) / this.applyLeast, max: (this.passGreatest * 100) / this.applyGreatest },
		};
	}
}

/** The standard's own outcome out of its dimensions' and the mean of their shares, over a common denominator. */
export function total(tallies: readonly Tally[]): DimensionResult {
	let any = 0;
	let every = ANYTHING;
	let mustFail = false;
	let [least, leastOf, greatest, greatestOf] = [0, 1, 0, 1];
	for (const tally of tallies) {
		any |= tally.any;
		every &= tally.every;
		mustFail ||= tally.mustFail;
		const common = leastCommon(leastOf, tally.applyLeast);
		least = least * (common / leastOf) + tally.passLeast * (common / tally.applyLeast);
		leastOf = common;
		const most = leastCommon(greatestOf, tally.applyGreatest);
		greatest = greatest * (most / greatestOf) + tally.passGreatest * (most / tally.applyGreatest);
		greatestOf = most;
	}
	const possible = (any & FAIL) | (every & NOT_APPLICABLE) | (mustFail ? 0 : any & PASS);
	return {
		outcome: outcomes[possible]!,
		possible: members[possible]!,
		score: {
			min: (least * 100) / (leastOf * tallies.length),
			max: (greatest * 100) / (greatestOf * tallies.length),
		},
	};
}

function leastCommon(a: number, b: number): number {
	let [x, y] = [a, b];
	while (y !== 0) [x, y] = [y, x % y];
	return (a / x) * b;
}

/** 20 m² of rooms per 100 households, in whole tenths of a square metre. */
function enoughSpace(facts: Facts): Possible {
	const { "space.office": office, "space.activity": activity, "population.households": households } = facts;
	const tenths = (area: Fact) => (typeof area === "number" ? Math.round(area * 10) : 0);
	const known = tenths(office) + tenths(activity);
	const isKnown = typeof office === "number" && typeof activity === "number";
	if (isKnown && typeof households === "number") return truth(known >= households * 2);
	if (known >= high(facts, "population.households") * 2) return PASS;
	return isKnown && known < low(facts, "population.households") * 2 ? FAIL : EITHER;
}

export function handWritten(facts: Facts, asOf: string): StandardResult {
	const year = yearTo(asOf);
	const creation = new Tally();
	const autonomy = new Tally();
	const morals = new Tally();
	const environment = new Tally();
	const culture = new Tally();
	const service = new Tally();
	const governance = new Tally();
	const safety = new Tally();

	const units = any(facts, "units.total");
	const leadership = yes(facts["organisation.leadershipSystem"]);
	const office = yes(facts["organisation.workingOffice"]);
	const party = yes(facts["organisation.partyOrganisation"]);
	const youthLeague = yes(facts["organisation.youthLeague"]);
	const committee = yes(facts["organisation.residentsCommittee"]);
	const plan = yes(facts["creation.plan"]);
	const planSound = yes(facts["creation.planSound"]);
	const responsibility = yes(facts["creation.responsibilitySystem"]);
	const lettersFact = facts["creation.responsibilityLetters"];
	// No letter signed is no exemption.
	const letters = (lettersFact as Ratio | undefined)?.of === 0 ? FAIL : reaches(lettersFact, 100);
	const investment = yes(facts["creation.investmentMechanism"]);
	const supervision = yes(facts["creation.publicSupervision"]);
	const families = yes(facts["creation.fiveGoodFamilyCampaign"]);
	const buildings = yes(facts["creation.civilisedBuildingCampaign"]);

	const representatives = yes(facts["autonomy.representativesLawful"]);
	const groupLeaders = yes(facts["autonomy.groupLeadersLawful"]);
	const residentsAssembly = yes(facts["autonomy.residentsAssembly"]);
	const representativesAssembly = yes(facts["autonomy.representativesAssembly"]);
	const decision = yes(facts["autonomy.decisionRules"]);
	const management = yes(facts["autonomy.managementRules"]);
	const affairs = yes(facts["autonomy.affairsDisclosure"]);
	const finance = yes(facts["autonomy.financeDisclosure"]);

	const honour = happenedOften(facts["education.honourActivities"], 1, year);
	const civility = happenedOften(facts["education.civilityActivities"], 1, year);
	const knowsNorms = reaches(facts["survey.knowsMoralNorms"], 95);
	const knowsSpirit = reaches(facts["survey.knowsCitySpirit"], 95);
	const knowsConvention = reaches(facts["survey.knowsConvention"], 95);
	const knowsModels = reaches(facts["survey.knowsRoleModels"], 95);
	const school = yes(facts["education.civicSchool"]);
	const netCentre = yes(facts["minors.netCentre"]);
	const netOpen = given(netCentre, yes(facts["minors.netCentreHolidays"]));
	const netFree = given(netCentre, yes(facts["minors.netCentreFree"]));
	const volunteerTeam = yes(facts["volunteers.team"]);
	const volunteerStation = yes(facts["volunteers.station"]);
	const yearRound = inEach(facts["volunteers.activities"], year.months, year);
	const twoKinds = ofTwoKinds(facts["volunteers.activities"], year);
	const alone = reachesIfAny(facts["care.alone"], 100);
	const elderly = reachesIfAny(facts["care.elderly"], 100);
	const disabled = reachesIfAny(facts["care.disabled"], 100);
	const infirm = reachesIfAny(facts["care.infirm"], 100);
	const religion = neverHappened(facts["customs.illegalReligion"], year);
	const superstition = neverHappened(facts["customs.superstition"], year);
	const mutualHelp = yes(facts["customs.helpsNeedy"]);
	const oldAndYoung = yes(facts["customs.respectOldCareYoung"]);
	const neighbours = yes(facts["customs.neighbourHarmony"]);
	const familyHarmony = yes(facts["customs.familyHarmony"]);

	const lamps = facts["estates.lamps"];
	const lit = lamps === 0 ? FAIL : given(any(facts, "estates.lamps"), share(facts, "estates.lampsLit", "estates.lamps", 98));
	const facades = yes(facts["cityscape.facades"]);
	const corridors = yes(facts["cityscape.corridors"]);
	const building = none(facts["cityscape.illegalBuilding"]);
	const piling = none(facts["cityscape.piling"]);
	const postering = none(facts["cityscape.postering"]);
	const hanging = none(facts["cityscape.hanging"]);
	const stalls = none(facts["cityscape.stalls"]);
	const graffiti = none(facts["cityscape.graffiti"]);
	const ads = any(facts, "ads.outdoor");
	const cleaningRules = yes(facts["cleaning.rules"]);
	const cleaned = yes(facts["cleaning.carriedOut"]);
	const fixedPoints = yes(facts["waste.fixedPoints"]);
	const timely = yes(facts["waste.timely"]);
	const river = yes(facts["river.present"]);
	const smallPremises = any(facts, "hygiene.fiveSmallPremises");
	const rats = yes(facts["hygiene.ratsControlled"]);
	const mosquitoes = yes(facts["hygiene.mosquitoesControlled"]);
	const flies = yes(facts["hygiene.fliesControlled"]);
	const cockroaches = yes(facts["hygiene.cockroachesControlled"]);
	const occupied = none(facts["greening.occupied"]);
	const encroached = none(facts["greening.encroached"]);
	const destroyed = none(facts["greening.destroyed"]);
	const greenCommunity = atLeast(facts["greening.communityParticipants"], 1);
	const greenFamily = atLeast(facts["greening.familyParticipants"], 1);

	const ownBooks = atLeast(facts["library.books"], 5000);
	const sharedBooks = atLeast(facts["library.sharedBooks"], 5000);
	const books = ownBooks === PASS || sharedBooks === PASS ? PASS : ownBooks === FAIL ? sharedBooks : EITHER;
	const coaches = yes(facts["culture.coachTeam"]);
	const instructors = yes(facts["culture.instructorTeam"]);
	const registration = yes(facts["culture.registrationRules"]);
	const training = yes(facts["culture.trainingRules"]);
	const participants = facts["culture.regularParticipants"];

	const rooms = atLeast(facts["space.rooms"], 5);
	const stations = atLeast(facts["space.stations"], 3);
	const boards = atLeast(facts["space.boards"], 2);
	const schools = atLeast(facts["space.schools"], 1);
	const houses = atLeast(facts["space.houses"], 1);
	const grounds = atLeast(facts["space.grounds"], 1);
	const premises = yes(facts["health.stationPremises"]);
	const equipment = yes(facts["health.stationEquipment"]);
	const affairsStation = yes(facts["service.affairsStation"]);
	const social = given(affairsStation, yes(facts["service.socialManagement"]));
	const publicAffairs = given(affairsStation, yes(facts["service.publicAffairs"]));
	const welfare = given(affairsStation, yes(facts["service.publicWelfare"]));
	const complete = both(yes(facts["service.commercial"]), yes(facts["service.housekeeping"]));
	const layout = yes(facts["service.layout"]);

	const partyLife = yes(facts["party.lifeRules"]);
	const partyManagement = yes(facts["party.managementRules"]);
	const residentsOnParty = reaches(facts["survey.residentsOnPartyOrganisation"], 90);
	const residentsOnMembers = reaches(facts["survey.residentsOnPartyMembers"], 90);
	const unitsOnParty = where(units, reaches(facts["survey.unitsOnPartyOrganisation"], 90));
	const unitsOnMembers = where(units, reaches(facts["survey.unitsOnPartyMembers"], 90));
	const newEstates = any(facts, "estates.new");
	const oldEstates = any(facts, "estates.oldUnmanaged");
	const companies = any(facts, "property.companies");
	const ownersCommittees = any(facts, "property.ownersCommittees");
	const someProperty = companies === PASS || ownersCommittees === PASS ? PASS : companies === FAIL ? ownersCommittees : EITHER;

	const legalAwareness = improved(facts["legal.awareness"], facts["legal.awarenessLastYear"]);
	const selfProtection = improved(facts["safety.selfProtection"], facts["safety.selfProtectionLastYear"]);
	const technical = yes(facts["safety.technical"]);
	const human = yes(facts["safety.human"]);
	const fire = yes(facts["safety.fire"]);
	const massTeam = yes(facts["safety.massTeam"]);
	const massTeamActive = given(massTeam, inEach(facts["safety.massTeamActivities"], year.quarters, year));
	const released = any(facts, "released.persons");
	const legalAid = yes(facts["legal.aid"]);
	const crimePrevention = yes(facts["safety.crimePrevention"]);
	const support = where(released, yes(facts["released.support"]));
	const publicOrder = neverHappened(facts["incidents.majorPublicOrder"], year);
	const viciousCrime = neverHappened(facts["incidents.viciousCrime"], year);
	const pornography = neverHappened(facts["incidents.pornography"], year);
	const gambling = neverHappened(facts["incidents.gambling"], year);
	const drugs = neverHappened(facts["incidents.drugs"], year);
	const disputes = any(facts, "mediation.disputes");
	const mediated = any(facts, "mediation.mediated");
	const women = neverHappened(facts["rights.womenUnresolved"], year);
	const minors = neverHappened(facts["rights.minorsUnresolved"], year);
	const aged = neverHappened(facts["rights.elderlyUnresolved"], year);
	const netCafes = none(facts["venues.illegalNetCafes"]);
	const gameHalls = none(facts["venues.illegalGameHalls"]);
	const pinganTitle = yes(facts["titles.pinganCommunity"]);
	const legalTitle = yes(facts["titles.democraticLegalCommunity"]);

	const rules = {
		// 1 创建工作
		"creation.leadership-system": creation.rule(
			facts,
			both(leadership, office),
			["organisation.leadershipSystem", "organisation.workingOffice"],
			{ leadership: part(leadership), office: part(office) },
		),
		"creation.grassroots-orgs": creation.rule(
			facts,
			both(both(party, youthLeague), committee),
			["organisation.partyOrganisation", "organisation.youthLeague", "organisation.residentsCommittee"],
			{ party: part(party), "youth-league": part(youthLeague), "residents-committee": part(committee) },
		),
		"creation.grassroots-effective": creation.flag(facts, "organisation.effective"),
		"creation.co-building": creation.gated(
			facts,
			units,
			happenedOften(facts["units.jointActivities"], 1, year),
			"units.total",
			"units.jointActivities",
		),
		"creation.key-tasks": creation.rule(facts, reachesIfAny(facts["creation.keyTasks"], 100), ["creation.keyTasks"]),
		"creation.plan": creation.rule(facts, both(plan, planSound), ["creation.plan", "creation.planSound"], {
			"in-force": part(plan),
			sound: part(planSound),
		}),
		"creation.target-responsibility": creation.rule(
			facts,
			both(responsibility, letters),
			["creation.responsibilitySystem", "creation.responsibilityLetters"],
			{ system: part(responsibility), letters: part(letters) },
		),
		"creation.investment-and-supervision": creation.rule(
			facts,
			both(investment, supervision),
			["creation.investmentMechanism", "creation.publicSupervision"],
			{ investment: part(investment), supervision: part(supervision) },
		),
		"creation.mass-campaigns": creation.rule(
			facts,
			both(families, buildings),
			["creation.fiveGoodFamilyCampaign", "creation.civilisedBuildingCampaign"],
			{ "five-good-families": part(families), "civilised-buildings": part(buildings) },
		),
		"creation.five-good-family-rate": creation.rule(
			facts,
			share(facts, "creation.fiveGoodFamilies", "population.households", 90),
			["creation.fiveGoodFamilies", "population.households"],
		),
		"creation.civilised-building-rate": creation.rule(
			facts,
			share(facts, "creation.civilisedBuildings", "estates.buildingUnits", 80),
			["creation.civilisedBuildings", "estates.buildingUnits"],
		),

		// 2 民主自治
		"autonomy.committee-elected": autonomy.flag(facts, "autonomy.electionLawful"),
		"autonomy.reps-and-group-leaders": autonomy.rule(
			facts,
			both(representatives, groupLeaders),
			["autonomy.representativesLawful", "autonomy.groupLeadersLawful"],
			{ representatives: part(representatives), "group-leaders": part(groupLeaders) },
		),
		"autonomy.assembly-system": autonomy.rule(
			facts,
			both(residentsAssembly, representativesAssembly),
			["autonomy.residentsAssembly", "autonomy.representativesAssembly"],
			{ residents: part(residentsAssembly), representatives: part(representativesAssembly) },
		),
		"autonomy.major-affairs-decided": autonomy.rule(facts, reaches(facts["autonomy.majorAffairs"], 100), [
			"autonomy.majorAffairs",
		]),
		"autonomy.decision-management-system": autonomy.rule(
			facts,
			both(decision, management),
			["autonomy.decisionRules", "autonomy.managementRules"],
			{ decision: part(decision), management: part(management) },
		),
		"autonomy.disclosure": autonomy.rule(
			facts,
			both(affairs, finance),
			["autonomy.affairsDisclosure", "autonomy.financeDisclosure"],
			{ affairs: part(affairs), finance: part(finance) },
		),
		"autonomy.right-to-know": autonomy.flag(facts, "autonomy.rightToKnow"),
		"autonomy.public-opinion-forms": autonomy.rule(facts, atLeast(facts["autonomy.opinionForms"], 2), ["autonomy.opinionForms"]),
		"autonomy.opinion-channel": autonomy.flag(facts, "autonomy.opinionChannel"),
		"autonomy.committee-satisfaction": autonomy.rule(facts, reaches(facts["survey.committee"], 90), ["survey.committee"]),

		// 3 道德风尚
		"morals.honour-and-civility-education": morals.rule(
			facts,
			both(honour, civility),
			["education.honourActivities", "education.civilityActivities"],
			{ honour: part(honour), civility: part(civility) },
		),
		"morals.awareness-rate": morals.rule(
			facts,
			both(both(knowsNorms, knowsSpirit), both(knowsConvention, knowsModels)),
			["survey.knowsMoralNorms", "survey.knowsCitySpirit", "survey.knowsConvention", "survey.knowsRoleModels"],
			{
				"moral-norms": part(knowsNorms),
				"city-spirit": part(knowsSpirit),
				convention: part(knowsConvention),
				"role-models": part(knowsModels),
			},
		),
		"morals.civic-school": morals.flag(facts, "education.civicSchool"),
		"morals.civic-school-rules": morals.rule(facts, given(school, yes(facts["education.civicSchoolRules"])), [
			"education.civicSchool",
			"education.civicSchoolRules",
		]),
		"morals.civic-school-active": morals.rule(
			facts,
			given(school, inEach(facts["education.civicSchoolSessions"], year.quarters, year)),
			["education.civicSchool", "education.civicSchoolSessions"],
		),
		"morals.minors-area": morals.flag(facts, "minors.area"),
		"morals.youth-net-centre": morals.flag(facts, "minors.netCentre"),
		"morals.youth-net-centre-free": morals.rule(
			facts,
			both(netOpen, netFree),
			["minors.netCentre", "minors.netCentreHolidays", "minors.netCentreFree"],
			{ open: part(netOpen), free: part(netFree) },
		),
		"morals.minors-education": morals.rule(facts, happenedOften(facts["minors.activities"], 1, year), ["minors.activities"]),
		"morals.volunteers": morals.rule(facts, both(volunteerTeam, volunteerStation), ["volunteers.team", "volunteers.station"], {
			team: part(volunteerTeam),
			station: part(volunteerStation),
		}),
		"morals.volunteer-year-round": morals.rule(facts, both(yearRound, twoKinds), ["volunteers.activities"], {
			"year-round": part(yearRound),
			kinds: part(twoKinds),
		}),
		"morals.party-volunteers-lead": morals.flag(facts, "volunteers.partyMembersLead"),
		"morals.vulnerable-served": morals.rule(facts, both(both(alone, elderly), both(disabled, infirm)), vulnerable, {
			alone: part(alone),
			elderly: part(elderly),
			disabled: part(disabled),
			infirm: part(infirm),
		}),
		"morals.healthy-lifestyle": morals.flag(facts, "customs.healthyLifestyle"),
		"morals.frugal-ceremonies": morals.flag(facts, "customs.frugalCeremonies"),
		"morals.illegal-religion-superstition": morals.rule(
			facts,
			both(religion, superstition),
			["customs.illegalReligion", "customs.superstition"],
			{ "illegal-religion": part(religion), superstition: part(superstition) },
		),
		"morals.good-customs": morals.rule(
			facts,
			both(both(mutualHelp, oldAndYoung), both(neighbours, familyHarmony)),
			["customs.helpsNeedy", "customs.respectOldCareYoung", "customs.neighbourHarmony", "customs.familyHarmony"],
			{
				"mutual-help": part(mutualHelp),
				"old-and-young": part(oldAndYoung),
				neighbours: part(neighbours),
				families: part(familyHarmony),
			},
		),

		// 4 环境
		"environment.facilities": environment.flag(facts, "estates.facilities"),
		"environment.roads": environment.flag(facts, "estates.roads"),
		"environment.signs": environment.flag(facts, "estates.signs"),
		"environment.parking": environment.flag(facts, "estates.parking"),
		"environment.street-lighting-rate": environment.rule(facts, lit, ["estates.lamps", "estates.lampsLit"]),
		"environment.barrier-free": environment.flag(facts, "estates.barrierFree"),
		"environment.city-appearance-duty": environment.flag(facts, "cityscape.dutySystem"),
		"environment.facades-corridors-clean": environment.rule(
			facts,
			both(facades, corridors),
			["cityscape.facades", "cityscape.corridors"],
			{ facades: part(facades), corridors: part(corridors) },
		),
		"environment.six-disorders": environment.rule(
			facts,
			both(both(both(building, piling), both(postering, hanging)), both(stalls, graffiti)),
			[
				"cityscape.illegalBuilding",
				"cityscape.piling",
				"cityscape.postering",
				"cityscape.hanging",
				"cityscape.stalls",
				"cityscape.graffiti",
			],
			{
				"illegal-building": part(building),
				piling: part(piling),
				postering: part(postering),
				hanging: part(hanging),
				stalls: part(stalls),
				graffiti: part(graffiti),
			},
		),
		"environment.ads-mainly-public": environment.rule(facts, where(ads, mainlyPublic(facts)), [
			"ads.outdoor",
			"ads.publicInterest",
		]),
		"environment.ads-content": environment.gated(facts, ads, none(facts["ads.unhealthy"]), "ads.outdoor", "ads.unhealthy"),
		"environment.ads-form": environment.gated(facts, ads, yes(facts["ads.wellMade"]), "ads.outdoor", "ads.wellMade"),
		"environment.cleaning-system": environment.rule(
			facts,
			both(cleaningRules, cleaned),
			["cleaning.rules", "cleaning.carriedOut"],
			{ rules: part(cleaningRules), "carried-out": part(cleaned) },
		),
		"environment.waste-removal": environment.rule(facts, both(fixedPoints, timely), ["waste.fixedPoints", "waste.timely"], {
			"fixed-points": part(fixedPoints),
			timely: part(timely),
		}),
		"environment.bin-layout": environment.flag(facts, "waste.binLayout"),
		"environment.exposed-waste": environment.rule(facts, none(facts["waste.exposedSpots"]), ["waste.exposedSpots"]),
		"environment.river-dumping": environment.gated(
			facts,
			river,
			none(facts["river.dumpingSpots"]),
			"river.present",
			"river.dumpingSpots",
		),
		"environment.river-floating": environment.gated(
			facts,
			river,
			none(facts["river.floatingSpots"]),
			"river.present",
			"river.floatingSpots",
		),
		"environment.patriotic-health": environment.rule(facts, happenedOften(facts["hygiene.campaigns"], 1, year), [
			"hygiene.campaigns",
		]),
		"environment.five-small-trades": environment.rule(
			facts,
			where(smallPremises, share(facts, "hygiene.fiveSmallGood", "hygiene.fiveSmallPremises", 100)),
			["hygiene.fiveSmallPremises", "hygiene.fiveSmallGood"],
		),
		"environment.pets": environment.flag(facts, "hygiene.pets"),
		"environment.four-pests": environment.rule(
			facts,
			both(both(rats, mosquitoes), both(flies, cockroaches)),
			["hygiene.ratsControlled", "hygiene.mosquitoesControlled", "hygiene.fliesControlled", "hygiene.cockroachesControlled"],
			{ rats: part(rats), mosquitoes: part(mosquitoes), flies: part(flies), cockroaches: part(cockroaches) },
		),
		"environment.protection-measures": environment.flag(facts, "greening.protectionMeasures"),
		"environment.greening-standard": environment.flag(facts, "greening.standardMet"),
		"environment.greening-balance": environment.flag(facts, "greening.balanced"),
		"environment.green-damage": environment.rule(
			facts,
			both(both(occupied, encroached), destroyed),
			["greening.occupied", "greening.encroached", "greening.destroyed"],
			{ occupied: part(occupied), encroached: part(encroached), destroyed: part(destroyed) },
		),
		"environment.residents-green-campaigns": environment.rule(
			facts,
			both(greenCommunity, greenFamily),
			["greening.communityParticipants", "greening.familyParticipants"],
			{ "green-community": part(greenCommunity), "green-family": part(greenFamily) },
		),

		// 5 文体活动
		"culture.facilities": culture.flag(facts, "culture.facilities"),
		"culture.library-books": culture.rule(facts, books, ["library.books", "library.sharedBooks"]),
		"culture.activity-room": culture.rule(facts, atLeast(facts["culture.activityRoomArea"], 100), ["culture.activityRoomArea"]),
		"culture.features": culture.rule(facts, atLeast(facts["culture.featureProjects"], 1), ["culture.featureProjects"]),
		"culture.amateur-teams": culture.rule(facts, atLeast(facts["culture.teams"], 2), ["culture.teams"]),
		"culture.instructors": culture.rule(
			facts,
			both(both(coaches, instructors), both(registration, training)),
			["culture.coachTeam", "culture.instructorTeam", "culture.registrationRules", "culture.trainingRules"],
			{
				coaches: part(coaches),
				instructors: part(instructors),
				registration: part(registration),
				training: part(training),
			},
		),
		"culture.mass-activities": culture.rule(facts, happenedOften(facts["culture.massActivities"], 1, year), [
			"culture.massActivities",
		]),
		"culture.square-events": culture.rule(facts, happenedOften(facts["culture.squareEvents"], 4, year), ["culture.squareEvents"]),
		"culture.participation-rate": culture.rule(facts, moreThan60(participants), ["culture.regularParticipants"]),
		"culture.science-popularisation": culture.rule(facts, happenedOften(facts["science.activities"], 2, year), [
			"science.activities",
		]),
		"culture.science-facilities": culture.flag(facts, "science.facilities"),

		// 6 服务功能
		"service.facilities": service.flag(facts, "service.facilities"),
		"service.space-per-100-households": service.rule(facts, enoughSpace(facts), [
			"space.office",
			"space.activity",
			"population.households",
		]),
		"service.fixed-facility-set": service.rule(
			facts,
			both(both(both(rooms, stations), both(boards, schools)), both(houses, grounds)),
			["space.rooms", "space.stations", "space.boards", "space.schools", "space.houses", "space.grounds"],
			{
				rooms: part(rooms),
				stations: part(stations),
				boards: part(boards),
				school: part(schools),
				house: part(houses),
				ground: part(grounds),
			},
		),
		"service.security-system": service.flag(facts, "welfare.securitySystem"),
		"service.minimum-living": service.rule(facts, reachesIfAny(facts["welfare.minimumLiving"], 100), ["welfare.minimumLiving"]),
		"service.unemployment": service.rule(facts, unemployment(facts["employment.registeredUnemployment"]), [
			"employment.registeredUnemployment",
		]),
		"service.health-station": service.rule(
			facts,
			both(premises, equipment),
			["health.stationPremises", "health.stationEquipment"],
			{ premises: part(premises), equipment: part(equipment) },
		),
		"service.public-health-completion": service.rule(facts, reachesIfAny(facts["health.publicHealthServices"], 90), [
			"health.publicHealthServices",
		]),
		"service.health-records": service.rule(facts, share(facts, "health.records", "population.residents", 90), [
			"health.records",
			"population.residents",
		]),
		"service.first-aid-training": service.rule(facts, share(facts, "health.firstAidTrained", "population.residents", 1), [
			"health.firstAidTrained",
			"population.residents",
		]),
		"service.child-immunisation": service.rule(facts, reachesIfAny(facts["health.childImmunisation"], 95), [
			"health.childImmunisation",
		]),
		"service.family-planning": service.rule(facts, reachesIfAny(facts["health.plannedBirths"], 100), ["health.plannedBirths"]),
		"service.affairs-station": service.rule(
			facts,
			both(both(social, publicAffairs), welfare),
			["service.affairsStation", "service.socialManagement", "service.publicAffairs", "service.publicWelfare"],
			{ "social-management": part(social), "public-affairs": part(publicAffairs), "public-welfare": part(welfare) },
		),
		"service.convenience": service.rule(
			facts,
			both(complete, layout),
			["service.commercial", "service.housekeeping", "service.layout"],
			{ complete: part(complete), layout: part(layout) },
		),
		"service.convenient-life": service.flag(facts, "service.convenient"),
		"service.satisfaction": service.rule(facts, reaches(facts["survey.services"], 85), ["survey.services"]),

		// 7 管理
		"governance.party-org": governance.flag(facts, "organisation.partyOrganisation"),
		"governance.party-rules": governance.rule(
			facts,
			both(partyLife, partyManagement),
			["party.lifeRules", "party.managementRules"],
			{ life: part(partyLife), management: part(partyManagement) },
		),
		"governance.members-transferred": governance.rule(facts, reachesIfAny(facts["party.membersTransferred"], 90), [
			"party.membersTransferred",
		]),
		"governance.party-satisfaction": governance.rule(
			facts,
			both(both(residentsOnParty, residentsOnMembers), both(unitsOnParty, unitsOnMembers)),
			partySatisfactionReads(units),
			{
				"residents-organisation": part(residentsOnParty),
				"residents-members": part(residentsOnMembers),
				"units-organisation": part(unitsOnParty),
				"units-members": part(unitsOnMembers),
			},
		),
		"governance.new-estates-owners-committee": governance.rule(
			facts,
			where(newEstates, share(facts, "estates.newWithOwnersCommittee", "estates.new", 100)),
			["estates.new", "estates.newWithOwnersCommittee"],
		),
		"governance.new-estates-property-management": governance.rule(
			facts,
			where(newEstates, share(facts, "estates.newManaged", "estates.new", 100)),
			["estates.new", "estates.newManaged"],
		),
		"governance.old-estates-plan": governance.rule(
			facts,
			where(oldEstates, share(facts, "estates.oldPlanned", "estates.oldUnmanaged", 100)),
			["estates.oldUnmanaged", "estates.oldPlanned"],
		),
		"governance.relations": governance.rule(
			facts,
			where(someProperty, yes(facts["property.relations"])),
			someProperty === PASS ? ["property.relations"] : ["property.companies", "property.ownersCommittees", "property.relations"],
		),
		"governance.property-satisfaction": governance.gated(
			facts,
			companies,
			reaches(facts["survey.property"], 85),
			"property.companies",
			"survey.property",
		),
		"governance.info-platform": governance.flag(facts, "information.platform"),
		"governance.informatisation": governance.rule(facts, atLeast(facts["information.onlineServices"], 1), [
			"information.onlineServices",
		]),
		"governance.shared-facilities": governance.gated(
			facts,
			any(facts, "units.withFacilities"),
			any(facts, "units.openingFacilities"),
			"units.withFacilities",
			"units.openingFacilities",
		),

		// 8 治安秩序
		"safety.legal-education": safety.rule(facts, happenedOften(facts["legal.educationActivities"], 1, year), [
			"legal.educationActivities",
		]),
		"safety.legal-education-rate": safety.rule(facts, reaches(facts["legal.educationReached"], 80), ["legal.educationReached"]),
		"safety.awareness-improved": safety.rule(
			facts,
			both(legalAwareness, selfProtection),
			["legal.awareness", "legal.awarenessLastYear", "safety.selfProtection", "safety.selfProtectionLastYear"],
			{ "legal-awareness": part(legalAwareness), "self-protection": part(selfProtection) },
		),
		"safety.prevention-system": safety.flag(facts, "safety.systemStrengthened"),
		"safety.technical-human-fire": safety.rule(
			facts,
			both(both(technical, human), fire),
			["safety.technical", "safety.human", "safety.fire"],
			{ technical: part(technical), human: part(human), fire: part(fire) },
		),
		"safety.mass-prevention-team": safety.rule(
			facts,
			both(massTeam, massTeamActive),
			["safety.massTeam", "safety.massTeamActivities"],
			{ team: part(massTeam), activities: part(massTeamActive) },
		),
		"safety.aid-prevention-support": safety.rule(facts, both(both(legalAid, crimePrevention), support), supportReads(released), {
			"legal-aid": part(legalAid),
			"crime-prevention": part(crimePrevention),
			support: part(support),
		}),
		"safety.migrant-management": safety.gated(
			facts,
			any(facts, "population.migrants"),
			yes(facts["safety.migrantMeasures"]),
			"population.migrants",
			"safety.migrantMeasures",
		),
		"safety.major-cases": safety.rule(
			facts,
			both(publicOrder, viciousCrime),
			["incidents.majorPublicOrder", "incidents.viciousCrime"],
			{ "public-order": part(publicOrder), "vicious-crime": part(viciousCrime) },
		),
		"safety.major-fire": safety.rule(facts, neverHappened(facts["incidents.majorFire"], year), ["incidents.majorFire"]),
		"safety.mass-incidents": safety.rule(facts, neverHappened(facts["incidents.massIncident"], year), ["incidents.massIncident"]),
		"safety.vice": safety.rule(
			facts,
			both(both(pornography, gambling), drugs),
			["incidents.pornography", "incidents.gambling", "incidents.drugs"],
			{ pornography: part(pornography), gambling: part(gambling), drugs: part(drugs) },
		),
		"safety.reoffending": safety.gated(
			facts,
			released,
			none(facts["released.reoffenders"]),
			"released.persons",
			"released.reoffenders",
		),
		"safety.mediation-committee": safety.flag(facts, "mediation.committee"),
		"safety.mediation-rate": safety.rule(facts, where(disputes, share(facts, "mediation.mediated", "mediation.disputes", 100)), [
			"mediation.disputes",
			"mediation.mediated",
		]),
		"safety.mediation-success": safety.rule(facts, where(mediated, share(facts, "mediation.settled", "mediation.mediated", 98)), [
			"mediation.mediated",
			"mediation.settled",
		]),
		"safety.rights": safety.rule(
			facts,
			both(both(women, minors), aged),
			["rights.womenUnresolved", "rights.minorsUnresolved", "rights.elderlyUnresolved"],
			{ women: part(women), minors: part(minors), elderly: part(aged) },
		),
		"safety.illegal-venues": safety.rule(
			facts,
			both(netCafes, gameHalls),
			["venues.illegalNetCafes", "venues.illegalGameHalls"],
			{ "net-cafes": part(netCafes), "game-halls": part(gameHalls) },
		),
		"safety.counterfeit-dens": safety.rule(facts, none(facts["venues.counterfeitDens"]), ["venues.counterfeitDens"]),
		"safety.pyramid-selling": safety.rule(facts, none(facts["venues.pyramidGroups"]), ["venues.pyramidGroups"]),
		"safety.pingan-activity": safety.rule(facts, happenedOften(facts["safety.pinganActivities"], 1, year), [
			"safety.pinganActivities",
		]),
		"safety.other-titles": safety.rule(
			facts,
			both(pinganTitle, legalTitle),
			["titles.pinganCommunity", "titles.democraticLegalCommunity"],
			{ "pingan-community": part(pinganTitle), "democratic-legal-community": part(legalTitle) },
		),
		"safety.sense-of-security": safety.rule(facts, reaches(facts["survey.safety"], 95), ["survey.safety"]),
	};

	const { outcome, possible, score } = total([creation, autonomy, morals, environment, culture, service, governance, safety]);
	return {
		outcome,
		possible,
		score,
		dimensions: {
			creation: creation.result(),
			autonomy: autonomy.result(),
			morals: morals.result(),
			environment: environment.result(),
			culture: culture.result(),
			service: service.result(),
			governance: governance.result(),
			safety: safety.result(),
		},
		rules,
	};
}

/** More than half of the outdoor advertisements are of public interest. */
function mainlyPublic(facts: Facts): Possible {
	const { "ads.publicInterest": count, "ads.outdoor": of } = facts;
	if (typeof count === "number" && typeof of === "number") return truth(count * 2 > of);
	if (low(facts, "ads.publicInterest") * 2 > high(facts, "ads.outdoor")) return PASS;
	return high(facts, "ads.publicInterest") * 2 <= Math.max(1, low(facts, "ads.outdoor")) ? FAIL : EITHER;
}

/** The one figure that is printed with "more than". */
function moreThan60(fact: Fact): Possible {
	const known = fraction(fact);
	return known === undefined ? EITHER : truth(known.count * 100 > 60 * known.of);
}

function unemployment(fact: Fact): Possible {
	if (fact === undefined || fact === null) return ANYTHING;
	if (typeof fact === "number") return truth(fact <= 4);
	const { count, of } = fact as Ratio;
	return of === 0 ? NOT_APPLICABLE : truth(count * 100 <= 4 * of);
}

const residentsAsked = ["survey.residentsOnPartyOrganisation", "survey.residentsOnPartyMembers"];
const allAsked = [...residentsAsked, "survey.unitsOnPartyOrganisation", "survey.unitsOnPartyMembers"];
const allAskedIfAny = ["units.total", ...allAsked];

/** Where there are no units nobody asks what they think. */
function partySatisfactionReads(units: Possible): readonly string[] {
	return units === PASS ? allAsked : units === FAIL ? residentsAsked : allAskedIfAny;
}

const aidAndPrevention = ["legal.aid", "safety.crimePrevention"];
const withSupport = [...aidAndPrevention, "released.support"];
const withSupportIfAny = ["released.persons", ...withSupport];

function supportReads(released: Possible): readonly string[] {
	return released === PASS ? withSupport : released === FAIL ? aidAndPrevention : withSupportIfAny;
}
