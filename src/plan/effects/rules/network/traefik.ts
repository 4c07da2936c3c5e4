import { mapAt } from '../../places/value-at.ts';
import { type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const TRAEFIK = 'Traefik: Kubernetes resources';

/** Parts of a middleware that keep requests out. */
const GUARDS = [
  'basicAuth',
  'digestAuth',
  'forwardAuth',
  'ipAllowList',
  'ipWhiteList',
  'rateLimit',
  'inFlightReq',
  'inFlightConn',
  // A chain may hold any of them, and what a plugin does is not known.
  'chain',
  'plugin',
];

/** Middlewares. */
export const MIDDLEWARE: KindRules = {
  kinds: ['traefik.io/Middleware', 'traefik.io/MiddlewareTCP'],
  fields: [
    { path: '/spec', outcomes: [outcome('traffic', 'requests are treated in another way', TRAEFIK)] },
    ...GUARDS.map(name => ({
      path: `/spec/${name}`,
      outcomes: [
        outcome('traffic', 'other requests are let through', TRAEFIK),
        outcome('privilege-widened', 'what keeps requests out is changed', TRAEFIK),
      ],
    })),
  ],
  created: () => [],
  deleted: ({ before }) => [
    outcome('traffic', 'routes that name it answer with an error', TRAEFIK),
    ...(Object.keys(mapAt(before, 'spec')).some(name => GUARDS.includes(name))
      ? [outcome('privilege-widened', 'what keeps requests out is gone', TRAEFIK)]
      : []),
  ],
};

const WAY = outcome('traffic', 'requests take another way', TRAEFIK);

/** What decides who gets through. Of a route that is there on both sides only some members do. */
function reached({ path, kind }: Touch): readonly Outcome[] {
  const isRoute = path[1] === 'routes';
  const isBelow = path.length > 3 && !['match', 'middlewares', 'priority'].includes(path[3]!);
  const isLess = path.length === 3 && kind === 'removed';
  if (isRoute && (isBelow || isLess)) return [WAY];
  return [
    WAY,
    outcome('privilege-widened', 'requests reach pods that did not before, or are checked less', TRAEFIK),
  ];
}

/** Routes, services and settings of Traefik's own kinds. */
export const TRAEFIK_ROUTES: KindRules = {
  kinds: [
    'IngressRoute',
    'IngressRouteTCP',
    'IngressRouteUDP',
    'ServersTransport',
    'ServersTransportTCP',
    'TLSOption',
    'TLSStore',
    'TraefikService',
  ].map(kind => `traefik.io/${kind}`),
  fields: [
    { path: '/spec', outcomes: [WAY] },
    ...[
      'entryPoints',
      'routes/*',
      'routes/*/match',
      'routes/*/middlewares',
      'routes/*/priority',
      'tls/options',
      'clientAuth',
      'insecureSkipVerify',
      'rootCAs',
    ].map(path => ({ path: `/spec/${path}`, outcomes: reached })),
  ],
  created: ({ id }) => [
    outcome('traffic', 'requests are taken that went elsewhere, or nowhere', TRAEFIK),
    ...(id.kind.startsWith('IngressRoute')
      ? [outcome('privilege-widened', 'pods are reached that were not before', TRAEFIK)]
      : []),
  ],
  deleted: () => [outcome('traffic', 'its requests are refused, or taken by another', TRAEFIK)],
};
