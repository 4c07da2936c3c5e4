/** The style sheet of the page; its hash is in the page's security policy. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1d2329; --faint: #57606a; --line: #d5dae0; --panel: #f5f7f9; --focus: #0757ba;
  --danger: #b3141d; --danger-paper: #fdecec; --caution: #7d4e00; --caution-paper: #fdf3dc;
  --calm: #45525f; --calm-paper: #edf0f3; --gone: #fdecec; --come: #e4f5e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e4e8ec; --faint: #9da8b4; --line: #343c46; --panel: #1c2229; --focus: #74b3ff;
    --danger: #ff9a94; --danger-paper: #45191c; --caution: #f3c163; --caution-paper: #3d2d0c;
    --calm: #b6c1cc; --calm-paper: #2a323b; --gone: #45191c; --come: #15381f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 { font-size: 1.5rem; margin: 0.5rem 0 0; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem; }
h3 { font-size: 0.9rem; margin: 0.9rem 0 0.2rem; color: var(--faint); }
h4 { font-size: 0.9rem; margin: 0.6rem 0 0.2rem; font-weight: 600; }
p { margin: 0.35rem 0; }
small, .sides { color: var(--faint); }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.86em; }
code { unicode-bidi: isolate; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.chip { display: inline-block; padding: 0 0.5em; border-radius: 1em; font-size: 0.8rem; font-weight: 600; white-space: nowrap; }
.danger.chip, .refused { color: var(--danger); background: var(--danger-paper); }
.caution.chip { color: var(--caution); background: var(--caution-paper); }
.calm.chip { color: var(--calm); background: var(--calm-paper); }
.refused { padding: 0.4rem 0.75rem; border-left: 4px solid var(--danger); }
.waiver { padding: 0.4rem 0.75rem; border-left: 4px solid var(--line); background: var(--panel); }
.controls {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center;
  padding: 0.6rem 0; background: var(--paper); border-bottom: 1px solid var(--line);
}
.controls[hidden] { display: none; }
.controls input[type="search"] { flex: 1 1 16rem; }
.controls input[type="search"], select, button {
  min-height: 2.25rem; padding: 0.25rem 0.6rem; font: inherit; color: inherit; background: var(--panel);
  border: 1px solid var(--line); border-radius: 5px;
}
button { cursor: pointer; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.9rem; margin: 0; padding: 0; border: 0; flex-basis: 100%; }
legend { float: left; margin-right: 0.75rem; color: var(--faint); }
fieldset label { display: inline-flex; gap: 0.35rem; align-items: center; }
.rows { margin: 0.5rem 0; }
.rows > div { content-visibility: auto; contain-intrinsic-size: auto 3.4rem; border-bottom: 1px solid var(--line); }
.rows > div[hidden] { display: none; }
.row { border-left: 4px solid transparent; }
.row.danger { border-left-color: var(--danger); }
.row.caution { border-left-color: var(--caution); }
summary { cursor: pointer; padding: 0.5rem 0.75rem; }
summary:hover { background: var(--panel); }
.row > summary { display: block; }
.row > summary > .title { display: block; overflow-wrap: anywhere; }
.row > summary > .chips { padding-left: 1.1rem; }
.row > summary > .title::before { content: "\\25B8\\00A0"; color: var(--faint); }
.row[open] > summary > .title::before { content: "\\25BE\\00A0"; }
.row[open] > summary > small { display: none; }
.body { padding: 0 0.75rem 0.9rem 1.85rem; }
ul { margin: 0.2rem 0; padding-left: 1.2rem; }
.reasons { list-style: none; padding: 0; }
pre { margin: 0; padding: 0.35rem 0; overflow-x: auto; background: var(--panel); border-radius: 5px; }
pre > * { display: block; padding: 0 0.6rem; text-decoration: none; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
pre > del { background: var(--gone); }
pre > ins { background: var(--come); }
@media (max-width: 40rem) { .controls { position: static; } }
table { border-collapse: collapse; }
td, th { padding: 0.2rem 0.9rem 0.2rem 0; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
