/** Interviews: question after question, answered with the facts of random communities, until nothing is left to ask. */
import { type About, evaluate, type Facts, inputsOf, questions } from "../../src/index.js";
import { asOf, communities } from "./communities.js";
import { wuxi } from "./engines.js";

const interviewed = 6;

/** Tells how many questions it takes; stops the benchmark where an interview ends undecided, or asks more than there is. */
export function tellInterviews(): void {
	const all = communities(interviewed, 20260630);
	const whole = inputsOf(wuxi).length;
	for (const about of ["everything", "verdict"] as const) {
		const interviews = all.map((facts) => interview(facts, about));
		const asked = interviews.map((one) => one.asked);
		const times = interviews.flatMap((one) => one.times).sort((a, b) => a - b);
		const mean = asked.reduce((sum, one) => sum + one, 0) / asked.length;
		console.log(
			`Interviews about ${about === "verdict" ? "the verdict" : about}: ${mean.toFixed(1)} questions of ${whole} on average (${Math.min(...asked)}–${Math.max(...asked)}), ` +
				`${(100 * (1 - mean / whole)).toFixed(1)} % saved; the next question takes ${times[times.length >> 1]!.toFixed(1)} ms (median)`,
		);
	}
}

function interview(facts: Facts, about: About): { asked: number; times: readonly number[] } {
	const truth = evaluate(wuxi, facts, { asOf });
	let answered: Facts = {};
	const times: number[] = [];
	let asked = 0;
	for (;;) {
		const start = performance.now();
		const [next] = questions(wuxi, answered, { asOf, about, limit: 1 });
		times.push(performance.now() - start);
		if (next === undefined) break;
		if (Object.hasOwn(answered, next.id)) throw new Error(`asked twice: ${next.id}`);
		answered = { ...answered, [next.id]: facts[next.id] };
		asked++;
	}
	const { outcome, rules } = evaluate(wuxi, answered, { asOf });
	const isOtherwise = Object.keys(rules).some((id) => rules[id]!.outcome !== truth.rules[id]!.outcome);
	if (outcome !== truth.outcome || (about === "everything" && isOtherwise)) throw new Error("an interview ends otherwise");
	return { asked, times };
}
