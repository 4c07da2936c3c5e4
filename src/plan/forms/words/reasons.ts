import type { Cause, CauseCommit } from '../../model/change.ts';
import type { Effect, EffectReason } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import { datum, type Phrase } from './phrase.ts';
import { cut } from './value.ts';

/** An effect of a row and why it is known. */
export interface RowReason {
  readonly effect: Effect;
  readonly reason: EffectReason;
  /** Number of further sentences for the same effect in this row. */
  readonly more: number;
}

/** One reason for each effect of a row, in the order of the effects. */
export function reasonsOf({ changes, effects }: Row): readonly RowReason[] {
  return effects.flatMap(effect => {
    const reasons = allReasons(changes.flatMap(change => change.effects)).filter(
      reason => reason.effect === effect,
    );
    return reasons.length === 0 ? [] : [{ effect, reason: reasons[0]!, more: reasons.length - 1 }];
  });
}

/** Reasons that say different things, in the order in which they came. */
export function allReasons(reasons: readonly EffectReason[]): readonly EffectReason[] {
  const seen = new Map<string, EffectReason>();
  for (const reason of reasons) {
    const key = `${reason.effect} ${reason.reason}`;
    if (!seen.has(key)) seen.set(key, reason);
  }
  return [...seen.values()];
}

/** What is the true cause of an effect in another object; empty when it is the object itself. */
export function becauseOf({ because }: EffectReason): Phrase {
  if (because === undefined) return [];
  const { id, field } = because;
  const object = datum(`${id.kind} ${id.name}`);
  return field === '' ? [' (because of ', object, ')'] : [' (because of ', datum(field), ' of ', object, ')'];
}

/** The different causes of a row, in the order of its changes. */
export function causesOf({ changes }: Row): readonly Cause[] {
  return different(changes.flatMap(change => change.causes));
}

/** Causes at different places, in the order in which they came. */
export function different(causes: readonly Cause[]): readonly Cause[] {
  const seen = new Map<string, Cause>();
  for (const cause of causes) {
    const key = JSON.stringify([cause.file, cause.line ?? 0, cause.setting ?? '', cause.what ?? '']);
    if (!seen.has(key)) seen.set(key, cause);
  }
  return [...seen.values()];
}

const SHORT_ID = 7;
const LONGEST_SUBJECT = 72;

/** File, line, setting and commit of a cause: `environments/prod/integrations/orders.yaml:7 image.digest (4f2a1c9 Promote orders)`. */
export function causePhrase({ file, line, setting, what, commit, isUncommitted }: Cause): Phrase {
  return [
    datum(line === undefined ? file : `${file}:${line}`),
    ...(setting === undefined ? [] : [' ', datum(setting)]),
    ...(what === undefined ? [] : [': ', datum(what)]),
    ...(isUncommitted ? [' (not committed)'] : []),
    ...(commit === undefined ? [] : [' (', datum(commitText(commit)), ')']),
  ];
}

function commitText({ id, subject }: CauseCommit): string {
  return [id.slice(0, SHORT_ID), cut(subject, LONGEST_SUBJECT)].filter(text => text !== '').join(' ');
}
