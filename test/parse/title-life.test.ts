/** What `checkStandard` and `parseStandard` refuse in the life of a title. */
import { describe, expect, it, test } from "vitest";
import type { Issue } from "../../src/errors.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { found, thrownBy } from "../support/issues.js";
import { text } from "../support/standard.js";
import { documentWith, life } from "../titles/example.js";

type Json = Record<string, unknown>;
interface Sketch {
	[key: string]: unknown;
	states: Json[];
	terms: Json[];
	steps: Json[];
}

const source = { document: "text", clause: "1" };

/** A life of three states: a start, a title, and what follows its term. */
function small(change: (life: Sketch) => void): Sketch {
	const sketch: Sketch = {
		actors: { council: text("the council") },
		titles: { other: text("another title") },
		start: "none",
		states: ["none", "named", "over"].map((id) => ({ id, label: text(id), held: id === "named" })),
		terms: [{ id: "validity", label: text("validity"), in: ["named"], lasts: { months: 24 }, then: "over", source }],
		steps: [
			{ id: "naming", label: text("naming"), from: ["none", "over"], to: "named", actors: ["council"], source },
			{ id: "loss", label: text("loss"), from: ["named"], to: "none", actors: ["council"], source },
		],
	};
	change(sketch);
	return sketch;
}

const issuesOf = (change: (life: Sketch) => void): readonly Issue[] => checkStandard(documentWith(small(change)));

const term = (more: Json) => ({
	id: "probation",
	label: text("probation"),
	in: ["named"],
	lasts: { months: 6 },
	then: "over",
	source,
	...more,
});

