/** Random communities with all the facts that the sheet of 100 points reads; the same ones for the same seed. */
import type { Facts } from "../../src/index.js";
import { asOf } from "./communities.js";
import { seeded } from "./random.js";

export function sheetCommunities(number: number, seed: number): Facts[] {
	const random = seeded(seed);
	const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
	const chance = (share: number) => random() < share;
	const tenths = (least: number, most: number) => whole(least * 10, most * 10) / 10;
	/** Mostly none, now and then a few. */
	const few = (share: number, most: number) => (chance(share) ? whole(1, most) : 0);
	const day = (daysAgo: number) => new Date(Date.parse(asOf) - daysAgo * 86_400_000).toISOString().slice(0, 10);
	const events = (count: number) => Array.from({ length: count }, () => ({ day: day(whole(0, 400)) }));
	const kinds = ["talk", "choir", "dance", "chess", "reading"];

	return Array.from({ length: number }, () => {
		const residents = whole(1500, 12_000);
		const households = Math.round(residents / 2.5);
		const asked = whole(200, 500);
		return {
			"population.residents": residents,
			"population.households": households,
			"meetings.held": events(whole(2, 12)),
			"volunteers.registered": Math.round((residents * whole(3, 16)) / 100),
			"survey.satisfied": chance(0.2) ? tenths(75, 100) : { count: Math.ceil((asked * whole(76, 100)) / 100), of: asked },
			"finance.corruption": events(few(0.05, 1)),
			"complaints.overdue": few(0.4, 12),
			"disorder.litter": few(0.5, 14),
			"disorder.structures": few(0.3, 4),
			"disorder.burning": events(few(0.1, 2)),
			"greening.coverage": tenths(25, 50),
			"river.present": chance(0.6),
			"river.clean": chance(0.8),
			"crime.growth": tenths(-10, 10),
			"drills.held": events(whole(0, 4)),
			"accidents.major": events(few(0.05, 1)),
			"incidents.mass": events(few(0.1, 2)),
			"guards.employed": Math.ceil((households * whole(4, 9)) / 1000),
			"library.grade": ["A", "A", "B", "C", "none"][whole(0, 4)]!,
			"activities.held": events(whole(2, 10)).map((one) => ({ ...one, kind: kinds[whole(0, 4)]! })),
			"space.rooms": Math.round((households * whole(17, 30)) / 10) / 10,
			"honours.national": few(0.1, 1),
			"honours.provincial": few(0.2, 2),
			"honours.city": few(0.4, 4),
		};
	});
}
