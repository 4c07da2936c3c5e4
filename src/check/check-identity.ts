import type { Find } from '../diagnostics/finding.ts';
import {
  ANNOTATIONS_LIMIT,
  annotationBytes,
  isDnsLabel,
  isDnsSubdomain,
  isLabelKey,
  isLabelValue,
  isServiceName,
} from '../kubernetes/names.ts';
import { scopeOf } from '../kubernetes/scope.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { isMap, type Json, type JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { objectName } from './object-name.ts';

/**
 * Reports `CST5002` for invalid names, labels, annotations and selectors, and `CST5201` for an object that is there twice.
 */
export function checkIdentity(manifests: readonly Manifest[], find: Find): void {
  const seen = new Set<string>();
  for (const { id, object } of manifests) {
    const key = identityOf(id);
    if (seen.has(key))
      find('CST5201', { object: objectName(id) }, { at: { object: id, field: ['metadata', 'name'] } });
    seen.add(key);
    const metadata = object.metadata as JsonMap;
    for (const what of problemsOf(id, metadata)) {
      find('CST5002', { object: objectName(id), what }, { at: { object: id, field: ['metadata'] } });
    }
    checkSelectors(id, object.spec, ['spec'], find);
  }
}

/** Identity as a text that no two objects of a cluster share. */
export function identityOf({ group, kind, namespace, name }: ObjectId): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** What the name of an object must be: the names of namespaces and Services become DNS labels, all others may have dots. */
function nameRuleOf({
  group,
  kind,
}: ObjectId): readonly [isName: (name: string) => boolean, grammar: string] {
  if (group === '' && kind === 'Namespace') return [isDnsLabel, 'a DNS label of at most 63 characters'];
  if (group === '' && kind === 'Service')
    return [isServiceName, 'a DNS label of at most 63 characters that starts with a letter'];
  return [isDnsSubdomain, 'a DNS subdomain of at most 253 characters'];
}

function problemsOf(id: ObjectId, { labels, annotations }: JsonMap): readonly string[] {
  const problems: string[] = [];
  const [isName, grammar] = nameRuleOf(id);
  if (!isName(id.name)) problems.push(`the name is not ${grammar}`);
  const scope = scopeOf(id.group, id.kind);
  if (scope === 'namespaced' && id.namespace === '') problems.push('it lives in a namespace and names none');
  if (scope === 'cluster' && id.namespace !== '')
    problems.push('it belongs to the cluster and names a namespace');
  if (isMap(labels)) problems.push(...labelProblems(labels));
  if (isMap(annotations)) {
    for (const key of Object.keys(annotations)) {
      if (!isLabelKey(key.toLowerCase())) problems.push(`\`${key}\` is not an annotation key`);
    }
    if (annotationBytes(annotations) > ANNOTATIONS_LIMIT) {
      problems.push(`the annotations are larger than ${ANNOTATIONS_LIMIT} bytes`);
    }
  }
  return problems;
}

function labelProblems(labels: JsonMap): readonly string[] {
  const problems: string[] = [];
  for (const key of Object.keys(labels)) {
    const value = labels[key];
    if (!isLabelKey(key)) problems.push(`\`${key}\` is not a label key`);
    else if (typeof value !== 'string' || !isLabelValue(value))
      problems.push(`the value of label \`${key}\` is not valid`);
  }
  return problems;
}

/**
 * Reports the labels that are not valid in every selector and pod template inside a value.
 * @param path where the value stands; changed meanwhile, and as before afterwards
 */
function checkSelectors(id: ObjectId, value: Json | undefined, path: (string | number)[], find: Find): void {
  if (typeof value !== 'object' || value === null) return;
  if (isLabelMap(id, path) && isMap(value)) {
    for (const problem of labelProblems(value)) {
      const what = `${problem}, in \`${path.join('.')}\``;
      find('CST5002', { object: objectName(id), what }, { at: { object: id, field: [...path] } });
    }
    return;
  }
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    path.push(isList ? Number(key) : key);
    checkSelectors(id, (value as JsonMap)[key], path, find);
    path.pop();
  }
}

/** Whether the map at a path is one of labels. Only Services select by a bare one. */
function isLabelMap({ group, kind }: ObjectId, path: Path): boolean {
  const key = path.at(-1);
  if (key === 'labels') return path.at(-2) === 'metadata';
  return key === 'matchLabels' || (key === 'selector' && kind === 'Service' && group === '');
}
