import type { Find } from '../diagnostics/finding.ts';
import { servedAt } from '../kubernetes/versions.ts';
import type { Manifest } from '../lower/manifest.ts';
import { objectName } from './object-name.ts';

/** Reports `CST5001` for an object whose API the cluster's Kubernetes version does not serve. */
export function checkServed(manifests: readonly Manifest[], kubernetesVersion: string, find: Find): void {
  for (const { id, apiVersion } of manifests) {
    const served = servedAt(apiVersion, id.kind, kubernetesVersion);
    if (served === 'served' || served === 'unknown') continue;
    find(
      'CST5001',
      { object: objectName(id), apiVersion, version: kubernetesVersion },
      {
        at: { object: id, field: ['apiVersion'] },
        help:
          served === 'removed'
            ? 'the API was removed: use its successor'
            : 'the API is newer than the cluster',
      },
    );
  }
}
