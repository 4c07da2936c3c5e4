import type { Cause } from '../../model/change.ts';
import type { Effect } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { LEVELS } from './meaning.ts';
import { type Phrase, writePhrase } from './phrase.ts';
import { becauseOf, reasonsOf } from './reasons.ts';
import { DEEDS, titleOf } from './title.ts';

/** A row as a remark at the line of the catalog that caused it. */
export interface Remark {
  readonly row: Row;
  readonly cause: Cause;
  /** `error` where the effect is refused. */
  readonly level: 'error' | 'warning' | 'note';
}

/** Rows at the lines that caused them, those with the most dangerous row first; rows without a line are left out. */
export function remarksOf({ rows, gate }: PlanView): readonly Remark[] {
  const refused = new Set(gate?.refusals.flatMap(({ changes }) => changes));
  return rows
    .filter(({ effects }) => effects[0] !== 'none')
    .flatMap(row => {
      const isRefused = row.changes.some(change => refused.has(change));
      const level = isRefused ? 'error' : levelOf(row.effects[0]!);
      const places = new Map(
        row.changes
          .flatMap(({ causes }) => causes.slice(0, 1))
          .map(cause => [JSON.stringify([cause.file, cause.line ?? 0]), cause]),
      );
      return [...places.values()].map(cause => ({ row, cause, level }) as const);
    });
}

function levelOf(effect: Effect): 'warning' | 'note' {
  return LEVELS[effect] === 'calm' ? 'note' : 'warning';
}

/** What a remark says as plain text that still has to be escaped: the change, then a line for each effect. */
export function remarkLines({ row }: Remark): readonly string[] {
  const plain = (phrase: Phrase): string => writePhrase(phrase, { words: text => text, data: text => text });
  return [
    plain([`${DEEDS[row.changes[0]!.verb]} `, ...titleOf(row)]),
    ...reasonsOf(row).map(({ effect, reason }) => `${effect}: ${reason.reason}${plain(becauseOf(reason))}`),
  ];
}
