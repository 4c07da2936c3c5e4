import type { RouteClaim } from '../../../../src/check/routes/claim.ts';
import { claimsOf } from '../../../../src/check/routes/claims-of.ts';
import type { Target } from '../../../../src/link/program.ts';
import type { Manifest } from '../../../../src/lower/manifest.ts';
import type { Json, JsonMap } from '../../../../src/source/json.ts';
import type { Random } from '../random.ts';

/** Namespace of everything that is generated. */
export const NAMESPACE = 'overlapping';
/** Name of the only listener of each Gateway. */
export const LISTENER = 'web';
/** Name of the only Service. */
export const SERVICE = 'backend';

const API = 'gateway.networking.k8s.io/v1';
const HOSTS = ['a.example.org', 'b.example.org', 'c.a.example.org', '*.example.org', '*.a.example.org'];
const PATHS = ['/', '/a', '/a/b', '/a/b/c', '/ab', '/a.b', '/a-long-one/b'];
const METHODS = ['GET', 'POST'];
const HEADERS = ['X-One', 'X-Two', 'X-Three'];
const PARAMETERS = ['one', 'two'];
const ROUTES = 24;
const MOST_RULES = 3;

/** A claim and the rule that it comes from. */
export interface Claimed {
  readonly claim: RouteClaim;
  /** `<namespace>/<name>` of the HTTPRoute. */
  readonly route: string;
  readonly rule: number;
}

/** Routes of one Gateway, many of which match the same requests. */
export function overlappingRoutes(gateway: string, random: Random): Manifest[] {
  return Array.from({ length: ROUTES }, (_, index) => {
    const hostnames = [...new Set([random.of(HOSTS), random.of(HOSTS)])].slice(0, random.below(3));
    const rules = Array.from({ length: 1 + random.below(MOST_RULES) }, () => ruleOf(random));
    return routeOf(`${gateway}-${index}`, {
      ...(hostnames.length > 0 && { hostnames }),
      parentRefs: [
        { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway, sectionName: LISTENER },
      ],
      rules,
    });
  });
}

/** What the compiler says that a route claims, with the rule of each claim. */
export function claimedBy(manifest: Manifest): Claimed[] {
  const target = { environmentSpec: {} } as Target;
  return claimsOf(manifest, target).map(claim => ({
    claim,
    route: `${NAMESPACE}/${manifest.id.name}`,
    rule: claim.rule[0],
  }));
}

function routeOf(name: string, spec: JsonMap): Manifest {
  const id = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: NAMESPACE, name };
  const object = { apiVersion: API, kind: 'HTTPRoute', metadata: { name, namespace: NAMESPACE }, spec };
  return { id, apiVersion: API, object };
}

/** A rule with one match, so that the number of the rule tells the claim. */
function ruleOf(random: Random): Json {
  const path = { type: random.below(4) === 0 ? 'Exact' : 'PathPrefix', value: random.of(PATHS) };
  const exact = (names: readonly string[]): Json[] =>
    names.filter(() => random.below(4) === 0).map(name => ({ name, type: 'Exact', value: '1' }));
  const [headers, queryParams] = [exact(HEADERS), exact(PARAMETERS)];
  const match = {
    path,
    ...(random.below(4) === 0 && { method: random.of(METHODS) }),
    ...(headers.length > 0 && { headers }),
    ...(queryParams.length > 0 && { queryParams }),
  };
  return {
    matches: [match],
    backendRefs: [{ group: '', kind: 'Service', name: SERVICE, port: 80, weight: 1 }],
  };
}
