import type { Chart } from 'cdk8s';
import { type ControllerVersions, withCrdDefaults } from '../../kubernetes/crd-defaults.ts';
import type { JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Manifest, ObjectId } from '../manifest.ts';

/**
 * The objects of a chart, with the defaults that the controllers of their cluster declare, sorted by identity.
 * Each object renders itself: rendering the whole chart would infer an order of dependencies that nobody asks for.
 */
export function manifestsOf(chart: Chart, versions: ControllerVersions | undefined): readonly Manifest[] {
  return chart.apiObjects
    .map(apiObject => manifestOf(withCrdDefaults(apiObject.toJson() as JsonMap, versions)))
    .sort(byIdentity);
}

/** An object with its identity. */
export function manifestOf(object: JsonMap): Manifest {
  const { apiVersion, kind, metadata } = object as { apiVersion: string; kind: string; metadata: JsonMap };
  const slash = apiVersion.indexOf('/');
  const { name, namespace = '' } = metadata as { name: string; namespace?: string };
  return {
    id: { group: slash === -1 ? '' : apiVersion.slice(0, slash), kind, namespace, name },
    apiVersion,
    object,
  };
}

/** Orders objects by group, kind, namespace and name. */
export function byIdentity({ id: a }: Manifest, { id: b }: Manifest): number {
  return compareIds(a, b);
}

function compareIds(a: ObjectId, b: ObjectId): number {
  return (
    byCodeUnit(a.group, b.group) ||
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.namespace, b.namespace) ||
    byCodeUnit(a.name, b.name)
  );
}
