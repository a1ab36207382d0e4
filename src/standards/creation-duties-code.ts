// Generated from rules/ by `npm run generate`. Changes belong there.
import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import { direction as equalDirection, range as equalRange } from "../logic/operators/equal.js";
import { direction as atLeastDirection, range as atLeastRange } from "../logic/operators/at-least.js";
import { direction as andDirection, range as andRange } from "../logic/operators/and.js";
import { direction as eventsWithinDirection, range as eventsWithinRange } from "../logic/operators/events-within.js";
import { direction as orDirection, range as orRange } from "../logic/operators/or.js";

export const operators: Operators = {
	"===": { range: equalRange, direction: equalDirection },
	">=": { range: atLeastRange, direction: atLeastDirection },
	"and": { range: andRange, direction: andDirection },
	"eventsWithin": { range: eventsWithinRange, direction: eventsWithinDirection },
	"or": { range: orRange, direction: orDirection },
};

function dimension0(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// purpose.lasting-work
	k[0] = (t[0] || (b = 0, v = ((x=f[0],y=n.eventsWithin(s[32],c,f[3]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[1] || (s[8] ? 2 : 0)) << 2) | ((t[2] || (s[9] ? 2 : 0)) << 4);
	// purpose.integration
	k[1] = (t[3] || (s[20] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension1(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// title.conditions
	k[2] = (t[4] || ((((f[6]<=s[37])||(s[36]===0))&&s[5]) ? 2 : 0)) | ((t[5] || (s[24] ? 2 : 0)) << 2) | ((t[6] || (s[25] ? 2 : 0)) << 4) | ((t[7] || (b = 0, v = ((x=(f[10]*s[34]),y=((s[33]*100)*f[11]),f[11]>0&&s[34]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 6);
	// title.assessment
	k[3] = (t[8] || (s[21] ? 2 : 0));
	// title.approval
	k[4] = (t[9] || ((s[21]||s[22]) ? ((s[21]&&s[22]) ? 2 : 0) : 1));
	// title.naming
	k[5] = (t[10] || ((s[22]||s[23]) ? ((s[22]&&s[23]) ? 2 : 0) : 1));
	void [x, y, v, b, f, c, n];
}

function dimension2(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// leadership.unified-leadership
	k[6] = (t[11] || (s[10] ? 2 : 0));
	// leadership.inclusion
	k[7] = (t[12] || (s[11] ? 2 : 0)) | ((t[13] || (s[12] ? 2 : 0)) << 2) | ((t[14] || (s[13] ? 2 : 0)) << 4) | ((t[15] || (s[14] ? 2 : 0)) << 6);
	// leadership.use-of-results
	k[8] = (t[16] || (s[15] ? 2 : 0)) | ((t[17] || (s[16] ? 2 : 0)) << 2) | ((t[18] || (s[17] ? 2 : 0)) << 4);
	// leadership.local-plan
	k[9] = (t[19] || (s[18] ? 2 : 0));
	// leadership.local-promotion
	k[10] = (t[20] || (s[19] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension3(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// street.direction
	k[11] = (t[21] || (s[26] ? 2 : 0)) | ((t[22] || (s[27] ? 2 : 0)) << 2) | ((t[23] || (s[28] ? 2 : 0)) << 4) | ((t[24] || (s[29] ? 2 : 0)) << 6) | ((t[25] || (s[30] ? 2 : 0)) << 8) | ((t[26] || (s[31] ? 2 : 0)) << 10) | ((t[27] || (b = 0, v = ((x=f[12],y=n.eventsWithin(s[32],c,f[15]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 12);
	void [x, y, v, b, f, c, n];
}

function dimension4(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// committee.organising
	k[12] = (t[28] || (s[0] ? 2 : 0)) | ((t[29] || (s[1] ? 2 : 0)) << 2) | ((t[30] || (s[2] ? 2 : 0)) << 4) | ((t[31] || (s[3] ? 2 : 0)) << 6) | ((t[32] || (s[4] ? 2 : 0)) << 8) | ((t[33] || (s[5] ? 2 : 0)) << 10) | ((t[34] || ((f[18]<=s[6]) ? 2 : 0)) << 12) | ((t[35] || (b = 0, v = ((x=f[21],y=n.eventsWithin(s[7],c,f[24]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 14);
	void [x, y, v, b, f, c, n];
}

const keys: KeysFunction = (s, t, f, c, n, k) => {
	dimension0(s, t, f, c, n, k);
	dimension1(s, t, f, c, n, k);
	dimension2(s, t, f, c, n, k);
	dimension3(s, t, f, c, n, k);
	dimension4(s, t, f, c, n, k);
};

const record: RecordFunction = (r) => ({
	"purpose.lasting-work": r[0],
	"purpose.integration": r[1],
	"title.conditions": r[2],
	"title.assessment": r[3],
	"title.approval": r[4],
	"title.naming": r[5],
	"leadership.unified-leadership": r[6],
	"leadership.inclusion": r[7],
	"leadership.use-of-results": r[8],
	"leadership.local-plan": r[9],
	"leadership.local-promotion": r[10],
	"street.direction": r[11],
	"committee.organising": r[12],
});

export const code: EmittedCode = { keys, record };
