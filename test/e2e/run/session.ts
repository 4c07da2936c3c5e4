import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands } from './command.ts';
import { forget, record } from './state-file.ts';

/** A program in a process group of its own. */
export interface RunningProgram {
  readonly name: string;
  readonly id: number;
  /** Whether it has ended, for whatever reason. */
  ended(): boolean;
  /** The last lines of what it printed. */
  tail(): string;
  /** Ends it and all that it started; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Everything that a run has started and made, so that it can be ended and removed. */
export interface Session {
  /** Folder of the run: logs, data, temporary folders. */
  readonly folder: string;
  /** Prints a line of progress. */
  readonly say: (line: string) => void;
  /** Whether the programs are left running at the end. */
  readonly keeps: boolean;
  /** Programs in the order in which they were started. */
  readonly programs: RunningProgram[];
  /** Further things to end, such as servers of this process. */
  readonly endings: (() => void | Promise<void>)[];
  /** What whoever looks around in a kept run should know besides its clusters, a line each. */
  readonly hints: string[];
  /** Set when it is being ended: nothing more may be started. */
  closing?: Promise<void>;
}

/** A session with an empty folder, known to `e2e stop` from now on. */
export function openSession(say: (line: string) => void, keeps: boolean): Session {
  const folder = mkdtempSync(join(tmpdir(), 'cistern-e2e-'));
  mkdirSync(join(folder, 'log'));
  const session: Session = { folder, say, keeps, programs: [], endings: [], hints: [] };
  record(folder, [], false);
  return session;
}

/** Writes down what runs, for `e2e stop`. */
export function recordSession({ folder, programs }: Session, kept = false): void {
  record(
    folder,
    programs.filter(({ ended }) => !ended()).map(({ name, id }) => ({ name, id })),
    kept,
  );
}

/** Ends the programs that belong to something, the youngest first. */
export async function endPrograms(session: Session, belongs: (name: string) => boolean): Promise<void> {
  for (const program of session.programs.filter(({ name }) => belongs(name)).reverse()) {
    session.programs.splice(session.programs.indexOf(program), 1);
    await program.stop();
  }
  recordSession(session);
}

/** Ends what runs, the youngest first, and removes the folder; whoever calls again waits for the same end. */
export function closeSession(session: Session): Promise<void> {
  session.closing ??= close(session);
  return session.closing;
}

async function close(session: Session): Promise<void> {
  endCommands();
  for (const ending of session.endings.splice(0).reverse()) await ending();
  for (const program of session.programs.splice(0).reverse()) await program.stop();
  rmSync(session.folder, { recursive: true, force: true, maxRetries: 5 });
  forget(session.folder);
}
