import { type Catalog, listings } from '../../../src/explain/catalog/catalog.ts';
import { documentAt } from '../../../src/explain/catalog/document.ts';
import { hydratedObjects, type Objects } from '../../../src/explain/experiment/hydrated-objects.ts';
import { sha256 } from '../../../src/host/digest.ts';
import { causesOf } from '../../../src/plan/cause/causes-of.ts';
import type { CompiledSide } from '../../../src/plan/cause/compiled-side.ts';
import type { Cause, FieldChange, ObjectChange, Step } from '../../../src/plan/model/change.ts';
import { isMap, type Json } from '../../../src/source/json.ts';
import { type Files, minimalWorkspace } from '../../workspace.ts';

/** A catalog in memory: files laid over the minimal workspace; an empty text removes one. */
export function catalogOf(overlay: Files): Catalog {
  const texts = new Map(
    Object.entries({ ...minimalWorkspace(), ...overlay }).filter(([, text]) => text !== ''),
  );
  return {
    ...listings(texts.keys()),
    read: async paths =>
      new Map(
        paths.flatMap(path => {
          const text = texts.get(path);
          return text === undefined ? [] : [[path, text] as const];
        }),
      ),
    ids: async () => new Map([...texts].map(([path, text]) => [path, sha256(text)])),
  };
}

/** Everything that a catalog makes at an address. */
export async function objectsOf(catalog: Catalog, address: string): Promise<Objects> {
  const texts = await catalog.read([...(await catalog.ids()).keys()]);
  return hydratedObjects(
    [...texts].map(([path, text]) => documentAt(path, text, undefined)!),
    address,
  )!;
}

/** The changes between two catalogs at an address, fields compared one by one, lists by index. */
export async function changesBetween(
  before: Catalog,
  after: Catalog,
  address: string,
): Promise<readonly ObjectChange[]> {
  const [older, newer] = [await objectsOf(before, address), await objectsOf(after, address)];
  return [...new Set([...older.keys(), ...newer.keys()])].sort().flatMap((key): ObjectChange[] => {
    const [from, to] = [older.get(key), newer.get(key)];
    const { id, apiVersion } = (to ?? from)!;
    const fields = from && to ? fieldsBetween(from.object, to.object, []) : [];
    if (from && to && fields.length === 0) return [];
    return [
      {
        verb: from ? (to ? 'changed' : 'deleted') : 'created',
        address,
        id,
        apiVersion,
        fields,
        ...(from && { before: from.object }),
        ...(to && { after: to.object }),
      },
    ];
  });
}

/** `<kind>:<field>` or `<kind>` of each change → `<file>:<line> <setting> <what>` of its causes, joined by commas. */
export async function namedCauses(
  before: Files,
  after: Files,
  address = 'dev/dev-kind/orders',
  sides: { before?: Partial<CompiledSide>; after?: Partial<CompiledSide> } = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  const [older, newer] = [catalogOf(before), catalogOf(after)];
  const changes = await changesBetween(older, newer, address);
  const causes = await causesOf(
    changes,
    { catalog: older, ...sides.before },
    { catalog: newer, ...sides.after },
  );
  return Object.fromEntries(changes.map(change => [change.id.kind, causes(change).map(causeText)]));
}

/** A cause in one line. */
export function causeText({ file, line, setting, what }: Cause): string {
  return [`${file}:${line}`, ...(setting ? [setting] : []), ...(what ? [`(${what})`] : [])].join(' ');
}

function fieldsBetween(
  before: Json | undefined,
  after: Json | undefined,
  steps: readonly Step[],
): readonly FieldChange[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap(key => fieldsBetween(before[key], after[key], [...steps, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((item, index) => fieldsBetween(before[index], item, [...steps, index]));
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const values = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  return [{ steps, text: steps.join('.'), kind, isSecret: false, ...values }];
}
