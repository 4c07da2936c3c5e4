import type { JsonMap } from '../source/json.ts';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SERVICE = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const QUALIFIED = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Label keys that were found valid, since a workspace uses few of them, each in nearly every object. */
const knownKeys = new Set<string>();
const KNOWN_KEYS_LIMIT = 1024;

/** Most bytes that all annotations of one object may have together, keys and values. */
export const ANNOTATIONS_LIMIT = 262_144;

/** Whether a text is a DNS label (RFC 1123): names of namespaces and containers, at most 63 characters. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && LABEL.test(text);
}

/** Whether a text is a DNS subdomain (RFC 1123): names of most objects, at most 253 characters. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text);
}

/** Whether a text is a DNS label that starts with a letter (RFC 1035): names of Services, at most 63 characters. */
export function isServiceName(text: string): boolean {
  return text.length <= 63 && SERVICE.test(text);
}

/** Whether a text is the key of a label, `[<subdomain>/]<name>`; keys of annotations are the same in lower case. */
export function isLabelKey(text: string): boolean {
  if (knownKeys.has(text)) return true;
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1);
  const isKey =
    name.length <= 63 && QUALIFIED.test(name) && (slash === -1 || isDnsSubdomain(text.slice(0, slash)));
  if (isKey && knownKeys.size < KNOWN_KEYS_LIMIT) knownKeys.add(text);
  return isKey;
}

/** Whether a text is the value of a label, at most 63 characters; the empty text is one. */
export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && QUALIFIED.test(text));
}

/** Bytes of all annotations in UTF-8, keys and values, as the API server counts them. */
export function annotationBytes(annotations: JsonMap): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(annotations)) {
    bytes += Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0);
  }
  return bytes;
}
