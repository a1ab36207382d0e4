export interface LineFieldProps {
	readonly id?: string;
	readonly text: string;
	/** The ids of what names it, and of what is said of it. */
	readonly labelledBy?: string;
	readonly describedBy?: string;
	readonly isWrong: boolean;
	readonly width: "number" | "day" | "text";
	readonly onType: (text: string) => void;
}

/** A line to type into. */
export function LineField({ id, text, labelledBy, describedBy, isWrong, width, onType }: LineFieldProps) {
	return (
		<input
			type="text"
			class={width}
			id={id}
			value={text}
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
			aria-invalid={isWrong}
			autocomplete="off"
			spellcheck={false}
			onInput={(event) => onType(event.currentTarget.value)}
		/>
	);
}
