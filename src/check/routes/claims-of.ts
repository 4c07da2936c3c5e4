import type { Target } from '../../link/program.ts';
import type { Manifest } from '../../lower/manifest.ts';
import type { RouteClaim } from './claim.ts';
import { httpRouteClaims } from './http-route-claims.ts';
import { ingressClaims } from './ingress-claims.ts';

/** All claims of an HTTPRoute or an Ingress; nothing for other kinds. */
export function claimsOf(manifest: Manifest, target: Target): readonly RouteClaim[] {
  const { group, kind } = manifest.id;
  if (group === 'gateway.networking.k8s.io' && kind === 'HTTPRoute') return httpRouteClaims(manifest, target);
  return group === 'networking.k8s.io' && kind === 'Ingress' ? ingressClaims(manifest) : [];
}
