import type { Reporter } from '../../../diagnostics/reporter.ts';
import { formatOfId, type ObjectFormat } from '../../../host/git/objects/object-format.ts';
import { FOLDER } from '../../../host/git/objects/tree-object.ts';
import { fetchContents, fetchTips } from '../../../host/git/remote/fetch-tips.ts';
import { openRemote, type RemoteRepository } from '../../../host/git/remote/remote-repository.ts';
import { branchState, HistoryMissing, refOf } from '../../../publish/branch/branch-state.ts';
import type { PublishTarget } from '../../../publish/target.ts';
import { storedTrees } from '../../../publish/tree/stored-trees.ts';
import type { GitPart } from '../tree/git-tree.ts';
import { MissingContents } from '../tree/missing-contents.ts';

/** A rendered branch in a private repository, as far as it was needed. */
export interface FetchedPart {
  /** Absent for a branch that nobody has published to: nothing is live there. */
  readonly part?: GitPart;
  /** What people call the branch. */
  readonly name: string;
  readonly commit?: string;
  readonly dryCommit?: string;
  readonly compiler?: string;
  readonly close: () => void;
}

/** As many contents are asked for at once; a command line has an end. */
const AT_ONCE = 2000;

/** Whose branch is fetched, and how. */
export interface FetchRequest {
  readonly target: PublishTarget;
  /** See `catalogIdentity`. */
  readonly catalog: string;
  /** Id of some object of the catalog's repository: the remote most likely names its objects the same way. */
  readonly likeId: string;
  readonly reporter: Reporter;
}

/**
 * Fetches the newest commit of a rendered branch without contents; these follow when they are needed. Reports `CST8006`
 * and `CST8024`.
 * @throws {FileFault} when the private repository cannot be written
 */
export async function fetchedPart(request: FetchRequest): Promise<FetchedPart | undefined> {
  const format = formatOfId(request.likeId) ?? 'sha1';
  const first = await fetchAs(request, format);
  if (first !== 'other-format') return first;
  const second = await fetchAs(request, format === 'sha1' ? 'sha256' : 'sha1');
  if (second !== 'other-format') return second;
  throw new Error('the remote has no known object format');
}

async function fetchAs(
  { target, catalog, reporter }: FetchRequest,
  format: ObjectFormat,
): Promise<FetchedPart | 'other-format' | undefined> {
  // What a promoter has not moved yet runs nowhere.
  const { address, credentials, active } = target;
  const branch = active ?? target.branch;
  const name = `branch ${branch} of ${address.url}`;
  const remote = openRemote(address, credentials, format);
  let fetched: FetchedPart | undefined;
  try {
    const tips = await fetchTips(remote, [refOf(branch)], 1);
    if ('kind' in tips) {
      if (tips.kind === 'other-format') return 'other-format';
      const help =
        'see whether this machine may read it; `--against rendered:HEAD` compares with the committed `dist/`';
      reporter.report('CST8006', { remote: address.url, text: tips.text }, { help });
      return undefined;
    }
    const trees = storedTrees(remote);
    const { active: _, ...rest } = target;
    const { tip, top, own } = await branchState(remote, tips, {
      target: { ...rest, branch },
      catalog,
      trees,
    });
    if (tip === undefined) {
      fetched = { name: `${name}, which does not exist yet`, close: remote.close };
      return fetched;
    }
    const owned = new Set([...target.environments, ...(own?.trailers.environments ?? [])]);
    const only = new Set(
      [...top.values()].filter(item => item.mode === FOLDER && owned.has(item.name)).map(item => item.name),
    );
    fetched = {
      name,
      part: { reader: remote.reader, tree: tip.tree, only, bring: bringFrom(remote) },
      commit: tip.id,
      ...(own === undefined
        ? {}
        : { dryCommit: own.trailers.drySha, compiler: own.trailers.compiler.version }),
      close: remote.close,
    };
    return fetched;
  } catch (error) {
    if (!(error instanceof HistoryMissing)) throw error;
    reporter.report('CST8024', { branch, remote: address.url }, { help: 'ask who runs the remote' });
    return undefined;
  } finally {
    if (fetched === undefined) remote.close();
  }
}

function bringFrom(remote: RemoteRepository): GitPart['bring'] {
  const brought = new Set<string>();
  return async ids => {
    const wanted = [...new Set(ids)].filter(id => !brought.has(id));
    for (let start = 0; start < wanted.length; start += AT_ONCE) {
      const part = wanted.slice(start, start + AT_ONCE);
      const refusal = await fetchContents(remote, part);
      if (refusal !== undefined) throw new MissingContents(refusal);
      for (const id of part) brought.add(id);
    }
  };
}
