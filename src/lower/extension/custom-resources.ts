import { BUILT_IN_GROUPS } from '../../kubernetes/built-in.ts';
import { controllerOf } from '../../kubernetes/crd-defaults.ts';
import type { Target } from '../../link/program.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { CustomResourceAction } from '../external-action.ts';
import type { Manifest } from '../manifest.ts';

/** The kinds of objects that no capability of the cluster stands for: somebody has to install them. Sorted, each once. */
export function customResources(
  manifests: readonly Manifest[],
  target: Target,
): readonly CustomResourceAction[] {
  const kinds = manifests.flatMap(({ id: { group, kind } }) =>
    BUILT_IN_GROUPS.has(group) || isCovered(group, target) ? [] : [`${group} ${kind}`],
  );
  return [...new Set(kinds)].sort(byCodeUnit).map(text => {
    const [group, object] = text.split(' ') as [string, string];
    return { kind: 'custom-resource', group, object };
  });
}

function isCovered(group: string, { clusterSpec: { capabilities = {} } }: Target): boolean {
  const { gatewayAPI, ingress } = capabilities;
  if (group === 'traefik.io') return [gatewayAPI?.controller, ingress?.controller].includes('traefik');
  const controller = controllerOf(group);
  return controller !== undefined && capabilities[controller] !== undefined;
}
