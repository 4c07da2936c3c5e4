import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenerName } from '../../example/listener-objects.ts';
import type { HydratedObject } from '../hydrated.ts';

/** A way to an EventListener, as the people who set up webhooks are told it. */
export interface Webhook {
  /** `<namespace>/<name>` of the HTTPRoute. */
  readonly route: string;
  readonly host: string;
  readonly path: string;
}

interface Action {
  readonly kind: string;
  readonly host?: string;
  readonly url?: string;
  readonly secret?: { readonly namespace: string };
}

interface Actions {
  readonly actions: readonly { readonly action: Action; readonly cluster: string }[];
}

/** Where `EXTERNAL-ACTIONS.json` says that webhooks of a cluster lead to, without those whose host is that of a tunnel. */
export function webhooksOf(
  dist: string,
  environment: string,
  cluster: string,
  hydrated: readonly HydratedObject[],
): Webhook[] {
  const file = join(dist, environment, 'EXTERNAL-ACTIONS.json');
  const actions = (JSON.parse(readFileSync(file, 'utf8')) as Actions).actions
    .filter(item => item.cluster === cluster)
    .map(({ action }) => action);
  const hosts = actions.filter(({ kind }) => kind === 'dns-record').map(({ host }) => host);
  const webhooks = new Map<string, Webhook>();
  for (const { url = '', secret } of actions.filter(({ kind }) => kind === 'repository-webhook')) {
    const { hostname: host, pathname: path } = new URL(url);
    if (!hosts.includes(host)) continue;
    for (const { object } of hydrated) {
      const { namespace, name } = object.metadata;
      if (object.kind === 'EventListener' && namespace === secret?.namespace)
        webhooks.set(`${namespace} ${url}`, { route: `${namespace}/${listenerName(name)}`, host, path });
    }
  }
  return [...webhooks.values()];
}
