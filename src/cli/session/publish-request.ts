import type { Compilation } from '../../compile.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import { FileFault } from '../../host/file-fault.ts';
import { resolveCommit } from '../../host/git/resolve-commit.ts';
import { changedFolders } from '../../host/git/work-tree.ts';
import type { PublishedBranch } from '../../publish/published-branch.ts';
import type { Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { EXTENSION, REPORTING, ROOT, WORKERS } from '../command/shared-options.ts';
import { startProgress } from '../console/progress.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import {
  type CatalogRepository,
  catalogRepository,
  reportGitMissing,
} from '../workspace/catalog-repository.ts';
import { renderedRemote } from '../workspace/rendered-remote.ts';
import { workersOf } from './workers.ts';

/** Options of `publish`. */
export const PUBLISHING = {
  ...ROOT,
  env: { kind: 'text', value: 'NAME', completes: 'environment', description: 'only this environment' },
  commit: {
    kind: 'text',
    value: 'REV',
    completes: 'nothing',
    description: 'commit of the catalog; else `HEAD`',
  },
  remote: {
    kind: 'text',
    value: 'NAME|URL',
    completes: 'nothing',
    description: 'repository to push to; else the one of the Environment, else `origin`',
  },
  branch: {
    kind: 'text',
    value: 'NAME',
    completes: 'nothing',
    description: 'branch to push to; else the one of the Environment, else `rendered`',
  },
  adopt: {
    kind: 'text',
    value: 'SHA',
    completes: 'nothing',
    description: 'take over what others made, while this is the tip of the branch',
  },
  'dry-run': { kind: 'flag', short: 'n', description: 'show what would be done, and push nothing' },
  sign: { kind: 'choice', choices: ['gpg', 'ssh'], description: 'sign the commit; needs `--signing-key`' },
  'signing-key': {
    kind: 'text',
    value: 'KEY',
    completes: 'nothing',
    description: 'gpg: id of a key; ssh: file of a key, or `key::` and a public key that an agent holds',
  },
  ...EXTENSION,
  ...WORKERS,
  ...REPORTING,
} as const satisfies Options;

type PublishInvocation = Invocation<typeof PUBLISHING>;

/** A commit that can be published. */
export interface PublishRequest {
  /** Full id of the dry commit. */
  readonly commit: string;
  /** Compiles and publishes it. */
  readonly run: () => Promise<PublishRun>;
}

/** What came of it. */
export interface PublishRun {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly compilation: Compilation;
  /** Empty after an error of the compilation. */
  readonly branches: readonly PublishedBranch[];
}

const FOLDERS = ['catalog', 'environments'];

/**
 * Finds the repository and the commit that the options name; nothing after reporting `CST8004`, `CST8005`, `CST8021`,
 * `CST8022`, `CST9008`, `CST9011` or `CST9030` to `CST9034`. Reports `CST8019` when changes are not committed.
 */
export async function publishRequest(
  invocation: PublishInvocation,
  usage: Reporter,
): Promise<PublishRequest | undefined> {
  const { values } = invocation;
  const { adopt } = values;
  if (adopt !== undefined && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(adopt)) {
    usage.report('CST8022', { adopted: adopt }, { help: 'the message that asks for it names it in full' });
    return undefined;
  }
  if ((values.sign === undefined) !== (values['signing-key'] === undefined)) {
    const [given, missing] =
      values.sign === undefined ? ['--signing-key', '--sign'] : ['--sign', '--signing-key'];
    usage.report('CST8025', { given, missing });
    return undefined;
  }
  try {
    const found = await catalogRepository(invocation.context.folder, values.root, usage);
    if (found === undefined) return undefined;
    const { root, repository } = found;
    const revision = values.commit ?? 'HEAD';
    const commit = await resolveCommit(repository.gitDirectory, revision);
    if (commit === undefined) {
      usage.report('CST8005', { revision }, { help: 'name a branch, a tag or a commit that the clone has' });
      return undefined;
    }
    if (values.commit === undefined) await warnOfChanges(root, commit, usage);
    const extended = await extensionsOf(invocation, { root, commits: [commit] }, usage);
    if (extended === undefined) return undefined;
    const place = { root, repository, commit, ...extended };
    return { commit, run: () => compileAndPublish(invocation, place) };
  } catch (error) {
    reportGitMissing(error, usage);
    return undefined;
  }
}

