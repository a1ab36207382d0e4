// Generated from rules/ by `npm run generate`. Changes belong there.
import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import { direction as atLeastDirection, range as atLeastRange } from "../logic/operators/at-least.js";
import { direction as eventsWithinDirection, range as eventsWithinRange } from "../logic/operators/events-within.js";

export const operators: Operators = {
	">=": { range: atLeastRange, direction: atLeastDirection },
	"eventsWithin": { range: eventsWithinRange, direction: eventsWithinDirection },
};

function dimension0(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// group.composition
	k[0] = (t[0] || (s[1] ? 2 : 0));
	// group.planning
	k[1] = (t[1] || (s[0] ? 2 : 0)) | ((t[2] || (s[3] ? 2 : 0)) << 2);
	// group.end-implementation
	k[2] = (t[3] || (s[4] ? 2 : 0));
	// group.staged-acceptance
	k[3] = (t[4] || (b = 0, v = ((x=f[0],y=n.eventsWithin(s[2],c,f[3]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// group.divided-functions
	k[4] = (t[5] || (s[5] ? 2 : 0)) | ((t[6] || (s[6] ? 2 : 0)) << 2);
	void [x, y, v, b, f, c, n];
}

const keys: KeysFunction = (s, t, f, c, n, k) => {
	dimension0(s, t, f, c, n, k);
};

const record: RecordFunction = (r) => ({
	"group.composition": r[0],
	"group.planning": r[1],
	"group.end-implementation": r[2],
	"group.staged-acceptance": r[3],
	"group.divided-functions": r[4],
});

export const code: EmittedCode = { keys, record };
