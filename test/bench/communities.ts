/** Random communities with all the facts that the Wuxi standard reads; the same ones for the same seed. */
import type { Facts } from "../../src/index.js";
import { type Random, seeded } from "./random.js";

/** The assessment day of all of them. */
export const asOf = "2026-06-30";

export function communities(count: number, seed: number): Facts[] {
	const random = seeded(seed);
	return Array.from({ length: count }, () => new Community(random).facts());
}

/** The same facts, of which each is missing with the given probability. */
export function withMissing(all: readonly Facts[], share: number, seed: number): Facts[] {
	const random = seeded(seed);
	return all.map((facts) => Object.fromEntries(Object.entries(facts).filter(() => random() >= share)));
}

/** The same facts, of which each survey or other ratio is a bare percentage with the given probability. */
export function withBarePercentages(all: readonly Facts[], share: number, seed: number): Facts[] {
	const random = seeded(seed);
	const bare = (fact: unknown) => {
		const { count, of } = fact as { count?: number; of?: number };
		if (count === undefined || of === undefined || of === 0 || random() >= share) return fact;
		return Math.round((count * 1000) / of) / 10;
	};
	return all.map((facts) => Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, bare(fact)])) as Facts);
}

/** How often a thing is as it should be: a quarter of the communities are flawless, the others more or less so. */
const qualities = [1, 0.998, 0.98, 0.9];

const kinds = ["clean-up", "home-visit", "traffic", "first-aid"];

class Community {
	readonly #quality: number;

	constructor(readonly random: Random) {
		this.#quality = this.#one(qualities);
	}

