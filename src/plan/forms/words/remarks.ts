import { groupBy } from '../../../source/group-by.ts';
import { byDanger } from '../../collapse/order.ts';
import type { ApplicationChange, Cause } from '../../model/change.ts';
import type { Effect, EffectReason } from '../../model/effect.ts';
import type { GateOutcome } from '../../model/gate-outcome.ts';
import type { Row } from '../../model/plan-result.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { LEVELS } from './meaning.ts';
import { type OutsideRow, outsideRows } from './outside.ts';
import { listed, type Phrase, writePhrase } from './phrase.ts';
import { becauseOf, reasonsOf } from './reasons.ts';
import { DEEDS, titleOf, unique } from './title.ts';

/** Something that a plan says, as a remark at the line of the catalog that caused it. */
export interface Remark {
  readonly cause: Cause;
  /** `error` where the effect is refused. */
  readonly level: 'error' | 'warning' | 'note';
  /** The most dangerous first; none for what must be done outside the clusters, and opens or closes nothing. */
  readonly effects: readonly Effect[];
  /** Plain text that still has to be escaped: what it is about, then a line for each effect. */
  readonly lines: readonly string[];
}

const MOST_NAMES = 6;

/**
 * What a plan says at the lines that caused it, the most dangerous first: rows, what Applications do themselves, and what
 * stands beside the objects. What has no line is left out.
 */
export function remarksOf({ result, rows, gate }: PlanView): readonly Remark[] {
  const refused = refusedBy(gate);
  return [
    ...rows.filter(({ effects }) => effects[0] !== 'none').flatMap(row => ofRow(row, refused)),
    ...ofApplications(result.applications, refused),
    ...outsideRows(result.outside).flatMap(row => ofOutside(row, refused)),
  ].sort((a, b) => byDanger(a.effects[0] ?? 'unknown', b.effects[0] ?? 'unknown'));
}

/** What the gates refuse, whatever it is. */
function refusedBy(gate: GateOutcome | undefined): ReadonlySet<unknown> {
  const refusals = gate?.refusals ?? [];
  return new Set<unknown>(
    refusals.flatMap(({ changes, applications, outside }) => [...changes, ...applications, ...outside]),
  );
}

function ofRow(row: Row, refused: ReadonlySet<unknown>): readonly Remark[] {
  const { changes, effects } = row;
  const level = changes.some(change => refused.has(change)) ? 'error' : levelOf(effects[0]!);
  const lines = [
    plain([`${DEEDS[changes[0]!.verb]} `, ...titleOf(row)]),
    ...reasonsOf(row).map(({ effect, reason }) => `${effect}: ${reason.reason}${plain(becauseOf(reason))}`),
  ];
  return placesOf(changes.flatMap(({ causes }) => causes.slice(0, 1))).map(cause => {
    return { cause, level, effects, lines };
  });
}

/** Applications by what they do besides what their objects do; those that do the same by the same line together. */
function ofApplications(
  applications: readonly ApplicationChange[],
  refused: ReadonlySet<unknown>,
): readonly Remark[] {
  const telling = applications.filter(({ own = [], causes }) => own.length > 0 && causes.length > 0);
  const alike = groupBy(telling, application => {
    const [{ file, line = 0 }] = application.causes as readonly [Cause];
    return JSON.stringify([file, line, application.verb, ownReasons(application)]);
  });
  return [...alike.values()].map(group => {
    const [first] = group as [ApplicationChange, ...ApplicationChange[]];
    const reasons = ownReasons(first);
    const isRefused = group.some(application => refused.has(application));
    const noun = group.length === 1 ? 'application ' : 'applications ';
    const names = unique(group.map(({ name }) => name));
    return {
      cause: first.causes[0]!,
      level: isRefused ? 'error' : levelOf(reasons[0]!.effect),
      effects: reasons.map(({ effect }) => effect),
      lines: [
        plain([noun, ...listed(names, MOST_NAMES), ` ${first.verb}`]),
        ...reasons.map(each => `${each.effect}: ${each.reason}${plain(becauseOf(each))}`),
      ],
    };
  });
}

function ownReasons({ effects, own = [] }: ApplicationChange): readonly EffectReason[] {
  return effects.filter(({ effect }) => own.includes(effect));
}

function ofOutside(
  { verb, effect, phrase, causes, changes }: OutsideRow,
  refused: ReadonlySet<unknown>,
): readonly Remark[] {
  // Until somebody has done what is new, something does not work, or is let through.
  const calm = verb === 'removed' ? 'note' : 'warning';
  const level = changes.some(change => refused.has(change)) ? 'error' : effect ? levelOf(effect) : calm;
  const lines = [plain(['outside the clusters: ', ...phrase])];
  return placesOf(causes).map(cause => ({ cause, level, effects: effect ? [effect] : [], lines }));
}

/** Causes at different lines. */
function placesOf(causes: readonly Cause[]): readonly Cause[] {
  return [...groupBy(causes, ({ file, line = 0 }) => JSON.stringify([file, line])).values()].map(
    ([cause]) => cause!,
  );
}

function levelOf(effect: Effect): 'warning' | 'note' {
  return LEVELS[effect] === 'calm' ? 'note' : 'warning';
}

function plain(phrase: Phrase): string {
  return writePhrase(phrase, { words: text => text, data: text => text });
}
