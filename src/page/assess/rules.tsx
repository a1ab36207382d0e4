/** The rules by dimension: how each comes out, and of those that are unfolded why. */
import { useState } from "preact/hooks";
import type { ExplanationNode, RuleExplanation } from "../../explain/explain.js";
import type { Outcome } from "../../model/outcome.js";
import { decimalsOfSheets } from "../../render/chart/dimensions.js";
import { number, pointsOf } from "../../render/chart/scored.js";
import { marks, notesOf, saidPoints, styles, titleOf } from "../../render/said.js";
import type { Assessment } from "./assessment.js";
import { usePage } from "./context.js";
import { useDeferred } from "./deferred.js";
import { dimensionPlace, inputPlace, rulePlace } from "./jump.js";
import { JumpLink } from "./jump-link.js";
import { Kept } from "./kept.js";
import { Mark, outcomes } from "./outcome.js";

export type Filter = Outcome | "all";

export interface RulesProps {
	readonly assessment: Assessment;
	readonly filter: Filter;
	readonly onFilter: (filter: Filter) => void;
}

export function Rules({ assessment, filter, onFilter }: RulesProps) {
	const { say, text } = usePage();
	const { evaluation, standard } = assessment;
	const ids = Object.keys(evaluation.rules);
	const isShown = (id: string) => filter === "all" || evaluation.rules[id]!.outcome === filter;
	return (
		<section class="rules" id="rules" aria-labelledby="rules-title">
			<h2 id="rules-title">{say.rules}</h2>
			<p>{say.rulesHint}</p>
			<FilterChoice assessment={assessment} chosen={filter} onChoose={onFilter} />
			{!ids.some(isShown) && <p>{say.nothingToShow}</p>}
			{standard.dimensions.map(({ id, title }) => {
				const own = ids.filter((rule) => rule.startsWith(`${id}.`));
				return (
					<section key={id} hidden={!own.some(isShown)} id={dimensionPlace(id)} aria-labelledby={`${dimensionPlace(id)}-title`}>
						<h3 id={`${dimensionPlace(id)}-title`} tabIndex={-1}>
							{text(title)}
						</h3>
						{own.map((rule) => (
							<div key={rule} hidden={!isShown(rule)}>
								<RuleItem id={rule} assessment={assessment} />
							</div>
						))}
					</section>
				);
			})}
		</section>
	);
}

interface FilterProps {
	readonly assessment: Assessment;
	readonly chosen: Filter;
	readonly onChoose: (filter: Filter) => void;
}

function FilterChoice({ assessment: { evaluation }, chosen, onChoose }: FilterProps) {
	const { say, told } = usePage();
	const all = Object.values(evaluation.rules);
	const count = (filter: Filter) => (filter === "all" ? all : all.filter(({ outcome }) => outcome === filter)).length;
	return (
		<fieldset class="filter screen">
			<legend>{say.filter}</legend>
			{(["all", ...outcomes] as const).map((filter) => (
				<label key={filter}>
					<input type="radio" name="filter" checked={chosen === filter} onChange={() => onChoose(filter)} />
					{`${filter === "all" ? say.all : told.outcome[filter]} ${count(filter)}`}
				</label>
			))}
		</fieldset>
	);
}

