/** Names that mean something of their own. Apart from the schemas, so that who only needs a name does not load them. */

/** First segments that mean something else than an input in `{"var": "…"}`. */
export const reservedSegments: readonly string[] = ["parameters", "measures", "day", "parts"];

/** Last segments that read a component of a ratio. */
export const ratioSegments: readonly string[] = ["count", "of"];

/** Path segments that reach into an object's prototype. */
export const prototypeSegments: readonly string[] = ["__proto__", "constructor", "prototype"];

/** The unit of a parameter that is a day. */
export const dayUnit = "day";

/** In a rule's own words for a comparison, the place of what was found. */
export const foundPlaceholder = "{found}";

/** The unit of a number of days. */
export const daysUnit = "days";

/** The unit of a percentage. */
export const percentUnit = "percent";

/** The unit of a parameter that is so many points. */
export const pointUnit = "point";
