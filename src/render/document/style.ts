/**
 * How documents look: colours that follow the reader's light or dark setting, type, tables, print on A4. Every colour of
 * text has a contrast of at least 4.5 on every ground that it stands on.
 */

/** The colours, by what they stand for. Outcomes are never told by colour alone. */
export const colours = `
:root {
	color-scheme: light dark;
	--ground: #ffffff; --surface: #f4f6f8; --text: #1b1f24; --muted: #545d68; --line: #c9d1d9; --accent: #0b5cad; --mark: #fff3c4;
	--pass: #14692f; --fail: #b3261e; --unknown: #7a5200; --not-applicable: #545d68;
	--pass-ground: #e3f4e7; --fail-ground: #fce8e6; --unknown-ground: #fdf1d8; --not-applicable-ground: #eceff2;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #14171b; --surface: #1e2329; --text: #e8ebee; --muted: #a9b3be; --line: #3d4650; --accent: #7db8f5; --mark: #4a3c10;
		--pass: #7ed495; --fail: #ff9d94; --unknown: #f0c36a; --not-applicable: #a9b3be;
		--pass-ground: #17331f; --fail-ground: #43201d; --unknown-ground: #3b2f12; --not-applicable-ground: #262c33;
	}
}
@media print {
	:root {
		--ground: #fff; --surface: #fff; --text: #000; --muted: #333; --line: #888; --accent: #000; --mark: #fff;
		--pass: #000; --fail: #000; --unknown: #000; --not-applicable: #333;
		--pass-ground: #fff; --fail-ground: #e6e6e6; --unknown-ground: #f4f4f4; --not-applicable-ground: #fff;
	}
}`;

/** Text, lists, tables and code. What is written from right to left turns nothing round but itself. */
export const prose = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
	margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
	font: 1rem/1.65 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1, h2, h3, h4 { line-height: 1.3; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.7rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; }
p, ul, ol, dl, pre, figure, details { margin: 0 0 0.9rem; }
h1, h2, h3, h4, p, li, dt, dd, th, td, caption, summary, label, legend, [lang] { unicode-bidi: isolate; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dt { font-weight: 600; }
dd { margin: 0 0 0.6rem 1.2rem; }
dd > :last-child { margin-bottom: 0; }
@media (min-width: 40rem) {
	dl { display: grid; grid-template-columns: fit-content(14rem) minmax(0, 1fr); gap: 0.35rem 1.4rem; }
	dt { grid-column: 1; }
	dd { grid-column: 2; margin: 0; }
}
code, pre { font: 0.9em/1.5 ui-monospace, "SFMono-Regular", Consolas, monospace; }
pre { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.8rem; overflow-x: auto; }
.table { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; }
caption { text-align: start; color: var(--muted); padding-bottom: 0.3rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; min-width: 4.5em; overflow-wrap: break-word; }
thead th { background: var(--surface); }
th[scope="row"] { font-weight: 600; }
summary { cursor: pointer; }
figure { margin-inline: 0; }
figcaption { color: var(--muted); font-size: 0.92rem; }
svg, img { max-width: 100%; height: auto; }
.blank { display: inline-block; border-bottom: 1px solid var(--text); }
.diagram { overflow-x: auto; }
.diagram svg { max-width: none; }
.added { text-decoration: none; color: var(--accent); font-weight: 600; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .unknown { color: var(--unknown); } .not-applicable { color: var(--not-applicable); }
.muted { color: var(--muted); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:is(h1, h2, h3, h4, p, dt, dd, th, td, caption, summary, li, a):not(:has(> :nth-child(3))) > [lang="zh-CN"] + [lang="en"] { display: block; color: var(--muted); font-size: 0.92em; font-weight: 500; }
:is(h1, h2, h3) > [lang="zh-CN"] + [lang="en"] { font-size: 0.78em; }
@media (min-width: 60rem) { .both { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; } }
@page { size: A4; margin: 18mm 16mm; }
@media print {
	body { font-size: 10.5pt; line-height: 1.5; }
	a { text-decoration: none; }
	h1, h2, h3, h4 { break-after: avoid; }
	tr, li, dt, figure { break-inside: avoid; }
	thead { display: table-header-group; }
	pre { white-space: pre-wrap; }
	.table { overflow: visible; }
	.screen { display: none !important; }
}`;
