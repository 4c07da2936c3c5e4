import type { WorldSide } from '../attribution/world.ts';
import type { Delivery } from '../blast-radius/delivery.ts';
import { deliveriesOf, isDeliveryPath, neededDelivery } from '../blast-radius/delivery-tree.ts';
import type { FileChange } from '../model/plan-result.ts';
import { joined, type SideTree } from '../side/tree/side-tree.ts';
import type { Trees } from './load-objects.ts';

/** How Argo CD delivers the Applications of both sides, by address. */
export type Deliveries = Readonly<Record<WorldSide, ReadonlyMap<string, Delivery>>>;

/** Folders of an environment that say what Argo CD delivers, and those below them. */
const DELIVERY = /^[^/]+\/(?:bootstrap|argocd|applications(?:\/[^/]+)?)$/;

/**
 * Reads how the Applications at some addresses are delivered, and those whose delivery changes.
 * @param paths files that differ between the sides
 */
export async function loadDeliveries(
  trees: Trees,
  paths: readonly FileChange[],
  addresses: readonly string[],
): Promise<Deliveries> {
  const changed = new Set(paths.map(({ path }) => path).filter(isDeliveryPath));
  const environments = new Set([...addresses, ...changed].map(path => path.split('/')[0]!));
  const load = async (tree: SideTree): Promise<ReadonlyMap<string, Delivery>> => {
    const found = await Promise.all([...environments].map(name => deliveryPaths(tree, name)));
    const contents = await tree.read(neededDelivery(found.flat(), changed, addresses));
    return deliveriesOf([...contents].map(([path, bytes]) => ({ path, bytes })));
  };
  const [before, after] = await Promise.all([load(trees.before), load(trees.after)]);
  return { before, after };
}

/** The files below the folders of an environment that say what is delivered. */
async function deliveryPaths(tree: SideTree, folder: string): Promise<readonly string[]> {
  const found = await Promise.all(
    [...(await tree.items(folder))].map(async ([name, { kind }]): Promise<readonly string[]> => {
      const path = joined(folder, name);
      if (kind === 'file') return isDeliveryPath(path) ? [path] : [];
      return DELIVERY.test(path) ? deliveryPaths(tree, path) : [];
    }),
  );
  return found.flat();
}
