import type { RuntimeProfile } from './profile.ts';
import { FORBIDDEN_PROXY_VARIABLES, proxyVariables } from './proxy.ts';

/** Any other image: nothing is known of it, so its user, health and metrics must be said by the catalog. */
export const CONTAINER: RuntimeProfile = {
  name: 'container',
  defaults: { http: { port: 8080 } },
  configFolder: '/etc/config',
  forbidden: FORBIDDEN_PROXY_VARIABLES,
  wiring: ({ proxy }) => ({
    defaults: proxy ? proxyVariables(proxy) : {},
    composed: {},
    arguments: [],
  }),
};
