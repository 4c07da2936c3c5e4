import type { Settings } from '../../../link/settings.ts';

/** A port of the container that serves something besides the application. */
export type PortName = 'http' | 'management';

/** Where health is served; at least one path is present. */
export interface HealthEndpoint {
  readonly port: PortName;
  readonly liveness?: string;
  readonly readiness?: string;
  readonly startup?: string;
}

/** Where metrics are served. */
export interface MetricsEndpoint {
  readonly port: PortName;
  readonly path: string;
  /** What finds the pods to scrape. */
  readonly monitor: 'pod' | 'service';
}

/** Where the image serves health: on the management port, where there is one, unless the catalog says otherwise. */
export function healthOf({ http }: Settings): HealthEndpoint | undefined {
  const { port = ownPort(http), ...paths } = http?.health ?? {};
  return Object.keys(paths).length === 0 ? undefined : { port, ...paths };
}

/** Where the image serves metrics, if the catalog or its runtime says that it does. */
export function metricsOf({ http }: Settings): MetricsEndpoint | undefined {
  const { port = ownPort(http), path, monitor = 'pod' } = http?.metrics ?? {};
  return path === undefined ? undefined : { port, path, monitor };
}

function ownPort(http: Settings['http']): PortName {
  return http?.management?.port === undefined ? 'http' : 'management';
}
