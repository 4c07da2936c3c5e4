import { counted } from '../../../diagnostics/print/tally.ts';
import { sha256 } from '../../../host/digest.ts';
import { placeOf } from '../../collapse/place.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { sizeOf } from '../markdown/budget.ts';
import { applicationRows } from '../words/applications.ts';
import { refusalPhrases, waiverPhrases } from '../words/gate.ts';
import { comparisonOf, effectCounts, totals } from '../words/headline.ts';
import { MEANING } from '../words/meaning.ts';
import { OUTSIDE_TITLE, outsideRows } from '../words/outside.ts';
import { becauseOf } from '../words/reasons.ts';
import { unique } from '../words/title.ts';
import { escapeHtml, phraseHtml, sentenceHtml } from './markup.ts';
import { causesHtml, chip, rowHtml } from './row-html.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** Bytes of the page from which on rows are shown without their fields. */
const LARGE = 24 * 1024 * 1024;
const MOST_FILES = 1_000;

/**
 * A plan as one page that needs nothing else: no other file, no network, no server. It can be read without its script; the
 * script searches, filters and unfolds.
 */
export function planHtml(view: PlanView): string {
  const { result, rows, summary } = view;
  const names = unique(result.changes.map(({ address }) => placeOf(address).environment));
  const environments = new Map(names.map((name, index) => [name, index]));
  let size = 0;
  const items = rows.map(row => {
    const item = rowHtml(row, environments, size < LARGE);
    size += sizeOf(item);
    return item;
  });
  return [
    head(`Plan: ${totals(summary)}`),
    `<header><h1>Plan: ${totals(summary)}</h1><p class="sides">${phraseHtml(comparisonOf(view))}</p></header>\n`,
    '<main>',
    gateHtml(view),
    effectsHtml(view),
    applicationsHtml(view),
    outsideHtml(view),
    '<h2 id="changes">Changes, the most dangerous first</h2>\n',
    controlsHtml(view, names),
    `<div class="rows" role="list" aria-labelledby="changes">\n${items.join('')}</div>\n`,
    filesHtml(view),
    `</main><script>${SCRIPT}</script></body></html>\n`,
  ].join('');
}

function head(title: string): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>\n<body>`,
  ].join('\n');
}

/** @see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}`;
}

function gateHtml({ gate }: PlanView): string {
  if (gate === undefined) return '';
  const refused = refusalPhrases(gate).map(
    phrase => `<p class="refused"><b>refused</b>: ${phraseHtml(phrase)}</p>\n`,
  );
  const waivers = waiverPhrases(gate).map(phrase => `<p class="waiver">${phraseHtml(phrase)}</p>\n`);
  return [...refused, ...waivers].join('');
}

function effectsHtml({ summary }: PlanView): string {
  const counts = effectCounts(summary);
  if (counts.length === 0) return '';
  const lines = counts.map(
    ([effect, count]) =>
      `<tr><td>${chip(effect)}</td><td class="number">${count}</td><td>${escapeHtml(MEANING[effect])}</td></tr>`,
  );
  return `<h2>Effects</h2><table><thead><tr><th>effect</th><th>objects</th><th>means</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>\n`;
}

function applicationsHtml({ result }: PlanView): string {
  const all = applicationRows(result);
  if (all.length === 0) return '';
  const lines = all.map(({ phrase, effects, causes }) => {
    const reasons = effects.map(
      each => `<br>${chip(each.effect)} ${sentenceHtml(each.reason)}${phraseHtml(becauseOf(each))}`,
    );
    return `<li>${phraseHtml(phrase)}${reasons.join('')}${causesHtml(causes)}</li>\n`;
  });
  return `<h2>Applications</h2><ul>${lines.join('')}</ul>\n`;
}

function outsideHtml({ result }: PlanView): string {
  const rows = outsideRows(result.outside);
  if (rows.length === 0) return '';
  const lines = rows.slice(0, MOST_FILES).map(({ effect, phrase, causes }) => {
    const label = effect === undefined ? '' : `${chip(effect)} `;
    return `<li>${label}${phraseHtml(phrase)}${causesHtml(causes)}</li>\n`;
  });
  const rest = rows.length - lines.length;
  return `<h2>${OUTSIDE_TITLE}</h2><ul>${lines.join('')}${rest > 0 ? `<li>and ${rest} more</li>` : ''}</ul>\n`;
}

function controlsHtml({ summary, rows }: PlanView, names: readonly string[]): string {
  const boxes = effectCounts(summary).map(
    ([effect]) => `<label><input type="checkbox" data-effect="${effect}"> ${effect}</label>`,
  );
  const options = names.map((name, index) => `<option value="${index}">${escapeHtml(name)}</option>`);
  return [
    '<div class="controls" role="search" hidden>',
    '<label class="away" for="search">Search in the changes</label>',
    '<input id="search" type="search" autocomplete="off" placeholder="Search: names, fields, values, files ( / )">',
    '<label class="away" for="environment">Environment</label>',
    `<select id="environment"><option value="">all environments</option>${options.join('')}</select>`,
    '<button id="unfold" type="button">Unfold all</button><button id="fold" type="button">Fold all</button>',
    `<fieldset><legend>Only</legend>${boxes.join('')}</fieldset>`,
    `<p id="status" role="status">${counted(rows.length, 'row')}</p></div>\n`,
  ].join('\n');
}

function filesHtml({ result }: PlanView): string {
  const { files } = result;
  if (files.length === 0) return '';
  const lines = files
    .slice(0, MOST_FILES)
    .map(({ verb, path }) => `<li>${verb} <code>${escapeHtml(path)}</code></li>\n`);
  const rest = files.length - lines.length;
  return `<details><summary>${counted(files.length, 'file')} that no cluster reads</summary><ul>${lines.join('')}${rest > 0 ? `<li>and ${rest} more</li>` : ''}</ul></details>\n`;
}
