import type { Session } from '../run/session.ts';
import { listens } from './answers.ts';
import { freePort } from './free-port.ts';
import { startProgram } from './start-program.ts';

/** Starts our in-memory Redis; returns `host:port`. */
export async function startRedis(session: Session, command: string, name: string): Promise<string> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  await startProgram(session, { name, command, parameters: [address], ready: () => listens(port) });
  return address;
}
