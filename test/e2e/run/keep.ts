import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordSession, type Session } from './session.ts';

/** Leaves the programs running and says how to look around. */
export function keep(session: Session, say: (line: string) => void): void {
  recordSession(session, true);
  const clusters = join(session.folder, 'clusters');
  if (!existsSync(clusters)) return;
  say('kept running; `npm run e2e -- stop` ends it');
  for (const name of readdirSync(clusters).sort())
    say(`  export KUBECONFIG=${join(clusters, name, 'kubeconfig')}`);
}
