import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { KubernetesObject } from './api.ts';

/** One YAML document of a file. */
export interface ManifestDocument {
  /** The document as it is written. */
  readonly text: string;
  readonly object: KubernetesObject;
}

/** The documents of a file that are objects; a separator stands alone on its line, as kubectl wants it. */
export function documentsOf(file: string): readonly ManifestDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^---[ \t]*\n/m)
    .map(text => ({ text, object: parseDocument(text).toJS() as KubernetesObject | null }))
    .filter((document): document is ManifestDocument => document.object !== null);
}
