/** How charts look, on top of how documents look. Without any style a chart is drawn in the colour of the text. */
export const chartStyle = `
.chart { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem 2rem; }
.chart > figcaption { grid-column: 1 / -1; }
.chart .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; }
.chart .legend svg { vertical-align: -0.15em; margin-inline-end: 0.35em; }
.chart .bars { display: block; width: 100%; max-width: 34rem; }
.chart text { fill: var(--text, currentColor); }
.chart .track { fill: var(--ground, none); stroke: var(--muted, currentColor); }
.chart .sure { fill: var(--accent, currentColor); stroke: var(--accent, currentColor); }
.chart .possible { stroke: var(--accent, currentColor); }
.chart .hatch { stroke: var(--accent, currentColor); }
.chart .needed { stroke: var(--text, currentColor); }
.chart .needed-halo { stroke: var(--ground, none); }
.chart .table { margin: 0; align-self: start; }
.chart td { white-space: nowrap; }
.chart thead th { overflow-wrap: break-word; }
.chart th[scope="row"] { min-width: 8em; }
@media (min-width: 60rem) { .chart.beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
:root { --heat-0: #ffffff; --heat-1: #e4f0fb; --heat-2: #c7e0f7; --heat-3: #a5cdf2; --heat-4: #82b8ea; }
@media (prefers-color-scheme: dark) { :root { --heat-0: #14171b; --heat-1: #152638; --heat-2: #163552; --heat-3: #17456d; --heat-4: #185588; } }
@media print { :root { --heat-0: #ffffff; --heat-1: #ececec; --heat-2: #d9d9d9; --heat-3: #c6c6c6; --heat-4: #b3b3b3; } }
.heat td[class^="from-"] { background: linear-gradient(to right, var(--from), var(--to)); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.from-0 { --from: var(--heat-0); } .to-0 { --to: var(--heat-0); }
.from-1 { --from: var(--heat-1); } .to-1 { --to: var(--heat-1); }
.from-2 { --from: var(--heat-2); } .to-2 { --to: var(--heat-2); }
.from-3 { --from: var(--heat-3); } .to-3 { --to: var(--heat-3); }
.from-4 { --from: var(--heat-4); } .to-4 { --to: var(--heat-4); }
`;
