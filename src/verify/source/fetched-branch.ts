import type { Reporter } from '../../diagnostics/reporter.ts';
import type { ObjectFormat } from '../../host/git/objects/object-format.ts';
import { fetchObjects, fetchTips } from '../../host/git/remote/fetch-tips.ts';
import { openRemote } from '../../host/git/remote/remote-repository.ts';
import { NOTES, refOf } from '../../publish/branch/branch-state.ts';
import type { PublishTarget } from '../../publish/target.ts';
import { MissingContent } from '../missing-content.ts';
import type { RenderedRepository } from '../rendered-repository.ts';

/** A rendered branch in a private repository of ours. */
export interface FetchedBranch extends RenderedRepository {
  readonly tip: string;
  /** Takes the private repository away. */
  readonly close: () => void;
}

/** Where a rendered branch is fetched from. */
export type BranchPlace = Pick<PublishTarget, 'address' | 'credentials' | 'branch'>;

/** As many contents are asked for at once; a command line has an end. */
const AT_ONCE = 2000;

/**
 * Fetches a branch with its notes; contents follow when they are needed. Reports `CST8006` and `CST8061`.
 * @param format that the remote most likely names its objects by
 * @throws {FileFault} when the private repository cannot be written
 */
export async function fetchedBranch(
  place: BranchPlace,
  format: ObjectFormat,
  reporter: Reporter,
): Promise<FetchedBranch | undefined> {
  const first = await fetchAs(place, format, reporter);
  if (first !== 'other-format') return first;
  const second = await fetchAs(place, format === 'sha1' ? 'sha256' : 'sha1', reporter);
  if (second !== 'other-format') return second;
  throw new Error('the remote has no known object format');
}

async function fetchAs(
  { address, credentials, branch }: BranchPlace,
  format: ObjectFormat,
  reporter: Reporter,
): Promise<FetchedBranch | 'other-format' | undefined> {
  const remote = openRemote(address, credentials, format);
  let fetched: FetchedBranch | undefined;
  try {
    const tips = await fetchTips(remote, [refOf(branch), NOTES]);
    if ('kind' in tips) {
      if (tips.kind === 'other-format') return 'other-format';
      const help = 'see whether the address is right and this machine may read it';
      reporter.report('CST8006', { remote: address.url, text: tips.text }, { help });
      return undefined;
    }
    const tip = tips.get(refOf(branch));
    if (tip === undefined) {
      const help = `\`${address.url}\` has no such branch: publish first, or name another with \`--branch\``;
      reporter.report('CST8061', { revision: branch }, { help });
      return undefined;
    }
    const notes = tips.get(NOTES);
    const { repository, reader, close } = remote;
    const brought = new Set<string>();
    fetched = {
      repository,
      reader,
      ...(notes === undefined ? {} : { notes }),
      tip,
      close,
      bring: async ids => {
        const wanted = [...new Set(ids)].filter(id => !brought.has(id));
        for (let start = 0; start < wanted.length; start += AT_ONCE) {
          const part = wanted.slice(start, start + AT_ONCE);
          if (!(await fetchObjects(remote, part)))
            throw new MissingContent('contents, and the remote does not give them');
          for (const id of part) brought.add(id);
        }
      },
    };
    return fetched;
  } finally {
    if (fetched === undefined) remote.close();
  }
}