function RuleItem({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
	const { locale, standard } = usePage();
	const [isOpen, setIsOpen] = useState(false);
	const { outcome, points } = assessment.evaluation.rules[id]!;
	// What is folded shows no more than its outcome, and on a sheet its points.
	const shown = isOpen ? assessment : `${points?.min} ${points?.max}`;
	return (
		<Kept
			of={[id, outcome, shown, isOpen, locale, standard]}
			make={() => (
				<details
					class="rule"
					id={rulePlace(id)}
					data-outcome={outcome}
					open={isOpen}
					onToggle={(event) => setIsOpen(event.currentTarget.open)}
				>
					<RuleLine id={id} assessment={assessment} />
					{isOpen && <Why id={id} assessment={assessment} />}
				</details>
			)}
		/>
	);
}

function RuleLine({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
	const { text, told, locale } = usePage();
	const { title, source } = assessment.standard.rules[id]!;
	const { outcome, points } = assessment.evaluation.rules[id]!;
	return (
		<summary>
			<Mark outcome={outcome} />
			<span class="clause">{source.clause}</span> {text(title)}
			<span class="label">
				{points === undefined
					? told.outcome[outcome]
					: `${pointsOf({ score: points, decimals: decimalsOfSheets }, locale)} / ${number(points.of, locale)}`}
			</span>
		</summary>
	);
}

function Why({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
	const { say, told, locale, links } = usePage();
	const rule = assessment.rule(id, locale);
	return (
		<div class="why">
			<p>{rule.requirement}</p>
			<Said title={told.headings.because} lines={rule.because} />
			<Said title={told.headings.points} lines={saidPoints(rule).map(({ text }) => text)} />
			<Questions rule={rule} />
			<Ways id={id} assessment={assessment} />
			<ReadFacts rule={rule} />
			{notesOf(rule, styles.full, told).map((note) => (
				<p class="muted" key={note}>
					{note}
				</p>
			))}
			<details>
				<summary>{say.details}</summary>
				<Steps nodes={rule.tree} />
			</details>
			{links[id] !== undefined && (
				<p>
					<a href={links[id]}>{`${say.page}${told.colon}${titleOf(rule, told)}`}</a>
				</p>
			)}
		</div>
	);
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<>
			<h4>{title}</h4>
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</>
	);
}

function Questions({ rule: { questions } }: { readonly rule: RuleExplanation }) {
	const { told } = usePage();
	if (questions.length === 0) return null;
	return (
		<>
			<h4>{told.headings.questions}</h4>
			<ul>
				{questions.map(({ input, question, from }) => (
					<li key={input}>
						<JumpLink to={inputPlace(input)}>{question}</JumpLink>
						{told.bracketed(from)}
					</li>
				))}
			</ul>
		</>
	);
}

function ReadFacts({ rule: { facts } }: { readonly rule: RuleExplanation }) {
	const { say, told } = usePage();
	if (facts.length === 0) return null;
	return (
		<>
			<h4>{say.inputs}</h4>
			<ul>
				{facts.map(({ input, label, value, notUsed, margin }) => (
					<li key={input}>
						<JumpLink to={inputPlace(input)}>{label}</JumpLink>
						{`${told.colon}${value}${notUsed === undefined ? "" : told.bracketed(notUsed)}`}
						{margin !== undefined && <p class="muted">{margin.text}</p>}
					</li>
				))}
			</ul>
		</>
	);
}

/** What would make a rule that fails pass. */
function Ways({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
	const { say, told, text, standard } = usePage();
	const isFailing = assessment.evaluation.rules[id]!.outcome === "fail";
	const found = useDeferred(() => assessment.remedies(id), [assessment, id], `${standard.id} ${id} ${isFailing}`);
	if (!isFailing || (found !== undefined && found.value === undefined)) return null;
	const titles = (rules: readonly string[]) => told.list(rules.map((rule) => text(standard.rules[rule]!.title)));
	const { remedies = [], complete = true, weighsUntil } = found?.value ?? {};
	return (
		<div class="ways">
			<h4>{say.remedies}</h4>
			{found === undefined && <p>{say.waiting}</p>}
			<ul>
				{remedies.map((remedy) => (
					<li key={remedy.text.en}>
						{text(remedy.text)}
						{remedy.missing.length > 0 && (
							<p class="muted">
								{say.stillMissing(told.list(remedy.missing.map((input) => text(standard.inputs[input]!.label))))}
							</p>
						)}
						{remedy.alsoMends.length > 0 && <p class="muted">{say.alsoMends(titles(remedy.alsoMends))}</p>}
						{remedy.breaks.length > 0 && <p class="muted">{say.breaks(titles(remedy.breaks))}</p>}
					</li>
				))}
			</ul>
			{found !== undefined && remedies.length === 0 && (
				<p>{weighsUntil === undefined ? say.noRemedy : say.weighsUntil(weighsUntil)}</p>
			)}
			{!complete && <p class="muted">{say.otherRemedies}</p>}
		</div>
	);
}

/** The steps of the decision; those that did not matter are folded away. */
function Steps({ nodes }: { readonly nodes: readonly ExplanationNode[] }) {
	const { told } = usePage();
	const [folded, open] = [nodes.filter((node) => node.folded), nodes.filter((node) => !node.folded)];
	if (nodes.length === 0) return null;
	return (
		<ul class="steps">
			{open.map((node, i) => (
				<Step key={`${i} ${node.text}`} node={node} />
			))}
			{folded.length > 0 && (
				<li>
					<details>
						<summary>{told.folded}</summary>
						<ul class="steps">
							{folded.map((node, i) => (
								<Step key={`${i} ${node.text}`} node={node} />
							))}
						</ul>
					</details>
				</li>
			)}
		</ul>
	);
}

function Step({ node: { text, result, children } }: { readonly node: ExplanationNode }) {
	return (
		<li>
			<span class={result}>
				{marks[result]} {text}
			</span>
			<Steps nodes={children} />
		</li>
	);
}
