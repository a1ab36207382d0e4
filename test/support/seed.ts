/**
 * Properties are tried on other cases at each run, except where a run must not depend on luck: there on the same ones.
 * A run that fails prints its seed; `SEED=… npx vitest run` repeats it.
 */
import fc from "fast-check";

const seed = process.env.SEED ?? (process.env.CI === undefined ? undefined : "20260630");
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
