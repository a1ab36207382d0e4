/** What is assessed: the standard or variant, the day, the community. */
import { dayNumber } from "../../model/day.js";
import type { Standard } from "../../model/standard.js";
import { usePage } from "./context.js";
import type { State } from "./state.js";

export interface SettingsProps {
	readonly standards: readonly Standard[];
	readonly state: State;
}

export function Settings({ standards, state }: SettingsProps) {
	const { say, locale, text, dispatch, standard } = usePage();
	const { community, observed = "" } = state.file;
	const isDated = Object.values(standard.rules).some(
		({ inForce, parameters = {} }) => inForce !== undefined || Object.values(parameters).some((figure) => "values" in figure),
	);
	return (
		<section class="settings" aria-labelledby="settings-title">
			<h2 id="settings-title">{say.settings}</h2>
			<label class="line">
				<span class="name">{say.standard}</span>
				<select
					id="standard"
					value={state.standard}
					onChange={(event) => dispatch({ does: "choose-standard", standard: event.currentTarget.value })}
				>
					{standards.map(({ id, title }) => (
						<option key={id} value={id}>
							{text(title)}
						</option>
					))}
				</select>
			</label>
			<DayLine
				id="as-of"
				name={say.asOf}
				day={state.asOf}
				onDay={(asOf) => asOf !== undefined && dispatch({ does: "choose-day", asOf })}
			/>
			{(isDated || state.edition !== undefined) && (
				<DayLine
					id="edition"
					name={say.edition}
					hint={say.editionHint}
					day={state.edition ?? ""}
					onDay={(edition) => dispatch({ does: "choose-edition", edition })}
				/>
			)}
			<label class="line">
				<span class="name">{say.community}</span>
				<input
					type="text"
					class="text"
					id="community"
					value={community?.name[locale] ?? ""}
					autocomplete="off"
					onInput={(event) => dispatch({ does: "name-community", name: event.currentTarget.value })}
				/>
			</label>
			<DayLine
				id="observed"
				name={say.observed}
				hint={say.observedHint}
				day={observed}
				onDay={(day) => dispatch({ does: "observe", observed: day })}
			/>
		</section>
	);
}

interface DayLineProps {
	readonly id: string;
	readonly name: string;
	readonly hint?: string;
	readonly day: string;
	/** `undefined` where the field was emptied. */
	readonly onDay: (day: string | undefined) => void;
}

function DayLine({ id, name, hint, day, onDay }: DayLineProps) {
	return (
		<label class="line">
			<span class="name">{name}</span>
			<input
				type="date"
				id={id}
				value={day}
				aria-describedby={hint === undefined ? undefined : `${id}-hint`}
				onInput={(event) => {
					const { value, validity } = event.currentTarget;
					// While a day is being typed there is none, or one of a year that no file can name.
					if (!validity.badInput && (value === "" || dayNumber(value) !== undefined)) onDay(value === "" ? undefined : value);
				}}
			/>
			{hint !== undefined && (
				<span class="hint" id={`${id}-hint`}>
					{hint}
				</span>
			)}
		</label>
	);
}
