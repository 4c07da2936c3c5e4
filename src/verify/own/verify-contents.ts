import type { CompiledCommit } from '../../extract/compile-commit.ts';
import { type CommitRecord, parseCommit } from '../../host/git/commit-record.ts';
import { formatOfId } from '../../host/git/objects/object-format.ts';
import { commitObject } from '../../publish/branch/commit-object.ts';
import { METADATA_PATH } from '../../publish/commit/hydrator-metadata.ts';
import { environmentOf } from '../../write/tree-path.ts';
import type { OwnStep } from '../branch/links.ts';
import { compareCommit } from '../compare/compare-commit.ts';
import { compareForeign } from '../compare/compare-foreign.ts';
import { compareTree } from '../compare/compare-tree.ts';
import type { Difference } from '../compare/difference.ts';
import { expectedCommit } from '../expected-commit.ts';
import { MissingContent } from '../missing-content.ts';
import { recordedAddress } from '../recorded-address.ts';
import { entriesOf } from '../rendered-repository.ts';
import type { VerifyContext } from '../verification.ts';
import { strangeEnvironments } from './environment-groups.ts';

/**
 * Compares tree, message and parents of a commit with what its dry commit gives.
 * @throws {MissingContent} when something of it is not in the repository
 */
export async function verifyContents(
  context: VerifyContext,
  own: OwnStep,
  previous: OwnStep | undefined,
  compiled: CompiledCommit,
): Promise<{ readonly files: number; readonly differences: readonly Difference[] }> {
  const { repository, bring } = context.rendered;
  const { id, parents } = own.record;
  const { environments } = own.claims;
  const entries = await entriesOf(repository, id);
  const before = parents[0] === undefined ? [] : await entriesOf(repository, parents[0]);
  // What it published before and no longer does has to be gone.
  const left = previous?.claims.environments.filter(name => !environments.includes(name)) ?? [];
  const top = new Set([...environments, ...left]);
  await bring(
    entries.filter(({ path }) => !path.includes('/') || top.has(environmentOf(path))).map(each => each.id),
  );

  const repoURL = await recordedAddress(context, entries);
  const expected = expectedCommit(compiled, {
    commit: compiled.commit,
    ...(repoURL === undefined ? {} : { repoURL }),
    catalog: context.identity,
    compiler: context.compiler,
    environments,
  });
  const parent = await parentOf(context, own);
  const { bytes: expectedBytes } = commitObject(formatOfId(id)!, {
    tree: own.record.tree,
    parent,
    dry: compiled.commit,
    message: expected.message,
  });
  const names = [...expected.names, ...left];
  const differences = await compareTree(repository, id, { entries, expected: expected.files, names });
  return {
    files: expected.files.length,
    differences: [
      ...compareCommit(own.bytes, expectedBytes),
      ...strangeEnvironments(environments, compiled.compilation.program),
      ...differences.map(difference =>
        difference.path === METADATA_PATH ? { ...difference, kind: 'metadata' as const } : difference,
      ),
      ...compareForeign(entries, before, new Set(names)),
    ],
  };
}

async function parentOf({ rendered }: VerifyContext, { record }: OwnStep): Promise<CommitRecord | undefined> {
  const [id] = record.parents;
  if (id === undefined) return undefined;
  const found = await rendered.reader.read(id);
  const parent = found?.type === 'commit' ? parseCommit(id, found.bytes) : undefined;
  if (parent === undefined) throw new MissingContent(`commit ${id.slice(0, 12)}`);
  return parent;
}
