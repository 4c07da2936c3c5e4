import { execFileSync } from 'node:child_process';
import type { Repository } from '../extract/repository.ts';

/** One file of a rendered commit. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A rendered commit that somebody meddled with. */
export interface Mutant {
  /** What was done. */
  readonly name: string;
  /** What was done to its tree. */
  readonly changes?: readonly Change[];
  /** The commit itself, where not its tree was changed. */
  readonly commit?: Buffer;
  /** Differences that must be found, as `kind path`. */
  readonly found: readonly string[];
}

/** A change of a tree: content with a mode at a path, or nothing there any more. */
export type Change =
  | { readonly path: string; readonly mode: '100644' | '100755' | '120000'; readonly bytes: Buffer }
  | { readonly path: string; readonly mode: '160000' | '040000'; readonly id: string }
  | { readonly path: string; readonly mode: 'gone' };

/** The files of a commit with their bytes, sorted by path. */
export function storedFiles({ git, root }: Repository, commit: string): readonly StoredFile[] {
  return git(['ls-tree', '-r', commit])
    .split('\n')
    .map(line => {
      const [head, path] = line.split('\t');
      return {
        path: path!,
        bytes: execFileSync('git', ['-C', root, 'cat-file', 'blob', head!.split(' ')[2]!]),
      };
    });
}

/** The bytes of a commit. */
export function storedCommit({ root }: Repository, commit: string): Buffer {
  return execFileSync('git', ['-C', root, 'cat-file', 'commit', commit]);
}

/** Adds mutants of a commit to a repository, each with the commit's note; gives their ids in order. */
export function addMutants(
  repository: Repository,
  commit: string,
  mutants: readonly Mutant[],
): readonly string[] {
  const { git } = repository;
  const stored = storedCommit(repository, commit);
  const note = git(['notes', '--ref=hydrator.metadata', 'show', commit]);
  const end = stored.indexOf('\n\n') + 2;
  const lines = stored.toString('utf8', 0, end).split('\n');
  const line = (name: string): string => lines.find(each => each.startsWith(`${name} `))!;
  const ids = mutants.map(({ commit }) =>
    commit === undefined
      ? undefined
      : git(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], commit),
  );
  const parts: Buffer[] = [];
  const say = (text: string): void => void parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Buffer): void => {
    say(`data ${bytes.length}`);
    parts.push(bytes, Buffer.from('\n'));
  };
  for (const [index, { changes = [] }] of mutants.entries()) {
    if (ids[index] !== undefined) continue;
    say(`commit refs/mutants/${index}\nmark :${index + 1}\n${line('author')}\n${line('committer')}`);
    data(stored.subarray(end));
    say(`from ${line('parent').slice('parent '.length)}\nM 040000 ${line('tree').slice('tree '.length)} `);
    for (const change of changes) {
      if (change.mode === 'gone') say(`D ${change.path}`);
      else if ('id' in change) say(`M ${change.mode} ${change.id} ${change.path}`);
      else {
        say(`M ${change.mode} inline ${change.path}`);
        data(change.bytes);
      }
    }
  }
  say(`commit refs/notes/hydrator.metadata\n${line('committer')}`);
  data(Buffer.from('Notes'));
  say('from refs/notes/hydrator.metadata^0');
  for (const [index, id] of ids.entries()) {
    say(`N inline ${id ?? `:${index + 1}`}`);
    data(Buffer.from(note));
  }
  git(['fast-import', '--quiet', '--force'], Buffer.concat(parts));
  return ids.map((id, index) => id ?? git(['rev-parse', `refs/mutants/${index}`]));
}
