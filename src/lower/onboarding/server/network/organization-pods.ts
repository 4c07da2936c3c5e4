import type { Target } from '../../../../link/program.ts';
import { releaseNamespace } from '../../../../link/tenancy/namespaces.ts';
import { podPeer } from '../../../integration-app/network/peers.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';

/**
 * The pods of an organization that may call what it runs: those beside it, and its releases. Namespaces are meant by their
 * names, which nobody can give to another one.
 */
export function ofOrganization(
  { namespace, organization }: { readonly namespace: string; readonly organization: string },
  { environment, environmentSpec }: Target,
): Plain<k8s.NetworkPolicyPeer[]> {
  const ofReleases = releaseNamespace({ name: environment, spec: environmentSpec }, organization);
  return [{ podSelector: {} }, ...(ofReleases === namespace ? [] : [podPeer({ namespace: ofReleases })])];
}
