import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordSession, type Session } from './session.ts';

/** Says how to look around in what runs, and waits for the end of it. */
export async function keep(session: Session, end: Promise<void>, say: (line: string) => void): Promise<void> {
  recordSession(session, true);
  say('everything keeps running until Ctrl-C, or `npm run e2e -- stop` elsewhere');
  const clusters = join(session.folder, 'clusters');
  for (const name of existsSync(clusters) ? readdirSync(clusters).sort() : [])
    say(`  export KUBECONFIG=${join(clusters, name, 'kubeconfig')}`);
  for (const line of session.hints) say(`  ${line}`);
  // Waiting alone does not keep a process alive.
  const alive = setInterval(() => {}, 60_000);
  await end;
  clearInterval(alive);
}
