import type { Find } from '../../../../diagnostics/finding.ts';
import type { Target } from '../../../../link/program.ts';
import type { Path } from '../../../../source/pointer.ts';
import { toInternet, type WayOut } from '../network/address.ts';
import type { Server } from '../server.ts';

/**
 * Reports `CST4002` where something lies outside the cluster and nothing leads there.
 * @param at in the document
 */
export function reviewWayOut(needs: boolean, out: WayOut, at: Path, find: Find): void {
  if (!needs || toInternet(out).length > 0) return;
  const { environment, environmentSpec } = out.target;
  const field = environmentSpec.egress?.proxy === undefined ? 'egress.proxy' : 'egress.proxy.cidrs';
  const help = `add \`spec.${field}\` to the Environment`;
  const neededBy = at.slice(1).join('.');
  find('CST4002', { environment, field, neededBy }, { at: { settings: at }, help });
}

/** Reports `CST4001` where the credentials of the registry are to be fetched and nothing there fetches them. */
export function reviewPull([server]: readonly Pick<Server, 'askedBy'>[], target: Target, find: Find): void {
  const { cluster, clusterSpec, environmentSpec } = target;
  const isFetched = environmentSpec.imagePull !== undefined && 'key' in environmentSpec.imagePull;
  if (server === undefined || !isFetched || clusterSpec.capabilities?.externalSecrets !== undefined) return;
  find(
    'CST4001',
    { cluster, capability: 'externalSecrets', field: 'imagePull' },
    {
      at: { settings: server.askedBy },
      help: 'add `spec.capabilities.externalSecrets` to the Cluster if it has the External Secrets operator',
    },
  );
}
