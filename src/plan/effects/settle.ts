import { EFFECTS, type Effect, type EffectReason } from '../model/effect.ts';

const RANK: ReadonlyMap<Effect, number> = new Map(EFFECTS.map((effect, index) => [effect, index]));

/** Effects that say that nothing else happens. */
const ALONE: ReadonlySet<Effect> = new Set(['in-place', 'none']);
/** What cannot happen to an update that the API server refuses. */
const REFUSED: ReadonlySet<Effect> = new Set(['restart', 'next-run']);

/**
 * Effects as a change shows them: each reason once, the most dangerous first. An update that is refused changes no
 * pods, now or later; `in-place` and `none` are said only when nothing else is.
 */
export function settle(reasons: readonly EffectReason[]): readonly EffectReason[] {
  const effects = new Set(reasons.map(({ effect }) => effect));
  const isRefused = effects.has('recreate');
  const kept = reasons.filter(({ effect }) => !(isRefused && REFUSED.has(effect)));
  const telling = kept.filter(({ effect }) => !ALONE.has(effect));
  const silent = kept.filter(({ effect }) => effect === 'in-place');
  const chosen = telling.length > 0 ? telling : silent.length > 0 ? silent : kept;
  const seen = new Map<string, EffectReason>();
  for (const reason of chosen) {
    const key = JSON.stringify([reason.effect, reason.reason, reason.because ?? null]);
    if (!seen.has(key)) seen.set(key, reason);
  }
  return [...seen.values()].sort((a, b) => RANK.get(a.effect)! - RANK.get(b.effect)!);
}
