/**
 * A standard's documentation as pages: `book` is the table of contents, each kind of page has its file, `teller` says the
 * things of the standard, `words` and the other tables of words have the words that are not the standard's own.
 */
export { bookOf } from "./book.js";
