import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckContext } from '../../check.ts';
import { type EnvoyHost, type RouteConfigurations, virtualHosts } from './envoy.ts';

/** A Gateway API object, as far as it is written here. */
export type GatewayObject = object;

/** What a controller says of a route at one of its Gateways. */
export interface RouteStatus {
  /** `<namespace>/<name>` of the HTTPRoute. */
  readonly route: string;
  readonly conditions: readonly {
    readonly type: string;
    readonly status: string;
    readonly message: string;
  }[];
}

/** What Envoy Gateway makes of objects. */
export interface Translation {
  /** One for each route and Gateway; routes without a known Gateway are missing. */
  readonly statuses: readonly RouteStatus[];
  readonly hosts: readonly EnvoyHost[];
}

interface Output {
  readonly httpRoutes?: readonly {
    readonly metadata: { readonly namespace: string; readonly name: string };
    readonly status?: { readonly parents?: readonly { readonly conditions?: RouteStatus['conditions'] }[] };
  }[];
  readonly xds?: Readonly<Record<string, RouteConfigurations>>;
}

/** Translates objects as the controller would. @throws when one of them is invalid */
export async function translate(
  objects: readonly GatewayObject[],
  context: CheckContext,
): Promise<Translation> {
  const input = join(context.temporary('routes'), 'objects.yaml');
  writeFileSync(input, objects.map(object => `---\n${JSON.stringify(object)}\n`).join(''));
  const options = [
    '--from',
    'gateway-api',
    '--to',
    'gateway-api,xds',
    '-t',
    'route',
    '-o',
    'json',
    '-f',
    input,
  ];
  const { status, stdout, stderr } = await context.run(await context.tool('egctl'), [
    'x',
    'translate',
    ...options,
  ]);
  if (status !== 0) throw new Error(`egctl: ${stderr.trim().split('\n').at(-1)}`);
  const { httpRoutes = [], xds = {} } = JSON.parse(stdout) as Output;
  return {
    statuses: httpRoutes.flatMap(({ metadata: { namespace, name }, status }) =>
      (status?.parents ?? []).map(({ conditions = [] }) => ({ route: `${namespace}/${name}`, conditions })),
    ),
    hosts: Object.values(xds).flatMap(virtualHosts),
  };
}
