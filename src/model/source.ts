import * as z from "zod";

export const sourceSchema = z
	.strictObject({ document: z.string().min(1), chapter: z.string().min(1).optional(), clause: z.string().min(1) })
	.meta({ id: "Source", description: "A citation: document, chapter, clause." });
