/** How the pages of a site are laid out, on top of how documents look. */
import { assessStyle } from "../assess/index.js";
import { colours, prose } from "../document/index.js";

const layout = `
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--ground); padding: 0.4rem 0.8rem; z-index: 2; }
.head { border-bottom: 1px solid var(--line); background: var(--surface); }
.head > div { max-width: 84rem; margin: 0 auto; padding: 0.6rem 1.2rem; display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; align-items: center; }
.head .title { font-weight: 700; text-decoration: none; color: var(--text); margin-inline-end: auto; }
.languages { display: flex; }
.languages[hidden], .search[hidden] { display: none; }
.languages button { font: inherit; font-size: 0.9rem; padding: 0.25rem 0.7rem; border: 1px solid var(--line); background: var(--ground); color: var(--text); cursor: pointer; }
.languages button + button { border-inline-start: 0; }
.languages button[aria-pressed="true"] { background: var(--accent); color: var(--ground); border-color: var(--accent); }
.search { position: relative; }
.search input { font: inherit; padding: 0.3rem 0.6rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--ground); color: var(--text); width: min(20rem, 80vw); }
.search .found { position: absolute; inset-inline-end: 0; z-index: 1; width: min(34rem, 92vw); max-height: 70vh; overflow: auto; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 8px 24px rgb(0 0 0 / 0.2); padding: 0.6rem 0.8rem; }
.search .found:empty { display: none; }
.search .found ol { list-style: none; margin: 0; padding: 0; }
.search .found li { padding: 0.35rem 0; border-top: 1px solid var(--line); }
.search .found small { display: block; color: var(--muted); }
.search .found mark { background: var(--mark); color: inherit; }
.layout { max-width: 84rem; margin: 0 auto; padding: 1.2rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.2rem 2.5rem; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents li { margin: 0.15rem 0; }
.contents ul ul { padding-inline-start: 0.8rem; border-inline-start: 2px solid var(--line); }
.contents a { text-decoration: none; display: block; padding: 0.12rem 0.3rem; border-radius: 4px; }
.contents a[aria-current] { background: var(--surface); color: var(--text); font-weight: 600; }
.contents [lang="en"] { color: var(--muted); font-size: 0.9em; }
.turn { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 0.8rem; }
.foot { border-top: 1px solid var(--line); color: var(--muted); font-size: 0.9rem; padding: 1rem 1.2rem; text-align: center; }
html[data-shown="zh"] body [lang="en"], html[data-shown="en"] body [lang="zh-CN"] { display: none !important; }
html[data-shown="zh"] .both, html[data-shown="en"] .both { display: block; }
@media (max-width: 59.99rem) { .contents { border-top: 1px solid var(--line); padding-top: 0.8rem; } }
@media (min-width: 60rem) {
	.to-contents { display: none; }
	.layout { grid-template-columns: 17rem minmax(0, 1fr); }
	main { grid-column: 2; }
	.contents { grid-column: 1; grid-row: 1; position: sticky; top: 1.2rem; max-height: calc(100vh - 2.4rem); overflow-y: auto; }
}
@media print { .head, .contents, .turn, .foot, .skip { display: none; } .layout { display: block; padding: 0; max-width: none; } }
`;

/** In one file, the page that an address names is shown, the first where it names none; on paper, all are. */
const oneFile = `
@media screen {
	.page { display: none; }
	.page:target, .page:has(:target), body:not(:has(.page:target, .page :target)) .page:first-of-type { display: block; }
}
@media print { .page { break-before: page; } }
`;

export const siteStyle = `${colours}\n${prose}\n${layout}\n${assessStyle}`;
export const oneFileStyle = `${siteStyle}\n${oneFile}`;
