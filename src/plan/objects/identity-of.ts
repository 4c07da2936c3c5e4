import { scopeOf } from '../../kubernetes/scope.ts';
import type { ObjectId } from '../../lower/manifest.ts';
import { type JsonMap, mapOf } from '../../source/json.ts';

/**
 * Version and identity of an object; nothing where it does not say what it is or has no name. One whose name the server
 * makes up is known by what all of these names begin with: `migrate-*`.
 */
export function identityOf(
  object: JsonMap,
): { readonly apiVersion: string; readonly id: ObjectId } | undefined {
  const { apiVersion, kind } = object;
  const { name: own, generateName, namespace } = mapOf(object.metadata);
  const isGenerated = own === undefined && typeof generateName === 'string' && generateName !== '';
  const name = isGenerated ? `${generateName}*` : own;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
    return undefined;
  if (apiVersion === '' || kind === '' || name === '') return undefined;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  // The API server ignores a namespace where there can be none.
  const isPlaced = typeof namespace === 'string' && scopeOf(group, kind) !== 'cluster';
  return { apiVersion, id: { group, kind, namespace: isPlaced ? namespace : '', name } };
}

/** An identity as one text, different for different ones. */
export function identityText({ group, kind, namespace, name }: ObjectId): string {
  return `${group}/${kind}/${namespace}/${name}`;
}
