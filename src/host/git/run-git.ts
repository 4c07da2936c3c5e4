import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from './environment.ts';

/** Where git runs: on a repository, as `GIT_DIR`, or in a folder, to find the repository that it lies in. */
export type GitPlace = { readonly repository: string } | { readonly folder: string };

/** What to run git on, and with what. */
export type GitRequest = GitPlace & {
  /** Arguments after the hardened global options. */
  readonly args: readonly string[];
  /**
   * Standard input.
   * @default none
   */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
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
};

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

/** Git cannot be started: it is not installed, or may not be run. */
export class GitMissing extends Error {}

/**
 * Runs git once: no configuration of the user or the machine, no hooks, no prompts, no replacement objects, and no
 * transport that `variables` do not allow.
 * @throws GitMissing when git cannot be started.
 */
export function runGit(request: GitRequest): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const git = startGit(request);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let errLength = 0;
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => {
      if (errLength < LARGEST_ERR) err.push(chunk);
      errLength += chunk.length;
    });
    git.on('error', error => {
      // An abort is reported by `close` too.
      if (git.pid === undefined) reject(new GitMissing(error.message));
    });
    git.on('close', (code, ended) => {
      const text = Buffer.concat(err).subarray(0, LARGEST_ERR).toString();
      resolve({ code: code ?? (ended === null ? 1 : 128), out: Buffer.concat(out), err: text });
    });
    feed(git, request.input ?? '');
  });
}

/** Starts git as `runGit` does, for a conversation; the caller reads it and ends it. */
export function startGit({ args, variables, signal, ...place }: GitRequest): ChildProcessWithoutNullStreams {
  const where = 'repository' in place ? { GIT_DIR: place.repository } : {};
  const git = spawn('git', [...HARDENED, ...args], {
    env: { ...gitEnvironment(process.env), ...where, ...variables },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...('folder' in place && { cwd: place.folder }),
    ...(signal && { signal }),
  });
  // Git may stop reading early; its exit code says why.
  git.stdin.on('error', () => {});
  return git;
}

/** Writes as fast as git reads, so that a large input is never held twice. */
function feed({ stdin }: ChildProcessWithoutNullStreams, input: NonNullable<GitRequest['input']>): void {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    stdin.end(input);
    return;
  }
  const chunks = input[Symbol.iterator]();
  const more = (): void => {
    for (let next = chunks.next(); ; next = chunks.next()) {
      if (next.done === true) {
        stdin.end();
        return;
      }
      if (!stdin.write(next.value)) break;
    }
    stdin.once('drain', more);
  };
  more();
}

const SETTINGS: Readonly<Record<string, string>> = {
  'advice.detachedHead': 'false',
  'commit.gpgSign': 'false',
  'core.alternateRefsCommand': 'true',
  'core.attributesFile': '/dev/null',
  'core.excludesFile': '/dev/null',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.quotePath': 'false',
  'credential.helper': '',
  'fetch.fsckObjects': 'true',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'push.followTags': 'false',
  'push.gpgSign': 'false',
  'push.recurseSubmodules': 'no',
  'safe.directory': '*',
};

const HARDENED = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
