import { spawn } from 'node:child_process';
import { gitEnvironment } from './environment.ts';

/** What to run git on, and with what. */
export interface GitRequest {
  /** Arguments after the hardened global options. */
  readonly args: readonly string[];
  /** The repository, as `GIT_DIR`. */
  readonly repository: string;
  /**
   * Standard input.
   * @default none
   */
  readonly input?: string | Uint8Array;
  /**
   * Further variables, laid over the cleaned environment.
   * @default none
   */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Ends git when it aborts.
   * @default never
   */
  readonly signal?: AbortSignal;
}

/** How a run of git ended. */
export interface GitResult {
  /** Exit code; 128 and above when a signal ended it. */
  readonly code: number;
  readonly out: Buffer;
  /** What git and the remote said, not yet escaped for any sink. */
  readonly err: string;
}

/** Most bytes of standard error that are kept. */
const LARGEST_ERR = 65_536;

/**
 * Runs git once: no configuration of the user or the machine, no hooks, no prompts, no replacement objects, no
 * transports but https, ssh and what `variables` allow.
 * @throws when git cannot be started.
 */
export function runGit({ args, repository, input, variables, signal }: GitRequest): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', [...HARDENED, ...args], {
      env: { ...gitEnvironment(process.env), GIT_DIR: repository, ...variables },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let errLength = 0;
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => {
      if (errLength < LARGEST_ERR) err.push(chunk);
      errLength += chunk.length;
    });
    git.on('error', reject);
    git.on('close', (code, ended) => {
      const text = Buffer.concat(err).subarray(0, LARGEST_ERR).toString();
      resolve({ code: code ?? (ended === null ? 1 : 128), out: Buffer.concat(out), err: text });
    });
    // Git may stop reading early; its exit code says why.
    git.stdin.on('error', () => {});
    git.stdin.end(input);
  });
}

const SETTINGS: Readonly<Record<string, string>> = {
  'advice.detachedHead': 'false',
  'commit.gpgSign': 'false',
  'core.attributesFile': '/dev/null',
  'core.excludesFile': '/dev/null',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.quotePath': 'false',
  'fetch.fsckObjects': 'true',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'protocol.allow': 'never',
  'protocol.file.allow': 'always',
  'protocol.http.allow': 'always',
  'protocol.https.allow': 'always',
  'protocol.ssh.allow': 'always',
  'push.followTags': 'false',
  'safe.directory': '*',
};

const HARDENED = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
