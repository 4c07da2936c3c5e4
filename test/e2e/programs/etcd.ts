import { join } from 'node:path';
import type { Session } from '../run/session.ts';
import { answersHttp } from './answers.ts';
import { freePort } from './free-port.ts';
import { startProgram } from './start-program.ts';

/** Starts etcd with an empty store that need not survive a crash; returns its address. */
export async function startEtcd(session: Session, command: string): Promise<string> {
  const [clients, peers] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${clients}`;
  const peerAddress = `http://127.0.0.1:${peers}`;
  await startProgram(session, {
    name: 'etcd',
    command,
    parameters: [
      ...['--data-dir', join(session.folder, 'etcd'), '--unsafe-no-fsync', '--log-level', 'warn'],
      ...['--listen-client-urls', address, '--advertise-client-urls', address],
      ...['--listen-peer-urls', peerAddress, '--initial-advertise-peer-urls', peerAddress],
      ...['--initial-cluster', `default=${peerAddress}`, '--quota-backend-bytes', String(4 * 1024 ** 3)],
    ],
    ready: () => answersHttp(clients, '/health'),
  });
  return address;
}
