import { isMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import { OUTSIDE_KINDS, type OutsideChange } from '../model/outside-change.ts';
import type { ChangedContents, Contents } from '../objects/changed-objects.ts';
import type { Entry } from './entry.ts';
import { listedActions } from './listed-actions.ts';
import { listedDeviations } from './listed-deviations.ts';

const READERS = new Map([
  ['EXTERNAL-ACTIONS.json', listedActions],
  ['DEVIATIONS.json', listedDeviations],
]);
const LIST = /^([^/]+)\/(EXTERNAL-ACTIONS\.json|DEVIATIONS\.json)$/;

type Uncaused = Omit<OutsideChange, 'causes'>;

/** Something beside the objects that is not the same; what decided it is found elsewhere. */
export interface OutsideDifference {
  readonly change: Uncaused;
  /** As it was; absent when it came. */
  readonly old?: Entry;
  /** As it is; absent when it went. */
  readonly now?: Entry;
}

/**
 * What is not the same beside the objects, by the lists that each environment has of it; what opens a way comes first. A
 * host that the proxy must allow, for one, changes no object at all.
 */
export function outsideChanges({ before, after }: ChangedContents): readonly OutsideDifference[] {
  const [older, newer] = [entriesIn(before), entriesIn(after)];
  const differences: OutsideDifference[] = [];
  for (const [key, now] of newer) {
    const old = older.get(key);
    if (old === undefined) differences.push({ change: changeOf('added', now, now.parts, []), now });
    else if (old.state !== now.state) {
      const added = now.parts.filter(part => !old.parts.includes(part));
      const removed = old.parts.filter(part => !now.parts.includes(part));
      differences.push({ change: changeOf('changed', now, added, removed), old, now });
    }
  }
  for (const [key, old] of older)
    if (!newer.has(key)) differences.push({ change: changeOf('removed', old, [], old.parts), old });
  return differences.sort((a, b) => byImportance(a.change, b.change));
}

function entriesIn(contents: Contents): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [path, bytes] of contents) {
    const [, environment, name] = LIST.exec(path) ?? [];
    const file = name === undefined ? undefined : parsed(bytes);
    if (!isMap(file)) continue;
    for (const entry of READERS.get(name!)!(environment!, file)) entries.set(entry.key, entry);
  }
  return entries;
}

/** The list of a tree that somebody else made may be anything. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    return undefined;
  }
}

function changeOf(
  verb: OutsideChange['verb'],
  { kind, environment, cluster, applications, subject, about }: Entry,
  added: readonly string[],
  removed: readonly string[],
): Uncaused {
  const effect = effectOf(verb, kind, added);
  return {
    verb,
    kind,
    environment,
    cluster,
    applications: [...applications].sort(byCodeUnit),
    subject,
    ...(about !== undefined && { about }),
    added,
    removed,
    ...(effect && { effect }),
  };
}

function effectOf(
  verb: OutsideChange['verb'],
  kind: OutsideChange['kind'],
  added: readonly string[],
): OutsideChange['effect'] {
  if (kind !== 'proxy-allow' && kind !== 'firewall') return undefined;
  return verb === 'added' || added.length > 0 ? 'privilege-widened' : 'privilege-narrowed';
}

const RANKS: ReadonlyMap<string, number> = new Map(OUTSIDE_KINDS.map((kind, rank) => [kind, rank]));

function byImportance(a: Uncaused, b: Uncaused): number {
  const loudness = ({ effect }: Uncaused): number => (effect === 'privilege-widened' ? 0 : 1);
  return (
    loudness(a) - loudness(b) ||
    RANKS.get(a.kind)! - RANKS.get(b.kind)! ||
    byCodeUnit(a.subject, b.subject) ||
    byCodeUnit(a.environment, b.environment) ||
    byCodeUnit(a.cluster, b.cluster) ||
    byCodeUnit(a.applications.join(), b.applications.join()) ||
    byCodeUnit(a.about ?? '', b.about ?? '')
  );
}
