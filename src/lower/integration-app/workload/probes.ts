import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { ReleaseFacts } from '../release-facts.ts';

type Probes = Pick<Plain<k8s.Container>, 'startupProbe' | 'livenessProbe' | 'readinessProbe'>;

/**
 * The probes of the container, by the name of the port. An image that serves requests but no health is asked for a
 * connection before it gets any; that says nothing about its life, so nothing restarts it.
 */
export function probesOf({ health, httpPort }: ReleaseFacts): Probes {
  if (health === undefined) {
    return httpPort === undefined ? {} : { readinessProbe: { ...READINESS, tcpSocket: { port: 'http' } } };
  }
  const { port, liveness, readiness, startup = liveness ?? readiness } = health;
  return {
    // The startup probe keeps liveness away from a process that is still starting.
    ...(startup === undefined ? {} : { startupProbe: { ...STARTUP, httpGet: { path: startup, port } } }),
    ...(liveness === undefined ? {} : { livenessProbe: { ...LIVENESS, httpGet: { path: liveness, port } } }),
    ...(readiness === undefined
      ? {}
      : { readinessProbe: { ...READINESS, httpGet: { path: readiness, port } } }),
  };
}

/** Two and a half minutes to start. */
const STARTUP = { periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 30 };
const LIVENESS = { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 };
const READINESS = { periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 };
