/** unknown → Overlay: its shape, and what can be seen of it without the standard that it changes. */
import * as z from "zod";
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { ruleIdSchema } from "../model/identifier.js";
import { type Overlay, overlaySchema } from "../model/overlay.js";
import type { Rule } from "../model/rule.js";
import { whyShape } from "../model/set-by.js";
import { readRule, ruleKey } from "./rule-shape.js";
import { shapeIssues } from "./shape.js";

export interface ReadOverlay {
	/** As far as it can be read. */
	readonly overlay: Overlay | undefined;
	readonly issues: readonly Issue[];
}

/**
 * Reads an overlay: a city's changes to a standard, or to another overlay. Whether they fit it, `checkOverlay` tells.
 *
 * @throws {WenmingError} `invalid-overlay`, with every issue and its path.
 * @example
 * parseOverlay(JSON.parse(text)).extends; // => "wuxi"
 */
export function parseOverlay(given: unknown): Overlay {
	const { overlay, issues } = readOverlay(given);
	if (overlay === undefined || issues.length > 0) throw new WenmingError("invalid-overlay", issues);
	return overlay;
}

export function readOverlay(given: unknown): ReadOverlay {
	const issues: Issue[] = [];
	const report = (found: Issue) => issues.push(found);
	const overlay = readShape(given, report);
	if (overlay !== undefined) checkAlone(overlay, report);
	return { overlay, issues };
}

const anyRules = z.array(z.unknown()).optional();
/** Its rules are checked one by one, each by the schema that it means to fit. */
const outerSchema = overlaySchema.extend({
	replace: z.record(ruleIdSchema, z.strictObject({ ...whyShape, rule: z.unknown() })).optional(),
	add: overlaySchema.shape.add.unwrap().extend({ rules: anyRules }).optional(),
});

function readShape(given: unknown, report: (issue: Issue) => void): Overlay | undefined {
	const outer = outerSchema.safeParse(given, { reportInput: true });
	if (!outer.success) {
		for (const found of shapeIssues(outer.error, "", overlaySchema)) report(found);
		return undefined;
	}
	const { replace, add, ...rest } = outer.data;
	let isSound = true;
	const ruleOf = (rule: unknown, path: string): Rule => {
		const read = readRule(rule, path, report);
		if (read === undefined) isSound = false;
		return read as Rule;
	};
	const replaced = Object.entries(replace ?? {}).map(([id, { rule, ...why }]) => [
		id,
		{ ...why, rule: ruleOf(rule, `replace.${id}.rule`) },
	]);
	const rules = add?.rules?.map((rule, i) => ruleOf(rule, `add.rules.${ruleKey(rule, i)}`));
	if (!isSound) return undefined;
	return {
		...rest,
		...(replace === undefined ? {} : { replace: Object.fromEntries(replaced) }),
		...(add === undefined ? {} : { add: { ...add, ...(rules === undefined ? {} : { rules }) } }),
	} as Overlay;
}

/** The beginning of the names of an overlay's own inputs: `local.exampleTown.` of `example-town`. */
export function localPrefix(id: string): string {
	return `local.${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.`;
}

function checkAlone(overlay: Overlay, report: (issue: Issue) => void): void {
	const { id, replace = {}, add = {} } = overlay;
	if (overlay.extends === id) report(issue(problems.overlayCycle, "extends", { cycle: [id, id] }));
	const prefix = localPrefix(id);
	for (const name of Object.keys(add.inputs ?? {})) {
		if (!name.startsWith(prefix)) report(issue(problems.notLocal, `add.inputs.${name}`, { name, prefix }));
	}
	for (const [key, { rule }] of Object.entries(replace)) {
		if (rule.id !== key)
			report(
				issue(problems.wrongType, `replace.${key}.rule.id`, { found: JSON.stringify(rule.id), expected: JSON.stringify(key) }),
			);
	}
	for (const [path, ids] of [
		["add.rules", (add.rules ?? []).map((rule) => rule.id)],
		["add.dimensions", (add.dimensions ?? []).map((dimension) => dimension.id)],
	] as const) {
		for (const [i, name] of ids.entries()) {
			if (ids.indexOf(name) < i) report(issue(problems.givenTwice, `${path}[${i}].id`, { name }));
		}
	}
	checkContradictions(overlay, report);
	for (const name of Object.keys(overlay.expires ?? {})) {
		const keys = ["add.inputs", "expires"];
		if (Object.hasOwn(add.inputs ?? {}, name)) report(issue(problems.changedTwice, `expires.${name}`, { name, keys }));
	}
	for (const rule of add.rules ?? []) checkUnsigned(rule, `add.rules.${rule.id}`, report);
	for (const [key, { rule }] of Object.entries(replace)) checkUnsigned(rule, `replace.${key}.rule`, report);
}

/** Who set what is written when the overlay is resolved, so that no file can put it into another's mouth. */
function checkUnsigned({ setBy, inForce, parameters = {} }: Rule, path: string, report: (issue: Issue) => void): void {
	const signed = [
		[setBy, path],
		[inForce?.setBy, `${path}.inForce`],
		...Object.entries(parameters).map(([name, parameter]) => [parameter.setBy, `${path}.parameters.${name}`] as const),
	] as const;
	const why = { zh: "由 resolveStandard 填写", en: "resolveStandard writes it" };
	for (const [by, at] of signed) if (by !== undefined) report(issue(problems.notAllowed, `${at}.setBy`, { found: "setBy", why }));
}

/** No rule is left out or worded anew, and changed besides. */
function checkContradictions(
	{ set = {}, inForce = {}, exclude = {}, replace = {}, add = {} }: Overlay,
	report: (issue: Issue) => void,
) {
	const added = Object.fromEntries((add.rules ?? []).map((rule) => [rule.id, rule]));
	const changes = Object.entries({ set, inForce, exclude, replace, "add.rules": added });
	for (const name of new Set([exclude, replace, added].flatMap(Object.keys))) {
		const keys = changes.flatMap(([key, rules]) => (Object.hasOwn(rules, name) ? [key] : []));
		if (keys.length > 1) report(issue(problems.changedTwice, `${keys[0]}.${name}`, { name, keys }));
	}
}
