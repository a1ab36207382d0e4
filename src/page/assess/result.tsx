/** The result: outcome, score, what each dimension has, and what is most worth asking next. */
import type { ComponentChildren } from "preact";
import type { ScoreBar } from "../../render/chart/bars.js";
import { barsOf } from "../../render/chart/dimensions.js";
import { hasScore, number, pointsOf, type Scored, shareOf } from "../../render/chart/scored.js";
import { headLines, whoseOf } from "../../render/said.js";
import type { Assessment } from "./assessment.js";
import { usePage } from "./context.js";
import { useDeferred } from "./deferred.js";
import { dimensionPlace, inputPlace } from "./jump.js";
import { JumpLink } from "./jump-link.js";
import { Mark } from "./outcome.js";

export function Result({ assessment }: { readonly assessment: Assessment }) {
	const { say, told, locale } = usePage();
	const { evaluation } = assessment;
	const whole = assessment.whole(locale);
	const lines = [...whoseOf({ ...whole, rules: {} }), ...headLines({ ...whole, rules: {} }, told)];
	return (
		<section class="result" id="result" aria-labelledby="result-title">
			<h2 id="result-title">{say.result}</h2>
			<p class={`headline ${evaluation.outcome}`} aria-live="polite" data-outcome={evaluation.outcome}>
				<Mark outcome={evaluation.outcome} /> {whole.headline}
			</p>
			<p class="score">{whole.score}</p>
			{!evaluation.exact && <p class="muted">{say.roughly}</p>}
			{lines.length > 0 && (
				<ul>
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			<Next assessment={assessment} />
			<Scores assessment={assessment} />
		</section>
	);
}

/** A bar for the whole and for each dimension, with the numbers beside it: in a narrow column no picture stands apart from its table. */
function Scores({ assessment: { evaluation, standard } }: { readonly assessment: Assessment }) {
	const { say, told, text, locale } = usePage();
	const [whole, ...dimensions] = barsOf(standard, evaluation);
	const row = (bar: ScoreBar, name: ComponentChildren) => (
		<tr key={bar.label.en}>
			<th scope="row">
				{bar.outcome !== undefined && (
					<>
						<Mark outcome={bar.outcome} />
						<span class="visually-hidden">{told.outcome[bar.outcome]} </span>
					</>
				)}
				{name}
				<Bar {...bar} />
			</th>
			<td>{hasScore(bar) ? `${pointsOf(bar, locale)} / ${number(bar.score.of, locale)}` : told.none}</td>
		</tr>
	);
	return (
		<div class="scores">
			<Hatching />
			<table>
				<caption>{say.byDimension}</caption>
				<thead>
					<tr>
						<th scope="col">{say.dimension}</th>
						<th scope="col">{say.scoreRange}</th>
					</tr>
				</thead>
				<tbody>
					{row(whole!, text(whole!.label))}
					{standard.dimensions.map(({ id, title }, i) =>
						row(dimensions[i]!, <JumpLink to={dimensionPlace(id)}>{text(title)}</JumpLink>),
					)}
				</tbody>
			</table>
		</div>
	);
}

/** What is surely reached stands full, what may be reached stands hatched. The numbers beside it say the same. */
function Bar({ score, needed }: Scored) {
	const at = (points: number) => `${100 * shareOf(points, score?.of ?? 0)}%`;
	const [least, most] = score === null ? [0, 0] : [score.min, score.max];
	return (
		<svg class="bar" aria-hidden="true">
			<rect class="track" x="0" y="0" width="100%" height="100%" />
			<rect class="possible" x={at(least)} y="0" width={at(most - least)} height="100%" fill="url(#possible)" />
			<rect class="sure" x="0" y="0" width={at(least)} height="100%" />
			{needed !== undefined && <line class="needed" x1={at(needed)} x2={at(needed)} y1="0" y2="100%" />}
		</svg>
	);
}

function Hatching() {
	return (
		<svg class="visually-hidden" aria-hidden="true">
			<defs>
				<pattern id="possible" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<line class="hatch" x1="0" y1="0" x2="0" y2="6" stroke-width="3" />
				</pattern>
			</defs>
		</svg>
	);
}

function Next({ assessment }: { readonly assessment: Assessment }) {
	const { say, told, text } = usePage();
	const found = useDeferred(() => assessment.nextQuestion(), [assessment], assessment.standard);
	const question = found?.value;
	return (
		<section class="next" aria-labelledby="next-title">
			<h3 id="next-title">{say.next}</h3>
			{found === undefined && <p>{say.waiting}</p>}
			{found !== undefined && question === undefined && <p>{say.nothingToAsk}</p>}
			{question !== undefined && (
				<>
					<p>
						<strong>{text(question.input.question)}</strong>
					</p>
					<p class="muted">
						{[say.because[question.because], text(question.from), say.waitFor(question.rules.length)].join(told.semicolon)}
					</p>
					<p>
						<JumpLink to={inputPlace(question.id)}>{say.answerIt}</JumpLink>
					</p>
				</>
			)}
		</section>
	);
}
