/** Plain, light, and made for paper: one A4 column, tables whose heads come again on the next page. */
export const reportStyle = `
:root { color-scheme: light; --ink: #1d2733; --soft: #5a6675; --line: #d5dbe3; --error: #a3201c; --warning: #8a5a00; --good: #1c6b3c; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 2rem; max-width: 54rem; background: #fff; color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; break-after: avoid; }
p { margin: .4rem 0; }
.kicker, .soft, footer { color: var(--soft); }
.kicker { margin: 0 0 .2rem; font-size: .85rem; letter-spacing: .04em; text-transform: uppercase; }
.verdict { margin: 1.2rem 0; padding: .8rem 1rem; border-left: .35rem solid; background: #f6f8fa; font-size: 1.05rem; }
.verdict.error { border-color: var(--error); }
.verdict.warning { border-color: #c98a12; }
.verdict.good { border-color: var(--good); }
ul { margin: .4rem 0; padding-left: 1.2rem; }
li { margin: .45rem 0; break-inside: avoid; }
.place { display: block; color: var(--soft); font-size: .85rem; }
table { width: 100%; margin: .6rem 0; border-collapse: collapse; font-size: .87rem; }
thead { display: table-header-group; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
td:first-child, th { overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 600; }
tr { break-inside: avoid; }
td.figure, th.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.by { display: block; color: var(--soft); font-size: .8rem; }
code { font: .85em ui-monospace, 'Cascadia Mono', Consolas, monospace; color: var(--soft); overflow-wrap: break-word; }
.bad { color: var(--error); font-weight: 600; }
.odd { color: var(--warning); font-weight: 600; }
.fine { color: var(--good); }
footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .82rem; }
@page { size: A4; margin: 14mm; }
@media print { html { font-size: 9.5pt; } body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.35; } h2 { margin-top: 1.2rem; } th, td { padding: .2rem .4rem; }  .verdict { background: none; border-top: 1px solid var(--line); border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); } }
`;
