import type { CheckContext } from '../../check.ts';
import { type ExampleEnvironment, environmentsOf } from '../environments.ts';
import { type HydratedObject, hydratedObjects } from '../hydrated.ts';
import { effectOf, line, REMOVED } from './effect.ts';
import { gatewaysOf, routedObjects } from './gateways.ts';
import { type ListedIntegration, listed } from './listed.ts';
import { type RouteStatus, translate } from './translate.ts';
import { type Webhook, webhooksOf } from './webhooks.ts';

const MODES = ['path', 'host'];
const CONDITIONS = ['Accepted', 'ResolvedRefs'];

/** What a client may not say to any backend: where a route does not set it, it takes it away. */
const UNTRUSTED = { 'X-Forwarded-Prefix': REMOVED };

/** What was found about the routes of the example. */
export interface ExampleFindings {
  readonly routes: number;
  readonly failures: readonly string[];
}

/** Compares what the controller makes of every HTTPRoute of every cluster with what people are told. */
export async function compareExample(context: CheckContext): Promise<ExampleFindings> {
  const objects = hydratedObjects(context.dist);
  const integrations = await listed(context);
  const environments = environmentsOf(context.repository);
  const failures = MODES.filter(mode => !environments.some(({ spec }) => spec.routing === mode)).map(
    mode => `no environment has the routing mode ${mode}`,
  );
  let routes = 0;
  for (const environment of environments) {
    for (const { metadata } of environment.clusters) {
      const isHere = (item: { environment: string }, cluster: string): boolean =>
        item.environment === environment.name && cluster === metadata.name;
      const hydrated = objects.filter(object => isHere(object, object.folder));
      const records = integrations.filter(record => isHere(record, record.cluster));
      routes += hydrated.filter(({ object }) => object.kind === 'HTTPRoute').length;
      const webhooks = webhooksOf(context.dist, environment.name, metadata.name, hydrated);
      const found = await compareCluster(environment, hydrated, { records, webhooks }, context);
      failures.push(...found.map(failure => `${environment.name}/${metadata.name}: ${failure}`));
    }
  }
  return { routes, failures };
}

async function compareCluster(
  environment: ExampleEnvironment,
  hydrated: readonly HydratedObject[],
  { records, webhooks }: { records: readonly ListedIntegration[]; webhooks: readonly Webhook[] },
  context: CheckContext,
): Promise<string[]> {
  const { statuses, hosts } = await translate(
    [...gatewaysOf(environment), ...routedObjects(hydrated)],
    context,
  );
  const actual = hosts.flatMap(host => host.routes.map(route => effectOf(host, route)));
  const routes = [
    ...records.flatMap(({ namespace, integration, routes }) =>
      routes.map(route => ({ ...route, integration: `${namespace}/${integration}` })),
    ),
    ...webhooks.map(({ route, host, path }) => ({
      integration: route,
      host,
      path,
      strip: false,
      headers: {},
    })),
  ];
  const expected = routes.map(route =>
    line({
      ...route,
      listener: listenerOf(route.host, environment),
      headers: { ...UNTRUSTED, ...route.headers },
    }),
  );
  return [
    ...hydrated.flatMap(route => refusals(route, statuses)),
    ...without(expected, actual).map(route => `the controller does not make: ${route}`),
    ...without(actual, expected).map(route => `neither \`cistern list\` nor a webhook says: ${route}`),
  ];
}

/** Why a route is not accepted at each of its Gateways, with all that it refers to. */
function refusals({ object }: HydratedObject, statuses: readonly RouteStatus[]): string[] {
  if (object.kind !== 'HTTPRoute') return [];
  const name = `${object.metadata.namespace}/${object.metadata.name}`;
  const { parentRefs = [] } = object.spec as { parentRefs?: readonly object[] };
  const own = statuses.filter(({ route }) => route === name);
  if (own.length !== parentRefs.length || own.length === 0)
    return [`${name}: ${own.length} of ${parentRefs.length} Gateways know it`];
  return own.flatMap(({ conditions }) =>
    CONDITIONS.filter(
      type => !conditions.some(condition => condition.type === type && condition.status === 'True'),
    ).map(type => `${name}: not ${type}: ${conditions.find(condition => condition.type === type)?.message}`),
  );
}

/** The listener of the way in whose domain a host belongs to. */
function listenerOf(host: string, { spec }: ExampleEnvironment): string {
  const way = Object.values(spec.exposure ?? {})
    .filter(({ domain }) => host === domain || host.endsWith(`.${domain}`))
    .sort((a, b) => b.domain.length - a.domain.length)[0];
  return way?.gateway
    ? `${way.gateway.namespace}/${way.gateway.name}/${way.gateway.listener}`
    : '(no such domain)';
}

/** What is left of a list when each item of another is taken away once. */
function without(items: readonly string[], taken: readonly string[]): string[] {
  const left = [...items];
  for (const item of taken) {
    const index = left.indexOf(item);
    if (index !== -1) left.splice(index, 1);
  }
  return left;
}
