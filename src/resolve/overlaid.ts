/** A standard's document and one overlay → the document that they come to, in which everything says who set it. */
import { type Issue, issue, nearest, warning } from "../errors.js";
import * as problems from "../issues.js";
import { canonical } from "../model/canonical.js";
import type { Expiry } from "../model/expiry.js";
import type { Overlay, SetFigure } from "../model/overlay.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Scoring } from "../model/scoring.js";
import type { SetBy } from "../model/set-by.js";
import type { Breach, StandardDocument } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { validityIn, validityOf } from "../parse/expiries.js";
import { localPrefix } from "../parse/overlay.js";
import {
	againstFigure,
	againstRemoval,
	againstTime,
	layersOf,
	type NamedLayer,
	named,
	originOf,
	type Violation,
} from "./permissions.js";
import { figureDataOf, isSameFigure } from "./strictness.js";

/** What is done about a change that a lower layer does not allow: it is refused, or made and reported. */
export type Conformance = "refuse" | "report";

export function overlaid(
	document: StandardDocument,
	overlay: Overlay,
	conformance: Conformance,
	report: (issue: Issue) => void,
): StandardDocument {
	return new Application(document, overlay, conformance, report).document();
}

type Why = Pick<SetFigure, "reason" | "source">;

class Application {
	readonly #layer: NamedLayer;
	/** What the layers beneath are called together: the uppermost of them. */
	readonly #beneath: NamedLayer;
	readonly #rules: Map<string, Rule>;
	readonly #excluded: Map<string, NonNullable<StandardDocument["excluded"]>[string]>;
	readonly #breaches: Breach[];

	constructor(
		readonly base: StandardDocument,
		readonly overlay: Overlay,
		readonly conformance: Conformance,
		readonly report: (issue: Issue) => void,
	) {
		this.#layer = { layer: overlay.id, title: overlay.name ?? overlay.title };
		this.#beneath = named(layersOf(base).at(-1)!);
		this.#rules = new Map(base.rules.map((rule) => [rule.id, rule]));
		this.#excluded = new Map(Object.entries(base.excluded ?? {}));
		this.#breaches = [...(base.breaches ?? [])];
	}