describe("what is refused", () => {
	const cases: [situation: string, change: (life: Sketch) => void, issues: string[]][] = [
		["nothing, if it is sound", () => {}, []],
		["an unknown start", (it) => (it.start = "non"), ["unknown-state titleLife.start"]],
		[
			"an unknown state that a step starts from",
			(it) => (it.steps[0]!.from = ["none", "ovr"]),
			["unknown-state titleLife.steps[0].from[1]"],
		],
		["an unknown state that it leads to", (it) => (it.steps[0]!.to = "name"), ["unknown-state titleLife.steps[0].to"]],
		[
			"an unknown state in which a term runs",
			(it) => (it.terms[0]!.in = ["named", "x"]),
			["unknown-state titleLife.terms[0].in[1]"],
		],
		["an unknown state that follows a term", (it) => (it.terms[0]!["then"] = "x"), ["unknown-state titleLife.terms[0].then"]],
		["an unknown actor", (it) => (it.steps[0]!.actors = ["council", "counsel"]), ["unknown-actor titleLife.steps[0].actors[1]"]],
		[
			"an actor by a name of the prototype",
			(it) => (it.steps[0]!.actors = ["constructor"]),
			["unknown-actor titleLife.steps[0].actors[0]"],
		],
		[
			"an unknown term in whose last months it may be taken",
			(it) => (it.steps[1]!.inLast = { months: 1, of: "x" }),
			["unknown-term titleLife.steps[1].inLast.of"],
		],
		[
			"an unknown term that it renews",
			(it) => (it.steps[0]!.renews = { validty: "from-day" }),
			["unknown-term titleLife.steps[0].renews.validty"],
		],
		[
			"an unknown title that it requires",
			(it) => (it.steps[0]!.requires = [{ title: "x" }]),
			["unknown-title titleLife.steps[0].requires[0].title"],
		],
		[
			"a day that the calendar lacks",
			(it) => (it.steps[0]!.requires = [{ title: "other", heldSince: "2010-02-30" }]),
			["impossible-day titleLife.steps[0].requires[0].heldSince"],
		],
		[
			"an unknown document of a step",
			(it) => (it.steps[0]!.source = { document: "x", clause: "1" }),
			["unknown-document titleLife.steps[0].source.document"],
		],
		[
			"an unknown document of a term",
			(it) => (it.terms[0]!.source = { document: "x", clause: "1" }),
			["unknown-document titleLife.terms[0].source.document"],
		],
		["two states of one name", (it) => it.states.push({ ...it.states[0]! }), ["given-twice titleLife.states[3].id"]],
		["two steps of one name", (it) => it.steps.push({ ...it.steps[0]! }), ["given-twice titleLife.steps[2].id"]],
		["two terms of one name", (it) => it.terms.push({ ...it.terms[0]! }), ["given-twice titleLife.terms[1].id"]],
		[
			"two causes of one name",
			(it) =>
				(it.steps[1]!.causes = [
					{ id: "c", label: text("c") },
					{ id: "c", label: text("c") },
				]),
			["given-twice titleLife.steps[1].causes[1].id"],
		],
		[
			"several at once",
			(it) => {
				it.start = "x";
				it.steps[1]!.actors = ["y"];
			},
			["unknown-state titleLife.start", "unknown-actor titleLife.steps[1].actors[0]"],
		],
		[
			"a state that nothing leads to",
			(it) => it.states.push({ id: "lost", label: text("lost"), held: false }),
			["unreachable-state titleLife.states[3]"],
		],
		[
			"a step from it alone",
			(it) => {
				it.states.push({ id: "lost", label: text("lost"), held: false });
				it.steps.push({ ...it.steps[1]!, id: "mercy", from: ["lost"] });
			},
			["unreachable-state titleLife.states[3]", "impossible-step titleLife.steps[2]"],
		],
		[
			"a step from it among others",
			(it) => {
				it.states.push({ id: "lost", label: text("lost"), held: false });
				it.steps[1]!.from = ["named", "lost"];
			},
			["unreachable-state titleLife.states[3]", "impossible-step titleLife.steps[1]"],
		],
		[
			"a step that may be taken only after its deadline",
			(it) => Object.assign(it.steps[1]!, { after: { months: 7 }, within: { months: 6 } }),
			["impossible-step titleLife.steps[1]"],
		],
		["one on the day of its deadline", (it) => Object.assign(it.steps[1]!, { after: { months: 6 }, within: { months: 6 } }), []],
		[
			"months and days that contradict each other in any month",
			(it) => Object.assign(it.steps[1]!, { after: { months: 2 }, within: { days: 55 } }),
			["impossible-step titleLife.steps[1]"],
		],
		["months and days that may agree", (it) => Object.assign(it.steps[1]!, { after: { months: 2 }, within: { days: 56 } }), []],
		[
			"days and months that contradict each other in any month",
			(it) => Object.assign(it.steps[1]!, { after: { days: 63 }, within: { months: 2 } }),
			["impossible-step titleLife.steps[1]"],
		],
		["days and months that may agree", (it) => Object.assign(it.steps[1]!, { after: { days: 62 }, within: { months: 2 } }), []],
		["a step after the term has ended", (it) => (it.steps[1]!.after = { months: 25 }), ["impossible-step titleLife.steps[1]"]],
		["a step on its last day", (it) => (it.steps[1]!.after = { months: 24 }), []],
		[
			"a step after it, where a step renews the term",
			(it) => {
				it.steps[1]!.after = { months: 25 };
				it.steps.push({ ...it.steps[1]!, id: "renewal", to: "named", renews: { validity: "from-day" }, after: { months: 1 } });
			},
			[],
		],
		[
			"a time counted from the start",
			(it) => (it.steps[0]!.within = { months: 1 }),
			["counted-from-start titleLife.steps[0].within"],
		],
		[
			"a term that runs in the start",
			(it) => (it.terms[0]!.in = ["none", "named"]),
			["counted-from-start titleLife.terms[0].in"],
		],
		[
			"a term that leads to where it runs",
			(it) => (it.terms[0]!.in = ["named", "over"]),
			["term-not-left titleLife.terms[0].then"],
		],
		[
			"a term that another always ends before",
			(it) => it.terms.push(term({ lasts: { months: 25 } })),
			["term-never-ends titleLife.terms[1]"],
		],
		[
			"one that is as long as that before it",
			(it) => it.terms.push(term({ lasts: { months: 24 } })),
			["term-never-ends titleLife.terms[1]"],
		],
		["one of two that end on other days", (it) => it.terms.push(term({ lasts: { days: 700 } })), []],
		[
			"a shorter one, which makes the longer one idle",
			(it) => it.terms.push(term({ lasts: { months: 23 } })),
			["term-never-ends titleLife.terms[0]"],
		],
		[
			"a longer one, where the shorter is renewed",
			(it) => {
				it.terms.push(term({ lasts: { months: 25 } }));
				it.steps.push({ ...it.steps[1]!, id: "renewal", to: "named", renews: { validity: "from-day" } });
			},
			[],
		],
		[
			"a longer one that runs elsewhere too",
			(it) => {
				it.states.push({ id: "suspended", label: text("suspended"), held: false });
				it.steps.push({ ...it.steps[1]!, id: "suspension", to: "suspended" });
				it.terms.push(term({ in: ["named", "suspended"], lasts: { months: 25 } }));
			},
			[],
		],
		[
			"a renewal of a term that does not run then",
			(it) => (it.steps[1]!.renews = { validity: "from-day" }),
			["term-not-running titleLife.steps[1].renews.validity"],
		],
		[
			"a renewal from the end of a term that did not run before",
			(it) => (it.steps[0]!.renews = { validity: "from-end" }),
			["term-not-running titleLife.steps[0].renews.validity", "term-not-running titleLife.steps[0].renews.validity"],
		],
		[
			"the last months of a term that does not run",
			(it) => (it.steps[0]!.inLast = { months: 1, of: "validity" }),
			["term-not-running titleLife.steps[0].inLast.of", "term-not-running titleLife.steps[0].inLast.of"],
		],
		[
			"terms that lead around in a circle",
			(it) => it.terms.push(term({ in: ["over"], then: "named" })),
			["term-circle titleLife.terms"],
		],
	];

	it.each(cases)("%s", (_, change, issues) => {
		expect(found(issuesOf(change))).toEqual(issues);
	});

	const shapes: [situation: string, change: (life: Sketch) => void, issues: string[]][] = [
		["a misspelt key", (it) => (it.steps[0]!.actor = "council"), ["invalid-shape titleLife.steps[0].actor"]],
		["no actor", (it) => (it.steps[0]!.actors = []), ["invalid-shape titleLife.steps[0].actors"]],
		["no source", (it) => delete it.terms[0]!.source, ["invalid-shape titleLife.terms[0].source"]],
		["not said whether the title is held", (it) => delete it.states[0]!.held, ["invalid-shape titleLife.states[0].held"]],
		["half a month", (it) => (it.terms[0]!.lasts = { months: 0.5 }), ["invalid-shape titleLife.terms[0].lasts.months"]],
		["no time", (it) => (it.terms[0]!.lasts = { days: 0 }), ["invalid-shape titleLife.terms[0].lasts.days"]],
		[
			"more than a hundred years",
			(it) => (it.terms[0]!.lasts = { months: 1201 }),
			["invalid-shape titleLife.terms[0].lasts.months"],
		],
		["a single act as several", (it) => (it.steps[0]!.acts = [text("one")]), ["invalid-shape titleLife.steps[0].acts"]],
		[
			"more states than any title has",
			(it) => (it.states = Array.from({ length: 201 }, (_, i) => ({ id: `s${i}`, label: text("s"), held: false }))),
			["invalid-shape titleLife.states"],
		],
		[
			"another way of renewing",
			(it) => (it.steps[0]!.renews = { validity: "yes" }),
			["invalid-shape titleLife.steps[0].renews.validity"],
		],
	];

	it.each(shapes)("%s", (_, change, issues) => {
		expect(found(issuesOf(change))).toEqual(issues);
	});
});

