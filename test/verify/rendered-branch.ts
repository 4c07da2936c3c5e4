import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { CompiledCommit } from '../../src/extract/compile-commit.ts';
import { compilerDigest } from '../../src/host/compiler/compiler-digest.ts';
import { parseCommit } from '../../src/host/git/commit-record.ts';
import type { DryRepository } from '../../src/host/git/dry-repository.ts';
import { openReader } from '../../src/host/git/objects/object-reader.ts';
import { packageVersion } from '../../src/host/package.ts';
import { commitObject } from '../../src/publish/branch/commit-object.ts';
import { catalogIdentity } from '../../src/publish/commit/catalog-identity.ts';
import { commitMessage } from '../../src/publish/commit/commit-message.ts';
import { gitAttributes, hydratorMetadata, noteText } from '../../src/publish/commit/hydrator-metadata.ts';
import type { Provenance } from '../../src/publish/commit/provenance.ts';
import type { ChainRequest } from '../../src/verify/branch/chain.ts';
import { openNotes } from '../../src/verify/branch/notes.ts';
import { type CompiledCommits, compiledCommits } from '../../src/verify/compiled-commits.ts';
import type { CheckedCommit } from '../../src/verify/verification.ts';
import { verify } from '../../src/verify/verify.ts';
import { makeRepository, type Repository } from '../extract/repository.ts';
import { environmentOf, type Files, minimalWorkspace, releaseOf } from '../workspace.ts';

/** What `verify` said about a branch. */
export interface Verdict {
  /** As the command ends: 0 equal, 1 could not verify, 3 different. */
  readonly exit: 0 | 1 | 3;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly commits: readonly CheckedCommit[];
  /** `kind path` of each difference, of all commits. */
  readonly differences: readonly string[];
  readonly foreign: readonly string[];
}

/** A catalog and a rendered branch beside it, both with work trees, so that a test can do anything to either. */
export class RenderedBranch {
  readonly catalog: Repository;
  readonly rendered: Repository;
  readonly dry: DryRepository;
  #compiled: CompiledCommits;

  constructor(folder: string, originURL = 'https://git.example.org/shop/catalog.git') {
    this.catalog = makeRepository(join(folder, 'catalog'));
    this.rendered = makeRepository(join(folder, 'rendered'));
    this.dry = { gitDirectory: this.catalog.gitDirectory, root: '', originURL };
    this.#compiled = compiledCommits(this.dry, { workers: 0 });
  }

  /** Renders a dry commit on top of the branch as `publish` does, with git commands alone; gives the rendered commit. */
  async publish(
    dry: string,
    environments: readonly string[],
    change: Partial<Provenance> = {},
  ): Promise<string> {
    const compiled = (await this.#compiled(dry))!;
    assert.equal(compiled.compilation.reporter.diagnostics, []);
    const provenance = this.provenance(compiled, environments, change);
    const { root, git } = this.rendered;
    for (const name of environments) rmSync(join(root, name), { recursive: true, force: true });
    const files = compiled.files.filter(({ path }) => environments.includes(path.split('/')[0]!));
    for (const { path, bytes } of [
      ...files,
      { path: 'hydrator.metadata', bytes: Buffer.from(hydratorMetadata(provenance)) },
      { path: '.gitattributes', bytes: Buffer.from(gitAttributes()) },
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    git(['add', '-A', '-f']);
    const id = this.#commit(compiled, commitMessage(provenance));
    git(['reset', '-q', '--soft', id]);
    this.note(id, noteText(dry));
    return id;
  }

  /** Makes a commit of the index as `publish` does. */
  #commit({ commit: dry }: CompiledCommit, message: string): string {
    const { git } = this.rendered;
    const [tip] = git(['for-each-ref', '--format=%(objectname)', 'refs/heads/main']).split('\n');
    const parent = tip === '' ? undefined : parseCommit(tip!, Buffer.from(git(['cat-file', 'commit', tip!])));
    const { bytes } = commitObject('sha1', { tree: git(['write-tree']), parent, dry, message });
    return git(['hash-object', '-t', 'commit', '-w', '--stdin'], Buffer.from(bytes));
  }

  /** All that a rendered commit is made of besides its files. */
  provenance(
    compiled: CompiledCommit,
    environments: readonly string[],
    change: Partial<Provenance> = {},
  ): Provenance {
    return {
      commit: compiled.commit,
      ...(this.dry.originURL === undefined ? {} : { repoURL: this.dry.originURL }),
      catalog: catalogIdentity(this.dry),
      compiler: { version: packageVersion(), digest: compilerDigest() },
      environments,
      ...change,
    };
  }

  note(commit: string, text: string): void {
    this.rendered.git(['notes', '--ref=hydrator.metadata', 'add', '-f', '-F', '-', commit], text);
  }

  /** Verifies the tip of the branch, or what the request says. */
  verify(request: Partial<ChainRequest> = {}, dry: DryRepository = this.dry): Promise<Verdict> {
    const tip = this.rendered.git(['rev-parse', 'HEAD']);
    return this.verifyExactly({ tip, branch: 'rendered', history: false, ...request }, dry);
  }

  /** Verifies what the request says and nothing else. */
  async verifyExactly(
    request: Partial<ChainRequest> & Pick<ChainRequest, 'tip'>,
    dry: DryRepository = this.dry,
  ): Promise<Verdict> {
    const { gitDirectory, git } = this.rendered;
    const reporter = new Reporter();
    const reader = openReader(gitDirectory);
    const notes = git(['for-each-ref', '--format=%(objectname)', 'refs/notes/hydrator.metadata']);
    const rendered = {
      repository: gitDirectory,
      reader,
      bring: async () => {},
      ...(notes === '' ? {} : { notes }),
    };
    try {
      const { commits, foreign } = await verify(
        {
          catalog: dry,
          identity: catalogIdentity(dry),
          compiler: { version: packageVersion(), digest: compilerDigest() },
          compiled: dry === this.dry ? this.#compiled : compiledCommits(dry, { workers: 0 }),
          rendered,
          notes: openNotes(rendered),
          reporter,
          texts: new Map(),
        },
        { history: false, ...request },
      );
      const differences = commits.flatMap(commit =>
        commit.differences.map(({ kind, path }) => (path === '' ? kind : `${kind} ${path}`)),
      );
      const exit = differences.length > 0 ? 3 : reporter.errors > 0 ? 1 : 0;
      const { diagnostics } = reporter;
      return {
        exit,
        codes: [...new Set(diagnostics.map(({ code }) => code))],
        messages: diagnostics.map(({ message }) => message),
        commits,
        differences,
        foreign,
      };
    } finally {
      reader.close();
    }
  }
}

/** A catalog with two environments, `dev` and `prod`. */
export function twoEnvironments(): Files {
  const cluster = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
  return {
    ...minimalWorkspace(),
    'environments/prod/environment.yaml': environmentOf('prod'),
    'environments/prod/clusters/prod-kind.yaml': cluster.replaceAll('dev-kind', 'prod-kind'),
    'environments/prod/integrations/orders.yaml': releaseOf('orders'),
  };
}
