/** How the page to assess oneself with looks, on top of how documents look. */
export const assessStyle = `
#assess { max-width: 84rem; margin: 0 auto; padding: 1rem 1.2rem; }
#assess .top { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
#assess .top h1 { margin: 0 0 0.5rem; }
#assess button, #assess select, #assess input:not([type="radio"]) {
	font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--muted); border-radius: 6px; padding: 0.3rem 0.6rem; max-width: 100%;
}
#assess button { background: var(--surface); cursor: pointer; min-height: 2.2rem; }
#assess button:hover { border-color: var(--accent); }
#assess [aria-invalid="true"] { border-color: var(--fail); outline-color: var(--fail); box-shadow: inset 0 0 0 1px var(--fail); }
#assess .given, #assess .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2.5rem; align-items: start; }
#assess .columns { margin-top: 1rem; }
#assess section { margin: 0; }
#assess h2 { margin-top: 0; }
#assess .form { margin-bottom: 2rem; }
#assess .line { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: center; margin: 0 0 0.5rem; }
#assess .line .name { flex: 0 1 9.5rem; }
#assess .line select, #assess .line input.text { flex: 1 1 10rem; min-width: 0; }
#assess .line .hint { flex-basis: 100%; }
#assess input.number, #assess input.day { width: 13rem; }
#assess input.text { width: 100%; }
#assess .hint, #assess .readers, #assess .origin { color: var(--muted); font-size: 0.88rem; margin: 0.3rem 0; }
#assess .examples, #assess .buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
#assess fieldset { border: 0; border-top: 1px solid var(--line); margin: 0; padding: 0.7rem 0; min-width: 0; }
#assess fieldset.input { scroll-margin: 6rem; }
#assess fieldset.input legend { font-weight: 600; padding: 0; float: inline-start; width: 100%; }
#assess fieldset.input > p:first-of-type { clear: both; margin: 0 0 0.4rem; }
#assess fieldset:focus-within { background: var(--surface); box-shadow: 0 0 0 0.5rem var(--surface); }
#assess .answers, #assess .filter { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; }
#assess .answers label, #assess .filter label { display: flex; align-items: center; gap: 0.4rem; min-height: 2rem; }
#assess .filter legend { float: inline-start; font-weight: 600; padding: 0; margin-inline-end: 0.6rem; line-height: 2rem; }
#assess input[type="radio"] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
#assess .issues { list-style: none; margin: 0.2rem 0; padding: 0; font-size: 0.92rem; }
#assess .readers > span { margin-inline-end: 0.9rem; }
#assess .events { margin: 0 0 0.5rem; padding-inline-start: 0; list-style: none; }
#assess .events li { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: center; }
#assess .events .line { margin-bottom: 0.3rem; }
#assess .mark { display: inline-block; min-width: 1.2em; font-weight: 700; text-align: center; }
#assess summary h3 { display: inline; font-size: 1.05rem; }
#assess details.group > summary { padding: 0.45rem 0; border-top: 1px solid var(--line); }
#assess details.group { margin: 0; }
#assess .result { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1rem; margin-bottom: 1rem; }
#assess .headline { font-weight: 700; font-size: 1.08rem; border-radius: 6px; padding: 0.5rem 0.7rem; }
#assess .headline.pass { background: var(--pass-ground); } #assess .headline.fail { background: var(--fail-ground); }
#assess .headline.unknown { background: var(--unknown-ground); } #assess .headline.not-applicable { background: var(--not-applicable-ground); }
#assess .scores th, #assess .scores td { border-inline: 0; padding: 0.3rem 0.3rem; min-width: 0; }
#assess .scores th:first-child { width: 62%; }
#assess .scores td { font-variant-numeric: tabular-nums; vertical-align: bottom; }
#assess .bar { display: block; width: 100%; height: 0.75rem; margin-top: 0.15rem; }
#assess .bar .track { fill: var(--ground); stroke: var(--muted); }
#assess .bar .sure { fill: var(--accent); }
#assess .bar .possible { stroke: var(--accent); }
#assess .bar .needed { stroke: var(--text); stroke-width: 2; }
#assess .hatch { stroke: var(--accent); }
#assess .next { border-block: 1px solid var(--line); padding: 0.8rem 0 0; margin: 0.8rem 0; }
#assess .next h3 { margin: 0 0 0.3rem; }
#assess .rule { margin: 0; border-bottom: 1px solid var(--line); scroll-margin: 6rem; }
#assess .rule > summary { padding: 0.45rem 0; }
#assess .rule > summary::after { content: ""; display: block; clear: both; }
#assess .rule .label { float: inline-end; color: var(--muted); font-size: 0.9rem; margin-inline-start: 0.8rem; }
#assess .rule .clause { color: var(--muted); font-variant-numeric: tabular-nums; }
#assess .why { padding: 0 0 0.8rem 1.6rem; }
#assess .why h4 { margin: 0.8rem 0 0.2rem; }
#assess .why ul { padding-inline-start: 1.2rem; margin-bottom: 0.6rem; }
#assess .steps { list-style: none; }
#assess .ways-bar {
	position: sticky; bottom: 0; display: flex; gap: 1.2rem; margin: 0 -1.2rem; padding: 0.5rem 1.2rem;
	background: var(--surface); border-top: 1px solid var(--line);
}
.layout #assess { padding-inline: 0; }
#assess .ways-bar a { white-space: nowrap; }
#assess .ways-bar a:first-child { margin-inline-end: auto; font-weight: 700; }
@media (min-width: 64rem) {
	#assess .given { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
	#assess .columns { grid-template-columns: minmax(22rem, 25rem) minmax(0, 1fr); }
	#assess .result { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
	#assess .ways-bar { display: none; }
}
@media (max-width: 30rem) {
	#assess { padding: 0.8rem; }
	#assess .ways-bar { margin: 0 -0.8rem; padding: 0.5rem 0.8rem; }
	#assess .why { padding-inline-start: 0.4rem; }
}
@media print {
	#assess { padding: 0; max-width: none; }
	#assess .given, #assess .columns { display: block; }
	#assess .result { max-height: none; position: static; }
	#assess .origin, #assess .hint, #assess .readers { display: none; }
	#assess .rule, #assess fieldset { break-inside: avoid; }
}`;
