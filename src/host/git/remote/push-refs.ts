import { REMOTE, type RemoteRepository } from './remote-repository.ts';

/** A ref of the remote that is to point at a commit, which descends from what it points at now. */
export interface RefUpdate {
  /** In full: `refs/heads/rendered`. */
  readonly ref: string;
  readonly commit: string;
  /** Whether the ref must not exist yet. */
  readonly isNew: boolean;
}

/**
 * How a push ended. `lost-race`: somebody else was faster. `unclear`: refused with words that races, but also lasting troubles
 * bring. `refused`: by a rule of the remote. `unknown`: the connection broke, and the remote may have taken it or not.
 */
export type PushResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'atomic-unsupported' | 'other-format' }
  | {
      readonly kind: 'lost-race' | 'unclear' | 'refused' | 'unknown';
      readonly text: string;
      /** Refs that the remote named as the ones at fault. */
      readonly refs: readonly string[];
      /** Refs that were updated all the same: not every server takes "together or not at all" for it. */
      readonly accepted: readonly string[];
    };

/** Pushes several updates, together or not at all when there is more than one. Never rewrites what the remote has. */
export async function pushRefs(remote: RemoteRepository, updates: readonly RefUpdate[]): Promise<PushResult> {
  const leases = updates.filter(({ isNew }) => isNew).map(({ ref }) => `--force-with-lease=${ref}:`);
  const result = await remote.run([
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-thin',
    '--recurse-submodules=no',
    ...(updates.length > 1 ? ['--atomic'] : []),
    ...leases,
    REMOTE,
    ...updates.map(({ ref, commit }) => `${commit}:${ref}`),
  ]);
  const statuses = statusesIn(result.out.toString());
  if (result.code === 0 && statuses.every(({ flag }) => flag !== '!')) return { kind: 'accepted' };
  if (OTHER_FORMAT.test(result.err)) return { kind: 'other-format' };
  if (/does not support --atomic/.test(result.err)) return { kind: 'atomic-unsupported' };

  const text = remote.say({ ...result, out: Buffer.from(reasonsOf(statuses)) });
  const rejected = statuses.filter(({ flag, summary }) => flag === '!' && !BYSTANDER.test(summary));
  const refs = rejected.map(({ ref }) => ref);
  const accepted = statuses.filter(({ flag }) => flag !== '!').map(({ ref }) => ref);
  if (rejected.length === 0 && FORBIDDEN.test(result.err)) return { kind: 'refused', text, refs, accepted };
  if (rejected.length === 0)
    return { kind: statuses.length > 0 ? 'unclear' : 'unknown', text, refs, accepted };
  return { kind: kindOf(rejected, result.err), text, refs, accepted };
}

interface RefStatus {
  /** One character: `!` when the ref was rejected. */
  readonly flag: string;
  readonly ref: string;
  readonly summary: string;
}

/** A remote without any ref says only now that it names its objects by the other hash. */
const OTHER_FORMAT = /does not support this repository's hash algorithm|unexpected capabilities\^\{\}/;
/** Not let in: by a status of HTTP that does not mean "later", by ssh, or by the file system. */
const FORBIDDEN =
  /returned error: 4(?!08|29)\d\d|Authentication failed|could not read (Username|Password)|Permission denied|does not appear to be a git repository|[Rr]epository not found/;
/** Rejected only because another one was. */
const BYSTANDER = /\((atomic push failed|transaction failed|atomic push failure)\)$/;
/** Names of refs that stand in each other's way; no attempt will ever succeed. */
const CONFLICT = /exists; cannot create|there are still refs under|is a directory|Is a directory/;
const LOST =
  /\((fetch first|non-fast-forward|stale info|already exists|reference already exists|incorrect old value( provided)?)\)$/;
const MOVED = /is at [0-9a-f]{40,64} but expected|reference already exists|unable to resolve reference/;
// The last three: what the commit builds upon is gone from the remote, so more must be sent than was fetched.
const LOCKED =
  /cannot lock ref|failed to update ref|failed to lock|Unable to create '[^']*\.lock'|atomic transaction failed|failed to write|shallow update not allowed|missing necessary objects|unable to read [0-9a-f]{40}/;
const BROKEN =
  /remote (end )?(hung up|disconnect)|early EOF|did not receive report|expected flush|unpack-objects died|index-pack died/i;

function kindOf(
  rejected: readonly RefStatus[],
  err: string,
): 'lost-race' | 'unclear' | 'refused' | 'unknown' {
  const summaries = rejected.map(({ summary }) => summary);
  const all = `${summaries.join('\n')}\n${err}`;
  if (CONFLICT.test(all)) return 'refused';
  if (summaries.every(summary => LOST.test(summary))) return 'lost-race';
  if (summaries.some(summary => /hook declined|protected branch/.test(summary))) return 'refused';
  if (MOVED.test(all)) return 'lost-race';
  if (BROKEN.test(all) || summaries.some(summary => summary.includes('[remote failure]'))) return 'unknown';
  return LOCKED.test(all) ? 'unclear' : 'refused';
}

/** Reads the lines `<flag>\t<from>:<to>\t<summary>` of `git push --porcelain`. */
function statusesIn(out: string): readonly RefStatus[] {
  return out.split('\n').flatMap(line => {
    const [flag, refs, summary] = line.split('\t');
    if (flag?.length !== 1 || refs === undefined || summary === undefined) return [];
    return [{ flag, ref: refs.slice(refs.indexOf(':') + 1), summary }];
  });
}

function reasonsOf(statuses: readonly RefStatus[]): string {
  return statuses
    .filter(({ flag }) => flag === '!')
    .map(({ ref, summary }) => `${ref}: ${summary.replace(/^\[([^\]]*)\] /, '$1 ')}`)
    .join('\n');
}
