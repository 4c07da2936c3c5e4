/**
 * Prints how publishing does: many publishers on one branch of a bare repository on this machine, each with a catalog and an
 * environment of its own, and one change in a branch of many files. Compiling has no part in it.
 * Usage: publish.ts [--publishers N] [--commits N] [--files N] [--no-contention] [--no-large]
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { readCommit } from '../../src/host/git/commit-record.ts';
import { findDryRepository } from '../../src/host/git/dry-repository.ts';
import { publish } from '../../src/publish/publish.ts';
import { byCodeUnit } from '../../src/source/order.ts';
import type { PublisherReport } from '../publish/publisher.ts';

const { values } = parseArgs({
  options: {
    publishers: { type: 'string', default: '16' },
    commits: { type: 'string', default: '50' },
    files: { type: 'string', default: '80000' },
    'no-contention': { type: 'boolean', default: false },
    'no-large': { type: 'boolean', default: false },
  },
});
const publishers = Number(values.publishers);
const commits = Number(values.commits);
const folder = mkdtempSync(join(tmpdir(), 'cistern-publish-bench-'));
try {
  if (!values['no-contention']) await contend();
  if (!values['no-large']) await changeOneOfMany(Number(values.files));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function git(args: readonly string[], input = ''): string {
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  return execFileSync('git', args, { cwd: folder, env, input, maxBuffer: 1 << 28 }).toString();
}

/** Makes a catalog with a line of commits; gives their ids, oldest first. */
function makeCatalog(name: string): readonly string[] {
  git(['init', '--quiet', '--bare', name]);
  const stream = Array.from({ length: commits }, (_, index) => {
    const text = `Change ${index} of ${name}\n`;
    const from = index === 0 ? '' : `from :${index}\n`;
    return `commit refs/heads/main\nmark :${index + 1}\ncommitter A <a@example.com> ${1_700_000_000 + index} +0000\ndata ${text.length}\n${text}${from}\n`;
  }).join('');
  git(['-C', name, 'fast-import', '--quiet'], stream);
  return git(['-C', name, 'rev-list', '--reverse', 'main']).trim().split('\n');
}

async function contend(): Promise<void> {
  git(['init', '--quiet', '--bare', 'rendered.git']);
  git(['-C', 'rendered.git', 'config', 'uploadpack.allowFilter', 'true']);
  const rendered = join(folder, 'rendered.git');
  const file = fileURLToPath(new URL('publisher.ts', import.meta.url));
  const all = [];
  for (let index = 0; index < publishers; index++) {
    const ids = makeCatalog(`catalog-${index}`);
    const found = await findDryRepository(join(folder, `catalog-${index}`));
    const child = fork(file, { execArgv: ['--import', 'tsx'] });
    child.send({
      rendered,
      repository: { ...found, originURL: `https://example.com/catalog-${index}` },
      environment: `env-${index}`,
      commits: ids,
    });
    await once(child, 'message');
    all.push({ child, ids });
  }
  const started = performance.now();
  const reports = await Promise.all(
    all.map(async ({ child }): Promise<PublisherReport> => {
      child.send({ go: true });
      const [report] = await once(child, 'message');
      return report;
    }),
  );
  const seconds = (performance.now() - started) / 1000;

  const log = git([
    '-C',
    'rendered.git',
    'log',
    '--format=%H %P%x00%(trailers:key=Argocd-reference-commit-sha,valueonly,separator=)',
    'rendered',
  ])
    .trim()
    .split('\n');
  const published = log.map(line => line.split('\0')[1]!);
  const wanted = all.flatMap(({ ids }) => ids);
  const attempts = reports.flatMap(report => report.attempts).sort((a, b) => a - b);
  const merges = log.filter(line => line.split('\0')[0]!.trim().split(' ').length > 2).length;
  git(['-C', 'rendered.git', 'fsck', '--strict', '--no-dangling']);
  const notes = git(['-C', 'rendered.git', 'notes', '--ref=hydrator.metadata', 'list'])
    .trim()
    .split('\n').length;
  console.log(`${publishers} publishers x ${commits} commits: ${seconds.toFixed(1)} s`);
  console.log(
    `lost ${wanted.filter(id => !published.includes(id)).length}, doubled ${published.length - new Set(published).size}, commits ${published.length}, merges ${merges}, notes ${notes}`,
  );
  console.log(
    `attempts: sum ${attempts.reduce((a, b) => a + b, 0)}, median ${attempts[attempts.length >> 1]}, p99 ${attempts[Math.floor(attempts.length * 0.99)]}, max ${attempts.at(-1)}`,
  );
  console.log(`problems: ${JSON.stringify(reports.flatMap(report => report.problems))}`);
}

/** Publishes a tree of many files, then one with a changed release, and prints where the time goes. */
async function changeOneOfMany(count: number): Promise<void> {
  git(['init', '--quiet', '--bare', 'large.git']);
  git(['-C', 'large.git', 'config', 'uploadpack.allowFilter', 'true']);
  const ids = makeCatalog('large-catalog');
  const found = (await findDryRepository(join(folder, 'large-catalog')))!;
  const filesOf = (changed: string): { readonly path: string; readonly bytes: Uint8Array }[] => {
    const paths = Array.from({ length: count }, (_, index) => {
      const release = Math.floor(index / 8);
      return `prod/cluster-${release % 4}/release-${release}/object-${index % 8}.yaml`;
    });
    return ['prod/.cistern-files', ...paths].sort(byCodeUnit).map(path => {
      const revision = path.includes('/release-7/') ? changed : 'same';
      return { path, bytes: Buffer.from(`# ${path}\nrevision: ${revision}\n${'key: value\n'.repeat(80)}`) };
    });
  };
  for (const [index, what] of ['first publication', 'one release changed', 'nothing changed'].entries()) {
    const files = filesOf(index === 0 ? 'old' : 'new');
    const commit = (await readCommit(found.gitDirectory, ids[index]!))!;
    const reporter = new Reporter();
    const started = performance.now();
    const cpu = process.cpuUsage();
    const [outcome] = await publish(
      { repository: { ...found, originURL: 'https://example.com/large' }, commit, files },
      [
        {
          address: { url: join(folder, 'large.git'), transport: 'file' },
          credentials: undefined,
          branch: 'rendered',
          environments: ['prod'],
        },
      ],
      {
        compiler: { version: '1.0.0', digest: '0'.repeat(64) },
        history: { gitDirectory: found.gitDirectory },
        isDryRun: false,
      },
      reporter,
    );
    const total = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const { fetch, build, push } = outcome!.timings;
    const seconds = (time: number): string => (time / 1000).toFixed(2);
    console.log(
      `${files.length} files, ${what}: ${outcome!.result} in ${seconds(total)} s; own ${seconds(total - fetch - push)} s (${seconds((user + system) / 1000)} s of CPU; reading and building ${seconds(build)} s), git fetch ${seconds(fetch)} s, git push ${seconds(push)} s`,
    );
  }
  git(['-C', 'large.git', 'fsck', '--strict', '--no-dangling']);
}