	document(): StandardDocument {
		const { base, overlay } = this;
		const { id, status, title, name, jurisdiction, add = {} } = overlay;
		this.#checkSources();
		this.#set();
		this.#putInForce();
		this.#exclude();
		this.#replace();
		this.#addRules();
		const { jurisdiction: _, ...kept } = base;
		const { titleLife = base.titleLife } = { titleLife: this.#titleLife() };
		const { expires = base.expires } = { expires: this.#expires() };
		const place = jurisdiction === undefined ? {} : { jurisdiction };
		const document: StandardDocument = {
			...kept,
			id,
			status,
			title,
			...place,
			layers: [...layersOf(base), { id, title, ...(name === undefined ? {} : { name }), status, ...place }],
			sources: { ...base.sources, ...this.#new("sources", overlay.sources, base.sources) },
			inputs: { ...base.inputs, ...this.#new("add.inputs", add.inputs, base.inputs) },
			measures: { ...base.measures, ...this.#new("add.measures", add.measures, base.measures) },
			dimensions: [...base.dimensions, ...this.#newDimensions()],
			...(expires === undefined ? {} : { expires }),
			scoring: this.#scoring(),
			...(titleLife === undefined ? {} : { titleLife }),
			rules: [...this.#rules.values()],
			...(this.#excluded.size === 0 ? {} : { excluded: Object.fromEntries(this.#excluded) }),
			...(this.#breaches.length === 0 ? {} : { breaches: this.#breaches }),
		};
		this.#checkNamed(document);
		return document;
	}

	/** Every change cites a document that there is. */
	#checkSources(): void {
		const {
			set = {},
			inForce = {},
			exclude = {},
			replace = {},
			expires = {},
			scoring = {},
			titleLife,
			sources = {},
		} = this.overlay;
		const documents = [...Object.keys(this.base.sources), ...Object.keys(sources)];
		const changes: [string, Why | undefined][] = [
			...Object.entries(set).flatMap(([id, figures]) =>
				Object.entries(figures).map(([name, figure]): [string, Why] => [`set.${id}.${name}`, figure]),
			),
			...Object.entries({ inForce, exclude, replace, expires, scoring }).flatMap(([key, whys]) =>
				Object.entries(whys).map(([id, why]): [string, Why] => [`${key}.${id}`, why as Why]),
			),
			["titleLife", titleLife],
		];
		for (const [path, why] of changes) {
			const name = why?.source?.document;
			if (name !== undefined && !documents.includes(name))
				this.report(issue(problems.unknownDocument, `${path}.source.document`, { name, nearest: nearest(name, documents) }));
		}
	}

	/** The rule that is to be changed; one that is not there is told. */
	#rule(id: string, path: string): Rule | undefined {
		const rule = this.#rules.get(id);
		if (rule !== undefined) return rule;
		const excluded = this.#excluded.get(id);
		if (excluded === undefined) {
			const known = this.base.rules.map((one) => one.id);
			this.report(issue(problems.unknownRule, path, { name: id, nearest: nearest(id, known) }));
		} else this.report(issue(problems.alreadyExcluded, path, { name: id, layer: excluded.title }));
		return undefined;
	}

	#allowed(violations: readonly Violation[]): void {
		for (const { issue: found, breach } of violations) {
			if (this.conformance === "report") this.#breaches.push(breach);
			this.report(this.conformance === "report" ? { ...found, severity: "warning" } : found);
		}
	}

	#set(): void {
		for (const [id, figures] of Object.entries(this.overlay.set ?? {})) {
			const rule = this.#rule(id, `set.${id}`);
			if (rule === undefined) continue;
			const parameters = { ...rule.parameters };
			for (const [name, figure] of Object.entries(figures)) {
				const path = `set.${id}.${name}`;
				const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
				if (parameter === undefined) {
					this.report(issue(problems.unknownParameter, path, { name, nearest: nearest(name, Object.keys(parameters)) }));
					continue;
				}
				if (isSameFigure(parameter, figure)) this.#changesNothing(path, name);
				const change = { rule, document: this.base, layer: this.#layer, path };
				this.#allowed(againstFigure(change, name, parameter, figure, saysFigure(id, name, figure, parameter)));
				parameters[name] = this.#setFigure(rule, parameter, figure);
			}
			// Examples are of the figures for which they were written.
			const { examples: _, ...kept } = rule;
			this.#rules.set(id, { ...kept, parameters } as Rule);
		}
	}

	#setFigure(rule: Rule, parameter: Parameter, figure: SetFigure): Parameter {
		const { unit, stricter, variants, setBy } = parameter;
		const lost = { ...this.#lost(setBy, originOf(rule, this.base)), ...figureDataOf(parameter) };
		const own = setBy?.variants === undefined ? {} : { variants: setBy.variants };
		return {
			...figureDataOf(figure),
			unit,
			stricter,
			...(figure.source === undefined ? {} : { source: figure.source }),
			...(variants === undefined ? {} : { variants }),
			setBy: {
				...this.#setBy(figure),
				...(figure.variants === undefined ? {} : { variants: figure.variants }),
				replaced: [...(setBy?.replaced ?? []), { ...lost, ...own }],
			},
		} as Parameter;
	}

	#putInForce(): void {
		for (const [id, { from, until, ...why }] of Object.entries(this.overlay.inForce ?? {})) {
			const path = `inForce.${id}`;
			const rule = this.#rule(id, path);
			if (rule === undefined) continue;
			const { setBy, ...before } = rule.inForce ?? {};
			const time = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
			if (canonical(before) === canonical(time)) this.#changesNothing(path, id);
			const what = {
				zh: `更改规则“${id}”的有效期`,
				en: `changes when the rule "${id}" is in force`,
			};
			this.#allowed(againstTime({ rule, document: this.base, layer: this.#layer, path }, time, what));
			const lost = { ...this.#lost(setBy, originOf(rule, this.base)), ...before };
			const { examples: _, ...kept } = rule;
			const inForce = { ...time, setBy: { ...this.#setBy(why), replaced: [...(setBy?.replaced ?? []), lost] } };
			this.#rules.set(id, { ...kept, inForce } as Rule);
		}
	}

	#exclude(): void {
		for (const [id, why] of Object.entries(this.overlay.exclude ?? {})) {
			const path = `exclude.${id}`;
			const rule = this.#rule(id, path);
			if (rule === undefined) continue;
			const what = { zh: `删去规则“${id}”`, en: `leaves out the rule "${id}"` };
			this.#allowed(againstRemoval({ rule, document: this.base, layer: this.#layer, path }, what));
			this.#rules.delete(id);
			this.#excluded.set(id, { ...this.#setBy(why), rule });
		}
	}

	#replace(): void {
		for (const [id, { rule: next, ...why }] of Object.entries(this.overlay.replace ?? {})) {
			const path = `replace.${id}`;
			const rule = this.#rule(id, path);
			if (rule === undefined) continue;
			const what = { zh: `改写规则“${id}”`, en: `words the rule "${id}" anew` };
			this.#allowed(againstRemoval({ rule, document: this.base, layer: this.#layer, path }, what));
			const { setBy, ...before } = rule;
			const lost = { ...this.#lost(setBy, originOf(rule, this.base)), rule: before };
			const { $schema: _, ...worded } = next;
			if (canonical(worded) === canonical(before)) this.#changesNothing(path, id);
			this.#rules.set(id, { ...worded, setBy: { ...this.#setBy(why), replaced: [...(setBy?.replaced ?? []), lost] } } as Rule);
		}
	}

	#addRules(): void {
		for (const { $schema: _, ...rule } of this.overlay.add?.rules ?? []) {
			const known = this.#rules.get(rule.id);
			if (known !== undefined && originOf(known, this.base).layer !== this.#layer.layer) {
				const layer = originOf(known, this.base).title;
				this.report(issue(problems.alreadyThere, `add.rules.${rule.id}`, { name: rule.id, layer }));
				continue;
			}
			const before = this.#excluded.get(rule.id)?.rule as Rule | undefined;
			this.#excluded.delete(rule.id);
			const replaced = before === undefined ? {} : { replaced: [{ ...originOf(before, this.base), rule: before }] };
			this.#rules.set(rule.id, { ...rule, setBy: { ...this.#layer, ...replaced } } as Rule);
		}
	}

	/** What an overlay adds to something of which each has a name. */
	#new<Thing>(path: string, added: Readonly<Record<string, Thing>> = {}, known: Readonly<Record<string, Thing>> = {}) {
		for (const name of Object.keys(added)) {
			// Two layers may cite one document.
			const isSame = path === "sources" && canonical(added[name]) === canonical(known[name]);
			if (Object.hasOwn(known, name) && !isSame)
				this.report(issue(problems.alreadyThere, `${path}.${name}`, { name, layer: this.#beneath.title }));
		}
		return added;
	}

	#newDimensions(): StandardDocument["dimensions"] {
		const { dimensions = [] } = this.overlay.add ?? {};
		for (const [i, { id: name }] of dimensions.entries()) {
			if (this.base.dimensions.some(({ id }) => id === name))
				this.report(issue(problems.alreadyThere, `add.dimensions[${i}].id`, { name, layer: this.#beneath.title }));
		}
		return dimensions;
	}

	#expires(): StandardDocument["expires"] {
		const changes = Object.entries(this.overlay.expires ?? {});
		if (changes.length === 0) return undefined;
		const expires: Record<string, Expiry> = { ...this.base.expires };
		for (const [id, { reason, source, ...validity }] of changes) {
			const before = validityIn(this.base, id);
			if (canonical(before) === canonical(validity)) this.#changesNothing(`expires.${id}`, id);
			const known = expires[id]?.setBy;
			// What is set for an input that there is not is told with the other names.
			const lost = { ...this.#lost(known, this.#originOfInput(id)), ...(before ?? validityOf(validity)) };
			const setBy = { ...this.#setBy({ reason, source }), replaced: [...(known?.replaced ?? []), lost] };
			expires[id] = { ...validity, setBy };
		}
		return expires;
	}

	/** The layer that declares an input: an overlay its own, the standard those of the dictionary. */
	#originOfInput(id: string): NamedLayer {
		const layers = layersOf(this.base);
		return named(layers.find((layer) => id.startsWith(localPrefix(layer.id))) ?? layers[0]!);
	}

	#scoring(): Scoring {
		const scoring: Record<string, unknown> & Pick<Scoring, "setBy"> = { ...this.base.scoring };
		const changes = Object.entries(this.overlay.scoring ?? {}).filter(([, change]) => change !== undefined);
		if (changes.length === 0) return this.base.scoring;
		const setBy = { ...scoring.setBy };
		for (const [key, change] of changes) {
			const { value, ...why } = change!;
			const before = scoring[key] ?? null;
			if (canonical(before) === canonical(value)) this.#changesNothing(`scoring.${key}`, key);
			const known = setBy[key];
			const lost = { ...this.#lost(known, named(layersOf(this.base)[0]!)), value: before };
			setBy[key] = { ...this.#setBy(why), replaced: [...(known?.replaced ?? []), lost] };
			if (value === null) delete scoring[key];
			else scoring[key] = value;
		}
		return { ...scoring, setBy } as Scoring;
	}

	#titleLife(): StandardDocument["titleLife"] {
		const { titleLife } = this.overlay;
		if (titleLife === undefined) return undefined;
		const { value, ...why } = titleLife;
		const { setBy, ...before } = this.base.titleLife ?? {};
		if (canonical(before) === canonical(value)) this.#changesNothing("titleLife", "titleLife");
		const lost =
			this.base.titleLife === undefined ? [] : [{ ...this.#lost(setBy, named(layersOf(this.base)[0]!)), value: before }];
		return { ...value, setBy: { ...this.#setBy(why), replaced: [...(setBy?.replaced ?? []), ...lost] } };
	}

	/** A rule that is left out is named by nothing else. */
	#checkNamed({ scoring, rules }: StandardDocument): void {
		for (const id of Object.keys(this.overlay.exclude ?? {})) {
			if (this.#rules.has(id)) continue;
			const of = (conditions: unknown) => {
				const named = (conditions as { rules?: unknown } | undefined)?.rules;
				return Array.isArray(named) && named.includes(id);
			};
			const places = [
				...(of(scoring.pass) ? ["scoring.pass.rules"] : []),
				...(scoring.levels ?? []).flatMap((level, i) => (of(level) ? [`scoring.levels[${i}].rules`] : [])),
				...rules.flatMap(({ id: other, veto }) =>
					typeof veto === "object" && "items" in veto && veto.items.includes(id) ? [`rules.${other}.veto.items`] : [],
				),
			];
			if (places.length > 0) this.report(issue(problems.stillNamed, `exclude.${id}`, { name: id, places }));
		}
	}

	#changesNothing(path: string, name: string): void {
		this.report(warning(problems.changesNothing, path, { name, layer: this.#beneath.title }));
	}

	#setBy({ reason, source }: Why): NamedLayer & Why {
		return { ...this.#layer, reason, ...(source === undefined ? {} : { source }) };
	}

	/** Who had set what is now replaced: an overlay for its reason, or who wrote it in the first place. */
	#lost(setBy: SetBy | undefined, origin: NamedLayer): SetBy {
		if (setBy === undefined) return origin;
		const { layer, title, reason, source } = setBy;
		return {
			layer,
			title,
			...(reason === undefined ? {} : { reason }),
			...(source === undefined ? {} : { source }),
		};
	}
}

/** That an overlay sets a figure, in words: what to, and what it was. */
function saysFigure(rule: string, name: string, next: SetFigure, known: Parameter): Text {
	if (!("value" in next && "value" in known)) {
		return { zh: `更改了“${rule}”的 ${name}`, en: `changes ${name} of "${rule}"` };
	}
	return {
		zh: `把“${rule}”的 ${name} 从 ${known.value} 改为 ${next.value}`,
		en: `sets ${name} of "${rule}" to ${next.value} instead of ${known.value}`,
	};
}
