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

/**
 * What is not the same beside the objects, by the lists that each environment has of it; what opens a way comes first. A
 * host that the proxy must allow, for one, changes no object at all.
 */
export function outsideChanges({ before, after }: ChangedContents): readonly OutsideChange[] {
  const [older, newer] = [entriesIn(before), entriesIn(after)];
  const changes: OutsideChange[] = [];
  for (const [key, entry] of newer) {
    const known = older.get(key);
    if (known === undefined) changes.push(changeOf('added', entry, entry.parts, []));
    else if (known.state !== entry.state) {
      const added = entry.parts.filter(part => !known.parts.includes(part));
      changes.push(
        changeOf(
          'changed',
          entry,
          added,
          known.parts.filter(part => !entry.parts.includes(part)),
        ),
      );
    }
  }
  for (const [key, entry] of older)
    if (!newer.has(key)) changes.push(changeOf('removed', entry, [], entry.parts));
  return changes.sort(byImportance);
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
): OutsideChange {
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

function byImportance(a: OutsideChange, b: OutsideChange): number {
  const loudness = ({ effect }: OutsideChange): number => (effect === 'privilege-widened' ? 0 : 1);
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
