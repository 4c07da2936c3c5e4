import type { Probe, Probes } from '../../../../link/settings/workload.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { ReleaseFacts } from '../../release-facts.ts';

type Rendered = Pick<Plain<k8s.Container>, 'startupProbe' | 'livenessProbe' | 'readinessProbe'>;
type Kind = 'startup' | 'liveness' | 'readiness';

/** How a probe asks, as a part of it. */
export type Handler = Pick<Plain<k8s.Probe>, 'httpGet' | 'grpc' | 'tcpSocket' | 'exec'>;

/** How the probes of a container ask, where they exist. */
export type Handlers = Readonly<Partial<Record<Kind, Handler>>>;

/** What holds where nothing says otherwise; two and a half minutes to start. */
const TIMES: Readonly<Record<Kind, Plain<k8s.Probe>>> = {
  startup: { periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 30 },
  liveness: { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
  readiness: { periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
};

/**
 * How the main container is asked, by the name of the port. An image that serves requests but no health is asked for a
 * connection before it gets any; that says nothing about its life, so nothing restarts it.
 */
export function healthProbes({ health, httpPort }: ReleaseFacts): Handlers {
  if (health === undefined)
    return httpPort === undefined ? {} : { readiness: { tcpSocket: { port: 'http' } } };
  const { port, ...paths } = health;
  return Object.fromEntries(
    (['startup', 'liveness', 'readiness'] as const).flatMap(kind => {
      const path = paths[kind];
      return path === undefined ? [] : [[kind, { httpGet: { path, port } }]];
    }),
  );
}

/**
 * The probes of a container: what the settings state, over what is known of it. The startup probe keeps liveness away from
 * a process that is still starting; without one of its own it asks what liveness asks, else readiness.
 */
export function probesOf(
  stated: Probes = {},
  ports: ReadonlyMap<string, number>,
  known: Handlers = {},
): Rendered {
  const handlers = {
    liveness: handlerOf(stated.liveness, ports) ?? known.liveness,
    readiness: handlerOf(stated.readiness, ports) ?? known.readiness,
    startup: handlerOf(stated.startup, ports) ?? known.startup,
  };
  // A connection that is merely possible tells nothing about the start.
  const ready = handlers.readiness?.tcpSocket === undefined ? handlers.readiness : undefined;
  const started =
    handlers.startup ??
    (stated.liveness === null ? undefined : handlers.liveness) ??
    (stated.readiness === null ? undefined : ready);
  const one = (kind: Kind, handler: Handler | undefined): Plain<k8s.Probe> | undefined => {
    const probe = stated[kind];
    return probe === null || handler === undefined
      ? undefined
      : { ...TIMES[kind], ...timesOf(probe), ...handler };
  };
  const startupProbe = one('startup', started);
  const livenessProbe = one('liveness', handlers.liveness);
  const readinessProbe = one('readiness', handlers.readiness);
  return {
    ...(startupProbe === undefined ? {} : { startupProbe }),
    ...(livenessProbe === undefined ? {} : { livenessProbe }),
    ...(readinessProbe === undefined ? {} : { readinessProbe }),
  };
}

function timesOf(probe: Probe = {}): Plain<k8s.Probe> {
  const { http, grpc, tcp, exec, ...times } = probe;
  return times;
}

function handlerOf(probe: Probe | null | undefined, ports: ReadonlyMap<string, number>): Handler | undefined {
  const { http, grpc, tcp, exec } = probe ?? {};
  if (http !== undefined) return { httpGet: { path: http.path, port: http.port } };
  if (grpc !== undefined) {
    // The kubelet knows no names here.
    const port = typeof grpc.port === 'number' ? grpc.port : (ports.get(grpc.port) ?? 0);
    return { grpc: { port, ...(grpc.service === undefined ? {} : { service: grpc.service }) } };
  }
  if (tcp !== undefined) return { tcpSocket: { port: tcp.port } };
  return exec === undefined ? undefined : { exec: { command: exec } };
}
