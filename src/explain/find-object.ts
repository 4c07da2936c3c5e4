import { findInto } from '../diagnostics/finding.ts';
import { emitDirectory, type Layout } from '../emit/emit-directory.ts';
import type { Manifest } from '../lower/manifest.ts';
import type { Json } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { locate } from '../yaml/catalog/locate.ts';
import type { Objects } from './experiment/hydrated-objects.ts';
import { leavesOf } from './field/leaves.ts';

/** The name of an object at its address: `Deployment/orders`, with group and namespace where others have the same. */
export function objectName({ id }: Manifest, among: Objects): string {
  const twins = [...among.values()].filter(({ id: { kind, name } }) => kind === id.kind && name === id.name);
  const groups = new Set(twins.map(({ id: { group } }) => group));
  const namespaces = new Set(twins.map(({ id: { namespace } }) => namespace));
  const group = groups.size > 1 && id.group !== '' ? `.${id.group}` : '';
  const namespace = namespaces.size > 1 && id.namespace !== '' ? `${id.namespace}/` : '';
  return `${id.kind}${group}/${namespace}${id.name}`;
}

/** The objects that a name means: kind and name, with group and namespace or without; the kind in any case. */
export function objectsNamed(text: string, among: Objects): readonly Manifest[] {
  const segments = text.split('/');
  const kind = segments[0]!.toLowerCase();
  const name = segments.at(-1);
  const namespace = segments.length > 2 ? segments[1] : undefined;
  return [...among.values()].filter(
    ({ id }) =>
      id.name === name &&
      (namespace === undefined || id.namespace === namespace) &&
      (id.kind.toLowerCase() === kind || `${id.kind}.${id.group}`.toLowerCase() === kind),
  );
}

/** An object in the file that it is emitted to. */
export interface EmittedObject {
  readonly manifest: Manifest;
  /** Name of the file. */
  readonly file: string;
  /** Where its text starts in the file, in lines; 0-based. */
  readonly firstLine: number;
  readonly text: string;
}

/** The objects of an address in the files that they are emitted to. */
export function emittedObjects(objects: Objects, address: string, layout: Layout): readonly EmittedObject[] {
  const manifests = [...objects.values()];
  const emitted = (layoutOf: Layout, chosen: readonly Manifest[]) =>
    emitDirectory(chosen, address, layoutOf, findInto([])).map(({ path, text }) => ({
      file: path.slice(address.length + 1),
      text,
    }));
  const [whole] = layout === 'file-per-object' ? [] : emitted(layout, manifests);
  return manifests.flatMap(manifest => {
    const [own] = emitted('file-per-object', [manifest]);
    if (own === undefined) return [];
    if (whole === undefined) return [{ manifest, ...own, firstLine: 0 }];
    const before = whole.text.slice(0, Math.max(0, whole.text.indexOf(own.text)));
    return [{ manifest, file: whole.file, text: own.text, firstLine: before.split('\n').length - 1 }];
  });
}

/** The field on a line of the file of an object; nothing where the line is not one of it. */
export function fieldOnLine({ manifest, text, firstLine }: EmittedObject, line: number): Path | undefined {
  const own = line - 1 - firstLine;
  const lines = text.split('\n');
  if (own < 0 || own >= lines.length - 1) return undefined;
  const offset = lines.slice(0, own).reduce((sum, each) => sum + each.length + 1, 0);
  const end = offset + lines[own]!.length;
  const places = leavesOf(manifest.object as Json).map(({ path }) => ({
    path,
    ...locate(text, path, 'value'),
  }));
  const on = places.find(({ start }) => start >= offset && start <= end);
  if (on) return on.path;
  // A key above its parts, or a line inside a long text.
  const before = places.filter(({ start }) => start < offset).sort((a, b) => b.start - a.start)[0];
  const after = places.filter(({ start }) => start > end).sort((a, b) => a.start - b.start)[0];
  const key = /^\s*(?:- )*("?)([^":]+)\1:\s*$/.exec(lines[own]!)?.[2];
  const depth = after?.path.findIndex(step => String(step) === key) ?? -1;
  return depth >= 0 ? after!.path.slice(0, depth + 1) : before?.path;
}
