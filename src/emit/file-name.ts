import { createHash } from 'node:crypto';
import type { ObjectId } from '../lower/manifest.ts';

/** Longest file name, in bytes; the 15 below the limit of file systems are left to whoever writes a temporary name. */
const LENGTH_LIMIT = 240;

/** What readable names are made of. None of these can hold two hyphens in a row or end with one. */
const KIND = /^[A-Z][A-Za-z0-9]*$/;
const LABEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SUBDOMAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** Names that Windows gives to devices, whatever follows their first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

const SLUG_LIMIT = 120;

/** One part of a path. */
const PART = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const PART_LIMIT = 255;

/** File names by which Argo CD, Helm and Kustomize choose how to read a folder, on file systems that ignore case too. */
const TOOL_FILES: ReadonlySet<string> = new Set(['chart.yaml', 'values.yaml', 'kustomization.yaml']);

/** Files that lie beside the folders of an environment. */
const SIDECARS: ReadonlySet<string> = new Set([
  'DEVIATIONS.json',
  'DEVIATIONS.md',
  'EXTERNAL-ACTIONS.md',
  'EXTERNAL-ACTIONS.json',
  'EXPECTATIONS.json',
  '.cistern-files',
]);

/** Folders of an environment that hold objects without a folder for each Application. */
const OBJECT_FOLDERS: ReadonlySet<string> = new Set(['bootstrap', 'argocd', 'credentials']);

/**
 * The name of the file of an object, a function of its identity alone:
 * `<kind>[.<group>][--<namespace>]--<name>.yaml`, in lower case. The parts come back by splitting at `--`, and the
 * kind ends at the first dot. An identity that has no such name, or too long a one, gets `<words>---<hash>.yaml`,
 * which no other form can equal: three hyphens in a row appear nowhere else. Kinds of one group that differ only in
 * case share a name; the API server tells them apart no better, by their singular names.
 */
export function fileName(id: ObjectId): string {
  return readableName(id) ?? hashedName(id);
}

/**
 * Whether a path, relative to the root of a rendered tree, is one that Cistern may write:
 * `<environment>/<cluster>/<application>/<file>.yaml`, `<environment>/{bootstrap,argocd,credentials}/<file>.yaml`,
 * `<environment>/applications/<organization>/<cluster>.<release>.yaml` or a sidecar file of an environment.
 */
export function isTreePath(path: string): boolean {
  const [environment = '', folder = '', ...rest] = path.split('/');
  if (!isPart(environment)) return false;
  if (rest.length === 0) return SIDECARS.has(folder);
  if (OBJECT_FOLDERS.has(folder)) return rest.length === 1 && isFile(rest[0]!);
  if (rest.length !== 2 || !isPart(folder) || !isPart(rest[0]!) || !isFile(rest[1]!)) return false;
  return folder !== 'applications' || rest[1]!.split('.').length > 2;
}

function readableName({ group, kind, namespace, name }: ObjectId): string | undefined {
  if (!KIND.test(kind) || !SUBDOMAIN.test(name)) return undefined;
  if ((group !== '' && !SUBDOMAIN.test(group)) || (namespace !== '' && !LABEL.test(namespace)))
    return undefined;
  const type = kind.toLowerCase() + (group === '' ? '' : '.' + group);
  const file = [type, ...(namespace === '' ? [] : [namespace]), name].join('--') + '.yaml';
  return file.length > LENGTH_LIMIT || DEVICE.test(file) ? undefined : file;
}

function hashedName({ group, kind, namespace, name }: ObjectId): string {
  const words = `${kind}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const slug = words.slice(0, SLUG_LIMIT).replace(/^-|-$/g, '') || 'object';
  const identity = JSON.stringify([group, kind, namespace, name]);
  return `${slug}---${createHash('sha256').update(identity).digest('hex').slice(0, 40)}.yaml`;
}

function isFile(name: string): boolean {
  return (
    name.endsWith('.yaml') && isPart(name) && isPart(name.slice(0, -'.yaml'.length)) && !TOOL_FILES.has(name)
  );
}

function isPart(part: string): boolean {
  return part.length <= PART_LIMIT && PART.test(part) && !part.includes('..') && !DEVICE.test(part);
}
