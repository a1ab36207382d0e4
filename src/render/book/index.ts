/**
 * A standard's documentation as pages: `book` is the table of contents, each kind of page has its file, `teller` says the
 * things of the standard, `words` and the other tables of words have the words that are not the standard's own.
 */
export { type BookOptions, bookOf } from "./book.js";
export { groupedInputs, type MethodGroup, type SupplierGroup } from "./grouping.js";
