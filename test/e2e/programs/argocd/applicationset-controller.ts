import { listens } from '../answers.ts';
import { freePort } from '../free-port.ts';
import { startProgram } from '../start-program.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts what makes Applications of parameter files. It has no option for the cluster: `KUBECONFIG` says which. */
export async function startApplicationSetController(
  surroundings: Surroundings,
  repoServer: string,
): Promise<void> {
  const { session, command, namespace, environment } = surroundings;
  const [metrics, probe, webhook] = [await freePort(), await freePort(), await freePort()];
  await startProgram(session, {
    name: `${surroundings.name}-applicationset-controller`,
    command,
    parameters: [
      ...['--namespace', namespace],
      ...['--argocd-repo-server', repoServer, '--repo-server-plaintext'],
      '--enable-progressive-syncs',
      ...['--metrics-addr', `127.0.0.1:${metrics}`, '--probe-addr', `127.0.0.1:${probe}`],
      ...['--webhook-addr', `127.0.0.1:${webhook}`, '--logformat', 'text'],
    ],
    environment: {
      ...environment,
      ARGOCD_BINARY_NAME: 'argocd-applicationset-controller',
      // A new parameter file is seen after seconds instead of three minutes.
      ARGOCD_APPLICATIONSET_CONTROLLER_REQUEUE_AFTER: '5s',
    },
    // Its probe has nothing to say.
    ready: () => listens(probe),
  });
}
