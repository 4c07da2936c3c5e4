import { isDeepStrictEqual } from 'node:util';
import { isMap, type JsonMap, mapOf, stringsIn } from '../../source/json.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';
import { EFFECTS } from '../model/effect.ts';
import type { GateSubject, GateWaiver } from '../model/gate-outcome.ts';

const FOLDER = 'catalog/policies';
const RULE = 'plan/';
const SUBJECT = ['environment', 'cluster', 'integration'] as const;

/** A waiver of the side after, and the text that it was read from. */
export interface ReadWaiver {
  readonly waiver: GateWaiver;
  readonly text: string;
}

/**
 * The waivers for effects that the catalog of the side after has, each with what this change did to it: they are reviewed
 * together with what they let through, and nobody should have to look for that.
 */
export async function waiversOf(
  before: CompiledSide | undefined,
  after: CompiledSide | undefined,
): Promise<readonly ReadWaiver[]> {
  if (after === undefined) return [];
  const paths = after.catalog.documentsIn(FOLDER);
  const [older, newer] = await Promise.all([before?.catalog.read(paths), after.catalog.read(paths)]);
  return [...newer].flatMap(([path, text]) => {
    const waiver = waiverIn(path, text);
    if (waiver === undefined) return [];
    if (older === undefined) return [{ waiver: { ...waiver, novelty: 'unknown' as const }, text }];
    const known = older.has(path) ? waiverIn(path, older.get(path)!) : undefined;
    if (known !== undefined && isDeepStrictEqual(scopeOf(known), scopeOf(waiver))) return [{ waiver, text }];
    return [{ waiver: { ...waiver, novelty: known === undefined ? 'new' : 'changed' } as const, text }];
  });
}

/** What a waiver lets through and how long; whatever else its document says may change silently. */
function scopeOf({ effects, subject, expires }: GateWaiver): unknown {
  return { effects, subject, expires };
}

/** The waiver in a document; nothing where it is not about plans, and where it cannot be understood completely. */
function waiverIn(file: string, text: string): GateWaiver | undefined {
  const document = readCatalog(text, () => {});
  if (document?.kind !== 'Waiver') return undefined;
  const { rules, subject, reason, owner, expires } = mapOf(document.spec);
  const { name } = mapOf(document.metadata);
  const effects = EFFECTS.filter(effect => stringsIn(rules).includes(RULE + effect));
  const read = isMap(subject) ? subjectOf(subject) : undefined;
  if (effects.length === 0 || read === undefined) return undefined;
  if (typeof name !== 'string' || typeof expires !== 'string') return undefined;
  if (typeof reason !== 'string' || typeof owner !== 'string') return undefined;
  return { name, effects, subject: read, reason, owner, expires, file };
}

/** A subject with a part that is not understood is none: left out, it would let more through. */
function subjectOf(subject: JsonMap): GateSubject | undefined {
  const names = SUBJECT.filter(part => typeof subject[part] === 'string');
  const { kind, name } = mapOf(subject.object);
  const hasObject = typeof kind === 'string' && typeof name === 'string';
  if (
    names.length + (hasObject ? 1 : 0) !== Object.keys(subject).length ||
    (names.length === 0 && !hasObject)
  )
    return undefined;
  return {
    ...Object.fromEntries(names.map(part => [part, subject[part] as string])),
    ...(hasObject && { object: { kind, name } }),
  };
}
