import type { SettingsLayer } from '../validate/generated/kinds.ts';
import type { ForbiddenVariable, RuntimeFacts } from './profile.ts';
import { FORBIDDEN_PROXY_VARIABLES, proxyProperties, proxyVariables } from './proxy.ts';
import { quarkusTelemetryVariables } from './telemetry.ts';
import { quarkusTrustVariables, trustProperties } from './trust.ts';
import { FORBIDDEN_VERIFICATION_VARIABLES } from './verification.ts';

/**
 * Where an image with camel-quarkus-observability-services serves: health and metrics on a port of their own,
 * by absolute paths. Camel's own default shutdown timeout is 45 seconds.
 * @see https://camel.apache.org/camel-quarkus/latest/reference/extensions/observability-services.html
 */
export const QUARKUS_DEFAULTS = {
  http: {
    port: 8080,
    management: { port: 9876 },
    health: {
      port: 'management',
      liveness: '/observe/health/live',
      readiness: '/observe/health/ready',
      startup: '/observe/health/started',
    },
    metrics: { port: 'management', path: '/observe/metrics' },
  },
  shutdown: { timeoutSeconds: 45 },
} as const satisfies SettingsLayer;

/** The variables that Quarkus reads in every packaging: ports, forwarded headers, graceful shutdown, proxy, trust, telemetry. */
export function quarkusVariables(facts: RuntimeFacts): Record<string, string> {
  const { httpPort, managementPort, routed, prefixed, timeoutSeconds, proxy, trust, telemetry } = facts;
  return {
    // Both wait for work in flight, one for exchanges and one for requests; the grace period covers the longer.
    CAMEL_MAIN_SHUTDOWN_TIMEOUT: String(timeoutSeconds),
    QUARKUS_SHUTDOWN_TIMEOUT: `PT${timeoutSeconds}S`,
    ...(httpPort === undefined ? {} : { QUARKUS_HTTP_PORT: String(httpPort) }),
    ...(managementPort === undefined ? {} : { QUARKUS_MANAGEMENT_PORT: String(managementPort) }),
    ...(routed ? FORWARDED : {}),
    ...(prefixed ? { QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_PREFIX: 'true' } : {}),
    ...(proxy ? proxyVariables(proxy) : {}),
    ...(trust ? quarkusTrustVariables(trust) : {}),
    ...(telemetry ? quarkusTelemetryVariables(telemetry) : {}),
  };
}

const FORWARDED = {
  QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED: 'true',
  QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST: 'true',
  QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: 'true',
};

/** The system properties that a JVM reads, and a native image at run time: the proxy, and whom to trust. */
export function javaProperties({ proxy, trust }: RuntimeFacts): readonly string[] {
  return [...(proxy ? proxyProperties(proxy) : []), ...(trust ? trustProperties(trust) : [])];
}

/** The variables that would move a Quarkus image away from what the catalog says of it. */
export const FORBIDDEN_QUARKUS_VARIABLES: readonly ForbiddenVariable[] = [
  ...FORBIDDEN_PROXY_VARIABLES,
  ...FORBIDDEN_VERIFICATION_VARIABLES,
  { name: 'QUARKUS_HTTP_PORT', in: 'config and secrets', instead: 'set `http.port`' },
  { name: 'QUARKUS_MANAGEMENT_PORT', in: 'config and secrets', instead: 'set `http.management.port`' },
  {
    name: 'QUARKUS_MANAGEMENT_ENABLED',
    in: 'config and secrets',
    instead: 'enable it when the image is built, it is fixed there; say the port in `http.management.port`',
  },
];
