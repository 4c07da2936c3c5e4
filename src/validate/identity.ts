import { didYouMean, nearest } from '../diagnostics/did-you-mean.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { isMap, type JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { locate } from '../yaml/catalog/locate.ts';
import type { Kind } from './declaration.ts';
import { shorten } from './diagnose/field-name.ts';
import type { Place } from './place.ts';

/** A document whose identity is checked; its text is read only where something is wrong. */
interface Subject {
  readonly path: string;
  readonly value: JsonMap;
  readonly text: () => string;
}

const API_VERSION = 'cistern.dev/v1alpha1';
const KINDS: readonly Kind[] = [
  'Cluster',
  'Environment',
  'Integration',
  'IntegrationRelease',
  'Organization',
];

/** Names that folders and projects of the rendered tree have already. */
const RESERVED: Partial<Record<Kind, ReadonlySet<string>>> = {
  Cluster: new Set(['applications', 'argocd', 'bootstrap']),
  Organization: new Set(['platform', 'root']),
};

/** Whether a document says that it is of the kind that belongs at its path; reports `CST2001` to `CST2003`, `CST2007` and `CST2008`. */
export function isKindAt(subject: Subject, expected: Kind, reporter: Reporter): boolean {
  const { apiVersion, kind } = subject.value;
  if (apiVersion === API_VERSION && kind === expected) return true;
  const isVersion = isText(subject, 'apiVersion', API_VERSION, reporter);
  const isKind = isText(subject, 'kind', expected, reporter);
  if (isVersion && apiVersion !== API_VERSION) {
    reporter.report(
      'CST2001',
      { expected: API_VERSION },
      at(subject, ['apiVersion'], `write \`${API_VERSION}\``),
    );
  }
  if (!isKind || kind === expected) return false;
  const text = String(kind);
  if (KINDS.includes(text as Kind)) {
    const help = `move the file to the folder for \`${text}\`, or write \`kind: ${expected}\``;
    reporter.report('CST2003', { kind: text, expected }, at(subject, ['kind'], help));
  } else {
    const help = nearest(text, [expected])
      ? `did you mean \`${expected}\`?`
      : didYouMean(text, KINDS, 'kinds');
    reporter.report('CST2002', { kind: shorten(text) }, at(subject, ['kind'], help));
  }
  return false;
}

/** Whether the name of a valid document is the one that its path says, and free; reports `CST2004` and `CST2005`. */
export function isNameAt(subject: Subject, place: Place, reporter: Reporter): boolean {
  const { metadata } = subject.value;
  const path = ['metadata', 'name'];
  if (!isMap(metadata) || metadata.name !== place.name) {
    const help = `write \`${place.name}\`, or rename the ${place.kind === 'Environment' ? 'folder' : 'file'}`;
    reporter.report('CST2004', { expected: place.name }, at(subject, path, help));
    return false;
  }
  if (RESERVED[place.kind]?.has(place.name)) {
    reporter.report(
      'CST2005',
      { kind: place.kind, name: place.name },
      at(subject, path, 'choose another name; this one is taken in the rendered tree'),
    );
    return false;
  }
  return true;
}

function isText(
  subject: Subject,
  field: 'apiVersion' | 'kind',
  example: string,
  reporter: Reporter,
): boolean {
  const value = Object.hasOwn(subject.value, field) ? subject.value[field] : undefined;
  if (typeof value === 'string') return true;
  if (value === undefined) {
    reporter.report('CST2008', { field, owner: 'the file' }, at(subject, [], `add \`${field}: ${example}\``));
  } else {
    reporter.report(
      'CST2007',
      { field: `\`${field}\``, expected: 'text' },
      at(subject, [field], `write \`${field}: ${example}\``),
    );
  }
  return false;
}

function at(subject: Subject, path: Path, help: string) {
  return { span: { file: subject.path, ...locate(subject.text(), path, 'value') }, help };
}
