import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findDryRepository } from '../../src/host/git/dry-repository.ts';
import type { PublisherReport } from '../publish/publisher.ts';

const { values } = parseArgs({
  options: { publishers: { type: 'string', default: '16' }, commits: { type: 'string', default: '50' } },
});
const publishers = Number(values.publishers);
const commits = Number(values.commits);
const folder = mkdtempSync(join(tmpdir(), 'cistern-publish-bench-'));
try {
  await contend();
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
