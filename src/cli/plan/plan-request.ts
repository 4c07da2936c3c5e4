import { resolve } from 'node:path';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import { type DryRepository, findDryRepository } from '../../host/git/dry-repository.ts';
import { EFFECTS, type Effect } from '../../plan/model/effect.ts';
import type { PlanReferences } from '../../plan/plan.ts';
import { commitNamed } from '../../plan/side/reference/commit-named.ts';
import { isPath, type Reference, referenceOf } from '../../plan/side/reference/reference.ts';
import type { Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import { isEnvironment } from '../workspace/environment-names.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';

/** Options of `plan`. */
export const PLANNING = {
  against: {
    kind: 'text',
    value: 'REF',
    completes: 'folder',
    description:
      'side before: a branch, commit or directory; else the rendered branch of the Environments, else the committed `dist/`',
  },
  to: {
    kind: 'text',
    value: 'REF',
    completes: 'folder',
    description: 'side after: a branch, commit or directory; else what the work tree compiles to',
  },
  ...COMPILING,
  details: { kind: 'flag', description: 'show every object, field and file' },
  'fail-on': {
    kind: 'text',
    value: 'EFFECT,…',
    completes: 'nothing',
    description: `fail when there is one of these effects without a waiver: ${EFFECTS.map(effect => `\`${effect}\``).join(', ')}`,
  },
  'exit-code': { kind: 'flag', description: 'exit with 3 when there are changes' },
  format: {
    kind: 'choice',
    choices: ['text', 'json', 'sarif', 'github', 'markdown', 'html'],
    description:
      'form of the plan: for people, for machines, for code scanning, as annotations of a GitHub workflow, for a pull request, or as a page',
  },
  json: { kind: 'flag', description: 'same as `--format json`' },
  output: {
    kind: 'text',
    value: 'FILE',
    completes: 'nothing',
    description: 'write the form to this file, and the text to the terminal',
  },
  quiet: { kind: 'flag', short: 'q', description: 'no progress' },
} as const satisfies Options;

/** One call of `plan`. */
export type PlanInvocation = Invocation<typeof PLANNING>;

/** Form of a plan. */
export type PlanForm = NonNullable<PlanInvocation['values']['format']>;

/** What the options of `plan` ask for. */
export interface PlanRequest {
  /** Absolute path of the workspace; absent where both sides are named and there is none. */
  readonly root?: string;
  readonly repository?: DryRepository;
  readonly environment?: string;
  readonly extensions?: Extensions;
  readonly references: PlanReferences;
  readonly form: PlanForm;
  /** Absolute path of the file that the form is written to. */
  readonly output?: string;
  readonly failOn: readonly Effect[];
}

/** Forms that may go to a file while the text goes to the terminal. */
const FILE_FORMS: ReadonlySet<PlanForm> = new Set(['html', 'json', 'markdown', 'sarif']);

/**
 * What the options ask for; undefined after reporting a mistake in them (`CST9006`, `CST9010` to `CST9012`, `CST9015`,
 * `CST9030` to `CST9034`).
 */
export async function planRequest(
  invocation: PlanInvocation,
  reporter: Reporter,
): Promise<PlanRequest | undefined> {
  const { values, context } = invocation;
  const { against, to, env } = values;
  const form = formOf(values, reporter);
  const failOn = effectsIn(values['fail-on'], reporter);
  const isNeeded = against === undefined || to === undefined || values.root !== undefined;
  const root = findWorkspace(context.folder, values.root, isNeeded ? reporter : new Reporter());
  if (to === undefined && env !== undefined && root !== undefined) isEnvironment(root, env, reporter);
  if (reporter.errors > 0 || form === undefined) return undefined;
  const repository = await findDryRepository(root ?? context.folder);
  const before = against === undefined ? { kind: 'live' as const } : referenceOf(against);
  const after = to === undefined ? { kind: 'work-tree' as const } : referenceOf(to);
  const commits = await commitsAmong([before, after], repository);
  const place = { root: root ?? context.folder, ...(commits.length > 0 && { commits }) };
  const extended = await extensionsOf(invocation, place, reporter);
  if (extended === undefined) return undefined;
  return {
    ...(root === undefined ? {} : { root }),
    ...extended,
    ...(repository === undefined ? {} : { repository }),
    ...(env === undefined ? {} : { environment: env }),
    references: { before, after },
    form,
    ...(values.output === undefined ? {} : { output: resolve(context.folder, values.output) }),
    failOn,
  };
}

/** Full ids of the commits that are compared: what compiles them never comes from them. */
async function commitsAmong(
  references: readonly Reference[],
  repository: DryRepository | undefined,
): Promise<readonly string[]> {
  if (repository === undefined) return [];
  const ids = references.map(reference =>
    'name' in reference && !isPath(reference.name) ? commitNamed(repository, reference.name) : undefined,
  );
  return (await Promise.all(ids)).flatMap(id => id ?? []);
}

function formOf(values: PlanInvocation['values'], reporter: Reporter): PlanForm | undefined {
  const { format, json, output } = values;
  if (json === true && format !== undefined && format !== 'json') {
    reporter.report('CST9010', { first: '--json', second: `--format ${format}` });
    return undefined;
  }
  const form = json === true ? 'json' : (format ?? 'text');
  if (output !== undefined && !FILE_FORMS.has(form)) {
    const expected = `\`--format\` with one of ${[...FILE_FORMS].map(name => `\`${name}\``).join(', ')}`;
    reporter.report('CST9006', { subject: '--output', value: output, expected });
    return undefined;
  }
  return form;
}

function effectsIn(text: string | undefined, reporter: Reporter): readonly Effect[] {
  if (text === undefined) return [];
  const names = text.split(',').map(name => name.trim());
  for (const name of names) {
    if (isEffect(name)) continue;
    const help = didYouMean(name, EFFECTS, 'effects');
    reporter.report('CST9006', { subject: '--fail-on', value: name, expected: 'an effect' }, { help });
  }
  return [...new Set(names.filter(isEffect))];
}

function isEffect(name: string): name is Effect {
  return (EFFECTS as readonly string[]).includes(name);
}
