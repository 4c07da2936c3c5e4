import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { Labels } from '../../labels.ts';
import { metadata } from '../../metadata.ts';
import { nginxAnnotations, nginxPath } from './nginx.ts';
import type { RouteFacts } from './route-facts.ts';
import { traefikAnnotations } from './traefik.ts';
import { ingressClassOf } from './way-in.ts';

/**
 * The route of a release on a cluster that has an ingress controller and no Gateway API: the same host, the same prefix
 * by whole path elements, stripped and told to the image. It says nothing of TLS, which is the controller's.
 */
export function ingress(facts: RouteFacts): JsonMap | undefined {
  const { route } = facts.input;
  const served = route && ingressClassOf(facts.target, route.exposure);
  if (served === undefined || facts.httpPort === undefined) return undefined;
  const { host, path } = route!;
  const backend = { service: { name: facts.name, port: { number: facts.httpPort } } };
  const annotations = { ...served.annotations, ...routingAnnotations(facts) };
  return builtIn('Ingress', {
    metadata: metadata(facts, Object.keys(annotations).length > 0 ? { annotations } : {}),
    spec: {
      ingressClassName: served.className,
      rules: [
        {
          host,
          http: { paths: pathsOf(served.controller, path).map(rule => ({ ...rule, backend })) },
        },
      ],
    },
  });
}

/** The annotations by which the controller strips the prefix, and which the platform must therefore leave alone. */
export function routingAnnotations(facts: RouteFacts): Labels {
  const { route } = facts.input;
  const served = route && ingressClassOf(facts.target, route.exposure);
  if (served === undefined) return {};
  return served.controller === 'nginx' ? nginxAnnotations(route!) : traefikAnnotations(facts, route!);
}

type PathRule = Omit<Plain<k8s.HttpIngressPath>, 'backend'>;

function pathsOf(controller: 'nginx' | 'traefik', path: string): readonly PathRule[] {
  if (path === '/') return [{ path, pathType: 'Prefix' }];
  if (controller === 'nginx') return [{ path: nginxPath(path), pathType: 'ImplementationSpecific' }];
  // Traefik compares a prefix letter by letter unless it is told otherwise: `/orders` would take `/orders-old` as well.
  return [
    { path, pathType: 'Exact' },
    { path: `${path}/`, pathType: 'Prefix' },
  ];
}
