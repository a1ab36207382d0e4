/** One input of the form: its question, its fields, what is wrong with them, and where the fact comes from. */
import type { Issue } from "../../errors.js";
import type { Outcome } from "../../model/outcome.js";
import type { InputListing } from "../../resolve/inputs-of.js";
import { usePage } from "./context.js";
import { type Entry, entryOf, readEntry } from "./entry.js";
import { Fields } from "./fields.js";
import { inputPlace, rulePlace } from "./jump.js";
import { JumpLink } from "./jump-link.js";
import { type Origin, type OriginKey, originKeys, originOf, valueOf, withOrigin } from "./origin.js";
import { Mark } from "./outcome.js";
import type { Words } from "./words.js";

export interface InputItemProps {
	readonly listing: InputListing;
	readonly fact: unknown;
	/** As it was typed, if it was. */
	readonly typed: Entry | undefined;
	/** What the package finds wrong or doubtful. */
	readonly issues: readonly Issue[];
	/** Why the fact was not used, if it was not. */
	readonly notUsed: string | undefined;
	readonly outcomes: readonly Outcome[];
}

export function InputItem({ listing: { id, input, rules }, fact, typed, issues, notUsed, outcomes }: InputItemProps) {
	const { say, text, locale, standard, dispatch } = usePage();
	const place = inputPlace(id);
	const value = valueOf(fact);
	// What was typed under a standard that asks for something else by this name does not fit here.
	const own = typed?.type === input.type ? typed : undefined;
	const entry = own ?? entryOf(input, value, locale);
	const wrong = [...(own === undefined ? [] : readEntry(input, own, id, standard).issues), ...issues];
	const enter = (entered: Entry) =>
		dispatch({ does: "type", input: id, entry: entered, value: readEntry(input, entered, id, standard).value });
	return (
		<fieldset class="input" id={place}>
			<legend id={`${place}-label`}>{text(input.label)}</legend>
			<p id={`${place}-question`}>{text(input.question)}</p>
			<Fields input={input} id={id} place={place} entry={entry} issues={wrong} onEnter={enter} />
			<Hint listing={{ id, input, rules }} entry={entry} />
			<ul class="issues" id={`${place}-issues`} aria-live="polite">
				{notUsed !== undefined && <li class="unknown">{notUsed}</li>}
				{wrong.map(({ message, severity, path }) => (
					<li key={path + message.en} class={severity === "error" ? "fail" : "unknown"}>
						{text(message)}
					</li>
				))}
			</ul>
			<p class="readers">
				{`${say.readBy}${locale === "zh" ? "：" : ": "}`}
				{rules.map((rule, i) => (
					<span key={rule}>
						<Mark outcome={outcomes[i] ?? "unknown"} />
						<JumpLink to={rulePlace(rule)}>{text(standard.rules[rule]!.title)}</JumpLink>
					</span>
				))}
			</p>
			<OriginFields
				place={place}
				origin={originOf(fact)}
				isJudged={"judgement" in input}
				isOpen={"reason" in input}
				onOrigin={(origin) => dispatch({ does: "tell-origin", input: id, origin })}
			/>
		</fieldset>
	);
}

/** What may stand in the fields. */
function Hint({ listing: { id, input }, entry }: { readonly listing: InputListing; readonly entry: Entry }) {
	const { say, told, text, standard } = usePage();
	// The range of a percentage is not that of the numbers from which it is taken.
	const isOfNumbers = entry.type === "percent" && entry.as !== "percentage";
	const range = "range" in input && !isOfNumbers ? rangeOf(input.range, told) : "";
	const whole = "within" in input && input.within !== undefined ? standard.inputs[input.within] : undefined;
	const said = [range, howOf(entry, say), whole === undefined ? "" : `${say.within}${text(whole.label)}`].filter(
		(part) => part !== "",
	);
	const { evidence } = input;
	return (
		<p class="hint" id={`${inputPlace(id)}-hint`}>
			{said.join(told.semicolon)}
			{said.length > 0 && <br />}
			{`${say.checkedBy}${told.colon}${told.list(input.checkedBy.map((method) => told.methods[method] ?? method))}`}
			{evidence !== undefined && `${told.semicolon}${say.evidence}${told.colon}${text(evidence)}`}
			{"judgement" in input && `${told.semicolon}${say.judgement}`}
		</p>
	);
}

/** How it may be typed. */
function howOf(entry: Entry, say: Words): string {
	switch (entry.type) {
		case "boolean":
		case "choice":
		case "text":
			return "";
		case "count":
			return say.wholeHint;
		case "quantity":
			return say.numberHint;
		case "percent":
			return entry.as === "percentage" ? say.numberHint : say.wholeHint;
		case "day":
			return say.dayHint;
		case "events":
			return { "": "", none: "", all: say.eventDayHint, some: say.eventDayHint, number: say.wholeHint }[entry.as];
	}
}

type Ends = Readonly<Partial<Record<"atLeast" | "moreThan" | "atMost" | "lessThan", number | undefined>>>;

function rangeOf({ atLeast, moreThan, atMost, lessThan }: Ends, told: ReturnType<typeof usePage>["told"]): string {
	if (atLeast !== undefined && atMost !== undefined) return told.fromTo(String(atLeast), String(atMost));
	const low =
		atLeast === undefined ? (moreThan === undefined ? "" : told.moreThan(String(moreThan))) : told.atLeast(String(atLeast));
	const high =
		atMost === undefined ? (lessThan === undefined ? "" : told.lessThan(String(lessThan))) : told.atMost(String(atMost));
	return low !== "" && high !== "" ? told.both(low, high) : low + high;
}

interface OriginFieldsProps {
	readonly place: string;
	readonly origin: Origin;
	/** An assessor says why. */
	readonly isJudged: boolean;
	readonly isOpen: boolean;
	readonly onOrigin: (origin: Origin) => void;
}

function OriginFields({ place, origin, isJudged, isOpen, onOrigin }: OriginFieldsProps) {
	const { say, told } = usePage();
	const lines = originKeys.filter((key) => key !== "reason" || isJudged || origin.reason !== undefined);
	const said = (key: OriginKey) => (key === "by" ? (told.origins[origin.by ?? ""] ?? origin.by) : origin[key]) ?? "";
	const summary = originKeys.map(said).filter((line) => line !== "");
	return (
		<details class="origin" open={isOpen}>
			<summary>
				{say.origin}
				{summary.length > 0 && <span class="muted">{`${told.colon}${summary.join(told.semicolon)}`}</span>}
			</summary>
			{lines.map((key) => (
				<label class="line" key={key}>
					<span class="name">{say.originOf[key]}</span>
					<OriginLine
						name={`${place}-${key}`}
						isDay={key === "observed"}
						text={said(key)}
						onType={(text) => onOrigin(withOrigin(origin, key, text))}
					/>
				</label>
			))}
		</details>
	);
}

interface OriginLineProps {
	readonly name: string;
	readonly isDay: boolean;
	readonly text: string;
	readonly onType: (text: string) => void;
}

function OriginLine({ name, isDay, text, onType }: OriginLineProps) {
	if (!isDay)
		return (
			<input
				type="text"
				class="text"
				name={name}
				value={text}
				autocomplete="off"
				onInput={(event) => onType(event.currentTarget.value)}
			/>
		);
	return (
		<input
			type="date"
			name={name}
			value={text}
			onInput={(event) => {
				// While a day is being typed there is none.
				if (!event.currentTarget.validity.badInput) onType(event.currentTarget.value);
			}}
		/>
	);
}
