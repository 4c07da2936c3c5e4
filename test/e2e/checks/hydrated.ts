import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KubernetesObject } from '../cluster/api.ts';
import { documentsOf } from '../cluster/documents.ts';

/** An object of the hydrated tree and where it lies. */
export interface HydratedObject {
  readonly environment: string;
  /** Name of the cluster, or `argocd`, `bootstrap` or `credentials`. */
  readonly folder: string;
  /** Path relative to the hydrated tree. */
  readonly file: string;
  /** The object as it is written. */
  readonly text: string;
  readonly object: KubernetesObject;
}

/** All Kubernetes objects of a hydrated tree, in the order of their files. */
export function hydratedObjects(dist: string): readonly HydratedObject[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => {
      const [environment = '', folder = ''] = file.split('/');
      // Parameters of Applications are no objects.
      if (folder === 'applications') return [];
      return documentsOf(join(dist, file)).map(document => ({ environment, folder, file, ...document }));
    });
}

/** `Kind/name` and the file of an object, for a line of a report. */
export function placeOf({ file, object }: HydratedObject): string {
  return `${file} ${object.kind}/${object.metadata.name}`;
}

/** The group of an `apiVersion`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
