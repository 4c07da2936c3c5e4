import { type JsonMap, mapOf, mapsIn } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { canonical, differenceOfLists } from '../../content/difference-of-lists.ts';
import { hostCovers, ingressSurfaces, isWider, surfaceOf } from '../../content/route-surface.ts';
import { isSame, listAt } from '../../places/value-at.ts';
import { type FieldRule, type KindRules, type Outcome, outcome, type Touch } from '../../rule.ts';

const GATEWAY = 'Gateway API: routes';

const SURFACE = outcome('traffic', 'other requests are taken by the route', GATEWAY);
const PUBLIC = outcome(
  'privilege-widened',
  'hosts, paths or listeners lead to the pods that did not before',
  GATEWAY,
);

/** Filters that may keep requests out. */
const GUARDS = ['ExtensionRef', 'ExternalAuth', 'CORS'];

function guardsOf(object: JsonMap | undefined): readonly string[] {
  return mapsIn(mapOf(object?.spec).rules).flatMap(rule =>
    mapsIn(rule.filters)
      .filter(({ type }) => GUARDS.includes(String(type)))
      .map(canonical),
  );
}

/** Whether requests that a guard stood before take a way without it. */
function isUnguarded({ before, after }: ObjectChange): boolean {
  const [old, now] = [before, after].map(object =>
    mapsIn(mapOf(object?.spec).rules).flatMap(rule => {
      const guards = mapsIn(rule.filters).filter(({ type }) => GUARDS.includes(String(type)));
      const matches = mapsIn(rule.matches).map(canonical);
      return (matches.length > 0 ? matches : ['']).map(
        match => [match, new Set(guards.map(canonical))] as const,
      );
    }),
  );
  return old!.some(([match, guards]) =>
    now!.some(([other, kept]) => match === other && [...guards].some(guard => !kept.has(guard))),
  );
}

function surface(change: ObjectChange): readonly EffectReason[] {
  const { before, after } = change;
  const lost = differenceOfLists(guardsOf(before), guardsOf(after)).removed;
  return [
    ...(isWider(surfaceOf(before), surfaceOf(after)) ? [PUBLIC] : []),
    ...(lost.length > 0 || isUnguarded(change)
      ? [outcome('privilege-widened', 'a filter that may keep requests out is gone', GATEWAY)]
      : []),
  ];
}

function field(path: string, reason: string): FieldRule {
  return { path, outcomes: [outcome('traffic', reason, GATEWAY)] };
}

/** Routes of the Gateway API. */
export const ROUTES: KindRules = {
  kinds: ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(
    kind => `gateway.networking.k8s.io/${kind}`,
  ),
  fields: [
    { path: '/spec', outcomes: [SURFACE] },
    field('/spec/rules/*/filters', 'requests or answers are changed in another way'),
    field('/spec/rules/*/backendRefs', 'requests go to other backends, or in other shares'),
    field(
      '/spec/rules/*/timeouts',
      'requests end sooner or later, where the controller keeps to it: Traefik 3.7 does not',
    ),
  ],
  compare: surface,
  created: () => [outcome('traffic', 'requests are taken that went elsewhere, or nowhere', GATEWAY), PUBLIC],
  deleted: () => [
    outcome('traffic', 'the next best route takes its requests; without one they are refused', GATEWAY),
  ],
};

/** Parts of the names of annotations by which controllers keep requests out, once they are there. */
const GUARD_NAME = /auth|allow-?list|white-?list|deny-?list|source-range|limit|modsecurity|waf|ssl-redirect/i;

/** Parts of the names of those that let more in also when they come. */
const OPENING_NAME = /snippet|middlewares|cors/i;

