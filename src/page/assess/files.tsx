/** Facts in and out: the examples, files that are opened and saved, what is kept in the browser. */
import { useRef, useState } from "preact/hooks";
import type { Issue } from "../../errors.js";
import type { Text } from "../../model/text.js";
import type { ExampleFile } from "../../render/assess/data.js";
import type { Assessment } from "./assessment.js";
import { type Speaking, usePage } from "./context.js";
import { readFactsFile, writtenFactsFile, wrongInputs } from "./facts-file.js";
import { reportOf, showPrinted } from "./report.js";
import type { State } from "./state.js";

export interface FilesProps {
	readonly communities: readonly ExampleFile[];
	readonly state: State;
	readonly assessment: Assessment;
	readonly isKept: boolean;
}

/** What was done last, and what of a file was not taken. */
interface Done {
	readonly said: (speaking: Speaking) => string;
	readonly issues: readonly Issue[];
}

export function Files({ communities, state, assessment: { issues, evaluation }, isKept }: FilesProps) {
	const page = usePage();
	const { say, text, standard, dispatch } = page;
	const [done, setDone] = useState<Done>();
	const chooser = useRef<HTMLInputElement>(null);
	const take = (name: Text, content: string) => {
		const read = readFactsFile(standard, content);
		if (read === undefined) {
			setDone({ said: (now) => now.say.noFile, issues: [] });
			return;
		}
		dispatch({ does: "open-file", file: read.file });
		setDone({ said: (now) => now.say.opened(now.text(name)), issues: read.issues });
	};
	const save = () => {
		const { community, observed } = state.file;
		const name = `${[community?.id ?? say.fileName, ...(observed === undefined ? [] : [observed])].join("-")}.json`;
		const wrong = wrongInputs(state, issues, standard);
		download(name, writtenFactsFile(state.file, wrong));
		const said = (now: Speaking) => [now.say.saved(name), ...(wrong.size === 0 ? [] : [now.say.notSaved(wrong.size)])].join(" ");
		setDone({ said, issues: [] });
	};
	const print = () => {
		if (!showPrinted(reportOf(evaluation, state.file.community, page.locale)))
			setDone({ said: (now) => now.say.noWindow, issues: [] });
	};
	const clear = () => {
		if (!window.confirm(say.clearQuestion)) return;
		dispatch({ does: "clear" });
		setDone({ said: (now) => now.say.cleared, issues: [] });
	};
	return (
		<section class="files screen" aria-labelledby="files-title">
			<h2 id="files-title">{say.facts}</h2>
			<p>{isKept ? say.kept : say.notKept}</p>
			{communities.length > 0 && (
				<p class="examples">
					{say.examples}{" "}
					{communities.map((example) => (
						<button
							type="button"
							key={example.community.id}
							data-community={example.community.id}
							onClick={() => take(example.community.name, JSON.stringify(example))}
						>
							{text(example.community.name)}
						</button>
					))}
				</p>
			)}
			<p class="buttons">
				<button type="button" id="save" onClick={save}>
					{say.save}
				</button>
				<button type="button" id="open" onClick={() => chooser.current?.click()}>
					{say.open}
				</button>
				<button type="button" id="report" onClick={print}>
					{say.report}
				</button>
				<button type="button" id="clear" onClick={clear}>
					{say.clear}
				</button>
				<input
					type="file"
					id="file"
					ref={chooser}
					hidden
					accept=".json,application/json"
					aria-label={say.open}
					onChange={async (event) => {
						const { files } = event.currentTarget;
						const file = files?.[0];
						if (file === undefined) return;
						take({ zh: file.name, en: file.name }, await file.text());
						// The same file can be opened again.
						if (chooser.current !== null) chooser.current.value = "";
					}}
				/>
			</p>
			<div role="status">
				{done !== undefined && <p>{done.said(page)}</p>}
				{done !== undefined && done.issues.length > 0 && (
					<>
						<p>{say.leftOut(done.issues.length)}</p>
						<ul class="issues">
							{done.issues.map(({ path, message, severity }) => (
								<li key={path + message.en} class={severity === "error" ? "fail" : "unknown"}>
									<code>{path}</code> {text(message)}
								</li>
							))}
						</ul>
					</>
				)}
			</div>
		</section>
	);
}

function download(name: string, content: string): void {
	const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
