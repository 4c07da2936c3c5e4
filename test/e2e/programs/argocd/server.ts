import { answersHttp } from '../answers.ts';
import { freePort } from '../free-port.ts';
import { startProgram } from '../start-program.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts the API that people and the web page use, for everybody on loopback; returns its address. */
export async function startServer(surroundings: Surroundings, repoServer: string): Promise<string> {
  const { session, command, home, namespace, redis, environment } = surroundings;
  const [port, metrics] = [await freePort(), await freePort()];
  await startProgram(session, {
    name: `${surroundings.name}-server`,
    command,
    parameters: [
      ...['--kubeconfig', home.kubeconfig, '--namespace', namespace, '--insecure', '--disable-auth'],
      ...['--address', '127.0.0.1', '--port', String(port)],
      ...['--metrics-address', '127.0.0.1', '--metrics-port', String(metrics)],
      ...['--repo-server', repoServer, '--repo-server-plaintext', '--redis', redis, '--logformat', 'text'],
    ],
    environment: { ...environment, ARGOCD_BINARY_NAME: 'argocd-server' },
    ready: () => answersHttp(port, '/healthz'),
  });
  return `http://127.0.0.1:${port}`;
}