function annotation({ path, kind }: Touch): readonly Outcome[] {
  const name = path.at(-1)!.replace(/^.*\//, '');
  const treated = outcome('traffic', 'the controller treats requests in another way', CONTROLLERS);
  const guard = outcome('privilege-widened', 'what keeps requests out is changed', CONTROLLERS);
  const isGuard = OPENING_NAME.test(name) || (kind !== 'added' && GUARD_NAME.test(name));
  return isGuard ? [treated, guard] : [treated];
}

const CONTROLLERS = 'Ingress controllers: annotations';

/** Ingresses. */
export const INGRESS: KindRules = {
  kinds: ['networking.k8s.io/Ingress'],
  fields: [
    {
      path: '/spec',
      outcomes: [
        outcome('traffic', 'requests from outside take another way', 'Kubernetes API reference: Ingress'),
      ],
    },
    { path: '/metadata/annotations', outcomes: annotation },
  ],
  compare: ({ before, after }) => {
    const old = ingressSurfaces(before);
    const isMore = ingressSurfaces(after).some(now => !old.some(wide => !isWider(wide, now)));
    return isMore ? [PUBLIC] : [];
  },
  created: () => [outcome('traffic', 'requests are taken that went elsewhere, or nowhere', GATEWAY), PUBLIC],
  deleted: () => [outcome('traffic', 'its requests are refused, or taken by another', GATEWAY)],
};

/** How wide a listener is open: nothing, the own namespace, a choice, all. */
const OPEN = ['None', 'Same', 'Selector', 'All'];

function openness(listener: JsonMap): number {
  const from = mapOf(mapOf(listener.allowedRoutes).namespaces).from;
  return OPEN.indexOf(String(from ?? 'Same'));
}

/** Whether a listener takes other hosts, encrypts less, or asks clients for no certificate, or another one. */
function isLooser(former: JsonMap, listener: JsonMap): boolean {
  const [host, other] = [former.hostname, listener.hostname];
  const [was, is] = [former, listener].map(({ tls }) => mapOf(tls));
  const isCovered =
    host === undefined || host === '' || (typeof other === 'string' && hostCovers(String(host), other));
  const encrypts = ({ protocol }: JsonMap): boolean => ['HTTPS', 'TLS'].includes(String(protocol));
  return (
    !isCovered ||
    (encrypts(former) && !encrypts(listener)) ||
    (was!.frontendValidation !== undefined && !isSame(was!.frontendValidation, is!.frontendValidation))
  );
}

/** Who may add listeners of their own, and whether clients of all listeners are asked for certificates. */
const SHARED = ['allowedListeners', 'tls/frontend'].map(
  (path): FieldRule => ({
    path: `/spec/${path}`,
    outcomes: [
      outcome('traffic', 'all routes of the Gateway are reached in another way', GATEWAY),
      outcome(
        'privilege-widened',
        'others may open ways in, or clients are asked for something else',
        GATEWAY,
      ),
    ],
  }),
);

function listeners({ before, after }: ObjectChange): readonly EffectReason[] {
  const old = new Map(mapsIn(listAt(before, 'spec', 'listeners')).map(item => [item.name, item]));
  return mapsIn(listAt(after, 'spec', 'listeners')).flatMap((listener): readonly EffectReason[] => {
    const former = old.get(listener.name);
    const named = String(listener.name);
    if (former === undefined)
      return [outcome('privilege-widened', `the listener ${named} is one more way in`, GATEWAY)];
    if (isLooser(former, listener))
      return [outcome('privilege-widened', `the listener ${named} takes more, or asks for less`, GATEWAY)];
    const [was, is] = [former.allowedRoutes ?? {}, listener.allowedRoutes ?? {}];
    if (canonical(was) === canonical(is)) return [];
    const isNarrower = openness(listener) < openness(former);
    return isNarrower
      ? [outcome('privilege-narrowed', `fewer routes may use the listener ${named}`, GATEWAY)]
      : [outcome('privilege-widened', `other routes may use the listener ${named}`, GATEWAY)];
  });
}

/** Gateways: many routes hang on each. */
export const GATEWAYS: KindRules = {
  kinds: ['gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/ListenerSet'],
  fields: [
    ...SHARED,
    {
      path: '/spec',
      outcomes: [outcome('traffic', 'all routes of the Gateway are reached in another way', GATEWAY)],
    },
  ],
  compare: listeners,
  created: () => [outcome('traffic', 'a new way into the cluster opens', GATEWAY), PUBLIC],
  deleted: () => [outcome('traffic', 'none of its routes is reached any more', GATEWAY)],
};

/** Classes of gateways and ingresses: their controller is fixed. */
export const CLASSES: KindRules = {
  kinds: ['gateway.networking.k8s.io/GatewayClass', 'networking.k8s.io/IngressClass'],
  fields: [
    ...['controllerName', 'controller'].map(
      (name): FieldRule => ({
        path: `/spec/${name}`,
        outcomes: [outcome('recreate', 'the controller of a class is immutable', 'API validation: classes')],
      }),
    ),
    ...['parametersRef', 'parameters'].map(
      (name): FieldRule => field(`/spec/${name}`, 'everything of the class is set up in another way'),
    ),
    field(
      '/metadata/annotations/ingressclass.kubernetes.io~1is-default-class',
      'Ingresses that name no class get another one',
    ),
  ],
  deleted: () => [outcome('traffic', 'nothing looks after what names the class', GATEWAY)],
};

function grants({ before, after }: ObjectChange): readonly EffectReason[] {
  const lists = ['from', 'to'].map(key =>
    differenceOfLists(listAt(before, 'spec', key), listAt(after, 'spec', key)),
  );
  const isMore = lists.some(({ added }) => added.length > 0);
  const isLess = lists.some(({ removed }) => removed.length > 0);
  return [
    ...(isMore ? [outcome('privilege-widened', 'more may refer to objects of this namespace', GATEWAY)] : []),
    ...(isLess ? REVOKED : []),
  ];
}

const REVOKED = [
  outcome('traffic', 'routes that refer to objects of this namespace answer with an error', GATEWAY),
  outcome('privilege-narrowed', 'fewer may refer to objects of this namespace', GATEWAY),
];

/** Grants to refer to objects of another namespace. */
export const REFERENCE_GRANT: KindRules = {
  kinds: ['gateway.networking.k8s.io/ReferenceGrant'],
  compare: grants,
  created: () => [outcome('privilege-widened', 'others may refer to objects of this namespace', GATEWAY)],
  deleted: () => REVOKED,
};
