import { join } from 'node:path';
import type { Session } from '../run/session.ts';
import { listens } from './answers.ts';
import { freePort } from './free-port.ts';
import { type ApiServer, emulation } from './kube-apiserver.ts';
import { startProgram } from './start-program.ts';

/** Starts the scheduler. */
export async function startScheduler(session: Session, command: string, server: ApiServer): Promise<void> {
  const port = await freePort();
  await startProgram(session, {
    name: `${server.name}.kube-scheduler`,
    command,
    parameters: [
      ...['--kubeconfig', server.kubeconfig, '--leader-elect=false'],
      ...['--bind-address', '127.0.0.1', '--secure-port', String(port)],
      ...['--cert-dir', join(server.folder, 'scheduler'), '--kube-api-qps', '200', '--kube-api-burst', '400'],
      ...emulation(server.emulates),
    ],
    ready: () => listens(port),
  });
}
