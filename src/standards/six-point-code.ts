// Generated from rules/ by `npm run generate`. Changes belong there.
import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import { direction as timesDirection, range as timesRange } from "../logic/operators/times.js";
import { direction as dividedByDirection, range as dividedByRange } from "../logic/operators/divided-by.js";
import { direction as atMostDirection, range as atMostRange } from "../logic/operators/at-most.js";
import { direction as moreThanDirection, range as moreThanRange } from "../logic/operators/more-than.js";
import { direction as atLeastDirection, range as atLeastRange } from "../logic/operators/at-least.js";
import { direction as eventsWithinDirection, range as eventsWithinRange } from "../logic/operators/events-within.js";

export const operators: Operators = {
	"*": { range: timesRange, direction: timesDirection },
	"/": { range: dividedByRange, direction: dividedByDirection },
	"<=": { range: atMostRange, direction: atMostDirection },
	">": { range: moreThanRange, direction: moreThanDirection },
	">=": { range: atLeastRange, direction: atLeastDirection },
	"eventsWithin": { range: eventsWithinRange, direction: eventsWithinDirection },
};

function dimension0(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// definition.linked-estates
	k[0] = (t[0] || ((f[0]<=s[20]) ? 2 : 0));
	// definition.joint-participation
	k[1] = (t[1] || (b = 0, v = ((0<s[46]) ? ((x=(f[4]*s[46]),y=((s[47]*100)*f[5]),f[5]>0&&s[46]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) | ((t[2] || (s[8] ? 2 : 0)) << 2);
	// definition.shared-resources
	k[2] = (t[3] || ((0<s[49]) ? ((f[6]<=s[50]) ? 2 : 0) : 1)) | ((t[4] || (s[9] ? 2 : 0)) << 2);
	void [x, y, v, b, f, c, n];
}

function dimension1(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// foundations.organisations
	k[3] = (t[5] || (s[27] ? 2 : 0)) | ((t[6] || (s[28] ? 2 : 0)) << 2) | ((t[7] || (s[29] ? 2 : 0)) << 4) | ((t[8] || (s[30] ? 2 : 0)) << 6) | ((t[9] || (s[31] ? 2 : 0)) << 8);
	// foundations.infrastructure
	k[4] = (t[10] || (s[21] ? 2 : 0)) | ((t[11] || (s[10] ? 2 : 0)) << 2) | ((t[12] || (s[32] ? 2 : 0)) << 4) | ((t[13] || (s[33] ? 2 : 0)) << 6) | ((t[14] || ((f[9]<=s[37]) ? 2 : 0)) << 8) | ((t[15] || ((f[12]<=s[38]) ? 2 : 0)) << 10) | ((t[16] || ((f[15]<=s[39]) ? 2 : 0)) << 12) | ((t[17] || ((f[18]<=s[40]) ? 2 : 0)) << 14) | ((t[18] || ((f[21]<=s[41]) ? 2 : 0)) << 16) | ((t[19] || ((f[24]<=s[42]) ? 2 : 0)) << 18);
	void [x, y, v, b, f, c, n];
}

function dimension2(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// environment.cleanliness
	k[5] = (t[20] || (s[0] ? 2 : 0)) | ((t[21] || (s[1] ? 2 : 0)) << 2) | ((t[22] || ((s[2]<=f[27]) ? 2 : 0)) << 4) | ((t[23] || ((s[3]<=f[27]) ? 2 : 0)) << 6) | ((t[24] || ((s[4]<=f[27]) ? 2 : 0)) << 8) | ((t[25] || ((s[5]<=f[27]) ? 2 : 0)) << 10) | ((t[26] || ((s[6]<=f[27]) ? 2 : 0)) << 12) | ((t[27] || ((s[7]<=f[27]) ? 2 : 0)) << 14) | ((t[28] || ((s[51]<=f[27]) ? 2 : 0)) << 16);
	// environment.greening
	k[6] = (t[29] || (s[22] ? 2 : 0)) | ((t[30] || (s[23] ? 2 : 0)) << 2);
	void [x, y, v, b, f, c, n];
}

function dimension3(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// order.public-security
	k[7] = (t[31] || (b = 0, v = ((x=n.eventsWithin(s[24],c,f[36]),y=f[30],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[32] || (b = 0, v = ((x=n.eventsWithin(s[25],c,f[36]),y=f[30],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[33] || (b = 0, v = ((x=(f[34]*s[44]),y=((s[43]*100)*f[35]),f[35]>0&&s[44]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 4);
	// order.stability
	k[8] = (t[34] || (b = 0, v = ((x=n.eventsWithin(s[26],c,f[42]),y=f[39],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	void [x, y, v, b, f, c, n];
}

function dimension4(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// neighbours.relations
	k[9] = (t[35] || (s[17] ? 2 : 0));
	// neighbours.customs
	k[10] = (t[36] || (s[14] ? 2 : 0)) | ((t[37] || (s[15] ? 2 : 0)) << 2) | ((t[38] || (s[16] ? 2 : 0)) << 4) | ((t[39] || (s[18] ? 2 : 0)) << 6);
	void [x, y, v, b, f, c, n];
}

function dimension5(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// services.network
	k[11] = (t[40] || (s[33] ? 2 : 0)) | ((t[41] || (s[34] ? 2 : 0)) << 2) | ((t[42] || (s[35] ? 2 : 0)) << 4) | ((t[43] || (s[36] ? 2 : 0)) << 6);
	// services.culture
	k[12] = (t[44] || ((f[45]<=s[11]) ? 2 : 0)) | ((t[45] || (b = 0, v = ((x=f[48],y=n.eventsWithin(s[12],c,f[54]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[46] || (b = 0, v = ((x=f[51],y=n.eventsWithin(s[13],c,f[54]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 4);
	void [x, y, v, b, f, c, n];
}

function dimension6(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// co-building.joint-work
	k[13] = (t[47] || (b = 0, v = ((0<s[45]) ? ((x=f[57],y=n.eventsWithin(s[48],c,f[60]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// co-building.combined-strength
	k[14] = (t[48] || ((0<s[49]) ? ((f[63]<=s[50]) ? 2 : 0) : 1)) | ((t[49] || (s[9] ? 2 : 0)) << 2);
	void [x, y, v, b, f, c, n];
}

const keys: KeysFunction = (s, t, f, c, n, k) => {
	dimension0(s, t, f, c, n, k);
	dimension1(s, t, f, c, n, k);
	dimension2(s, t, f, c, n, k);
	dimension3(s, t, f, c, n, k);
	dimension4(s, t, f, c, n, k);
	dimension5(s, t, f, c, n, k);
	dimension6(s, t, f, c, n, k);
};

const record: RecordFunction = (r) => ({
	"definition.linked-estates": r[0],
	"definition.joint-participation": r[1],
	"definition.shared-resources": r[2],
	"foundations.organisations": r[3],
	"foundations.infrastructure": r[4],
	"environment.cleanliness": r[5],
	"environment.greening": r[6],
	"order.public-security": r[7],
	"order.stability": r[8],
	"neighbours.relations": r[9],
	"neighbours.customs": r[10],
	"services.network": r[11],
	"services.culture": r[12],
	"co-building.joint-work": r[13],
	"co-building.combined-strength": r[14],
});

export const code: EmittedCode = { keys, record };
