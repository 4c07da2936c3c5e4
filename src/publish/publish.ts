import type { Reporter } from '../diagnostics/reporter.ts';
import type { CompiledCommit } from '../extract/compile-commit.ts';
import { formatOfId, type ObjectFormat } from '../host/git/objects/object-format.ts';
import { openRemote } from '../host/git/remote/remote-repository.ts';
import type { Signing } from '../host/git/remote/sign-commit.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { byCodeUnit } from '../source/order.ts';
import type { BranchContent } from './branch/next-tree.ts';
import { OTHER_FORMAT, publishBranch } from './branch/publish-branch.ts';
import { catalogIdentity } from './commit/catalog-identity.ts';
import { commitMessage } from './commit/commit-message.ts';
import { hydratorMetadata } from './commit/hydrator-metadata.ts';
import type { CompilerVersion, Provenance } from './commit/provenance.ts';
import type { DryHistory } from './dry-history.ts';
import type { PublishedBranch } from './published-branch.ts';
import type { PublishTarget } from './target.ts';
import { type RenderedFolder, renderedFolder } from './tree/rendered-folder.ts';

/** How to publish. */
export interface PublishOptions {
  readonly compiler: CompilerVersion;
  readonly history: DryHistory;
  /**
   * Full id of the branch's tip, whose content is taken over whoever made it.
   * @default none: what somebody else made is an error
   */
  readonly adopt?: string;
  /**
   * How to sign the commit.
   * @default it is not signed
   */
  readonly sign?: Signing;
  /** Whether everything is done but the push. */
  readonly isDryRun: boolean;
  /** Called before each branch. */
  readonly onBranch?: (target: PublishTarget) => void;
}

/** What of a compiled commit is published. */
export type Publishable = Pick<CompiledCommit, 'commit' | 'files' | 'repository'>;

/**
 * Publishes a compiled commit to its branches, one after the other; one that fails keeps none of the others from being tried.
 * Reports `CST8006` to `CST8016`, `CST8020`, `CST8024`.
 * @throws {FileFault} when the private repository cannot be written
 */
export async function publish(
  { commit, files, repository }: Publishable,
  targets: readonly PublishTarget[],
  options: PublishOptions,
  reporter: Reporter,
): Promise<readonly PublishedBranch[]> {
  const catalog = catalogIdentity(repository);
  const published: PublishedBranch[] = [];
  for (const target of targets) {
    options.onBranch?.(target);
    const provenance: Provenance = {
      commit,
      ...(repository.originURL?.includes(':') ? { repoURL: repository.originURL } : {}),
      catalog,
      compiler: options.compiler,
      environments: target.environments,
    };
    const { address, credentials, branch } = target;
    const attempt = async (format: ObjectFormat): Promise<ReturnType<typeof publishBranch>> => {
      const remote = openRemote(address, credentials, format);
      try {
        return await publishBranch(
          remote,
          {
            target,
            content: contentOf(format, files, provenance),
            dry: commit,
            message: commitMessage(provenance),
            catalog,
            history: options.history,
            adopt: options.adopt,
            sign: options.sign,
            isDryRun: options.isDryRun,
          },
          reporter,
        );
      } finally {
        remote.close();
      }
    };
    // Most repositories name their objects by the same hash as the catalog's does; only the remote knows.
    const likely = formatOfId(commit.id) ?? 'sha1';
    const first = await attempt(likely);
    const outcome = first === OTHER_FORMAT ? await attempt(likely === 'sha1' ? 'sha256' : 'sha1') : first;
    const place = { repository: address.url, branch };
    if (outcome === OTHER_FORMAT) {
      const text = 'it names its objects by an unknown hash';
      reporter.report('CST8006', { remote: address.url, text }, { help: 'a newer git may know it' });
      published.push({ ...place, ...NOTHING_DONE });
    } else {
      published.push({ ...place, ...outcome });
    }
  }
  return published;
}

const NOTHING_DONE = {
  result: 'failed',
  noted: false,
  environments: [],
  attempts: 1,
  timings: { fetch: 0, build: 0, push: 0, wait: 0 },
} as const;

function contentOf(
  format: ObjectFormat,
  files: readonly HydratedFile[],
  provenance: Provenance,
): BranchContent {
  const folders = new Map<string, RenderedFolder>();
  for (const environment of [...provenance.environments].sort(byCodeUnit)) {
    const prefix = `${environment}/`;
    const own = files.filter(({ path }) => path.startsWith(prefix));
    folders.set(environment, renderedFolder(format, own, prefix.length));
  }
  return { format, folders, metadata: hydratorMetadata(provenance) };
}
