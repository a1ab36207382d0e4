// Generated from rules/ by `npm run generate`. Changes belong there.
import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import { direction as atLeastDirection, range as atLeastRange } from "../logic/operators/at-least.js";
import { direction as kindsWithinDirection, range as kindsWithinRange } from "../logic/operators/kinds-within.js";

export const operators: Operators = {
	">=": { range: atLeastRange, direction: atLeastDirection },
	"kindsWithin": { range: kindsWithinRange, direction: kindsWithinDirection },
};

function dimension0(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// plan.decision
	k[0] = (t[0] || (s[0] ? 2 : 0)) | ((t[1] || (s[2] ? 2 : 0)) << 2);
	// plan.surroundings
	k[1] = (t[2] || (s[10] ? 2 : 0));
	// plan.three-civilisations
	k[2] = (t[3] || (s[24] ? 2 : 0));
	// plan.honour
	k[3] = (t[4] || (s[27] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension1(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// people.cadres
	k[4] = (t[5] || (s[11] ? 2 : 0)) | ((t[6] || (s[12] ? 2 : 0)) << 2) | ((t[7] || (s[13] ? 2 : 0)) << 4) | ((t[8] || (s[14] ? 2 : 0)) << 6);
	// people.supervision
	k[5] = (t[9] || (s[25] ? 2 : 0));
	// people.staff
	k[6] = (t[10] || (s[15] ? 2 : 0)) | ((t[11] || (s[16] ? 2 : 0)) << 2) | ((t[12] || (s[17] ? 2 : 0)) << 4) | ((t[13] || (s[18] ? 2 : 0)) << 6);
	// people.image
	k[7] = (t[14] || (s[19] ? 2 : 0)) | ((t[15] || (s[20] ? 2 : 0)) << 2) | ((t[16] || (s[21] ? 2 : 0)) << 4) | ((t[17] || (s[22] ? 2 : 0)) << 6) | ((t[18] || (s[23] ? 2 : 0)) << 8);
	// people.integrity
	k[8] = (t[19] || (s[3] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension2(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// systems.office-rules
	k[9] = (t[20] || (s[4] ? 2 : 0)) | ((t[21] || (s[5] ? 2 : 0)) << 2) | ((t[22] || (s[6] ? 2 : 0)) << 4);
	// systems.duties
	k[10] = (t[23] || (s[7] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension3(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// leadership.leading-group
	k[11] = (t[24] || (s[1] ? 2 : 0));
	// leadership.leaders-study
	k[12] = (t[25] || (b = 0, v = ((x=f[0],y=n.kindsWithin(s[8],c,f[3]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// leadership.example
	k[13] = (t[26] || (s[9] ? 2 : 0));
	// leadership.concerted-work
	k[14] = (t[27] || (s[26] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

const keys: KeysFunction = (s, t, f, c, n, k) => {
	dimension0(s, t, f, c, n, k);
	dimension1(s, t, f, c, n, k);
	dimension2(s, t, f, c, n, k);
	dimension3(s, t, f, c, n, k);
};

const record: RecordFunction = (r) => ({
	"plan.decision": r[0],
	"plan.surroundings": r[1],
	"plan.three-civilisations": r[2],
	"plan.honour": r[3],
	"people.cadres": r[4],
	"people.supervision": r[5],
	"people.staff": r[6],
	"people.image": r[7],
	"people.integrity": r[8],
	"systems.office-rules": r[9],
	"systems.duties": r[10],
	"leadership.leading-group": r[11],
	"leadership.leaders-study": r[12],
	"leadership.example": r[13],
	"leadership.concerted-work": r[14],
});

export const code: EmittedCode = { keys, record };
