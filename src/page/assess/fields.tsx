/** The fields of each type of input. */
import type { VNode } from "preact";
import type { Issue } from "../../errors.js";
import type { Input } from "../../model/input.js";
import { usePage } from "./context.js";
import type {
	ChoiceEntry,
	DayEntry,
	Entry,
	EventEntry,
	EventsEntry,
	NumberEntry,
	PercentEntry,
	TextEntry,
	TruthEntry,
} from "./entry.js";
import { LineField } from "./line-field.js";

export interface FieldsProps<E extends Entry> {
	readonly input: Input;
	/** The id of the input, and where it stands on the page. */
	readonly id: string;
	readonly place: string;
	readonly entry: E;
	readonly issues: readonly Issue[];
	readonly onEnter: (entry: E) => void;
}

export function Fields({ entry, onEnter, ...common }: FieldsProps<Entry>): VNode {
	switch (entry.type) {
		case "boolean":
			return <Truth {...common} entry={entry} onEnter={onEnter} />;
		case "choice":
			return <Choice {...common} entry={entry} onEnter={onEnter} />;
		case "count":
		case "quantity":
			return <NumberLine {...common} entry={entry} onEnter={onEnter} />;
		case "percent":
			return <Percent {...common} entry={entry} onEnter={onEnter} />;
		case "day":
		case "text":
			return <TextLine {...common} entry={entry} onEnter={onEnter} />;
		case "events":
			return <Happenings {...common} entry={entry} onEnter={onEnter} />;
	}
}

const labelOf = (place: string): string => `${place}-label`;
const hintsOf = (place: string): string => `${place}-question ${place}-hint ${place}-issues`;

/** Whether something is wrong with one field of an input; what is wrong with the whole is wrong with each. */
function isWrong(issues: readonly Issue[], id: string, field = ""): boolean {
	return issues.some(({ path, severity }) => severity === "error" && (path === id || path.startsWith(`${id}${field}`)));
}

function Truth({ place, entry, issues, id, onEnter }: FieldsProps<TruthEntry>) {
	const { say } = usePage();
	const answers = [
		["true", say.yes],
		["false", say.no],
		["", say.notKnown],
	] as const;
	return (
		<div class="answers">
			{answers.map(([chosen, name]) => (
				<label key={chosen}>
					<input
						type="radio"
						name={place}
						value={chosen}
						checked={entry.chosen === chosen}
						aria-describedby={hintsOf(place)}
						aria-invalid={isWrong(issues, id)}
						onChange={() => onEnter({ type: "boolean", chosen })}
					/>
					{name}
				</label>
			))}
		</div>
	);
}

function Choice({ input, id, place, entry, issues, onEnter }: FieldsProps<ChoiceEntry>) {
	const { say, text } = usePage();
	const options = input.type === "choice" ? input.options : [];
	const isOther = entry.chosen !== "" && !options.some((option) => option.id === entry.chosen);
	return (
		<select
			value={entry.chosen}
			aria-labelledby={labelOf(place)}
			aria-describedby={hintsOf(place)}
			aria-invalid={isWrong(issues, id)}
			onChange={(event) => onEnter({ type: "choice", chosen: event.currentTarget.value })}
		>
			<option value="">{say.notKnown}</option>
			{options.map((option) => (
				<option key={option.id} value={option.id}>
					{text(option.label)}
				</option>
			))}
			{isOther && <option value={entry.chosen}>{entry.chosen}</option>}
		</select>
	);
}

function NumberLine({ input, id, place, entry, issues, onEnter }: FieldsProps<NumberEntry>) {
	return (
		<div class="line">
			<LineField
				text={entry.text}
				labelledBy={labelOf(place)}
				describedBy={hintsOf(place)}
				isWrong={isWrong(issues, id)}
				width="number"
				onType={(text) => onEnter({ ...entry, text })}
			/>
			<Unit name={"unit" in input ? input.unit : ""} />
		</div>
	);
}

function Unit({ name }: { readonly name: string }) {
	const { standard, locale } = usePage();
	const unit = standard.units[name];
	return unit === undefined ? null : <span class="unit">{locale === "zh" ? unit.zh : unit.en.other}</span>;
}

function TextLine({ id, place, entry, issues, onEnter }: FieldsProps<DayEntry | TextEntry>) {
	return (
		<LineField
			text={entry.text}
			labelledBy={labelOf(place)}
			describedBy={hintsOf(place)}
			isWrong={isWrong(issues, id)}
			width={entry.type}
			onType={(text) => onEnter({ ...entry, text })}
		/>
	);
}

