import type { CompiledCommit } from '../../extract/compile-commit.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';
import { drySha, noteText } from '../../publish/commit/hydrator-metadata.ts';
import { environmentOf } from '../../write/tree-path.ts';
import type { OwnStep } from '../branch/links.ts';
import type { Difference } from '../compare/difference.ts';
import type { VerifyContext } from '../verification.ts';
import { compiledFor, reportMissing } from './compiled-for.ts';
import { follows } from './follows.ts';

/**
 * Compares the note of a commit with what it should say: the dry commit, or a later one that gives the same files.
 * Reports `CST8063` to `CST8065`.
 * @throws {MissingContent} when the note is not in the repository
 */
export async function verifyNote(
  context: VerifyContext,
  own: OwnStep,
  compiled: CompiledCommit,
): Promise<readonly Difference[]> {
  const different = (detail: string): readonly Difference[] => [{ kind: 'note', path: '', detail }];
  const [note, ...more] = await context.notes.on(own.record.id);
  if (note === undefined) return different('is missing');
  if (more.length > 0) return different('is there more than once');
  const dry = drySha(note);
  // Git itself ends a note that it is given on the command line with a newline.
  if (dry === undefined || note.replace(/\n$/, '') !== noteText(dry)) return different('has another form');
  if (dry === own.claims.drySha) return [];

  const isForward = await follows(context.catalog.gitDirectory, dry, own.claims.drySha);
  if (isForward === undefined) await reportMissing(context, own.record.id, dry);
  if (isForward === false)
    return different(`names ${dry.slice(0, 12)}, which does not follow the dry commit`);
  const later = isForward === undefined ? undefined : await compiledFor(context, own, dry);
  if (later === undefined) return [];
  const { environments } = own.claims;
  return isSame(filesOf(compiled, environments), filesOf(later, environments))
    ? []
    : different(`names ${dry.slice(0, 12)}, which gives other files`);
}

function filesOf({ files }: CompiledCommit, environments: readonly string[]): readonly HydratedFile[] {
  return files.filter(({ path }) => environments.includes(environmentOf(path)));
}

function isSame(a: readonly HydratedFile[], b: readonly HydratedFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ path, bytes }, index) => path === b[index]!.path && Buffer.compare(bytes, b[index]!.bytes) === 0,
    )
  );
}
