import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { NetworkInput } from './tenancy-input.ts';

/** What the pods of a namespace of an organization reach, by the preset that was chosen. */
export function networkOf(
  environment: Declaration<'Environment'>,
  preset: NetworkInput['preset'] = 'strict',
  systems: readonly string[] = [],
): NetworkInput {
  const { tenancy, egress } = environment.value.spec;
  const addresses = (
    { cidrs, ports = [] }: { readonly cidrs: readonly string[]; readonly ports?: readonly number[] },
    standard: readonly number[],
  ) => ({ cidrs: cidrs.toSorted(byCodeUnit), ports: ports.length === 0 ? standard : [...ports] });
  return {
    preset,
    ...(preset === 'strict' &&
      tenancy?.apiServer && { apiServer: addresses(tenancy.apiServer, [443, 6443]) }),
    ...(preset === 'strict' && tenancy?.registry && { registry: addresses(tenancy.registry, [443]) }),
    ...(egress?.proxy && { proxy: egress.proxy }),
    systems: systems.toSorted(byCodeUnit),
  };
}
