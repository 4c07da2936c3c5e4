import { join } from 'node:path';
import type { Session } from '../run/session.ts';
import { listens } from './answers.ts';
import { freePort } from './free-port.ts';
import { type ApiServer, emulation, serviceAccountKey } from './kube-apiserver.ts';
import { startProgram } from './start-program.ts';

/** Starts the controllers that make pods of workloads and remove what has no owner, with or without the one that scales. */
export async function startControllerManager(
  session: Session,
  command: string,
  server: ApiServer,
  autoscaler: boolean,
): Promise<void> {
  const port = await freePort();
  await startProgram(session, {
    name: `${server.name}.kube-controller-manager`,
    command,
    parameters: [
      ...[
        '--kubeconfig',
        server.kubeconfig,
        '--leader-elect=false',
        '--use-service-account-credentials=false',
      ],
      ...['--service-account-private-key-file', serviceAccountKey(server)],
      ...['--root-ca-file', join(server.folder, 'certificates', 'apiserver.crt')],
      ...['--bind-address', '127.0.0.1', '--secure-port', String(port)],
      ...['--cert-dir', join(server.folder, 'controller-manager')],
      ...['--kube-api-qps', '200', '--kube-api-burst', '400'],
      ...(autoscaler ? [] : ['--controllers', '*,-horizontal-pod-autoscaler-controller']),
      ...emulation(server.emulates),
    ],
    ready: () => listens(port),
  });
}
