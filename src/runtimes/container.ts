import type { RuntimeProfile } from './profile.ts';
import { FORBIDDEN_PROXY_VARIABLES, proxyVariables } from './proxy.ts';
import { telemetryVariables } from './telemetry.ts';
import { trustVariables } from './trust.ts';
import { FORBIDDEN_VERIFICATION_VARIABLES } from './verification.ts';

/** Any other image: nothing is known of it, so its user, port, health and metrics must be said by the catalog. */
export const CONTAINER: RuntimeProfile = {
  name: 'container',
  defaults: {},
  configFolder: '/etc/config',
  forbidden: [...FORBIDDEN_PROXY_VARIABLES, ...FORBIDDEN_VERIFICATION_VARIABLES],
  wiring: ({ proxy, trust, telemetry }) => ({
    defaults: {
      ...(proxy ? proxyVariables(proxy) : {}),
      ...(trust ? trustVariables(trust) : {}),
      ...(telemetry ? telemetryVariables(telemetry) : {}),
    },
    composed: {},
    arguments: [],
  }),
};
