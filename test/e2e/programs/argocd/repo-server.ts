import { answersHttp } from '../answers.ts';
import { freePort } from '../free-port.ts';
import { startProgram } from '../start-program.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts what reads repositories; returns `host:port`. */
export async function startRepoServer(surroundings: Surroundings): Promise<string> {
  const { session, command, redis, environment } = surroundings;
  const [port, metrics] = [await freePort(), await freePort()];
  await startProgram(session, {
    name: `${surroundings.name}-repo-server`,
    command,
    parameters: [
      ...['--address', '127.0.0.1', '--port', String(port)],
      ...['--metrics-address', '127.0.0.1', '--metrics-port', String(metrics)],
      // Without TLS it refuses to start while it knows a CA for its clients, and it has a default for that.
      ...['--redis', redis, '--disable-tls', '--client-ca-path', ''],
      // A push is seen within a second instead of three minutes.
      ...['--revision-cache-expiration', '1s', '--logformat', 'text'],
    ],
    environment: { ...environment, ARGOCD_BINARY_NAME: 'argocd-repo-server' },
    ready: () => answersHttp(metrics, '/healthz'),
  });
  return `127.0.0.1:${port}`;
}