function Percent({ input, id, place, entry, issues, onEnter }: FieldsProps<PercentEntry>) {
	const { say, text } = usePage();
	const { answers = [], counted = "" } = input.type === "percent" ? input : {};
	const ways = (["percentage", "ratio", "answers"] as const).filter((way) => way !== "answers" || answers.length > 0);
	const line = (field: string, name: string, typed: string, unit: string, enter: (text: string) => PercentEntry) => (
		<label class="line" key={field}>
			<span class="name">{name}</span>
			<LineField
				text={typed}
				describedBy={hintsOf(place)}
				isWrong={isWrong(issues, id, field)}
				width="number"
				onType={(said) => onEnter(enter(said))}
			/>
			<Unit name={unit} />
		</label>
	);
	return (
		<>
			<Way
				name={say.percentAs}
				chosen={entry.as}
				ways={ways.map((way) => [way, say.percent[way]])}
				onChoose={(as) => onEnter({ ...entry, as })}
			/>
			{entry.as === "percentage" &&
				line("", say.percent.percentage, entry.percentage, "percent", (percentage) => ({ ...entry, percentage }))}
			{entry.as === "ratio" && (
				<>
					{line(".count", say.count, entry.count, counted, (count) => ({ ...entry, count }))}
					{line(".of", say.of, entry.of, counted, (of) => ({ ...entry, of }))}
				</>
			)}
			{entry.as === "answers" &&
				answers.map((answer) =>
					line(`.answers.${answer.id}`, text(answer.label), entry.answers[answer.id] ?? "", counted, (typed) => ({
						...entry,
						answers: { ...entry.answers, [answer.id]: typed },
					})),
				)}
		</>
	);
}

interface WayProps<W extends string> {
	readonly name: string;
	readonly chosen: W;
	readonly ways: readonly (readonly [way: W, name: string])[];
	readonly onChoose: (way: W) => void;
}

/** How something is told, where there are several ways. */
function Way<W extends string>({ name, chosen, ways, onChoose }: WayProps<W>) {
	return (
		<label class="line">
			<span class="name">{name}</span>
			<select value={chosen} onChange={(event) => onChoose(event.currentTarget.value as W)}>
				{ways.map(([way, said]) => (
					<option key={way} value={way}>
						{said}
					</option>
				))}
			</select>
		</label>
	);
}

const blankEvent: EventEntry = { day: "", kind: "", more: {} };

function Happenings({ input, id, place, entry, issues, onEnter }: FieldsProps<EventsEntry>) {
	const { say } = usePage();
	const ways = ["", "none", "all", "some", "number"] as const;
	const isListed = entry.as === "all" || entry.as === "some";
	const choose = (as: EventsEntry["as"]) => {
		const isToBeListed = (as === "all" || as === "some") && entry.list.length === 0;
		onEnter({ ...entry, as, list: isToBeListed ? [blankEvent] : entry.list });
	};
	return (
		<>
			<Way name={say.eventsAs} chosen={entry.as} ways={ways.map((way) => [way, say.events[way]])} onChoose={choose} />
			{entry.as === "number" && (
				<label class="line">
					<span class="name">{say.number}</span>
					<LineField
						text={entry.number}
						describedBy={hintsOf(place)}
						isWrong={isWrong(issues, id)}
						width="number"
						onType={(number) => onEnter({ ...entry, number })}
					/>
					<Unit name={input.type === "events" ? input.unit : ""} />
				</label>
			)}
			{isListed && (
				<EventList
					place={place}
					list={entry.list}
					hasKinds={input.type === "events" && (input.kinds === true || entry.list.some(({ kind }) => kind !== ""))}
					isWrong={(row) => isWrong(issues, id, entry.as === "some" ? `.list[${row}]` : `[${row}]`)}
					onList={(list) => onEnter({ ...entry, list })}
				/>
			)}
		</>
	);
}

interface EventListProps {
	readonly place: string;
	readonly list: readonly EventEntry[];
	readonly hasKinds: boolean;
	readonly isWrong: (row: number) => boolean;
	readonly onList: (list: readonly EventEntry[]) => void;
}

function EventList({ place, list, hasKinds, isWrong, onList }: EventListProps) {
	const { say } = usePage();
	const change = (row: number, event: Partial<EventEntry>) =>
		onList(list.map((one, i) => (i === row ? { ...one, ...event } : one)));
	return (
		<>
			<ol class="events">
				{list.map((event, row) => (
					<li key={row}>
						<label class="line">
							<span class="name">{`${say.event(row + 1)} ${say.day}`}</span>
							<LineField
								text={event.day}
								describedBy={hintsOf(place)}
								isWrong={isWrong(row)}
								width="day"
								onType={(day) => change(row, { day })}
							/>
						</label>
						{hasKinds && (
							<label class="line">
								<span class="name">{say.kind}</span>
								<LineField text={event.kind} isWrong={false} width="text" onType={(kind) => change(row, { kind })} />
							</label>
						)}
						<button type="button" aria-label={say.removeEvent(row + 1)} onClick={() => onList(list.filter((_, i) => i !== row))}>
							×
						</button>
					</li>
				))}
			</ol>
			<button type="button" onClick={() => onList([...list, blankEvent])}>
				{say.addEvent}
			</button>
		</>
	);
}
