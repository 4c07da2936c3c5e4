import type { ApplicationFacts } from '../../src/check/application-facts.ts';
import type { RouteClaim } from '../../src/check/routes/claim.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { Target } from '../../src/link/program.ts';
import type { ObjectId } from '../../src/lower/manifest.ts';

/** What a test says of a claim; the rest is a prefix on `dev.example.org` at one listener. */
export type ClaimChanges = Partial<RouteClaim>;

export function claim(path: string, changes: ClaimChanges = {}): RouteClaim {
  const host = changes.host ?? 'dev.example.org';
  return {
    gateway: 'gateway/main',
    listenerPort: 443,
    host,
    pathType: 'PathPrefix',
    path,
    method: '',
    headerMatches: [],
    queryMatches: [],
    strip: true,
    headers: {},
    rule: [0, 1],
    longestHost: host.length,
    ...changes,
  };
}

export type Controller = 'traefik' | 'envoy-gateway' | 'other';

/** A cluster with a gateway controller. */
export function target(
  controller: Controller = 'traefik',
  cluster = 'main',
  kubernetesVersion = '1.36',
): Target {
  return {
    environment: 'dev',
    cluster,
    environmentSpec: { routing: 'path' },
    clusterSpec: {
      provider: 'kind',
      kubernetesVersion,
      capabilities: { gatewayAPI: { version: '1.6.3', controller } },
    },
  };
}

/** An Application with routes or objects; its places are `<name>` at 0 for itself and at 1 for its settings. */
export function application(
  name: string,
  parts: {
    routes?: readonly RouteClaim[];
    objects?: readonly ObjectId[];
    organization?: string;
    target?: Target;
  },
): ApplicationFacts {
  const place = parts.target ?? target();
  return {
    address: { environment: place.environment, cluster: place.cluster, application: name },
    organization: parts.organization ?? 'shop',
    target: place,
    objects: parts.objects ?? [],
    routes: parts.routes ?? [],
    spanOf: path => ({ file: name, start: path.length === 0 ? 0 : 1, end: 2 }),
  };
}

/** What a check across Applications reports, as `<code> <file>: <message>`. */
export function reported(check: (reporter: Reporter) => void): readonly string[] {
  const reporter = new Reporter();
  check(reporter);
  return reporter.diagnostics.map(({ code, span, message }) => `${code} ${span?.file}: ${message}`);
}
