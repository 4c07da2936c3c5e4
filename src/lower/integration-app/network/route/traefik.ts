import { Middleware } from '../../../../../imports/traefik.io.ts';
import type { RouteInput } from '../../../../link/program.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { custom } from '../../../objects/custom.ts';
import type { Labels } from '../../labels.ts';
import { metadata } from '../../metadata.ts';
import type { RouteFacts } from './route-facts.ts';
import { ingressClassOf } from './way-in.ts';

/**
 * The middlewares of the route, in their order, and its priority. By itself Traefik prefers the longer rule, and the exact
 * one of a path is shorter than that of a prefix above it; so both get the length that the longer of them has.
 */
export function traefikAnnotations(facts: RouteFacts, { host, path }: RouteInput): Labels {
  const names = [forwardedName(facts), ...(path === '/' ? [] : [stripName(facts)])];
  const prefix = path === '/' ? path : `${path}/`;
  return {
    'traefik.ingress.kubernetes.io/router.middlewares': names
      .map(name => `${facts.namespace}-${name}@kubernetescrd`)
      .join(','),
    'traefik.ingress.kubernetes.io/router.priority': String(
      `Host(\`${host}\`) && PathPrefix(\`${prefix}\`)`.length,
    ),
  };
}

/** Removes the header that a client sent: the next middleware adds the prefix to it and does not replace it. */
export function forwardedPrefixMiddleware(facts: RouteFacts): JsonMap | undefined {
  if (!isTraefik(facts)) return undefined;
  return custom(Middleware, {
    metadata: metadata(facts, { name: forwardedName(facts) }),
    spec: { headers: { customRequestHeaders: { 'X-Forwarded-Prefix': '' } } },
  });
}

/** Strips the prefix and tells it to the image. */
export function stripPrefixMiddleware(facts: RouteFacts): JsonMap | undefined {
  const { route } = facts.input;
  if (!isTraefik(facts) || route!.path === '/') return undefined;
  return custom(Middleware, {
    metadata: metadata(facts, { name: stripName(facts) }),
    spec: { stripPrefix: { prefixes: [route!.path] } },
  });
}

function isTraefik({ input, target, httpPort }: RouteFacts): boolean {
  const served = input.route && ingressClassOf(target, input.route.exposure);
  return served?.controller === 'traefik' && httpPort !== undefined;
}

function forwardedName({ name }: RouteFacts): string {
  return `${name}-forwarded-prefix`;
}

function stripName({ name }: RouteFacts): string {
  return `${name}-strip-prefix`;
}
