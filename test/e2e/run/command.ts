import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Ran, RunOptions } from '../check.ts';

/** Commands that have not ended yet. */
const running = new Set<ChildProcess>();
let stopping = false;

/** So much of each output stream is kept: as much as a string can hold with room to spare. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs a command to its end in a process group of its own.
 * @throws when it cannot be started, or when the run is being ended.
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  options: RunOptions & { readonly directory: string; readonly niceness?: number },
): Promise<Ran> {
  if (stopping) return Promise.reject(new Error('the run is being ended'));
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.directory,
      env: { ...process.env, ...options.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    const timer = setTimeout(() => endGroup(child, 'SIGKILL'), (options.timeout ?? 600) * 1000);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.on('spawn', () => {
      if (options.niceness) setPriority(child.pid!, options.niceness);
    });
    child.on('error', error => {
      running.delete(child);
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      clearTimeout(timer);
      const ended = signal ? `\n(ended by ${signal})` : '';
      resolve({ status: code ?? 128, stdout: stdout(), stderr: stderr() + ended });
    });
    // A command may stop reading early; its status says why.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
  });
}

/** Kills every command that runs, and refuses further ones. */
export function endCommands(): void {
  stopping = true;
  for (const child of running) endGroup(child, 'SIGKILL');
}

/** Sends a signal to a child and everything it started; that they have ended is no error. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MOST_OUTPUT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString();
}
