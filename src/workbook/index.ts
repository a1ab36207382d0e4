/**
 * `wenming/workbook`: facts from Excel and CSV, and the files in which they are entered.
 *
 * `template` writes the workbook of `rows`, with `template-words`; `xlsx` and `csv` take files apart into `cell`s, `header`
 * finds their columns, by `words`; `read` puts facts together from what `entry` makes of each cell, with `days` as people
 * write them.
 */
export { csvTemplate, readCsv } from "./csv.js";
export type { FactsFile, ReadFacts } from "./read.js";
export type { TemplateOptions } from "./rows.js";
export { workbookTemplate } from "./template.js";
export type { TemplateLocale } from "./words.js";
export { readWorkbook } from "./xlsx.js";
