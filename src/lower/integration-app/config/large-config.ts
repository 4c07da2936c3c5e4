import { Buffer } from 'node:buffer';
import type { Labels } from '../labels.ts';

/** Most bytes of all annotations of an object, less what its metadata takes. */
const LIMIT = 262_144 - 32_768;
/** Most bytes that a UTF-16 code unit becomes in the JSON of Go, which also escapes `<`, `>` and `&`. */
const WORST = 6;

/**
 * Annotations of a ConfigMap of these values. Argo CD keeps what it applied in an annotation, which has no room for a large
 * one: that is applied on the server's side, where nothing has to be kept.
 */
export function applyOptions(values: readonly string[]): Labels | undefined {
  const units = values.reduce((sum, { length }) => sum + length, 0);
  if (units * WORST <= LIMIT || values.reduce((sum, text) => sum + jsonBytes(text), 0) <= LIMIT)
    return undefined;
  return { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' };
}

function jsonBytes(text: string): number {
  const escaped = text.match(/[<>&\u2028\u2029]/g)?.length ?? 0;
  return Buffer.byteLength(JSON.stringify(text)) + escaped * (WORST - 1);
}
