/** The form: every input, by who supplies it and how it is checked, as in the questionnaire. */
import { useRef } from "preact/hooks";
import type { Evaluation } from "../../evaluate/index.js";
import type { MethodGroup, SupplierGroup } from "../../render/book/grouping.js";
import type { InputListing } from "../../resolve/inputs-of.js";
import type { Assessment } from "./assessment.js";
import { usePage } from "./context.js";
import { issuesOf } from "./facts-file.js";
import { InputItem } from "./input-item.js";
import { inputPlace } from "./jump.js";
import { Kept } from "./kept.js";
import { valueOf } from "./origin.js";
import type { State } from "./state.js";
import type { Words } from "./words.js";

export interface FormProps {
	readonly groups: readonly SupplierGroup[];
	readonly assessment: Assessment;
	readonly state: Pick<State, "file" | "typed">;
}

export function Form({ groups, assessment, state }: FormProps) {
	const { say } = usePage();
	const form = useRef<HTMLElement>(null);
	const unfold = (open: boolean) => {
		for (const group of form.current?.querySelectorAll<HTMLDetailsElement>("details.group") ?? []) group.open = open;
	};
	return (
		<section class="form" id="form" ref={form} aria-labelledby="form-title">
			<h2 id="form-title">{say.form}</h2>
			<p>{say.formHint}</p>
			<p class="screen">
				<button type="button" onClick={() => unfold(true)}>
					{say.unfoldAll}
				</button>{" "}
				<button type="button" onClick={() => unfold(false)}>
					{say.foldAll}
				</button>
			</p>
			{groups.map((group) => (
				<Supplier key={group.supplier} group={group} assessment={assessment} state={state} />
			))}
		</section>
	);
}

interface SupplierProps extends Omit<FormProps, "groups"> {
	readonly group: SupplierGroup;
}

function Supplier({ group, assessment, state }: SupplierProps) {
	const { say, text } = usePage();
	const inputs = group.methods.flatMap((method) => method.inputs);
	const filled = inputs.filter(({ id }) => (valueOf(state.file.facts[id]) ?? undefined) !== undefined).length;
	return (
		<details class="group">
			<summary>
				<h3>{text(group.title)}</h3> <span class="muted">{say.filled(filled, inputs.length)}</span>
			</summary>
			{group.methods.map((method) => (
				<MethodInputs key={method.method} group={method} assessment={assessment} state={state} />
			))}
		</details>
	);
}

interface MethodProps extends Omit<FormProps, "groups"> {
	readonly group: MethodGroup;
}

function MethodInputs({ group: { method, inputs }, assessment, state }: MethodProps) {
	const { told } = usePage();
	return (
		<>
			<h4>{told.methods[method]}</h4>
			{inputs.map((listing) => (
				<Item key={listing.id} listing={listing} assessment={assessment} state={state} />
			))}
		</>
	);
}

interface ItemProps extends Omit<FormProps, "groups"> {
	readonly listing: InputListing;
}

function Item({ listing, assessment: { evaluation, issues, standard }, state: { file, typed } }: ItemProps) {
	const { say, locale } = usePage();
	const { id, rules } = listing;
	const own = issuesOf(issues, id);
	const outcomes = rules.map((rule) => evaluation.rules[rule]?.outcome ?? "not-applicable");
	const notUsed = notUsedOf(evaluation, id, say);
	const said = own.map(({ path, message }) => `${path} ${message.en}`).join();
	return (
		<Kept
			of={[listing, file.facts[id], typed[id], said, notUsed, outcomes.join(), locale, standard]}
			make={() => (
				<InputItem
					key={inputPlace(id)}
					listing={listing}
					fact={file.facts[id]}
					typed={typed[id]}
					issues={own}
					notUsed={notUsed}
					outcomes={outcomes}
				/>
			)}
		/>
	);
}

function notUsedOf({ expired, later, ofNothing }: Evaluation, id: string, { because }: Words): string | undefined {
	if (expired.includes(id)) return because.expired;
	if (later.includes(id)) return because.later;
	return ofNothing.includes(id) ? because["out-of-none"] : undefined;
}
