/** The result: outcome, score, what each dimension has, and what is most worth asking next. */
import { spokenRange, spokenScore } from "../../explain/score.js";
import type { PointsRange } from "../../model/score.js";
import { headLines, whoseOf } from "../../render/said.js";
import type { Assessment } from "./assessment.js";
import { usePage } from "./context.js";
import { useDeferred } from "./deferred.js";
import { inputPlace } from "./jump.js";
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
			<p class="score">{spokenScore(evaluation, locale)}</p>
			{!evaluation.exact && <p class="muted">{say.roughly}</p>}
			{lines.length > 0 && (
				<ul>
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			<Next assessment={assessment} />
			<Dimensions assessment={assessment} />
		</section>
	);
}

/** A bar for each dimension, from the least to the greatest score, with the numbers beside it. */
function Dimensions({ assessment: { evaluation, standard } }: { readonly assessment: Assessment }) {
	const { say, told, text, locale } = usePage();
	return (
		<table class="dimensions">
			<caption>{say.byDimension}</caption>
			<thead>
				<tr>
					<th scope="col">{say.dimension}</th>
					<th scope="col">{say.scoreRange}</th>
				</tr>
			</thead>
			<tbody>
				{standard.dimensions.map(({ id, title }) => {
					const { score, outcome } = evaluation.dimensions[id]!;
					return (
						<tr key={id}>
							<th scope="row">
								<Mark outcome={outcome} />
								<span class="visually-hidden">{told.outcome[outcome]} </span>
								<JumpLink to={`dimension-${id}`}>{text(title)}</JumpLink>
								<Bar score={score} />
							</th>
							<td>{score === null ? told.none : say.ofPoints(spokenRange(score, locale), String(score.of))}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** What is surely reached stands full, what may be reached stands hatched. The numbers beside it say the same. */
function Bar({ score }: { readonly score: PointsRange | null }) {
	const at = (points: number) => (score === null || score.of === 0 ? 0 : (100 * points) / score.of);
	const [least, most] = score === null ? [0, 0] : [at(score.min), at(score.max)];
	return (
		<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
			<rect class="whole" x="0" y="0" width="100" height="12" />
			<rect class="may" x={least} y="2" width={most - least} height="8" />
			<rect class="sure" x="0" y="2" width={least} height="8" />
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