async function warnOfChanges(root: string, commit: string, usage: Reporter): Promise<void> {
  const changed = await changedFolders(root, FOLDERS);
  if (changed.length === 0) return;
  const folders = changed.map(folder => `\`${folder}/\``).join(' and ');
  usage.report(
    'CST8019',
    { commit: commit.slice(0, 12), folders },
    { help: 'commit them first to publish them' },
  );
}

async function compileAndPublish(
  { values, context }: PublishInvocation,
  {
    root,
    repository,
    commit,
    extensions,
  }: CatalogRepository & { readonly commit: string; readonly extensions?: Extensions },
): Promise<PublishRun> {
  const [
    { compileCommit },
    { publish },
    { publishTargets },
    { accessOf },
    { compilerDigest },
    { packageVersion },
  ] = await Promise.all([
    import('../../extract/compile-commit.ts'),
    import('../../publish/publish.ts'),
    import('../../publish/publish-targets.ts'),
    import('../../publish/access.ts'),
    import('../../host/compiler/compiler-digest.ts'),
    import('../../host/package.ts'),
  ]);
  const isShown = values.quiet !== true && values.json !== true && (values.format ?? 'text') === 'text';
  const progress = startProgress(context, isShown);
  const release = context.onInterrupt(progress.end);
  let compiled: Awaited<ReturnType<typeof compileCommit>>;
  try {
    compiled = await compileCommit(repository, commit, {
      workers: workersOf(values),
      ...(values.env === undefined ? {} : { environment: values.env }),
      ...(extensions === undefined ? {} : { extensions }),
      onProgress: progress.update,
    });
  } finally {
    progress.end();
    release();
  }
  const { compilation } = compiled;
  const { reporter, program } = compilation;
  if (reporter.errors > 0 || program === undefined) return { root, compilation, branches: [] };

  if (values.env !== undefined && !program.environments.has(values.env)) {
    const help = didYouMean(values.env, [...program.environments.keys()], 'environments');
    reporter.report('CST9012', { environment: values.env }, { help });
    return { root, compilation, branches: [] };
  }
  const access = await accessOf(repository.gitDirectory, context.variables);
  const request = {
    ...renderedRemote(context.folder, values.remote),
    ...(values.branch === undefined ? {} : { branch: values.branch }),
    ...(values.env === undefined ? {} : { environment: values.env }),
  };
  const targets = await publishTargets(program, repository, request, { access, reporter });
  if (targets.length === 0 && reporter.errors === 0) {
    reporter.report('CST8023', { commit }, { help: 'an environment is a folder below `environments/`' });
  }
  if (values.adopt !== undefined && targets.length > 1) {
    const branches = targets.map(({ branch }) => `\`${branch}\``).join(', ');
    reporter.report('CST8018', { option: '--adopt', branches }, { help: 'publish one branch with `--env`' });
  }
  if (reporter.errors > 0) return { root, compilation, branches: [] };
  const keyHome = context.variables.GNUPGHOME;
  const options = {
    compiler: {
      version: packageVersion(),
      digest: compilerDigest(),
      extensions: extensions?.packages ?? [],
    },
    history: {
      gitDirectory: repository.gitDirectory,
      ...(access.origin && {
        origin: {
          address: access.origin,
          credentials: access.credentialsFor(access.origin, { byCommandLine: false }),
        },
      }),
    },
    isDryRun: values['dry-run'] === true,
    ...(values.adopt === undefined ? {} : { adopt: values.adopt }),
    ...(values.sign !== undefined &&
      values['signing-key'] !== undefined && {
        sign: {
          format: values.sign,
          key: values['signing-key'],
          ...(keyHome === undefined ? {} : { keyHome }),
        },
      }),
  };
  try {
    return { root, compilation, branches: await publish(compiled, targets, options, reporter) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { action, path, reason } = error;
    reporter.report('CST9102', { action, path, reason });
    return { root, compilation, branches: [] };
  }
}
