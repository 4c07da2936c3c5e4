import {
  HttpRoute,
  type HttpRouteSpecRulesFilters,
} from '../../../../../imports/gateway.networking.k8s.io.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { custom } from '../../../objects/custom.ts';
import type { Plain } from '../../../objects/plain.ts';
import { metadata } from '../../metadata.ts';
import type { RouteFacts } from './route-facts.ts';
import { ingressClassOf } from './way-in.ts';

const FORWARDED_PREFIX = 'X-Forwarded-Prefix';

/** The route of a release that is reachable from outside its cluster, with its prefix stripped. */
export function httpRoute(facts: RouteFacts): JsonMap | undefined {
  const { route } = facts.input;
  if (route?.gateway === undefined || facts.httpPort === undefined) return undefined;
  if (ingressClassOf(facts.target, route.exposure) !== undefined) return undefined;
  const { gateway, host, path } = route;
  return custom(HttpRoute, {
    metadata: metadata(facts),
    spec: {
      parentRefs: [{ name: gateway.name, namespace: gateway.namespace, sectionName: gateway.listener }],
      hostnames: [host],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: path } }],
          filters: filtersOf(path),
          backendRefs: [{ name: facts.name, port: facts.httpPort }],
        },
      ],
    },
  });
}

/**
 * A rewrite sets no `X-Forwarded-Prefix` on any gateway, so the route does. `set` stands alone, since together with
 * `remove` the header survives on one controller and vanishes on another. Without a prefix the header is removed,
 * or a client could send one.
 */
function filtersOf(path: string): Plain<HttpRouteSpecRulesFilters[]> {
  if (path === '/') {
    return [{ type: 'RequestHeaderModifier', requestHeaderModifier: { remove: [FORWARDED_PREFIX] } }];
  }
  return [
    {
      type: 'RequestHeaderModifier',
      requestHeaderModifier: { set: [{ name: FORWARDED_PREFIX, value: path }] },
    },
    {
      type: 'URLRewrite',
      urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
    },
  ];
}
