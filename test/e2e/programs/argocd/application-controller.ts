import { answersHttp } from '../answers.ts';
import { freePort } from '../free-port.ts';
import { startProgram } from '../start-program.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts what compares and syncs Applications; it looks at each of them every few seconds. */
export async function startApplicationController(
  surroundings: Surroundings,
  repoServer: string,
): Promise<void> {
  const { session, command, home, namespace, redis, environment } = surroundings;
  const metrics = await freePort();
  await startProgram(session, {
    name: `${surroundings.name}-application-controller`,
    command,
    parameters: [
      ...['--kubeconfig', home.kubeconfig, '--namespace', namespace],
      ...['--repo-server', repoServer, '--repo-server-plaintext', '--redis', redis],
      ...['--metrics-port', String(metrics)],
      ...['--app-resync', '5', '--app-resync-jitter', '0', '--logformat', 'text'],
    ],
    environment: { ...environment, ARGOCD_BINARY_NAME: 'argocd-application-controller' },
    ready: () => answersHttp(metrics, '/healthz'),
  });
}
