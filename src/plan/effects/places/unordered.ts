import { segmentsOf } from '../../../source/pointer.ts';
import type { Touch } from '../rule.ts';

/** Lists of which the order says nothing to those who read them, by `<group>/<Kind>`; `*` is every kind of the group. */
const UNORDERED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'gateway.networking.k8s.io/*',
    ['/spec/hostnames', '/spec/parentRefs', '/spec/listeners', '/spec/addresses'],
  ],
  ['cert-manager.io/*', ['/spec/dnsNames', '/spec/ipAddresses', '/spec/uris', '/spec/usages']],
  ['/Service', ['/spec/ports', '/spec/externalIPs', '/spec/loadBalancerSourceRanges']],
  ['/Endpoints', ['/subsets']],
  ['discovery.k8s.io/*', ['/endpoints']],
  ['external-secrets.io/ExternalSecret', ['/spec/data']],
  ['argoproj.io/ApplicationSet', ['/spec/generators']],
  ['traefik.io/*', ['/spec/entryPoints']],
]);

/** Whether a place is a list of which only the order is another, and nobody asks for the order. */
export function isOnlyOrder(
  { group, kind }: { group: string; kind: string },
  { kind: verb, path }: Touch,
): boolean {
  if (verb !== 'reordered') return false;
  const pointers = [`${group}/*`, `${group}/${kind}`].flatMap(key => UNORDERED.get(key) ?? []);
  return pointers.some(pointer => segmentsOf(pointer).join('\0') === path.join('\0'));
}