	#one<T>(choices: readonly T[]): T {
		return choices[Math.floor(this.random() * choices.length)]!;
	}

	#whole(least: number, most: number): number {
		return least + Math.floor(this.random() * (most - least + 1));
	}

	#chance(share: number): boolean {
		return this.random() < share;
	}

	/** Whether a thing is as it should be. */
	#good(): boolean {
		return this.#chance(this.#quality);
	}

	#either(good: readonly [number, number], bad: readonly [number, number]): number {
		const [least, most] = this.#good() ? good : bad;
		return this.#whole(least, most);
	}

	/** So many of `of`: at least `percent` of it (now and then exactly) where good, else fewer. */
	#share(of: number, percent: number): number {
		const least = Math.ceil((of * percent) / 100);
		if (!this.#good()) return Math.max(0, least - this.#whole(1, 1 + Math.floor(of / 20)));
		return this.#chance(0.1) ? least : this.#whole(least, of);
	}

	#ratio(of: number, percent: number) {
		return { count: this.#share(of, percent), of };
	}

	#survey(percent: number) {
		return this.#ratio(this.#one([200, 300, 350, 500]), percent);
	}

	/** A class of which the world may have none. */
	#class(most: number, percent: number) {
		return this.#ratio(this.#chance(0.1) ? 0 : this.#whole(1, most), percent);
	}

	#area(least: number, most: number): number {
		return this.#whole(least * 10, most * 10) / 10;
	}

	#day(daysAgo: number): string {
		return new Date(Date.parse(asOf) - daysAgo * 86_400_000).toISOString().slice(0, 10);
	}

	/** Events of the assessment year, and now and then one from before it. */
	#events(good: readonly [number, number], bad: readonly [number, number] = [0, good[0] - 1]) {
		const list = Array.from({ length: this.#either(good, bad) }, () => ({ day: this.#day(this.#whole(0, 364)) }));
		return this.#chance(0.3) ? [{ day: this.#day(this.#whole(366, 700)) }, ...list] : list;
	}

	/** One event or two in each period of the assessment year, counted in days of about its length. */
	#cadence(periods: number) {
		const length = Math.floor(365 / periods);
		const skipped = this.#good() ? -1 : this.#whole(0, periods - 1);
		return Array.from({ length: periods }, (_, period) => period)
			.filter((period) => period !== skipped)
			.flatMap((period) => {
				const middle = 364 - period * length - Math.floor(length / 2);
				const happened = [{ day: this.#day(middle + this.#whole(-4, 4)), kind: this.#one(kinds) }];
				return this.#chance(0.2) ? [...happened, { day: this.#day(middle), kind: this.#one(kinds) }] : happened;
			});
	}

	/** A bare number of cases, zero as it should be. */
	#cases(): number {
		return this.#either([0, 0], [1, 3]);
	}

	/** How much of a thing there should be none of, at most so many. */
	#flaws(most = 5): number {
		return this.#good() ? 0 : this.#whole(Math.min(1, most), most);
	}

	facts(): Facts {
		return {
			...this.#organisation(),
			...this.#residents(),
			...this.#environment(),
			...this.#culture(),
			...this.#service(),
			...this.#governance(),
			...this.#safety(),
		};
	}

	#organisation(): Facts {
		return {
			"organisation.leadershipSystem": this.#good(),
			"organisation.workingOffice": this.#good(),
			"organisation.partyOrganisation": this.#good(),
			"organisation.youthLeague": this.#good(),
			"organisation.residentsCommittee": this.#good(),
			"organisation.effective": this.#good(),
			...this.#units(),
			"creation.keyTasks": this.#class(30, 100),
			"creation.plan": this.#good(),
			"creation.planSound": this.#good(),
			"creation.responsibilitySystem": this.#good(),
			"creation.responsibilityLetters": this.#ratio(this.#either([5, 30], [0, 0]), 100),
			"creation.investmentMechanism": this.#good(),
			"creation.publicSupervision": this.#good(),
			"creation.fiveGoodFamilyCampaign": this.#good(),
			"creation.civilisedBuildingCampaign": this.#good(),
			"autonomy.electionLawful": this.#good(),
			"autonomy.representativesLawful": this.#good(),
			"autonomy.groupLeadersLawful": this.#good(),
			"autonomy.residentsAssembly": this.#good(),
			"autonomy.representativesAssembly": this.#good(),
			"autonomy.majorAffairs": this.#ratio(this.#whole(1, 20), 100),
			"autonomy.decisionRules": this.#good(),
			"autonomy.managementRules": this.#good(),
			"autonomy.affairsDisclosure": this.#good(),
			"autonomy.financeDisclosure": this.#good(),
			"autonomy.rightToKnow": this.#good(),
			"autonomy.opinionForms": this.#either([2, 5], [0, 1]),
			"autonomy.opinionChannel": this.#good(),
			"survey.committee": this.#survey(90),
		};
	}

	#units(): Facts {
		const total = this.#chance(0.1) ? 0 : this.#whole(3, 60);
		const withFacilities = this.#whole(0, Math.min(total, 10));
		return {
			"units.total": total,
			"units.withFacilities": withFacilities,
			"units.openingFacilities": this.#good() ? this.#whole(Math.min(1, withFacilities), withFacilities) : 0,
			"units.jointActivities": this.#events([1, 4]),
		};
	}

	#residents(): Facts {
		const residents = this.#whole(1500, 12_000);
		const households = Math.round(residents / (2.2 + this.random()));
		const buildingUnits = this.#whole(10, 120);
		return {
			"population.residents": residents,
			"population.households": households,
			"population.migrants": this.#chance(0.05) ? 0 : this.#whole(1, Math.floor(residents / 4)),
			"creation.fiveGoodFamilies": this.#share(households, 90),
			"estates.buildingUnits": buildingUnits,
			"creation.civilisedBuildings": this.#share(buildingUnits, 80),
			"health.records": this.#share(residents, 90),
			"health.firstAidTrained": this.#good() ? this.#whole(Math.ceil(residents / 100), Math.ceil(residents / 30)) : 7,
			...this.#space(households),
			"education.honourActivities": this.#events([1, 4]),
			"education.civilityActivities": this.#events([1, 4]),
			"survey.knowsMoralNorms": this.#survey(95),
			"survey.knowsCitySpirit": this.#survey(95),
			"survey.knowsConvention": this.#survey(95),
			"survey.knowsRoleModels": this.#survey(95),
			"education.civicSchool": this.#good(),
			"education.civicSchoolRules": this.#good(),
			"education.civicSchoolSessions": this.#cadence(4),
			"minors.area": this.#good(),
			"minors.netCentre": this.#good(),
			"minors.netCentreHolidays": this.#good(),
			"minors.netCentreFree": this.#good(),
			"minors.activities": this.#events([1, 6]),
			"volunteers.team": this.#good(),
			"volunteers.station": this.#good(),
			"volunteers.activities": this.#cadence(12),
			"volunteers.partyMembersLead": this.#good(),
			"care.alone": this.#class(20, 100),
			"care.elderly": this.#class(90, 100),
			"care.disabled": this.#class(40, 100),
			"care.infirm": this.#class(30, 100),
			"customs.healthyLifestyle": this.#good(),
			"customs.frugalCeremonies": this.#good(),
			"customs.illegalReligion": this.#cases(),
			"customs.superstition": this.#cases(),
			"customs.helpsNeedy": this.#good(),
			"customs.respectOldCareYoung": this.#good(),
			"customs.neighbourHarmony": this.#good(),
			"customs.familyHarmony": this.#good(),
		};
	}

	/** Rooms of 20 m² per 100 households or more; now and then of just so much, in tenths of a square metre. */
	#space(households: number): Facts {
		const tenths = households * 2;
		const rooms = this.#good() ? tenths + (this.#chance(0.02) ? 0 : this.#whole(0, 3000)) : tenths - this.#whole(1, 400);
		const activity = this.#whole(0, Math.floor(rooms / 2));
		return {
			"space.office": (rooms - activity) / 10,
			"space.activity": activity / 10,
			"space.rooms": this.#either([5, 8], [2, 4]),
			"space.stations": this.#either([3, 5], [1, 2]),
			"space.boards": this.#either([2, 4], [0, 1]),
			"space.schools": this.#either([1, 2], [0, 0]),
			"space.houses": this.#either([1, 2], [0, 0]),
			"space.grounds": this.#either([1, 3], [0, 0]),
		};
	}

	#environment(): Facts {
		const lamps = this.#whole(60, 800);
		const outdoor = this.#chance(0.1) ? 0 : this.#whole(1, 40);
		const premises = this.#chance(0.1) ? 0 : this.#whole(1, 60);
		return {
			"estates.facilities": this.#good(),
			"estates.roads": this.#good(),
			"estates.signs": this.#good(),
			"estates.parking": this.#good(),
			"estates.lamps": lamps,
			"estates.lampsLit": this.#share(lamps, 98),
			"estates.barrierFree": this.#good(),
			"cityscape.dutySystem": this.#good(),
			"cityscape.facades": this.#good(),
			"cityscape.corridors": this.#good(),
			"cityscape.illegalBuilding": this.#flaws(),
			"cityscape.piling": this.#flaws(),
			"cityscape.postering": this.#flaws(),
			"cityscape.hanging": this.#flaws(),
			"cityscape.stalls": this.#flaws(),
			"cityscape.graffiti": this.#flaws(),
			"ads.outdoor": outdoor,
			"ads.publicInterest": Math.min(outdoor, this.#share(outdoor, 50) + 1),
			"ads.unhealthy": this.#flaws(outdoor),
			"ads.wellMade": this.#good(),
			"cleaning.rules": this.#good(),
			"cleaning.carriedOut": this.#good(),
			"waste.fixedPoints": this.#good(),
			"waste.timely": this.#good(),
			"waste.binLayout": this.#good(),
			"waste.exposedSpots": this.#flaws(),
			"river.present": this.#chance(0.6),
			"river.dumpingSpots": this.#flaws(),
			"river.floatingSpots": this.#flaws(),
			"hygiene.campaigns": this.#events([1, 5]),
			"hygiene.fiveSmallPremises": premises,
			"hygiene.fiveSmallGood": this.#share(premises, 100),
			"hygiene.pets": this.#good(),
			"hygiene.ratsControlled": this.#good(),
			"hygiene.mosquitoesControlled": this.#good(),
			"hygiene.fliesControlled": this.#good(),
			"hygiene.cockroachesControlled": this.#good(),
			"greening.protectionMeasures": this.#good(),
			"greening.standardMet": this.#good(),
			"greening.balanced": this.#good(),
			"greening.occupied": this.#flaws(),
			"greening.encroached": this.#flaws(),
			"greening.destroyed": this.#flaws(),
			"greening.communityParticipants": this.#either([20, 600], [0, 0]),
			"greening.familyParticipants": this.#either([5, 200], [0, 0]),
		};
	}

	#culture(): Facts {
		return {
			"culture.facilities": this.#good(),
			"library.books": this.#either([5000, 9000], [500, 4999]),
			"library.sharedBooks": this.#chance(0.2) ? this.#whole(5000, 20_000) : this.#whole(0, 4000),
			"culture.activityRoomArea": this.#good() ? this.#area(100, 400) : this.#area(30, 99),
			"culture.featureProjects": this.#either([1, 3], [0, 0]),
			"culture.teams": this.#either([2, 9], [0, 1]),
			"culture.coachTeam": this.#good(),
			"culture.instructorTeam": this.#good(),
			"culture.registrationRules": this.#good(),
			"culture.trainingRules": this.#good(),
			"culture.massActivities": this.#events([1, 6]),
			"culture.squareEvents": this.#events([4, 8]),
			"culture.regularParticipants": this.#survey(61),
			"science.activities": this.#events([2, 5]),
			"science.facilities": this.#good(),
		};
	}

	#service(): Facts {
		const labourForce = this.#chance(0.05) ? 0 : this.#whole(600, 5000);
		const unemployed = Math.floor((labourForce * this.#either([1, 4], [5, 8])) / 100);
		return {
			"service.facilities": this.#good(),
			"welfare.securitySystem": this.#good(),
			"welfare.minimumLiving": this.#class(60, 100),
			"employment.registeredUnemployment": { count: unemployed, of: labourForce },
			"health.stationPremises": this.#good(),
			"health.stationEquipment": this.#good(),
			"health.publicHealthServices": this.#class(40, 90),
			"health.childImmunisation": this.#class(300, 95),
			"health.plannedBirths": this.#class(50, 100),
			"service.affairsStation": this.#good(),
			"service.socialManagement": this.#good(),
			"service.publicAffairs": this.#good(),
			"service.publicWelfare": this.#good(),
			"service.commercial": this.#good(),
			"service.housekeeping": this.#good(),
			"service.layout": this.#good(),
			"service.convenient": this.#good(),
			"survey.services": this.#survey(85),
		};
	}

	#governance(): Facts {
		const estates = this.#whole(2, 14);
		const fresh = this.#whole(0, Math.floor(estates / 2));
		const old = this.#whole(0, estates - fresh);
		return {
			"party.lifeRules": this.#good(),
			"party.managementRules": this.#good(),
			"party.membersTransferred": this.#class(120, 90),
			"survey.residentsOnPartyOrganisation": this.#survey(90),
			"survey.residentsOnPartyMembers": this.#survey(90),
			"survey.unitsOnPartyOrganisation": this.#survey(90),
			"survey.unitsOnPartyMembers": this.#survey(90),
			"estates.new": fresh,
			"estates.newWithOwnersCommittee": this.#share(fresh, 100),
			"estates.newManaged": this.#share(fresh, 100),
			"estates.oldUnmanaged": old,
			"estates.oldPlanned": this.#share(old, 100),
			"property.companies": this.#whole(0, 4),
			"property.ownersCommittees": this.#whole(0, 5),
			"property.relations": this.#good(),
			"survey.property": this.#survey(85),
			"information.platform": this.#good(),
			"information.onlineServices": this.#either([1, 20], [0, 0]),
		};
	}

	#safety(): Facts {
		const disputes = this.#chance(0.1) ? 0 : this.#whole(1, 90);
		const mediated = this.#share(disputes, 100);
		const released = this.#chance(0.3) ? 0 : this.#whole(1, 12);
		return {
			"legal.educationActivities": this.#events([1, 5]),
			"legal.educationReached": this.#survey(80),
			...this.#improved("legal.awareness"),
			...this.#improved("safety.selfProtection"),
			"safety.systemStrengthened": this.#good(),
			"safety.technical": this.#good(),
			"safety.human": this.#good(),
			"safety.fire": this.#good(),
			"safety.massTeam": this.#good(),
			"safety.massTeamActivities": this.#cadence(4),
			"legal.aid": this.#good(),
			"safety.crimePrevention": this.#good(),
			"released.persons": released,
			"released.support": this.#good(),
			"released.reoffenders": this.#flaws(released),
			"safety.migrantMeasures": this.#good(),
			"incidents.majorPublicOrder": this.#cases(),
			"incidents.viciousCrime": this.#cases(),
			"incidents.majorFire": this.#cases(),
			"incidents.massIncident": this.#cases(),
			"incidents.pornography": this.#cases(),
			"incidents.gambling": this.#cases(),
			"incidents.drugs": this.#cases(),
			"mediation.committee": this.#good(),
			"mediation.disputes": disputes,
			"mediation.mediated": mediated,
			"mediation.settled": this.#share(mediated, 98),
			"rights.womenUnresolved": this.#cases(),
			"rights.minorsUnresolved": this.#cases(),
			"rights.elderlyUnresolved": this.#cases(),
			"venues.illegalNetCafes": this.#flaws(2),
			"venues.illegalGameHalls": this.#flaws(2),
			"venues.counterfeitDens": this.#flaws(2),
			"venues.pyramidGroups": this.#flaws(2),
			"safety.pinganActivities": this.#events([1, 3]),
			"titles.pinganCommunity": this.#good(),
			"titles.democraticLegalCommunity": this.#good(),
			"survey.safety": this.#survey(95),
		};
	}

	/** A survey of this year that is better than that of last year, or not: now and then the same share of another whole. */
	#improved(id: string): Facts {
		const of = this.#one([200, 300, 400]);
		const count = this.#whole(Math.ceil(of * 0.6), Math.floor(of * 0.9));
		if (this.#good()) return { [id]: { count: count + this.#whole(1, 20), of }, [`${id}LastYear`]: { count, of } };
		if (this.#chance(0.5)) return { [id]: { count: count * 2, of: of * 2 }, [`${id}LastYear`]: { count, of } };
		return { [id]: { count: count - this.#whole(1, 30), of }, [`${id}LastYear`]: { count, of } };
	}
}
