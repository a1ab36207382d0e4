import * as z from "zod";
import { wordsSchema } from "./text.js";

export const sourceSchema = z
	.strictObject({ document: z.string().min(1), chapter: z.string().min(1).optional(), clause: wordsSchema() })
	.meta({ id: "Source", description: "A citation: document, chapter, clause." });
