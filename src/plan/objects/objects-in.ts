import type { Reporter } from '../../diagnostics/reporter.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { readManifests } from '../../yaml/manifests/read-manifests.ts';
import { identityOf } from './identity-of.ts';
import type { PlacedObject } from './placed-object.ts';

/** Larger files are no manifests: the API server takes objects of a few MiB, and a file may hold many. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** A file of one side, with the name of the side in the diagnostics. */
export interface ManifestFile {
  /** Path relative to the root of the tree. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where findings about files go, and their texts for printing. */
export interface FileFindings {
  readonly reporter: Reporter;
  /** Path as it is reported → text. */
  readonly texts: Map<string, string>;
  /** The path as it is reported: two sides may both have it. */
  readonly shown: (path: string) => string;
}

/** Whether a path may hold objects. */
export function isManifestPath(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path);
}

/**
 * The objects of a file, items of lists among them; nothing when it holds none, be it values, parameters or a report.
 * Reports `CST7003`, `CST7004` and `CST7005`.
 */
export function objectsIn(
  { path, bytes }: ManifestFile,
  findings: FileFindings,
): readonly PlacedObject[] | undefined {
  const documents = documentsOf({ path, bytes }, findings);
  if (documents === undefined) return [];
  const objects = documents.flatMap(itemsOf).filter(isObject);
  if (objects.length === 0) return undefined;
  const address = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return objects.flatMap(object => {
    const identity = identityOf(object);
    if (identity !== undefined) return [{ address, ...identity, object }];
    const file = findings.shown(path);
    const kind = String(object.kind);
    findings.reporter.report(
      'CST7005',
      { path: file, kind },
      { help: 'give it `metadata.name`; only named objects can be compared' },
    );
    return [];
  });
}

function documentsOf({ path, bytes }: ManifestFile, findings: FileFindings): readonly Json[] | undefined {
  const { reporter, texts, shown } = findings;
  const file = shown(path);
  if (bytes.length > LARGEST_FILE) {
    const help = 'split it, or keep large data out of the tree';
    reporter.report('CST7003', { path: file, limit: LARGEST_FILE }, { help });
    return undefined;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  // Numbers that JavaScript would round are left to the other reader, which keeps them.
  if (path.endsWith('.json') && !/\d{16}/.test(text)) {
    const value = asJson(text);
    if (value !== undefined) return [value];
  }
  const documents = readManifests(text);
  if (!('reason' in documents)) return documents;
  const { reason, offset } = documents;
  texts.set(file, text);
  const start = Math.min(offset, text.length);
  reporter.report(
    'CST7004',
    { path: file, reason },
    { span: { file, start, end: start }, help: 'correct it in the tree that is compared' },
  );
  return undefined;
}

function asJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * The items of a list, and of lists in it; else the value itself. The Go readers take every object for a list that has
 * `items`, whatever kind it says it is, and give items without a kind that of the list.
 */
function itemsOf(value: Json): readonly Json[] {
  if (!isMap(value) || typeof value.kind !== 'string' || !Array.isArray(value.items)) return [value];
  const { apiVersion = null, kind } = value;
  const own = { apiVersion, kind: kind.replace(/List$/, '') };
  return value.items.flatMap(item =>
    itemsOf(isMap(item) && !('kind' in item) && !('apiVersion' in item) ? { ...own, ...item } : item),
  );
}

function isObject(value: Json): value is JsonMap {
  return isMap(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string';
}
