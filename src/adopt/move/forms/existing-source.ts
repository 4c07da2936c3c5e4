import { isMap, type Json, type JsonMap } from '../../../source/json.ts';

/** One key of a ConfigMap or Secret that exists, as settings write it. */
export interface ExistingSource {
  readonly kind: 'configMap' | 'secret';
  readonly value: JsonMap;
}

/** The source that a `configMapKeyRef` or `secretKeyRef` of Kubernetes names; nothing for anything else. */
export function existingSource(reference: Json | undefined): ExistingSource | undefined {
  if (!isMap(reference)) return undefined;
  const [kind, member] = isMap(reference.configMapKeyRef)
    ? (['configMap', reference.configMapKeyRef] as const)
    : (['secret', reference.secretKeyRef] as const);
  if (!isMap(member) || typeof member.name !== 'string' || member.key === undefined) return undefined;
  const optional = member.optional === true ? { optional: true } : {};
  return { kind, value: { [kind]: member.name, key: member.key, ...optional } };
}
