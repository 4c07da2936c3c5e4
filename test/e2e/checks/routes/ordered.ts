import type { RouteClaim } from '../../../../src/check/routes/claim.ts';
import { overlapOf } from '../../../../src/check/routes/overlap.ts';
import { specificationOrder } from '../../../../src/check/routes/precedence.ts';
import type { CheckContext } from '../../check.ts';
import { isQuick } from '../quick.ts';
import { Random } from '../random.ts';
import { type EnvoyHost, originOf } from './envoy.ts';
import { gatewayObjects } from './gateways.ts';
import { type Claimed, claimedBy, LISTENER, NAMESPACE, overlappingRoutes, SERVICE } from './overlapping.ts';
import { claims, type Request, requestFor, routedBy } from './request.ts';
import { translate } from './translate.ts';

const GATEWAYS = 8;
const QUICK_GATEWAYS = 5;
const SEED = 7;

/** What was found about generated routes. */
export interface OrderFindings {
  /** Pairs of overlapping claims. */
  readonly pairs: number;
  /** Those of them that only the age of the routes tells apart. */
  readonly ties: number;
  /** Those that Envoy Gateway is known to order in another way than the specification. */
  readonly deviations: number;
  readonly failures: readonly string[];
}

/** Asks of routes that overlap whether Envoy forwards requests by the one that our check says is preferred. */
export async function compareOrder(context: CheckContext): Promise<OrderFindings> {
  const names = Array.from(
    { length: isQuick() ? QUICK_GATEWAYS : GATEWAYS },
    (_, index) => `gateway-${index}`,
  );
  const routes = new Map(
    names.map((name, index) => [name, overlappingRoutes(name, new Random(SEED + index))]),
  );
  const listener = {
    name: LISTENER,
    port: 80,
    protocol: 'HTTP',
    allowedRoutes: { namespaces: { from: 'Same' } },
  };
  const { hosts } = await translate(
    [
      ...gatewayObjects(new Map(names.map(name => [`${NAMESPACE}/${name}`, [listener]]))),
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: SERVICE, namespace: NAMESPACE },
        spec: { clusterIP: '10.96.0.10', ports: [{ name: 'http', port: 80 }] },
      },
      ...[...routes.values()].flat().map(({ object }) => object),
    ],
    context,
  );
  const findings = { pairs: 0, ties: 0, deviations: 0, failures: [] as string[] };
  for (const name of names) {
    const claimed = routes.get(name)!.flatMap(claimedBy);
    const own = hosts.filter(host => host.listener === `${NAMESPACE}/${name}/${LISTENER}`);
    for (const [place, first] of claimed.entries())
      for (const second of claimed.slice(place + 1)) comparePair(first, second, claimed, own, findings);
  }
  return findings;
}

function comparePair(
  first: Claimed,
  second: Claimed,
  claimed: readonly Claimed[],
  hosts: readonly EnvoyHost[],
  findings: { pairs: number; ties: number; deviations: number; failures: string[] },
): void {
  const request = requestFor(first.claim, second.claim);
  const overlap = overlapOf(first.claim, second.claim);
  const isShared = claims(first.claim, request) && claims(second.claim, request);
  if ((overlap !== 'none') !== isShared) {
    findings.failures.push(
      `${pairText(first, second)}: overlap is said to be \`${overlap}\`, ${requestText(request)}`,
    );
    return;
  }
  if (!isShared) return;
  findings.pairs++;
  const matching = claimed.filter(({ claim }) => claims(claim, request));
  const best = preferred(matching, specificationOrder);
  if (best.length > 1) findings.ties++;
  const route = routedBy(hosts, request);
  const taken = route && originOf(route);
  const isTaken = ({ route, rule }: Claimed): boolean => route === taken?.route && rule === taken.rule;
  if (best.some(isTaken)) return;
  if (preferred(matching, envoyGatewayOrder).some(isTaken)) {
    findings.deviations++;
    return;
  }
  findings.failures.push(
    `${requestText(request)} goes to ${taken ? `${taken.route} rule ${taken.rule}` : 'nothing'}, ` +
      `not to ${best.map(({ route, rule }) => `${route} rule ${rule}`).join(' or ')}`,
  );
}

type Order = (a: RouteClaim, b: RouteClaim) => number;

/** The claims that an order puts before all others. */
function preferred(matching: readonly Claimed[], order: Order): readonly Claimed[] {
  const first = [...matching].sort((a, b) => order(a.claim, b.claim))[0]!;
  return matching.filter(({ claim }) => order(first.claim, claim) === 0);
}

/**
 * The order of Envoy Gateway 1.9: the specification puts a match of the method before any number of headers, and this
 * controller counts it as one header among others.
 * @see https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/gatewayapi/sort.go
 */
function envoyGatewayOrder(a: RouteClaim, b: RouteClaim): number {
  const withMethod = ({ method, headerMatches, ...claim }: RouteClaim): RouteClaim => ({
    ...claim,
    method: '',
    headerMatches: method === '' ? headerMatches : [...headerMatches, `:method=${method}`],
  });
  return specificationOrder(withMethod(a), withMethod(b));
}

function pairText(first: Claimed, second: Claimed): string {
  return `${first.route} rule ${first.rule} and ${second.route} rule ${second.rule}`;
}

function requestText({ host, path, method, headers, parameters }: Request): string {
  return `${method} ${host}${path} with headers [${headers}] and parameters [${parameters}]`;
}
