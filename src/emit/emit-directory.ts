import { Buffer } from 'node:buffer';
import type { Find } from '../diagnostics/finding.ts';
import type { Manifest } from '../lower/manifest.ts';
import { byCodeUnit } from '../source/order.ts';
import { emitYaml } from './emit-yaml.ts';
import { fileName } from './file-name.ts';
import type { Part } from './refusals.ts';
import type { RenderedFile } from './rendered-file.ts';
import { verifiedText } from './verified-text.ts';

/** How the objects of an Application are laid out: a file each, or all in `manifest.yaml`. */
export type Layout = 'file-per-object' | 'file-per-application';

/** Largest object, in bytes of YAML: etcd and the API server take little more. */
const OBJECT_LIMIT = 1_048_576;
/** From where on a directory is near, and beyond, what Argo CD's repo-server reads by default, in bytes. */
const DIRECTORY_WARNING = 8_000_000;
const DIRECTORY_LIMIT = 10_000_000;
/** Most bytes that one UTF-16 code unit takes in UTF-8. */
const BYTES_OF_UNIT = 3;

const OBJECT_HELP = 'split it, or keep large files in the image';
const DIRECTORY_HELP = 'split the integration, or keep large files in the image';
const SEPARATOR = '---\n';

/** An object with its own file name and its spelling. */
interface Spelled {
  readonly name: string;
  readonly text: string;
  readonly part: Part;
}

/**
 * The files of a directory of objects, sorted by path; see `emit`.
 * @throws if what was written is not what was meant.
 */
export function emitDirectory(
  manifests: readonly Manifest[],
  directory: string,
  layout: Layout,
  find: Find,
): RenderedFile[] {
  const files = filesOf(spell(manifests, find), layout);
  const rendered: RenderedFile[] = [];
  for (const { name, text, parts } of files) {
    const path = `${directory}/${name}`;
    const verified = verifiedText(path, text, parts, find);
    if (verified !== undefined) rendered.push({ path, text: verified });
  }
  reviewSize(directory, files, find);
  return rendered.sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Spells every object once, in an order that depends on their identities alone. */
function spell(manifests: readonly Manifest[], find: Find): Spelled[] {
  const spelled = new Map<string, Spelled>();
  for (const { id, object } of [...manifests].sort(byIdentity)) {
    const name = fileName(id);
    const label = `${id.kind}/${id.name}`;
    const at = { object: { kind: id.kind, name: id.name }, field: [] };
    if (spelled.has(name)) {
      find('CST6006', { object: label, namespace: id.namespace }, { at });
      continue;
    }
    const text = emitYaml(object);
    if (mayExceed(OBJECT_LIMIT, text.length)) {
      const bytes = Buffer.byteLength(text);
      if (bytes > OBJECT_LIMIT)
        find('CST6007', { object: label, bytes, limit: OBJECT_LIMIT }, { at, help: OBJECT_HELP });
    }
    spelled.set(name, { name, text, part: { label, data: object, object: at.object } });
  }
  return [...spelled.values()];
}

/** Reports `CST6008` or `CST6009` for a directory that is near, or beyond, what Argo CD reads. */
function reviewSize(directory: string, files: readonly { readonly text: string }[], find: Find): void {
  if (!mayExceed(DIRECTORY_WARNING, sum(files.map(({ text }) => text.length)))) return;
  const bytes = sum(files.map(({ text }) => Buffer.byteLength(text)));
  const size = { directory, bytes, limit: DIRECTORY_LIMIT };
  if (bytes > DIRECTORY_LIMIT) find('CST6009', size, { help: DIRECTORY_HELP });
  else if (bytes > DIRECTORY_WARNING) find('CST6008', size, { help: DIRECTORY_HELP });
}

/** Whether a text of so many UTF-16 code units may have more bytes; only then are they worth counting. */
function mayExceed(bytes: number, units: number): boolean {
  return units * BYTES_OF_UNIT > bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function filesOf(
  objects: readonly Spelled[],
  layout: Layout,
): { name: string; text: string; parts: Part[] }[] {
  if (layout === 'file-per-object')
    return objects.map(({ name, text, part }) => ({ name, text, parts: [part] }));
  if (objects.length === 0) return [];
  const text = objects.map(object => object.text).join(SEPARATOR);
  return [{ name: 'manifest.yaml', text, parts: objects.map(object => object.part) }];
}

function byIdentity({ id: a }: Manifest, { id: b }: Manifest): number {
  return (
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.group, b.group) ||
    byCodeUnit(a.namespace, b.namespace) ||
    byCodeUnit(a.name, b.name)
  );
}
