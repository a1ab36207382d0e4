import * as z from "zod";

const segment = "[a-z][A-Za-z0-9]*";

/** `library.books`: a topic and a name in lowerCamelCase, possibly deeper. */
export const inputIdSchema = z
	.string()
	.regex(new RegExp(`^${segment}(\\.${segment})+$`), "expected dotted lowerCamelCase, such as library.books");

/** `culture`: kebab-case. */
export const slugSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected kebab-case, such as library-books");

/** `culture.library-books`: the dimension and the rule's file name. */
export const ruleIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected <dimension>.<rule-name>");

/** `minimum`: lowerCamelCase. */
export const parameterNameSchema = z.string().regex(new RegExp(`^${segment}$`), "expected lowerCamelCase, such as minimum");