test("the nearest name is told", () => {
	expect(issuesOf((it) => (it.steps[0]!.to = "name"))[0]!.message).toEqual({
		zh: "没有名为“name”的状态；最接近的是“named”。请改用已声明的名称。",
		en: 'There is no state named "name"; the nearest known is "named". Use a declared name.',
	});
});

test("each is said in full", () => {
	const changes: ((life: Sketch) => void)[] = [
		(it) => it.states.push({ id: "lost", label: text("lost"), held: false }),
		(it) => (it.steps[1]!.after = { months: 25 }),
		(it) => (it.steps[0]!.within = { months: 1 }),
		(it) => (it.terms[0]!.in = ["named", "over"]),
		(it) => it.terms.push(term({ lasts: { months: 25 } })),
		(it) => (it.steps[1]!.renews = { validity: "from-day" }),
		(it) => it.terms.push(term({ in: ["over"], then: "named" })),
	];
	expect(changes.map((change) => issuesOf(change)[0]!.message)).toMatchInlineSnapshot(`
		[
		  {
		    "en": "No step and no term leads to the state "lost". Add one, or leave the state out.",
		    "zh": "没有任何步骤或期限通到状态“lost”。请补上，或删去此状态。",
		  },
		  {
		    "en": "From "named" there is no day for the step "loss": the state can't be reached, or its times contradict each other. Check "from", "after", "within" and the terms.",
		    "zh": "处于“named”时，步骤“loss”没有哪一天能办：到不了这个状态，或时间上互相矛盾。请检查 from、after、within 与期限。",
		  },
		  {
		    "en": "The time is counted from the day on which "none" is entered, but the title begins in it, on no day. Name another state, or begin in another.",
		    "zh": "时间从进入“none”之日起算，但称号一开始就处于此状态，没有起算日。请换一个状态，或另立起始状态。",
		  },
		  {
		    "en": "When the term ends, "over" follows, in which the term itself runs: that contradicts. Change "then", or take the state out of "in".",
		    "zh": "期满后转为“over”，而期限在此状态下又继续计算，互相矛盾。请改 then，或把它从 in 中删去。",
		  },
		  {
		    "en": "The term "probation" never comes to its end: "validity" runs along with it and always ends first. Change the length of one, or leave it out.",
		    "zh": "期限“probation”永远等不到届满：“validity”同时计算，而且总是先到。请改其中一个的长短，或删去。",
		  },
		  {
		    "en": "In "none" the term "validity" does not run, so that the step can't refer to it. Check the term's "in".",
		    "zh": "处于“none”时并不计算期限“validity”，步骤无从引用。请检查期限的 in。",
		  },
		  {
		    "en": "Terms alone lead around in a circle: named → over → named. Let one of the states be left by a step.",
		    "zh": "不经任何步骤，期限自己就转成一圈：named → over → named。请让其中一个状态要经步骤才能离开。",
		  },
		]
	`);
});

