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
const TEKTON_API_VERSION = 'tekton.dev/v1';
/** Kinds of Tekton; all others are ours. */
const TEKTON_KINDS: Partial<Record<Kind, true>> = { Pipeline: true, Task: true };
const KINDS: readonly Kind[] = [
  'Agent',
  'Cluster',
  'Environment',
  'Integration',
  'IntegrationRelease',
  'KnowledgeBase',
  'Organization',
  'Pipeline',
  'PipelineTemplate',
  'RepoBinding',
  'Task',
  'Waiver',
];

/** Names that folders and projects of the rendered tree have already. */
const RESERVED: Partial<Record<Kind, ReadonlySet<string>>> = {
  Cluster: new Set(['applications', 'argocd', 'bootstrap', 'credentials']),
  Organization: new Set(['credentials', 'pipelines', 'platform', 'root']),
};

/** The kind that a document says it is, if it belongs at its path; reports `CST2001` to `CST2003`, `CST2007` and `CST2008`. */
export function kindAt(subject: Subject, { kinds }: Place, reporter: Reporter): Kind | undefined {
  const { apiVersion, kind } = subject.value;
  const found = kinds.find(expected => kind === expected);
  const version = (found ?? kinds[0]) in TEKTON_KINDS ? TEKTON_API_VERSION : API_VERSION;
  if (apiVersion === version && found) return found;
  const isVersion = isText(subject, 'apiVersion', version, reporter);
  const isKind = isText(subject, 'kind', kinds[0], reporter);
  if (isVersion && apiVersion !== version) {
    reporter.report('CST2001', { expected: version }, at(subject, ['apiVersion'], `write \`${version}\``));
  }
  if (!isKind || found) return undefined;
  const text = String(kind);
  if (KINDS.includes(text as Kind)) {
    const help = `move the file to the folder for \`${text}\`, or write \`kind: ${kinds[0]}\``;
    reporter.report('CST2003', { kind: text, expected: kinds }, at(subject, ['kind'], help));
  } else {
    const near = nearest(text, kinds);
    const help = near === undefined ? didYouMean(text, KINDS, 'kinds') : `did you mean \`${near}\`?`;
    reporter.report('CST2002', { kind: shorten(text) }, at(subject, ['kind'], help));
  }
  return undefined;
}

/** Whether the name of a valid document is the one that its path says, and free; reports `CST2004` and `CST2005`. */
export function isNameAt(subject: Subject, kind: Kind, place: Place, reporter: Reporter): boolean {
  const { metadata } = subject.value;
  const path = ['metadata', 'name'];
  if (!isMap(metadata) || metadata.name !== place.name) {
    const help = `write \`${place.name}\`, or rename the ${kind === 'Environment' ? 'folder' : 'file'}`;
    reporter.report('CST2004', { expected: place.name }, at(subject, path, help));
    return false;
  }
  if (RESERVED[kind]?.has(place.name)) {
    reporter.report(
      'CST2005',
      { kind, name: place.name },
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
