import { counted } from '../../../diagnostics/print/tally.ts';
import type { Cause } from '../../model/change.ts';
import type { Effect } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import { LEVELS, type Level } from '../words/meaning.ts';
import { becauseOf, causePhrase, causesOf, reasonsOf } from '../words/reasons.ts';
import { DEEDS, placesOf, subjectOf, titleOf } from '../words/title.ts';
import { phraseMarkdown, prose } from './code-span.ts';
import { fieldsFence } from './fence.ts';

/** A sign for each level, as every renderer shows it. */
export const LIGHTS: Readonly<Record<Level, string>> = { danger: '🔴', caution: '🟠', calm: '⚪' };

/** How much of a row is shown. */
export type Extent = 'none' | 'compact' | 'medium' | 'full';

const MOST_CAUSES = 3;

/** A row as an item of a list. */
export function rowMarkdown(row: Row, extent: Exclude<Extent, 'none'>): string {
  const { verb } = row.changes[0]!;
  const title = phraseMarkdown(
    extent === 'compact' ? [...subjectOf(row), ' ', ...placesOf(row)] : titleOf(row),
  );
  const head = `- ${lightOf(row.effects[0]!)} **${DEEDS[verb]}** ${title}`;
  if (extent === 'compact') return `${head}: ${row.effects.join(', ')}\n`;
  const lines = [head, ...reasonItems(row), ...causeItems(causesOf(row))];
  if (extent === 'full' && (row.changes.length > 1 || row.changes[0]!.fields.length > 0))
    lines.push(...fold(row));
  return `${lines.join('\n')}\n`;
}

/** The sign of an effect. */
export function lightOf(effect: Effect): string {
  return LIGHTS[LEVELS[effect]];
}

function reasonItems(row: Row): readonly string[] {
  return reasonsOf(row).map(({ effect, reason, more }) => {
    const others = more > 0 ? ` (and ${more} more)` : '';
    return `  - **${effect}**: ${prose(reason.reason)}${phraseMarkdown(becauseOf(reason))}${others}`;
  });
}

/** The places of the catalog that decided something, as items below it. */
export function causeItems(causes: readonly Cause[]): readonly string[] {
  const items = causes.slice(0, MOST_CAUSES).map(cause => `  - by ${phraseMarkdown(causePhrase(cause))}`);
  const rest = causes.length - items.length;
  return rest > 0 ? [...items, `  - and by ${counted(rest, 'more place')}`] : items;
}

function fold(row: Row): readonly string[] {
  const fields = new Set(row.changes.flatMap(change => change.fields.map(({ text }) => text))).size;
  const block = [
    '<details><summary>',
    fields === 0 ? counted(row.changes.length, 'object') : counted(fields, 'field'),
    '</summary>',
  ].join('');
  return ['', block, '', ...fieldsFence(row), '', '</details>', ''].map(line =>
    line === '' ? '' : `  ${line}`,
  );
}
