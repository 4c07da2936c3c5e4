import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, CheckContext } from '../../check.ts';
import { mustCistern } from '../../example/cistern.ts';

/** Providers whose pipelines are workflows, with the folder of their workflows. */
const WORKFLOWS: Readonly<Record<string, string>> = {
  github: '.github/workflows',
  forgejo: '.forgejo/workflows',
  gitea: '.gitea/workflows',
};

/** Where a workspace may lie in its repository. */
const ROOTS = ['', 'platform/catalog'];

/** A workflow with a key, an expression and a reference that do not exist. */
const WRONG = `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    need: [build]
    steps:
      - run: echo \${{ steps.none.outputs.text }}
      - run: echo \${{ githb.sha }}
`;
const WRONG_FINDINGS = 3;

/** `docker` is what runners of Forgejo and Gitea are called by default. */
const CONFIGURATION = 'self-hosted-runner: { labels: [docker] }\n';

interface Finding {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
}

/** The workflows that `cistern init ci` writes are ones that the linter of their language finds nothing in. */
export const actionlint: Check = {
  name: 'actionlint',
  summary: 'actionlint finds nothing in the workflows of `cistern init ci`',
  needs: ['actionlint'],
  async run(context) {
    const failures: string[] = [];
    let cases = 0;
    for (const root of ROOTS) {
      for (const [provider, folder] of Object.entries(WORKFLOWS)) {
        // In a repository of their own, so that calls of one workflow by another are followed.
        const repository = await repositoryWith(root, context);
        await mustCistern(context, join(repository, root), 'init', 'ci', '--provider', provider);
        const files = readdirSync(join(repository, folder)).map(name => join(folder, name));
        cases += files.length;
        if (files.length === 0) failures.push(`${provider}: no workflow in ${folder}`);
        for (const { message, filepath, line } of await lint(context, repository, files))
          failures.push(`${provider}, workspace in \`${root}\`, ${filepath}:${line}: ${message}`);
      }
    }
    const folder = context.temporary('wrong');
    writeFileSync(join(folder, 'wrong.yml'), WRONG);
    const found = await lint(context, folder, ['wrong.yml']);
    if (found.length < WRONG_FINDINGS) failures.push(`a wrong workflow has ${found.length} findings only`);
    return { cases, failures };
  },
};

/** A git repository with the smallest workspace in one of its folders. */
async function repositoryWith(root: string, context: CheckContext): Promise<string> {
  const repository = context.temporary('repository');
  cpSync(join(context.repository, 'test/cases/workspace'), join(repository, root), { recursive: true });
  const { status, stderr } = await context.run('git', [
    'init',
    '--quiet',
    '--initial-branch=main',
    repository,
  ]);
  if (status !== 0) throw new Error(`git init: ${stderr}`);
  return repository;
}

/** What actionlint finds by itself, without the linters of other languages that a machine may or may not have. */
async function lint(
  context: CheckContext,
  directory: string,
  files: readonly string[],
): Promise<readonly Finding[]> {
  const configuration = join(context.temporary('actionlint'), 'actionlint.yaml');
  writeFileSync(configuration, CONFIGURATION);
  const options = [
    '-config-file',
    configuration,
    '-no-color',
    '-shellcheck=',
    '-pyflakes=',
    '-format',
    '{{json .}}',
  ];
  const command = [...options, ...files];
  const { status, stdout, stderr } = await context.run(await context.tool('actionlint'), command, {
    directory,
  });
  if (status > 1) throw new Error(`actionlint failed: ${stderr}${stdout}`);
  return JSON.parse(stdout) as Finding[];
}
