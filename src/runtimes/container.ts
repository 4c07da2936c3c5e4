import type { RuntimeProfile } from './profile.ts';
import { FORBIDDEN_PROXY_VARIABLES, proxyVariables } from './proxy.ts';

/** Any other image: nothing is known of it, so its user, port, health and metrics must be said by the catalog. */
export const CONTAINER: RuntimeProfile = {
  name: 'container',
  defaults: {},
  configFolder: '/etc/config',
  forbidden: FORBIDDEN_PROXY_VARIABLES,
  wiring: ({ proxy }) => ({
    defaults: proxy ? proxyVariables(proxy) : {},
    composed: {},
    arguments: [],
  }),
};
