import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroup } from '../run/command.ts';
import { type RunningProgram, recordSession, type Session } from '../run/session.ts';

/** What to start. */
export interface ProgramOptions {
  /** Unique in the run; names its log. */
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** Laid over the environment of this process. @default nothing */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it does its work by now; asked again and again, an exception means no. */
  readonly ready: () => Promise<boolean>;
  /** Seconds after which it should be ready. @default 90 */
  readonly within?: number;
}

const LINES_OF_TAIL = 15;
const SECONDS_TO_STOP = 20;

/** Starts a program and waits until it is ready. @throws with the end of its log when it ends or takes too long. */
export async function startProgram(session: Session, options: ProgramOptions): Promise<RunningProgram> {
  const { name, command, parameters, environment, ready, within = 90 } = options;
  if (session.closing) throw new Error('the run is being ended');
  const log = join(session.folder, 'log', `${name}.log`);
  const descriptor = openSync(log, 'a');
  const child = spawn(command, parameters, {
    cwd: session.folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', descriptor, descriptor],
    detached: true,
  });
  closeSync(descriptor);
  let over = false;
  const end = new Promise<void>(resolve => {
    const ended = (): void => {
      over = true;
      resolve();
    };
    child.on('exit', ended);
    child.on('error', ended);
  });
  const program: RunningProgram = {
    name,
    id: child.pid ?? 0,
    ended: () => over,
    tail: () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES_OF_TAIL).join('\n'),
    async stop() {
      if (!over) endGroup(child, 'SIGTERM');
      const late = setTimeout(() => endGroup(child, 'SIGKILL'), SECONDS_TO_STOP * 1000);
      await end;
      clearTimeout(late);
      // What it started may have stayed behind.
      endGroup(child, 'SIGKILL');
    },
  };
  session.programs.push(program);
  recordSession(session);
  await untilReady(program, ready, within);
  return program;
}

async function untilReady(
  program: RunningProgram,
  ready: () => Promise<boolean>,
  within: number,
): Promise<void> {
  const end = Date.now() + within * 1000;
  for (;;) {
    if (await ready().catch(() => false)) return;
    if (program.ended()) throw new Error(`${program.name} ended before it was ready:\n${program.tail()}`);
    if (Date.now() > end)
      throw new Error(`${program.name} is not ready after ${within} s:\n${program.tail()}`);
    await sleep(100);
  }
}
