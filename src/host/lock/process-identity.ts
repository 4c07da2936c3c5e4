import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/** Names one process so that another one on the same host can tell whether it still runs. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Boot and process namespace that the number counts in; empty where they cannot be read. */
  readonly scope: string;
  /** When the process began, in ticks since the boot; empty where that cannot be read. */
  readonly started: string;
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  return identityOf(pid);
}

/** A process of this host and namespace that runs now. */
export function identityOf(id: number): ProcessIdentity {
  return { pid: id, host: hostname(), scope: `${bootId()}/${processNamespace()}`, started: startOf(id) };
}

/** Whether a process is known to have ended. Of a process on another host or in another namespace nothing is known. */
export function hasEnded(other: ProcessIdentity): boolean {
  if (other.host !== hostname()) return false;
  const [boot = '', namespace = ''] = other.scope.split('/');
  if (boot !== bootId()) return boot !== '' && bootId() !== '';
  if (namespace !== processNamespace()) return false;
  if (!isRunning(other.pid)) return true;
  // The number may belong to a younger process by now.
  const started = startOf(other.pid);
  return started !== '' && other.started !== '' && started !== other.started;
}

/** Whether a process of this number runs here; a process of another user does. */
export function isRunning(id: number): boolean {
  try {
    kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function bootId(): string {
  return textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
}

function processNamespace(): string {
  return textOf(() => readlinkSync('/proc/self/ns/pid'));
}

/** @see proc(5), /proc/pid/stat: the second field is a name in parentheses, the 22nd the start time. */
function startOf(id: number): string {
  return textOf(() => {
    const line = readFileSync(`/proc/${id}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });
}

/** These files exist on Linux alone; elsewhere the process number has to do. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
