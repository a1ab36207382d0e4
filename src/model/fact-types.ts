/** What facts of each type of input may be: the types of a standard's facts. */
import type { EventsData, RangeData, RatioData } from "./facts.js";

/** A bare value, or one with when, by whom and on what evidence it was observed. Missing is `null`, or no key. */
export type Given<Value> =
	| Value
	| null
	| {
			readonly value: Value | null;
			/** The ISO day of the observation. */
			readonly observed?: string;
			readonly by?: string;
			readonly evidence?: string;
			/** Why an assessor judges so. */
			readonly reason?: string;
	  };

/** Yes or no. */
export type BooleanFact = Given<boolean>;
/** A number, or what is known of it: `{ "atLeast": 300 }`. */
export type NumberFact = Given<number | RangeData>;
/**
 * A percentage from 0 to 100, what is known of it, or a ratio: `{ "count": 270, "of": 300 }`; of a survey whose answers
 * are declared also how many gave each: `{ "answers": { "satisfied": 200 } }`.
 */
export type PercentFact<Answer extends string = never> = Given<number | RangeData | RatioData | AnswersData<Answer>>;
type AnswersData<Answer extends string> = [Answer] extends [never]
	? never
	: { readonly answers: { readonly [answer in Answer]?: number | RangeData | undefined } };
/** An ISO day, or a month. */
export type DayFact = Given<string>;
/** A text, as it is. */
export type TextFact = Given<string>;
/** One of the options, by its id. */
export type ChoiceFact<Option extends string> = Given<Option>;
/** Events with their days, or their number in the assessment year. */
export type EventsFact = Given<EventsData | number | RangeData>;
