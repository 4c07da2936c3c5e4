import { join } from 'node:path';
import type { Session } from '../run/session.ts';
import { answersHttp } from './answers.ts';
import { freePort } from './free-port.ts';
import type { ApiServer } from './kube-apiserver.ts';
import { startProgram } from './start-program.ts';

/** What happens on a fake node, as files of kwok's module. Without the heartbeat a node is lost after a minute, and its pods with it. */
const STAGES = [
  'node/fast/node-initialize.yaml',
  'node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
  'pod/fast/pod-ready.yaml',
  'pod/fast/pod-complete.yaml',
  'pod/fast/pod-delete.yaml',
];

/** Starts kwok, which plays the kubelet of every node: pods become Ready, jobs complete, nothing is run. */
export async function startKwok(
  session: Session,
  command: string,
  source: string,
  server: ApiServer,
): Promise<void> {
  const port = await freePort();
  await startProgram(session, {
    name: `${server.name}.kwok`,
    command,
    parameters: [
      ...['--kubeconfig', server.kubeconfig, '--manage-all-nodes', '--node-ip', '127.0.0.1'],
      ...['--node-lease-duration-seconds', '40', '--server-address', `127.0.0.1:${port}`],
      ...STAGES.flatMap(stage => ['-c', join(source, 'kustomize', 'stage', stage)]),
    ],
    environment: { HOME: session.folder },
    ready: () => answersHttp(port, '/healthz'),
  });
}
