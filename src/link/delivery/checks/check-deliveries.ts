import type { Declaration } from '../../../validate/declaration.ts';
import type { LinkContext } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';
import type { Ownership } from '../../tenancy/ownership.ts';
import { checkAllowedKinds } from './allowed-kinds.ts';
import { checkBranches } from './branches.ts';
import { checkClusterNames } from './cluster-names.ts';
import { checkKeys } from './keys.ts';
import { checkSettings } from './settings.ts';
import { checkStopFields } from './stop-fields.ts';
import { checkWindows } from './windows.ts';

/**
 * Checks what environments, clusters and organizations say about Argo CD and the rendered repository. Looks at no release:
 * those of an environment that has not changed are not read.
 * @param clusters by environment, sorted by name
 */
export function checkDeliveries(
  index: DeclarationIndex,
  clusters: ReadonlyMap<string, readonly Declaration<'Cluster'>[]>,
  ownership: ReadonlyMap<string, Ownership>,
  context: LinkContext,
): void {
  checkBranches(index, context);
  for (const environment of index.environments.values()) {
    const own = clusters.get(environment.name) ?? [];
    checkSettings(environment, own, index, context);
    checkClusterNames(environment, own, context);
    checkKeys({ environment, clusters: own }, ownership, context);
    checkStopFields(environment, context);
    checkWindows(environment, context);
  }
  for (const organization of index.organizations.values()) checkAllowedKinds(organization, context);
}
