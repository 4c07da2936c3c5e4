import { relative, resolve, sep } from 'node:path';
import { escapeText } from '../../diagnostics/print/escape.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { FileFault } from '../../host/file-fault.ts';
import { packageVersion } from '../../host/package.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { ROOT } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { detectProvider, httpsAddress } from '../init/pipeline/detect-provider.ts';
import { pipelinePlace } from '../init/pipeline/pipeline-place.ts';
import { isInert, pipelineTexts } from '../init/pipeline/pipeline-texts.ts';
import { type Placed, placeTexts } from '../init/pipeline/place-texts.ts';
import { PIPELINES, PROVIDERS } from '../init/pipeline/providers.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';

const OPTIONS = {
  provider: {
    kind: 'choice',
    choices: PROVIDERS,
    description: 'CI system; else the one that the address of `origin` or the files of the repository tell',
  },
  out: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'top folder of the files; else that of the repository',
  },
} as const satisfies Options;

/** The address in examples of a repository that has none. */
const SOME_REPOSITORY = 'https://git.example.org/platform/catalog.git';

/** Writes the CI pipeline of a catalog repository. */
export const initCi = command({
  name: 'init ci',
  summary: 'write a CI pipeline that checks and publishes the catalog',
  description:
    'It checks each pull request with `cistern check`, says what it does with `cistern plan`, and runs `cistern publish` after a merge to the default branch. Files that are there already and differ are never overwritten, and then none is written. To make a workspace in a folder called `ci`, write `cistern init ./ci`.',
  options: { ...ROOT, ...OPTIONS },
  examples: [
    { line: 'cistern init ci', says: 'for the CI system of the repository' },
    { line: 'cistern init ci --provider tekton --out deploy', says: 'Tekton objects, to another folder' },
  ],
  run: async ({ values, context, paintOf }) => {
    const reporter = new Reporter();
    const refused = (exitCode: number): number => {
      complain(context, reporter, paintOf(context.err));
      return exitCode;
    };
    const workspace = findWorkspace(context.folder, values.root, reporter);
    if (workspace === undefined) return refused(USAGE);
    const { top, root, branch, originURL } = await pipelinePlace(workspace);
    const provider = values.provider ?? detectProvider(top, originURL);
    if (provider === undefined) {
      const help = `choose one: ${PROVIDERS.map(name => `\`--provider ${name}\``).join(', ')}`;
      reporter.report('CST9017', { folder: relative(context.folder, top) || '.' }, { help });
    }
    for (const [subject, value] of [['folder', root] as const, ['branch', branch] as const]) {
      const help = 'use letters, digits, `.`, `_`, `-` and `/`';
      if (!isInert(value)) reporter.report('CST9018', { subject, value }, { help });
    }
    if (provider === undefined || reporter.errors > 0) return refused(USAGE);

    const form = PIPELINES[provider];
    const repository = httpsAddress(originURL) ?? SOME_REPOSITORY;
    const texts = pipelineTexts(form, { package: `cistern@${packageVersion()}`, root, branch, repository });
    const out = values.out === undefined ? top : resolve(context.folder, values.out);
    const show = (path: string): string => relative(context.folder, resolve(out, path)).split(sep).join('/');
    const placed = place(out, texts, context.folder, reporter);
    if (placed === undefined) return refused(1);
    if ('differing' in placed) {
      const help =
        'move it away to take the new one, or write to another folder with `--out DIR` and compare';
      for (const path of placed.differing) reporter.report('CST9104', { path: show(path) }, { help });
      return refused(1);
    }
    for (const path of placed.written) say(context.out, `  ${escapeText(show(path))}\n`);
    for (const path of placed.unchanged) say(context.out, `  ${escapeText(show(path))} (unchanged)\n`);
    say(context.out, `\n${provider}: pull requests are checked, commits of \`${branch}\` are published\n`);
    say(context.out, `\nnext:\n${form.next.map(step => `  ${step}\n`).join('')}  commit the files\n`);
    return 0;
  },
});

function place(
  out: string,
  texts: ReadonlyMap<string, string>,
  folder: string,
  reporter: Reporter,
): Placed | undefined {
  try {
    return placeTexts(out, texts);
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    const path = relative(folder, fault.path);
    if (fault.errno === 'ELOOP') reporter.report('CST6050', { path }, { help: 'remove the link' });
    else
      reporter.report('CST9102', {
        action: 'write',
        path,
        reason: fault.errno === '' ? fault.reason : fault.errno,
      });
    return undefined;
  }
}
