import { ownHostLabel } from '../../link/release/route.ts';
import { isBelow } from '../../link/tenancy/ownership.ts';
import { ingressClassOf } from '../../lower/integration-app/network/route/way-in.ts';
import type { Manifest } from '../../lower/manifest.ts';
import { mapOf, mapsIn } from '../../source/json.ts';
import type { RouteClaim } from '../routes/claim.ts';
import { claimsOf } from '../routes/claims-of.ts';
import { type Bounds, boundsOf, type RawRule, type Trespass } from './policy.ts';

/** A route claims what its organization owns, at a gateway of the environment, and by plain prefixes. */
export const routeRules: RawRule = (manifest, policy) => routesBeyond(manifest, boundsOf(policy));

/** Where a route claims what lies beyond some bounds. */
export function routesBeyond(manifest: Manifest, bounds: Bounds): readonly Trespass[] {
  const { id, object } = manifest;
  const isIngress = id.group === 'networking.k8s.io' && id.kind === 'Ingress';
  if (!isIngress && !(id.group === 'gateway.networking.k8s.io' && id.kind === 'HTTPRoute')) return [];
  const spec = mapOf(object.spec);
  const found = new Map<string, Trespass>();
  for (const claim of claimsOf(manifest, bounds.target)) {
    const what = trespassOf(claim, isIngress, bounds);
    const path = ['spec', isIngress ? 'rules' : 'hostnames'];
    if (what !== undefined) found.set(what, { path, what, help: owned(bounds) });
  }
  if (isIngress && spec.defaultBackend !== undefined)
    found.set('default', {
      path: ['spec', 'defaultBackend'],
      what: 'it takes whatever no other route claims',
    });
  const isExpression = mapsIn(spec.rules).some(rule =>
    mapsIn(rule.matches).some(match => mapOf(match.path).type === 'RegularExpression'),
  );
  if (isExpression)
    found.set('expression', {
      path: ['spec', 'rules'],
      what: 'a regular expression may match any path',
      help: 'write prefixes',
    });
  return [...found.values()];
}

function trespassOf(
  { host, path, gateway, listenerPort }: RouteClaim,
  isIngress: boolean,
  { name: own, target, hostLabels, pathPrefixes }: Bounds,
): string | undefined {
  if (host === '') return 'it claims every host';
  const ways = Object.entries(target.environmentSpec.exposure ?? {});
  // Of nested domains the innermost one is meant.
  const [exposure, way] =
    ways
      .filter(([, { domain }]) => host === domain || host.endsWith(`.${domain}`))
      .sort(([, a], [, b]) => b.domain.length - a.domain.length)[0] ?? [];
  if (way === undefined) return `the host \`${host}\` lies in no domain of the environment`;
  const { name, namespace, listenerPort: port } = way.gateway ?? {};
  const isServed = isIngress
    ? gateway === `ingress class ${ingressClassOf(target, exposure as 'public' | 'internal')?.className}`
    : gateway === `${namespace}/${name}` && listenerPort === port;
  if (!isServed) return `the environment serves \`${host}\` elsewhere`;
  const label = host.slice(0, Math.max(0, host.length - way.domain.length - 1));
  const isOwn = hostLabels.some(
    each =>
      label === ownHostLabel(own, each) || (label === each && target.environmentSpec.routing === 'host'),
  );
  const isShared = label === '' && target.environmentSpec.routing === 'path';
  if (!isOwn && !isShared) return `the host \`${host}\` does not belong to the organization`;
  const isWhole = label !== '' && !hostLabels.includes(label);
  if (isWhole || pathPrefixes.some(prefix => isBelow(path, prefix))) return undefined;
  return `the path \`${path}\` does not belong to the organization`;
}

function owned({ hostLabels, pathPrefixes }: Bounds): string {
  const list = (values: readonly string[]): string => values.map(value => `\`${value}\``).join(', ');
  return `the organization owns the host labels ${list(hostLabels)} and the paths below ${list(pathPrefixes)}`;
}
