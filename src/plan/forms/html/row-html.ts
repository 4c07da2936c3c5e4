import { counted } from '../../../diagnostics/print/tally.ts';
import { placeOf } from '../../collapse/place.ts';
import type { Cause, FieldChange } from '../../model/change.ts';
import type { Effect } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import { LEVELS } from '../words/meaning.ts';
import { allReasons, becauseOf, causePhrase, causesOf, reasonsOf } from '../words/reasons.ts';
import { DEEDS, titleOf } from '../words/title.ts';
import { valueLines } from '../words/value-lines.ts';
import { objectText, type Variant, variantsOf } from '../words/variants.ts';
import { escapeHtml, phraseHtml, sentenceHtml } from './markup.ts';

const MOST_OBJECTS = 200;
const MOST_FIELDS = 200;
const MOST_LINES = 400;
const MOST_CAUSES = 50;

/**
 * A row as an item of a list that can be unfolded. It is no `li`: browsers number these, which takes long in a long list.
 * @param environments position of each environment in the page's list
 * @param isWhole whether objects and fields are in it
 */
export function rowHtml(row: Row, environments: ReadonlyMap<string, number>, isWhole: boolean): string {
  const { verb } = row.changes[0]!;
  const places = new Set(row.changes.map(({ address }) => environments.get(placeOf(address).environment)!));
  return [
    `<div role="listitem" data-effects="${row.effects.join(' ')}" data-environments="${[...places].join(' ')}">`,
    `<details class="row ${LEVELS[row.effects[0]!]}"><summary>`,
    `<span class="title"><b>${DEEDS[verb]}</b> ${phraseHtml(titleOf(row))}</span>`,
    ` <span class="chips">${row.effects.map(chip).join(' ')}</span> `,
    `<small>${reasonsOf(row)
      .slice(0, 1)
      .map(({ reason }) => sentenceHtml(reason.reason))
      .join('')}</small></summary><div class="body">`,
    reasons(row),
    causesOf(row).length === 0 ? '' : `<h3>Cause</h3>${causesHtml(causesOf(row))}`,
    ...(isWhole ? variantsOf(row).map(variant) : ['<p>The page would be too large with its fields.</p>']),
    '</div></details></div>\n',
  ].join('');
}

/** An effect as a small label. */
export function chip(effect: Effect): string {
  return `<span class="chip ${LEVELS[effect]}">${effect}</span>`;
}

function reasons({ changes }: Row): string {
  const items = allReasons(changes.flatMap(({ effects }) => effects)).slice(0, MOST_CAUSES);
  const lines = items.map(
    reason =>
      `<li>${chip(reason.effect)} ${sentenceHtml(reason.reason)}${phraseHtml(becauseOf(reason))} <small>${escapeHtml(reason.source)}</small></li>`,
  );
  return `<ul class="reasons">${lines.join('')}</ul>`;
}

/** The places of the catalog that decided something, as a list. */
export function causesHtml(all: readonly Cause[]): string {
  if (all.length === 0) return '';
  const lines = all.slice(0, MOST_CAUSES).map(cause => {
    const who = [cause.commit?.author ?? '', cause.commit?.date ?? ''].filter(text => text !== '').join(', ');
    const by = who === '' ? '' : ` <small>${escapeHtml(who)}</small>`;
    return `<li>${phraseHtml(causePhrase(cause))}${by}</li>`;
  });
  return `<ul class="causes">${lines.join('')}${more(all.length - lines.length, 'more place')}</ul>`;
}

function variant({ changes, fields }: Variant): string {
  const objects = changes
    .slice(0, MOST_OBJECTS)
    .map(change => `<li><code>${escapeHtml(objectText(change))}</code></li>`);
  const shown = fields.slice(0, MOST_FIELDS);
  const rest = more(changes.length - objects.length, 'more object');
  return [
    `<h3>${counted(changes.length, 'object')}</h3><ul class="objects">${objects.join('')}${rest}</ul>`,
    ...shown.map(fieldHtml),
    ...(fields.length > shown.length
      ? [`<p>and ${counted(fields.length - shown.length, 'more field')}</p>`]
      : []),
  ].join('');
}

function fieldHtml(field: FieldChange): string {
  const lines = valueLines(field);
  const shown = lines.slice(0, MOST_LINES).map(({ sign, text }) => {
    const line = `${sign}&nbsp;${escapeHtml(text)}`;
    return sign === '-' ? `<del>${line}</del>` : sign === '+' ? `<ins>${line}</ins>` : `<span>${line}</span>`;
  });
  const rest =
    lines.length > shown.length ? `<span>  … and ${lines.length - shown.length} more lines</span>` : '';
  return `<div class="field"><h4><code>${escapeHtml(field.text)}</code></h4><pre>${shown.join('')}${rest}</pre></div>`;
}

function more(count: number, noun: string): string {
  return count > 0 ? `<li>and ${counted(count, noun)}</li>` : '';
}
