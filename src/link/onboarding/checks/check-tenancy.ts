import type { LinkContext } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';
import type { TenancyPlace } from '../tenancy-place.ts';
import { checkTenancyNamespaces } from './namespaces.ts';
import { checkNetworks } from './networks.ts';
import { checkRepositories } from './repositories.ts';
import { checkResources } from './resources.ts';
import { checkServed } from './served.ts';
import { checkTunnels } from './tunnels.ts';

/** Checks what runs of tenancy against each other. Reports `CST3142` to `CST3146` and `CST3153` to `CST3159`. */
export function checkTenancy(
  places: readonly TenancyPlace[],
  index: DeclarationIndex,
  context: LinkContext,
): void {
  checkTunnels(places, context);
  for (const place of places) checkPlace(place, index, context);
}

function checkPlace(place: TenancyPlace, index: DeclarationIndex, context: LinkContext): void {
  checkTenancyNamespaces(place, index, context);
  checkRepositories(place, context);
  checkNetworks(place, context);
  checkResources(place, context);
  checkServed(place, context);
}
