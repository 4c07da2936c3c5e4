import { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import { compilerDigest } from '../../host/compiler/compiler-digest.ts';
import { FileFault } from '../../host/file-fault.ts';
import { formatOfId } from '../../host/git/objects/object-format.ts';
import { resolveCommit } from '../../host/git/resolve-commit.ts';
import { packageVersion } from '../../host/package.ts';
import { accessOf } from '../../publish/access.ts';
import { catalogIdentity } from '../../publish/commit/catalog-identity.ts';
import { publishTargets } from '../../publish/publish-targets.ts';
import { openNotes } from '../../verify/branch/notes.ts';
import { type CompiledCommits, compiledCommits } from '../../verify/compiled-commits.ts';
import { addFindings } from '../../verify/own/compiled-for.ts';
import { type BranchPlace, type FetchedBranch, fetchedBranch } from '../../verify/source/fetched-branch.ts';
import { localCommit } from '../../verify/source/local-commit.ts';
import { places } from '../../verify/source/places.ts';
import type { Verification } from '../../verify/verification.ts';
import { verify } from '../../verify/verify.ts';
import type { Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { EXTENSION, REPORTING, ROOT, WORKERS } from '../command/shared-options.ts';
import { startProgress } from '../console/progress.ts';
import type { CatalogRepository } from '../workspace/catalog-repository.ts';
import { renderedRemote } from '../workspace/rendered-remote.ts';
import { workersOf } from './workers.ts';

/** Options of `verify`. */
export const VERIFYING = {
  ...ROOT,
  remote: {
    kind: 'text',
    value: 'NAME|URL',
    completes: 'nothing',
    description: 'repository to fetch from; else the one of the Environment, else `origin`',
  },
  branch: {
    kind: 'text',
    value: 'NAME',
    completes: 'nothing',
    description: 'branch to verify; else those that the Environments name, else `rendered`',
  },
  history: {
    kind: 'flag',
    description: 'verify every commit of the catalog on the branch, back to the first',
  },
  since: {
    kind: 'text',
    value: 'COMMIT',
    completes: 'nothing',
    description: 'with `--history`: go back to this rendered commit and no further',
  },
  ...EXTENSION,
  ...WORKERS,
  ...REPORTING,
} as const satisfies Options;

type VerifyInvocation = Invocation<typeof VERIFYING>;

/** What was found out about one branch, or one commit. */
export interface VerifiedBranch extends Verification {
  /** The repository, without credentials; absent for one that the catalog's own repository has. */
  readonly repository?: string;
  readonly branch?: string;
}

/** What came of a verification. */
export interface VerifyRun {
  readonly reporter: Reporter;
  readonly textOf: (path: string) => string;
  readonly branches: readonly VerifiedBranch[];
}

/** Fetches what is to be verified and verifies it; what cannot be verified is reported. */
export async function runVerify(
  invocation: VerifyInvocation,
  { repository }: CatalogRepository,
  extensions: Extensions | undefined,
): Promise<VerifyRun> {
  const { values, context } = invocation;
  const reporter = new Reporter();
  const texts = new Map<string, string>();
  const textOf = (path: string): string => texts.get(path) ?? '';
  const isShown = values.quiet !== true && values.json !== true && (values.format ?? 'text') === 'text';
  const progress = startProgress(context, isShown);
  const release = context.onInterrupt(progress.end);
  const compiled = compiledCommits(repository, {
    workers: workersOf(values),
    ...(extensions === undefined ? {} : { extensions }),
    onProgress: progress.update,
  });
  const work = { invocation, repository, compiled, extensions, reporter, texts };
  try {
    return { reporter, textOf, branches: await verifyAll(work) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { action, path, reason } = error;
    reporter.report('CST9102', { action, path, reason });
    return { reporter, textOf, branches: [] };
  } finally {
    progress.end();
    release();
  }
}

interface VerifyWork extends Pick<CatalogRepository, 'repository'> {
  readonly invocation: VerifyInvocation;
  readonly compiled: CompiledCommits;
  readonly extensions: Extensions | undefined;
  readonly reporter: Reporter;
  readonly texts: Map<string, string>;
}

async function verifyAll(work: VerifyWork): Promise<readonly VerifiedBranch[]> {
  const { invocation, repository, reporter } = work;
  const { values, argument } = invocation;
  if (argument !== undefined && values.remote === undefined && values.branch === undefined) {
    const local = await localCommit(repository, argument);
    if (local !== undefined) return [await verifyIn(work, local, { tip: local.tip })];
  }
  const branches: VerifiedBranch[] = [];
  for (const place of await placesOf(work)) {
    const format = formatOfId((await resolveCommit(repository.gitDirectory, 'HEAD')) ?? '') ?? 'sha1';
    const fetched = await fetchedBranch(place, format, reporter);
    if (fetched === undefined) continue;
    const { branch, address } = place;
    if (argument === undefined) {
      const verification = await verifyIn(work, fetched, { tip: fetched.tip, branch });
      branches.push({ repository: address.url, branch, ...verification });
      continue;
    }
    const tip = await resolveCommit(fetched.repository, argument);
    if (tip === undefined) fetched.close();
    else return [{ repository: address.url, ...(await verifyIn(work, fetched, { tip })) }];
  }
  if (argument !== undefined && reporter.errors === 0) {
    const help = 'name a commit of the branch in full, or a branch or tag of this repository';
    reporter.report('CST8061', { revision: argument }, { help });
  }
  return branches;
}

/** The branches that the newest commit of the catalog is published to. */
async function placesOf({
  invocation: { values, context },
  repository,
  compiled,
  reporter,
  texts,
}: VerifyWork): Promise<readonly BranchPlace[]> {
  const head = await resolveCommit(repository.gitDirectory, 'HEAD');
  const newest = head === undefined ? undefined : await compiled(head);
  if (newest === undefined) {
    reporter.report('CST8005', { revision: 'HEAD' }, { help: 'commit the catalog first' });
    return [];
  }
  const { program } = newest.compilation;
  if (newest.compilation.reporter.errors > 0 || program === undefined) {
    addFindings(newest.compilation, reporter, texts);
    return [];
  }
  const access = await accessOf(repository.gitDirectory, context.variables);
  const remote = renderedRemote(context.folder, values.remote);
  const targets = await publishTargets(program, repository, remote, { access, reporter });
  return reporter.errors > 0 ? [] : places(targets, values.branch, reporter);
}

async function verifyIn(
  { invocation, repository, compiled, extensions, reporter, texts }: VerifyWork,
  rendered: FetchedBranch,
  request: { readonly tip: string; readonly branch?: string },
): Promise<Verification> {
  const { history, since } = invocation.values;
  const compiler = {
    version: packageVersion(),
    digest: compilerDigest(),
    extensions: extensions?.packages ?? [],
  };
  try {
    const end = since === undefined ? undefined : await resolveCommit(rendered.repository, since);
    if (since !== undefined && end === undefined) {
      reporter.report('CST8061', { revision: since }, { help: 'name a commit of the branch in full' });
      return { commits: [], foreign: [] };
    }
    return await verify(
      {
        catalog: repository,
        identity: catalogIdentity(repository),
        compiler,
        compiled,
        rendered,
        notes: openNotes(rendered),
        reporter,
        texts,
      },
      { ...request, history: history === true, ...(end === undefined ? {} : { since: end }) },
    );
  } finally {
    rendered.close();
  }
}
