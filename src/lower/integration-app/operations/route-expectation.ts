import type { RouteExpectation, StatusRange } from '../../expectation.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What the kubelet takes for healthy. */
const HEALTHY: readonly StatusRange[] = [{ from: 200, to: 399 }];
/** Whatever an image says to a request that it did not expect, but no fault of its own or of the gateway. */
const ANSWERED: readonly StatusRange[] = [{ from: 200, to: 499 }];
/**
 * What a gateway says where a Service has no pods: the Gateway API recommends 503, some controllers drop the route.
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
const NOBODY: readonly StatusRange[] = [
  { from: 404, to: 404 },
  { from: 503, to: 503 },
];

/** What is expected where the release is routed: a healthy image, an answering one, or nobody while it is stopped. */
export function routeExpectations({ input, health, httpPort }: ReleaseFacts): readonly RouteExpectation[] {
  const { route, state } = input;
  if (route === undefined || httpPort === undefined) return [];
  const base = `https://${route.host}${route.path === '/' ? '' : route.path}`;
  const path = health?.port === 'http' ? (health.readiness ?? health.liveness ?? health.startup) : undefined;
  // The route strips its prefix, so the image sees the path of its health as it serves it.
  const url = path === undefined && base.endsWith(route.host) ? `${base}/` : base + (path ?? '');
  if (state === 'stopped') return [{ url, expectedStatus: NOBODY, chosenBy: 'stopped' }];
  return path === undefined
    ? [{ url, expectedStatus: ANSWERED, chosenBy: 'any-answer' }]
    : [{ url, expectedStatus: HEALTHY, chosenBy: 'health' }];
}
