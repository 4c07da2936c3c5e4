import type { GroupVersionKind } from 'cdk8s';
import type { JsonMap } from '../../source/json.ts';
import type { Plain } from './plain.ts';

/** The class of a custom resource, as it is imported from its definition. */
export interface CustomKind<Properties> {
  readonly GVK: GroupVersionKind;
  manifest(properties: Properties): unknown;
}

/** An object of a custom resource. */
export function custom<Properties>(kind: CustomKind<Properties>, properties: Plain<Properties>): JsonMap {
  const { apiVersion, kind: name } = kind.GVK;
  return { ...(properties as JsonMap), apiVersion, kind: name };
}
