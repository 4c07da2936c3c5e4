import { startGit } from '../run-git.ts';

/** Reads objects of a repository one after the other, with one process for all. */
export interface ObjectReader {
  /** Type and bytes of an object; nothing when the repository lacks it. */
  readonly read: (id: string) => Promise<FoundObject | undefined>;
  /** Ends the process. */
  readonly close: () => void;
}

/** An object that was read; its bytes stay valid. */
export interface FoundObject {
  readonly type: string;
  readonly bytes: Buffer;
}

interface Question {
  readonly answer: (found: FoundObject | undefined) => void;
  readonly fail: (error: Error) => void;
}

const NEWLINE = 10;

/** Opens a repository for reading; what is added later is seen too. The process starts at once, while others still fetch. */
export function openReader(repository: string): ObjectReader {
  const { ask, end } = converse(repository);
  return { read: ask, close: end };
}

function converse(repository: string): { ask: ObjectReader['read']; end: () => void } {
  const git = startGit({ repository, args: ['cat-file', '--batch'] });
  const waiting: Question[] = [];
  let pieces: Buffer[] = [];
  let length = 0;
  // Bytes that must be there before it is worth looking again.
  let wanted = 1;
  let ended: Error | undefined;

  const fail = (error: Error): void => {
    ended ??= error;
    for (const { fail: give } of waiting.splice(0)) give(ended);
  };
  git.on('error', fail);
  git.on('close', code => fail(new Error(`git cat-file ended with ${code}`)));
  git.stderr.resume();
  git.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
    if (length < wanted) return;
    let rest = pieces.length === 1 ? piece : Buffer.concat(pieces);
    for (wanted = 1; rest.length > 0; wanted = 1) {
      const end = rest.indexOf(NEWLINE);
      if (end < 0) break;
      const [, type = '', size] = rest.toString('latin1', 0, end).split(' ');
      const found = size !== undefined && /^[0-9]+$/.test(size);
      const next = end + 1 + (found ? Number(size) + 1 : 0);
      if (rest.length < next) {
        wanted = next;
        break;
      }
      waiting.shift()?.answer(found ? { type, bytes: rest.subarray(end + 1, next - 1) } : undefined);
      rest = rest.subarray(next);
    }
    pieces = rest.length > 0 ? [rest] : [];
    length = rest.length;
  });
  return {
    ask: id =>
      new Promise((answer, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        waiting.push({ answer, fail: reject });
        git.stdin.write(`${id}\n`);
      }),
    end: () => {
      ended = new Error('the reader is closed');
      git.stdin.end();
    },
  };
}
