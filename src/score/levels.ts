/** How far up the levels: each contains those below it. */
import type { LevelResult } from "../model/score.js";
import type { Level } from "../model/scoring.js";
import type { Truth } from "./truth.js";

/** The highest level that is certainly reached, and those that may turn out to be the highest. */
export function levelOf(levels: readonly Level[], reached: readonly Truth[]): LevelResult {
	const certain = reached.lastIndexOf(true);
	const firstMissed = reached.indexOf(false);
	const last = (firstMissed < 0 ? levels.length : firstMissed) - 1;
	const possible: (string | null)[] = [];
	for (let i = certain; i <= last; i++) possible.push(i < 0 ? null : levels[i]!.id);
	return { certain: certain < 0 ? null : levels[certain]!.id, possible };
}
