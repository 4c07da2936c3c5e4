import { byCodeUnit } from '../../source/order.ts';
import type { Cause, JudgedChange } from '../model/change.ts';
import type { Row } from '../model/plan-result.ts';
import { likenessOf } from './likeness.ts';
import { byImportance, byPlace, effectsTogether } from './order.ts';
import { placeOf } from './place.ts';

/**
 * Changes as rows, the most dangerous first. A row is one change in several places: the same fields with the same values,
 * or with values that differ by nothing but the names of the place. Objects that come or go together for one cause, with
 * the same effects, are one row, too.
 */
export function collapse(changes: readonly JudgedChange[]): readonly Row[] {
  const alike = groupsOf(changes, change => {
    const { exact, adapted } = likenessOf(change);
    return [`exact ${exact}`, `adapted ${adapted}`];
  });
  const rows = alike.map(rowOf);
  return groupsOf(rows, row => [commonFate(row)])
    .map(group => (group.length === 1 ? group[0]! : rowOf(group.flatMap(row => row.changes))))
    .sort(byImportance);
}

function rowOf(changes: readonly JudgedChange[]): Row {
  return {
    changes: [...changes].sort(byPlace),
    effects: effectsTogether(changes.flatMap(({ effects }) => effects.map(({ effect }) => effect))),
  };
}

/** What rows share whose objects come or go together; a text of its own for every other row. */
function commonFate({ changes, effects }: Row): string {
  const { verb, id, address } = changes[0]!;
  if (verb !== 'created' && verb !== 'deleted') return JSON.stringify([verb, address, id]);
  const places = changes.map(change => placeOf(change.address));
  // An object of which a release has one, not one in each cluster, goes with the others all the same.
  const releases = places.map(({ environment, application }) => `${environment}/${application}`);
  const causes = changes.flatMap(change => change.causes.map(causeKey));
  return JSON.stringify([verb, sorted(releases), effects, sorted(causes)]);
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}

function causeKey({ file, line = 0, what = '' }: Cause): string {
  return JSON.stringify([file, line, what]);
}

/** Things in groups: those that share a key, and those that share one with these. In the order of their first things. */
function groupsOf<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): readonly (readonly T[])[] {
  const leaders = things.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader]!;
    for (let step = index; step !== leader; ) {
      const next = leaders[step]!;
      leaders[step] = leader;
      step = next;
    }
    return leader;
  };
  const firstWith = new Map<string, number>();
  for (const [index, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else leaders[Math.max(leaderOf(other), leaderOf(index))] = Math.min(leaderOf(other), leaderOf(index));
    }
  }
  const groups = new Map<number, T[]>();
  for (const [index, thing] of things.entries()) {
    const leader = leaderOf(index);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
