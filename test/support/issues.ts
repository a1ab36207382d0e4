/** What a call reports, in a form that is short to compare. */
import { type Issue, WenmingError } from "../../src/errors.js";

/** Each issue as `code path`. */
export function found(issues: readonly Issue[]): string[] {
	return issues.map(({ code, path }) => `${code} ${path}`.trimEnd());
}

/** The error that a call throws. */
export function thrownBy(call: () => unknown): WenmingError {
	try {
		call();
	} catch (error) {
		if (error instanceof WenmingError) return error;
		throw error;
	}
	throw new Error("nothing was thrown");
}

/** The issues of the error that a call throws. */
export function issuesOf(call: () => unknown): string[] {
	return found(thrownBy(call).issues);
}

/** A copy that nothing can change, however deep. */
export function deepFrozen<T>(value: T): T {
	if (typeof value !== "object" || value === null) return value;
	const copy = Array.isArray(value)
		? value.map(deepFrozen)
		: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepFrozen(inner)]));
	return Object.freeze(copy) as T;
}
