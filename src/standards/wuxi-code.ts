// Generated from rules/ by `npm run generate`. Changes belong there.
import type { Calendar } from "../logic/calendar.js";
import type { Counters, EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import { direction as timesDirection, range as timesRange } from "../logic/operators/times.js";
import { direction as plusDirection, range as plusRange } from "../logic/operators/plus.js";
import { direction as dividedByDirection, range as dividedByRange } from "../logic/operators/divided-by.js";
import { direction as atMostDirection, range as atMostRange } from "../logic/operators/at-most.js";
import { direction as moreThanDirection, range as moreThanRange } from "../logic/operators/more-than.js";
import { direction as atLeastDirection, range as atLeastRange } from "../logic/operators/at-least.js";
import { direction as andDirection, range as andRange } from "../logic/operators/and.js";
import { direction as eventsWithinDirection, range as eventsWithinRange } from "../logic/operators/events-within.js";
import { direction as kindsWithinDirection, range as kindsWithinRange } from "../logic/operators/kinds-within.js";
import { direction as orDirection, range as orRange } from "../logic/operators/or.js";
import { direction as periodsCoveredDirection, range as periodsCoveredRange } from "../logic/operators/periods-covered.js";

export const operators: Operators = {
	"*": { range: timesRange, direction: timesDirection },
	"+": { range: plusRange, direction: plusDirection },
	"/": { range: dividedByRange, direction: dividedByDirection },
	"<=": { range: atMostRange, direction: atMostDirection },
	">": { range: moreThanRange, direction: moreThanDirection },
	">=": { range: atLeastRange, direction: atLeastDirection },
	"and": { range: andRange, direction: andDirection },
	"eventsWithin": { range: eventsWithinRange, direction: eventsWithinDirection },
	"kindsWithin": { range: kindsWithinRange, direction: kindsWithinDirection },
	"or": { range: orRange, direction: orDirection },
	"periodsCovered": { range: periodsCoveredRange, direction: periodsCoveredDirection },
};

function dimension0(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// creation.leadership-system
	k[0] = (t[0] || (s[147] ? 2 : 0)) | ((t[1] || (s[148] ? 2 : 0)) << 2);
	// creation.grassroots-orgs
	k[1] = (t[2] || (s[149] ? 2 : 0)) | ((t[3] || (s[150] ? 2 : 0)) << 2) | ((t[4] || (s[151] ? 2 : 0)) << 4);
	// creation.grassroots-effective
	k[2] = (t[5] || (s[152] ? 2 : 0));
	// creation.co-building
	k[3] = (t[6] || (b = 0, v = ((0<s[232]) ? ((x=f[0],y=n.eventsWithin(s[235],c,f[3]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// creation.key-tasks
	k[4] = (t[7] || (b = 0, v = ((0<s[40]) ? ((x=(f[7]*s[40]),y=((s[39]*100)*f[8]),f[8]>0&&s[40]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// creation.plan
	k[5] = (t[8] || (s[37] ? 2 : 0)) | ((t[9] || (s[38] ? 2 : 0)) << 2);
	// creation.target-responsibility
	k[6] = (t[10] || (s[41] ? 2 : 0)) | ((t[11] || (b = 0, v = (((1<=s[43])&&(x=(f[10]*s[43]),y=((s[42]*100)*f[11]),f[11]>0&&s[43]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false))) ? 2 : 0), b ? -1 : v)) << 2);
	// creation.investment-and-supervision
	k[7] = (t[12] || (s[44] ? 2 : 0)) | ((t[13] || (s[45] ? 2 : 0)) << 2);
	// creation.mass-campaigns
	k[8] = (t[14] || (s[46] ? 2 : 0)) | ((t[15] || (s[47] ? 2 : 0)) << 2);
	// creation.five-good-family-rate
	k[9] = (t[16] || (b = 0, v = ((x=(f[13]*s[157]),y=((s[48]*100)*f[14]),f[14]>0&&s[157]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// creation.civilised-building-rate
	k[10] = (t[17] || (b = 0, v = ((x=(f[16]*s[78]),y=((s[49]*100)*f[17]),f[17]>0&&s[78]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	void [x, y, v, b, f, c, n];
}

function dimension1(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// autonomy.committee-elected
	k[11] = (t[18] || (s[4] ? 2 : 0));
	// autonomy.reps-and-group-leaders
	k[12] = (t[19] || (s[5] ? 2 : 0)) | ((t[20] || (s[6] ? 2 : 0)) << 2);
	// autonomy.assembly-system
	k[13] = (t[21] || (s[7] ? 2 : 0)) | ((t[22] || (s[8] ? 2 : 0)) << 2);
	// autonomy.major-affairs-decided
	k[14] = (t[23] || (b = 0, v = ((x=(f[28]*s[10]),y=((s[9]*100)*f[29]),f[29]>0&&s[10]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// autonomy.decision-management-system
	k[15] = (t[24] || (s[11] ? 2 : 0)) | ((t[25] || (s[12] ? 2 : 0)) << 2);
	// autonomy.disclosure
	k[16] = (t[26] || (s[13] ? 2 : 0)) | ((t[27] || (s[14] ? 2 : 0)) << 2);
	// autonomy.right-to-know
	k[17] = (t[28] || (s[15] ? 2 : 0));
	// autonomy.public-opinion-forms
	k[18] = (t[29] || ((f[30]<=s[16]) ? 2 : 0));
	// autonomy.opinion-channel
	k[19] = (t[30] || (s[17] ? 2 : 0));
	// autonomy.committee-satisfaction
	k[20] = (t[31] || (b = 0, v = ((x=(f[34]*s[207]),y=((s[206]*100)*f[35]),f[35]>0&&s[207]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	void [x, y, v, b, f, c, n];
}

function dimension2(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// morals.honour-and-civility-education
	k[21] = (t[32] || (b = 0, v = ((x=f[36],y=n.eventsWithin(s[70],c,f[39]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[33] || (b = 0, v = ((x=f[36],y=n.eventsWithin(s[71],c,f[39]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2);
	// morals.awareness-rate
	k[22] = (t[34] || (b = 0, v = ((x=(f[43]*s[209]),y=((s[208]*100)*f[44]),f[44]>0&&s[209]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[35] || (b = 0, v = ((x=(f[43]*s[211]),y=((s[210]*100)*f[44]),f[44]>0&&s[211]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[36] || (b = 0, v = ((x=(f[43]*s[213]),y=((s[212]*100)*f[44]),f[44]>0&&s[213]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 4) | ((t[37] || (b = 0, v = ((x=(f[43]*s[215]),y=((s[214]*100)*f[44]),f[44]>0&&s[215]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 6);
	// morals.civic-school
	k[23] = (t[38] || (s[72] ? 2 : 0));
	// morals.civic-school-rules
	k[24] = (t[39] || ((s[72]&&s[73]) ? 2 : 0));
	// morals.civic-school-active
	k[25] = (t[40] || (b = 0, v = ((s[72]&&(x=f[45],y=n.periodsCovered(s[74],c,f[48],f[51]),x===x&&y===y?x<=y:(b=1,false))) ? 2 : 0), b ? -1 : v));
	// morals.minors-area
	k[26] = (t[41] || (s[141] ? 2 : 0));
	// morals.youth-net-centre
	k[27] = (t[42] || (s[142] ? 2 : 0));
	// morals.youth-net-centre-free
	k[28] = (t[43] || ((s[142]&&s[143]) ? 2 : 0)) | ((t[44] || ((s[142]&&s[144]) ? 2 : 0)) << 2);
	// morals.minors-education
	k[29] = (t[45] || (b = 0, v = ((x=f[54],y=n.eventsWithin(s[145],c,f[57]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// morals.volunteers
	k[30] = (t[46] || (s[242] ? 2 : 0)) | ((t[47] || (s[243] ? 2 : 0)) << 2);
	// morals.volunteer-year-round
	k[31] = (t[48] || (b = 0, v = ((x=f[60],y=n.periodsCovered(s[244],c,f[63],f[69]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[49] || (b = 0, v = ((x=f[66],y=n.kindsWithin(s[244],c,f[69]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2);
	// morals.party-volunteers-lead
	k[32] = (t[50] || (s[245] ? 2 : 0));
	// morals.vulnerable-served
	k[33] = (t[51] || (b = 0, v = ((0<s[19]) ? ((x=(f[73]*s[19]),y=((s[18]*100)*f[74]),f[74]>0&&s[19]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) | ((t[52] || (b = 0, v = ((0<s[21]) ? ((x=(f[73]*s[21]),y=((s[20]*100)*f[74]),f[74]>0&&s[21]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) << 2) | ((t[53] || (b = 0, v = ((0<s[23]) ? ((x=(f[73]*s[23]),y=((s[22]*100)*f[74]),f[74]>0&&s[23]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) << 4) | ((t[54] || (b = 0, v = ((0<s[25]) ? ((x=(f[73]*s[25]),y=((s[24]*100)*f[74]),f[74]>0&&s[25]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) << 6);
	// morals.healthy-lifestyle
	k[34] = (t[55] || (s[62] ? 2 : 0));
	// morals.frugal-ceremonies
	k[35] = (t[56] || (s[63] ? 2 : 0));
	// morals.illegal-religion-superstition
	k[36] = (t[57] || (b = 0, v = ((x=n.eventsWithin(s[64],c,f[78]),y=f[75],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[58] || (b = 0, v = ((x=n.eventsWithin(s[65],c,f[78]),y=f[75],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2);
	// morals.good-customs
	k[37] = (t[59] || (s[66] ? 2 : 0)) | ((t[60] || (s[67] ? 2 : 0)) << 2) | ((t[61] || (s[68] ? 2 : 0)) << 4) | ((t[62] || (s[69] ? 2 : 0)) << 6);
	void [x, y, v, b, f, c, n];
}

function dimension3(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// environment.facilities
	k[38] = (t[63] || (s[79] ? 2 : 0));
	// environment.roads
	k[39] = (t[64] || (s[80] ? 2 : 0));
	// environment.signs
	k[40] = (t[65] || (s[81] ? 2 : 0));
	// environment.parking
	k[41] = (t[66] || (s[82] ? 2 : 0));
	// environment.street-lighting-rate
	k[42] = (t[67] || (b = 0, v = (((1<=s[83])&&(x=(f[82]*s[83]),y=((s[84]*100)*f[83]),f[83]>0&&s[83]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false))) ? 2 : 0), b ? -1 : v));
	// environment.barrier-free
	k[43] = (t[68] || (s[85] ? 2 : 0));
	// environment.city-appearance-duty
	k[44] = (t[69] || (s[26] ? 2 : 0));
	// environment.facades-corridors-clean
	k[45] = (t[70] || (s[27] ? 2 : 0)) | ((t[71] || (s[28] ? 2 : 0)) << 2);
	// environment.six-disorders
	k[46] = (t[72] || ((s[29]<=f[84]) ? 2 : 0)) | ((t[73] || ((s[30]<=f[84]) ? 2 : 0)) << 2) | ((t[74] || ((s[31]<=f[84]) ? 2 : 0)) << 4) | ((t[75] || ((s[32]<=f[84]) ? 2 : 0)) << 6) | ((t[76] || ((s[33]<=f[84]) ? 2 : 0)) << 8) | ((t[77] || ((s[34]<=f[84]) ? 2 : 0)) << 10);
	// environment.ads-mainly-public
	k[47] = (t[78] || (b = 0, v = ((0<s[0]) ? ((x=(f[88]*s[0]),y=((s[1]*100)*f[89]),f[89]>0&&s[0]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// environment.ads-content
	k[48] = (t[79] || ((0<s[0]) ? ((s[2]<=f[90]) ? 2 : 0) : 1));
	// environment.ads-form
	k[49] = (t[80] || ((0<s[0]) ? (s[3] ? 2 : 0) : 1));
	// environment.cleaning-system
	k[50] = (t[81] || (s[35] ? 2 : 0)) | ((t[82] || (s[36] ? 2 : 0)) << 2);
	// environment.waste-removal
	k[51] = (t[83] || (s[246] ? 2 : 0)) | ((t[84] || (s[247] ? 2 : 0)) << 2);
	// environment.bin-layout
	k[52] = (t[85] || (s[248] ? 2 : 0));
	// environment.exposed-waste
	k[53] = (t[86] || ((s[249]<=f[93]) ? 2 : 0));
	// environment.river-dumping
	k[54] = (t[87] || (s[171] ? ((s[172]<=f[96]) ? 2 : 0) : 1));
	// environment.river-floating
	k[55] = (t[88] || (s[171] ? ((s[173]<=f[99]) ? 2 : 0) : 1));
	// environment.patriotic-health
	k[56] = (t[89] || (b = 0, v = ((x=f[102],y=n.eventsWithin(s[109],c,f[105]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// environment.five-small-trades
	k[57] = (t[90] || (b = 0, v = ((0<s[110]) ? ((x=(f[109]*s[110]),y=((s[111]*100)*f[110]),f[110]>0&&s[110]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// environment.pets
	k[58] = (t[91] || (s[112] ? 2 : 0));
	// environment.four-pests
	k[59] = (t[92] || (s[113] ? 2 : 0)) | ((t[93] || (s[114] ? 2 : 0)) << 2) | ((t[94] || (s[115] ? 2 : 0)) << 4) | ((t[95] || (s[116] ? 2 : 0)) << 6);
	// environment.protection-measures
	k[60] = (t[96] || (s[91] ? 2 : 0));
	// environment.greening-standard
	k[61] = (t[97] || (s[92] ? 2 : 0));
	// environment.greening-balance
	k[62] = (t[98] || (s[93] ? 2 : 0));
	// environment.green-damage
	k[63] = (t[99] || ((s[94]<=f[111]) ? 2 : 0)) | ((t[100] || ((s[95]<=f[111]) ? 2 : 0)) << 2) | ((t[101] || ((s[96]<=f[111]) ? 2 : 0)) << 4);
	// environment.residents-green-campaigns
	k[64] = (t[102] || ((f[114]<=s[97]) ? 2 : 0)) | ((t[103] || ((f[117]<=s[98]) ? 2 : 0)) << 2);
	void [x, y, v, b, f, c, n];
}

function dimension4(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// culture.facilities
	k[65] = (t[104] || (s[50] ? 2 : 0));
	// culture.library-books
	k[66] = (t[105] || (((f[120]<=s[135])||(f[120]<=s[136])) ? 2 : 0));
	// culture.activity-room
	k[67] = (t[106] || ((f[123]<=s[51]) ? 2 : 0));
	// culture.features
	k[68] = (t[107] || ((f[126]<=s[52]) ? 2 : 0));
	// culture.amateur-teams
	k[69] = (t[108] || ((f[129]<=s[53]) ? 2 : 0));
	// culture.instructors
	k[70] = (t[109] || (s[54] ? 2 : 0)) | ((t[110] || (s[55] ? 2 : 0)) << 2) | ((t[111] || (s[56] ? 2 : 0)) << 4) | ((t[112] || (s[57] ? 2 : 0)) << 6);
	// culture.mass-activities
	k[71] = (t[113] || (b = 0, v = ((x=f[132],y=n.eventsWithin(s[58],c,f[135]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// culture.square-events
	k[72] = (t[114] || (b = 0, v = ((x=f[138],y=n.eventsWithin(s[59],c,f[141]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// culture.participation-rate
	k[73] = (t[115] || (b = 0, v = ((x=(f[145]*s[61]),y=((s[60]*100)*f[146]),f[146]>0&&s[61]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// culture.science-popularisation
	k[74] = (t[116] || (b = 0, v = ((x=f[150],y=n.eventsWithin(s[187],c,f[153]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// culture.science-facilities
	k[75] = (t[117] || (s[188] ? 2 : 0));
	void [x, y, v, b, f, c, n];
}

function dimension5(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// service.facilities
	k[76] = (t[118] || (s[189] ? 2 : 0));
	// service.space-per-100-households
	k[77] = (t[119] || (b = 0, v = ((x=(f[157]*s[157]),y=(((s[198]+s[199])*100)*f[158]),f[158]>0&&s[157]>0&&Math.abs(x-y)>1.3322676295501878e-15*(Math.abs(x)+Math.abs(y))+1e-290?x<y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// service.fixed-facility-set
	k[78] = (t[120] || ((f[159]<=s[200]) ? 2 : 0)) | ((t[121] || ((f[162]<=s[201]) ? 2 : 0)) << 2) | ((t[122] || ((f[165]<=s[202]) ? 2 : 0)) << 4) | ((t[123] || ((f[168]<=s[203]) ? 2 : 0)) << 6) | ((t[124] || ((f[171]<=s[204]) ? 2 : 0)) << 8) | ((t[125] || ((f[174]<=s[205]) ? 2 : 0)) << 10);
	// service.security-system
	k[79] = (t[126] || (s[250] ? 2 : 0));
	// service.minimum-living
	k[80] = (t[127] || (b = 0, v = ((0<s[252]) ? ((x=(f[178]*s[252]),y=((s[251]*100)*f[179]),f[179]>0&&s[252]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// service.unemployment
	k[81] = (t[128] || (b = 0, v = ((0<s[76]) ? ((x=((s[75]*100)*f[182]),y=(f[181]*s[76]),s[76]>0&&f[182]>0&&x<=9007199254740991&&y<=9007199254740991&&y>=-9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// service.health-station
	k[82] = (t[129] || (s[99] ? 2 : 0)) | ((t[130] || (s[100] ? 2 : 0)) << 2);
	// service.public-health-completion
	k[83] = (t[131] || (b = 0, v = ((0<s[102]) ? ((x=(f[184]*s[102]),y=((s[101]*100)*f[185]),f[185]>0&&s[102]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// service.health-records
	k[84] = (t[132] || (b = 0, v = ((x=(f[187]*s[158]),y=((s[103]*100)*f[188]),f[188]>0&&s[158]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// service.first-aid-training
	k[85] = (t[133] || (b = 0, v = ((x=(f[190]*s[158]),y=((s[104]*100)*f[191]),f[191]>0&&s[158]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// service.child-immunisation
	k[86] = (t[134] || (b = 0, v = ((0<s[106]) ? ((x=(f[193]*s[106]),y=((s[105]*100)*f[194]),f[194]>0&&s[106]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// service.family-planning
	k[87] = (t[135] || (b = 0, v = ((0<s[108]) ? ((x=(f[196]*s[108]),y=((s[107]*100)*f[197]),f[197]>0&&s[108]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// service.affairs-station
	k[88] = (t[136] || ((s[190]&&s[191]) ? 2 : 0)) | ((t[137] || ((s[190]&&s[192]) ? 2 : 0)) << 2) | ((t[138] || ((s[190]&&s[193]) ? 2 : 0)) << 4);
	// service.convenience
	k[89] = (t[139] || ((s[194]&&s[195]) ? 2 : 0)) | ((t[140] || (s[196] ? 2 : 0)) << 2);
	// service.convenient-life
	k[90] = (t[141] || (s[197] ? 2 : 0));
	// service.satisfaction
	k[91] = (t[142] || (b = 0, v = ((x=(f[199]*s[217]),y=((s[216]*100)*f[200]),f[200]>0&&s[217]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	void [x, y, v, b, f, c, n];
}

function dimension6(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// governance.party-org
	k[92] = (t[143] || (s[149] ? 2 : 0));
	// governance.party-rules
	k[93] = (t[144] || (s[153] ? 2 : 0)) | ((t[145] || (s[154] ? 2 : 0)) << 2);
	// governance.members-transferred
	k[94] = (t[146] || (b = 0, v = ((0<s[156]) ? ((x=(f[202]*s[156]),y=((s[155]*100)*f[203]),f[203]>0&&s[156]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// governance.party-satisfaction
	k[95] = (t[147] || (b = 0, v = ((x=(f[205]*s[219]),y=((s[218]*100)*f[206]),f[206]>0&&s[219]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[148] || (b = 0, v = ((x=(f[205]*s[221]),y=((s[220]*100)*f[206]),f[206]>0&&s[221]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[149] || (b = 0, v = ((0<s[232]) ? ((x=(f[205]*s[223]),y=((s[222]*100)*f[206]),f[206]>0&&s[223]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) << 4) | ((t[150] || (b = 0, v = ((0<s[232]) ? ((x=(f[205]*s[225]),y=((s[224]*100)*f[206]),f[206]>0&&s[225]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v)) << 6);
	// governance.new-estates-owners-committee
	k[96] = (t[151] || (b = 0, v = ((0<s[86]) ? ((x=(f[208]*s[86]),y=((s[87]*100)*f[209]),f[209]>0&&s[86]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// governance.new-estates-property-management
	k[97] = (t[152] || (b = 0, v = ((0<s[86]) ? ((x=(f[214]*s[86]),y=((s[88]*100)*f[215]),f[215]>0&&s[86]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// governance.old-estates-plan
	k[98] = (t[153] || (b = 0, v = ((0<s[89]) ? ((x=(f[217]*s[89]),y=((s[90]*100)*f[218]),f[218]>0&&s[89]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// governance.relations
	k[99] = (t[154] || (((0<s[161])||(0<s[162])) ? (s[163] ? 2 : 0) : 1));
	// governance.property-satisfaction
	k[100] = (t[155] || (b = 0, v = ((0<s[161]) ? ((x=(f[220]*s[227]),y=((s[226]*100)*f[221]),f[221]>0&&s[227]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// governance.info-platform
	k[101] = (t[156] || (s[125] ? 2 : 0));
	// governance.informatisation
	k[102] = (t[157] || ((f[222]<=s[126]) ? 2 : 0));
	// governance.shared-facilities
	k[103] = (t[158] || ((0<s[236]) ? ((f[225]<=s[237]) ? 2 : 0) : 1));
	void [x, y, v, b, f, c, n];
}

function dimension7(s: any, t: any, f: any, c: Calendar, n: Counters, k: number[]): void {
	let x = 0, y = 0, v = 0, b = 0;
	// safety.legal-education
	k[104] = (t[159] || (b = 0, v = ((x=f[228],y=n.eventsWithin(s[127],c,f[231]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// safety.legal-education-rate
	k[105] = (t[160] || (b = 0, v = ((x=(f[235]*s[129]),y=((s[128]*100)*f[236]),f[236]>0&&s[129]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// safety.awareness-improved
	k[106] = (t[161] || (b = 0, v = ((x=((s[132]*100)*s[131]),y=((s[130]*100)*s[133]),s[133]>0&&s[131]>0&&x<=9007199254740991&&y<=9007199254740991?x<y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[162] || (b = 0, v = ((x=((s[176]*100)*s[175]),y=((s[174]*100)*s[177]),s[177]>0&&s[175]>0&&x<=9007199254740991&&y<=9007199254740991?x<y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2);
	// safety.prevention-system
	k[107] = (t[163] || (s[178] ? 2 : 0));
	// safety.technical-human-fire
	k[108] = (t[164] || (s[179] ? 2 : 0)) | ((t[165] || (s[180] ? 2 : 0)) << 2) | ((t[166] || (s[181] ? 2 : 0)) << 4);
	// safety.mass-prevention-team
	k[109] = (t[167] || (s[182] ? 2 : 0)) | ((t[168] || (b = 0, v = ((s[182]&&(x=f[237],y=n.periodsCovered(s[183],c,f[240],f[243]),x===x&&y===y?x<=y:(b=1,false))) ? 2 : 0), b ? -1 : v)) << 2);
	// safety.aid-prevention-support
	k[110] = (t[169] || (s[134] ? 2 : 0)) | ((t[170] || (s[184] ? 2 : 0)) << 2) | ((t[171] || ((0<s[164]) ? (s[166] ? 2 : 0) : 1)) << 4);
	// safety.migrant-management
	k[111] = (t[172] || ((0<s[159]) ? (s[185] ? 2 : 0) : 1));
	// safety.major-cases
	k[112] = (t[173] || (b = 0, v = ((x=n.eventsWithin(s[118],c,f[249]),y=f[246],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[174] || (b = 0, v = ((x=n.eventsWithin(s[119],c,f[249]),y=f[246],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2);
	// safety.major-fire
	k[113] = (t[175] || (b = 0, v = ((x=n.eventsWithin(s[120],c,f[255]),y=f[252],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// safety.mass-incidents
	k[114] = (t[176] || (b = 0, v = ((x=n.eventsWithin(s[121],c,f[261]),y=f[258],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// safety.vice
	k[115] = (t[177] || (b = 0, v = ((x=n.eventsWithin(s[122],c,f[267]),y=f[264],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[178] || (b = 0, v = ((x=n.eventsWithin(s[123],c,f[267]),y=f[264],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[179] || (b = 0, v = ((x=n.eventsWithin(s[124],c,f[267]),y=f[264],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 4);
	// safety.reoffending
	k[116] = (t[180] || ((0<s[164]) ? ((s[165]<=f[270]) ? 2 : 0) : 1));
	// safety.mediation-committee
	k[117] = (t[181] || (s[137] ? 2 : 0));
	// safety.mediation-rate
	k[118] = (t[182] || (b = 0, v = ((0<s[138]) ? ((x=(f[283]*s[138]),y=((s[139]*100)*f[284]),f[284]>0&&s[138]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// safety.mediation-success
	k[119] = (t[183] || (b = 0, v = ((0<s[139]) ? ((x=(f[286]*s[139]),y=((s[140]*100)*f[287]),f[287]>0&&s[139]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0) : 1), b ? -1 : v));
	// safety.rights
	k[120] = (t[184] || (b = 0, v = ((x=n.eventsWithin(s[168],c,f[291]),y=f[288],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) | ((t[185] || (b = 0, v = ((x=n.eventsWithin(s[169],c,f[291]),y=f[288],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 2) | ((t[186] || (b = 0, v = ((x=n.eventsWithin(s[170],c,f[291]),y=f[288],x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v)) << 4);
	// safety.illegal-venues
	k[121] = (t[187] || ((s[238]<=f[294]) ? 2 : 0)) | ((t[188] || ((s[239]<=f[294]) ? 2 : 0)) << 2);
	// safety.counterfeit-dens
	k[122] = (t[189] || ((s[240]<=f[297]) ? 2 : 0));
	// safety.pyramid-selling
	k[123] = (t[190] || ((s[241]<=f[300]) ? 2 : 0));
	// safety.pingan-activity
	k[124] = (t[191] || (b = 0, v = ((x=f[303],y=n.eventsWithin(s[186],c,f[306]),x===x&&y===y?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
	// safety.other-titles
	k[125] = (t[192] || (s[230] ? 2 : 0)) | ((t[193] || (s[231] ? 2 : 0)) << 2);
	// safety.sense-of-security
	k[126] = (t[194] || (b = 0, v = ((x=(f[310]*s[229]),y=((s[228]*100)*f[311]),f[311]>0&&s[229]>0&&x<=9007199254740991&&x>=-9007199254740991&&y<=9007199254740991?x<=y:(b=1,false)) ? 2 : 0), b ? -1 : v));
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
	dimension7(s, t, f, c, n, k);
};

const record: RecordFunction = (r) => ({
	"creation.leadership-system": r[0],
	"creation.grassroots-orgs": r[1],
	"creation.grassroots-effective": r[2],
	"creation.co-building": r[3],
	"creation.key-tasks": r[4],
	"creation.plan": r[5],
	"creation.target-responsibility": r[6],
	"creation.investment-and-supervision": r[7],
	"creation.mass-campaigns": r[8],
	"creation.five-good-family-rate": r[9],
	"creation.civilised-building-rate": r[10],
	"autonomy.committee-elected": r[11],
	"autonomy.reps-and-group-leaders": r[12],
	"autonomy.assembly-system": r[13],
	"autonomy.major-affairs-decided": r[14],
	"autonomy.decision-management-system": r[15],
	"autonomy.disclosure": r[16],
	"autonomy.right-to-know": r[17],
	"autonomy.public-opinion-forms": r[18],
	"autonomy.opinion-channel": r[19],
	"autonomy.committee-satisfaction": r[20],
	"morals.honour-and-civility-education": r[21],
	"morals.awareness-rate": r[22],
	"morals.civic-school": r[23],
	"morals.civic-school-rules": r[24],
	"morals.civic-school-active": r[25],
	"morals.minors-area": r[26],
	"morals.youth-net-centre": r[27],
	"morals.youth-net-centre-free": r[28],
	"morals.minors-education": r[29],
	"morals.volunteers": r[30],
	"morals.volunteer-year-round": r[31],
	"morals.party-volunteers-lead": r[32],
	"morals.vulnerable-served": r[33],
	"morals.healthy-lifestyle": r[34],
	"morals.frugal-ceremonies": r[35],
	"morals.illegal-religion-superstition": r[36],
	"morals.good-customs": r[37],
	"environment.facilities": r[38],
	"environment.roads": r[39],
	"environment.signs": r[40],
	"environment.parking": r[41],
	"environment.street-lighting-rate": r[42],
	"environment.barrier-free": r[43],
	"environment.city-appearance-duty": r[44],
	"environment.facades-corridors-clean": r[45],
	"environment.six-disorders": r[46],
	"environment.ads-mainly-public": r[47],
	"environment.ads-content": r[48],
	"environment.ads-form": r[49],
	"environment.cleaning-system": r[50],
	"environment.waste-removal": r[51],
	"environment.bin-layout": r[52],
	"environment.exposed-waste": r[53],
	"environment.river-dumping": r[54],
	"environment.river-floating": r[55],
	"environment.patriotic-health": r[56],
	"environment.five-small-trades": r[57],
	"environment.pets": r[58],
	"environment.four-pests": r[59],
	"environment.protection-measures": r[60],
	"environment.greening-standard": r[61],
	"environment.greening-balance": r[62],
	"environment.green-damage": r[63],
	"environment.residents-green-campaigns": r[64],
	"culture.facilities": r[65],
	"culture.library-books": r[66],
	"culture.activity-room": r[67],
	"culture.features": r[68],
	"culture.amateur-teams": r[69],
	"culture.instructors": r[70],
	"culture.mass-activities": r[71],
	"culture.square-events": r[72],
	"culture.participation-rate": r[73],
	"culture.science-popularisation": r[74],
	"culture.science-facilities": r[75],
	"service.facilities": r[76],
	"service.space-per-100-households": r[77],
	"service.fixed-facility-set": r[78],
	"service.security-system": r[79],
	"service.minimum-living": r[80],
	"service.unemployment": r[81],
	"service.health-station": r[82],
	"service.public-health-completion": r[83],
	"service.health-records": r[84],
	"service.first-aid-training": r[85],
	"service.child-immunisation": r[86],
	"service.family-planning": r[87],
	"service.affairs-station": r[88],
	"service.convenience": r[89],
	"service.convenient-life": r[90],
	"service.satisfaction": r[91],
	"governance.party-org": r[92],
	"governance.party-rules": r[93],
	"governance.members-transferred": r[94],
	"governance.party-satisfaction": r[95],
	"governance.new-estates-owners-committee": r[96],
	"governance.new-estates-property-management": r[97],
	"governance.old-estates-plan": r[98],
	"governance.relations": r[99],
	"governance.property-satisfaction": r[100],
	"governance.info-platform": r[101],
	"governance.informatisation": r[102],
	"governance.shared-facilities": r[103],
	"safety.legal-education": r[104],
	"safety.legal-education-rate": r[105],
	"safety.awareness-improved": r[106],
	"safety.prevention-system": r[107],
	"safety.technical-human-fire": r[108],
	"safety.mass-prevention-team": r[109],
	"safety.aid-prevention-support": r[110],
	"safety.migrant-management": r[111],
	"safety.major-cases": r[112],
	"safety.major-fire": r[113],
	"safety.mass-incidents": r[114],
	"safety.vice": r[115],
	"safety.reoffending": r[116],
	"safety.mediation-committee": r[117],
	"safety.mediation-rate": r[118],
	"safety.mediation-success": r[119],
	"safety.rights": r[120],
	"safety.illegal-venues": r[121],
	"safety.counterfeit-dens": r[122],
	"safety.pyramid-selling": r[123],
	"safety.pingan-activity": r[124],
	"safety.other-titles": r[125],
	"safety.sense-of-security": r[126],
});

export const code: EmittedCode = { keys, record };
