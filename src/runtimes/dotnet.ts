import type { RuntimeFacts, RuntimeProfile } from './profile.ts';
import { FORBIDDEN_PROXY_VARIABLES, proxyVariables } from './proxy.ts';
import { telemetryVariables } from './telemetry.ts';
import { dotnetTrustVariables } from './trust.ts';
import { FORBIDDEN_VERIFICATION_VARIABLES } from './verification.ts';

/**
 * ASP.NET Core on the official runtime images, version 8 or later.
 * @see https://github.com/dotnet/dotnet-docker
 */
export const DOTNET: RuntimeProfile = {
  name: 'dotnet',
  defaults: {
    http: { port: 8080, health: { port: 'http', liveness: '/health/live', readiness: '/health/ready' } },
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
    shutdown: { timeoutSeconds: 30 },
    security: { runAsUser: 1654 },
  },
  configFolder: '/app/config',
  local: 'dotnet',
  forbidden: [
    ...FORBIDDEN_PROXY_VARIABLES,
    ...FORBIDDEN_VERIFICATION_VARIABLES,
    ...['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_URLS', 'DOTNET_URLS'].map(name => ({
      name,
      in: 'config and secrets' as const,
      instead: 'set `http.port` and `http.management.port`',
    })),
  ],
  wiring: facts => ({
    defaults: {
      ...listening(facts),
      ...(facts.routed ? { ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true' } : {}),
      DOTNET_SHUTDOWNTIMEOUTSECONDS: String(facts.timeoutSeconds),
      // A change of configuration starts new pods, so watching files would only use up inotify handles of the node.
      DOTNET_hostBuilder__reloadConfigOnChange: 'false',
      ...(facts.proxy ? proxyVariables(facts.proxy) : {}),
      ...(facts.trust ? dotnetTrustVariables(facts.trust) : {}),
      ...(facts.telemetry ? telemetryVariables(facts.telemetry) : {}),
    },
    composed: {},
    arguments: [],
  }),
};

function listening({ httpPort, managementPort }: RuntimeFacts): Record<string, string> {
  const ports = [httpPort, managementPort].filter(port => port !== undefined);
  return ports.length > 0 ? { ASPNETCORE_HTTP_PORTS: ports.join(';') } : {};
}
