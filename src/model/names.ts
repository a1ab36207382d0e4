/** Names that mean something of their own, so that no input may have them. */

/** First segments that mean something else than an input in `{"var": "…"}`. */
export const reservedSegments: readonly string[] = ["parameters", "measures", "day"];

/** Last segments that read a component of a ratio. */
export const ratioSegments: readonly string[] = ["count", "of"];

/** Path segments that reach into an object's prototype. */
export const prototypeSegments: readonly string[] = ["__proto__", "constructor", "prototype"];
