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
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { isMap, type JsonMap } from '../source/json.ts';
import { objectName } from './object-name.ts';

/** Reports `CST5002` for invalid names, labels and annotations, and `CST5201` for an object that is there twice. */
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
  if (isMap(labels)) {
    for (const key of Object.keys(labels)) {
      const value = labels[key];
      if (!isLabelKey(key)) problems.push(`\`${key}\` is not a label key`);
      else if (typeof value !== 'string' || !isLabelValue(value))
        problems.push(`the value of label \`${key}\` is not valid`);
    }
  }
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