test("parseStandard refuses what checkStandard reports", () => {
	const document = documentWith(small((it) => (it.start = "non")));
	expect(found(thrownBy(() => parseStandard(document)).issues)).toEqual(found(checkStandard(document)));
});

test("the whole example is sound, and with a name changed in one place it is not", () => {
	expect(checkStandard(documentWith(life))).toEqual([]);
	const text = JSON.stringify(life);
	for (const name of ["open", "applied", "validity", "government", "district-community"]) {
		const broken = JSON.parse(text.replace(`"${name}"`, `"${name}-x"`)) as unknown;
		expect(checkStandard(documentWith(broken)).length, name).toBeGreaterThan(0);
	}
});

test("many states in a row are walked through quickly", () => {
	const ids = Array.from({ length: 200 }, (_, i) => `s${i}`);
	const life = small((it) => {
		it.states = ids.map((id) => ({ id, label: text(id), held: false }));
		it.start = "s0";
		it.steps = [{ ...it.steps[0]!, from: ["s0"], to: "s1" }];
		it.terms = ids.slice(1, -1).flatMap((id, i) => [{ ...it.terms[0]!, id: `t${i}`, in: [id], then: `s${i + 2}` }]);
	});
	expect(checkStandard(documentWith(life))).toEqual([]);
});
