import { join, relative, sep } from 'node:path';
import { isCode } from '../../diagnostics/codes.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { widthOf } from '../../host/terminal.ts';
import { command, type Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { EXTENSION, ROOT } from '../command/shared-options.ts';
import { type Context, say } from '../console/context.ts';
import { table } from '../console/table.ts';
import { complain, USAGE } from '../console/usage.ts';
import type { Answer } from '../explain/explain-object.ts';
import { explanationText, namesText } from '../explain/explanation-text.ts';
import { objectTarget } from '../explain/object-target.ts';
import { pageText } from '../explain/page-text.ts';
import { allCodes, normalizeCode, pageOf } from '../explain/pages.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import { jsonText } from '../session/json-outcome.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';

const OPTIONS = {
  ...ROOT,
  ...EXTENSION,
  json: { kind: 'flag', description: 'print it as JSON' },
} as const satisfies Options;

/** Prints the page of a code, the list of all codes, or where the fields of an object come from. */
export const explain = command({
  name: 'explain',
  summary: 'say what a diagnostic means, or who decided a field',
  description:
    'Prints the page of a code: the rule, why it is one, an example that fails and the same example mended. Of an object of the rendered tree it prints who decided each field: file and line, layer, the layers below, and the commit that wrote the line; `fixed by the compiler` where no setting has a say. Of a whole object it says first why it is there: the documents that it is made of, and the settings without which it would not be. An object is named by its Application, kind and name, or by its file in `dist/`, a field behind a colon. Without an argument, lists all codes.',
  argument: {
    name: 'WHAT',
    required: false,
    description: 'a code such as CST2003, or an object with or without a field',
    takes: 'code-or-file',
  },
  options: OPTIONS,
  examples: [
    { line: 'cistern explain CST9011', says: 'the page of one code' },
    { line: 'cistern explain', says: 'every code with its title' },
    {
      line: 'cistern explain prod/prod-east/orders/Deployment/orders:spec.replicas',
      says: 'who decided one field',
    },
    { line: 'cistern explain prod/prod-east/orders', says: 'the objects of an Application' },
    {
      line: 'cistern explain dist/dev/dev-kind/orders/service--shop-dev--orders.yaml:12',
      says: 'who decided a line of the rendered tree',
    },
  ],
  run: async invocation => {
    const { argument, context, values } = invocation;
    if (argument === undefined) return listCodes(context, values.json === true);
    if (/[/:]/.test(argument)) return explainField(argument, invocation);
    const code = normalizeCode(argument);
    if (!isCode(code)) return unknown(argument, invocation);
    const { severity, title, markdown } = pageOf(code);
    if (values.json === true) context.out.write(jsonText({ code, severity, title, page: markdown }));
    else if (context.out.isTTY !== true) say(context.out, markdown);
    else say(context.out, pageText(markdown, invocation.paintOf(context.out), widthOf(context.out)));
    return 0;
  },
});

async function explainField(text: string, invocation: Invocation<typeof OPTIONS>): Promise<number> {
  const { context, values, paintOf } = invocation;
  const reporter = new Reporter();
  const missing = new Reporter();
  const root = findWorkspace(context.folder, values.root, missing);
  const target = objectTarget(
    text,
    root === undefined ? 'dist' : seenFrom(context.folder, join(root, 'dist')),
  );
  if (target === undefined) {
    const help =
      'write `dev/dev-kind/orders/Deployment/orders:spec.replicas`, or a file below `dist/`; all codes: `cistern explain`';
    reporter.report('CST7070', { text }, { help });
  }
  if (root === undefined || target === undefined) {
    complain(context, target === undefined ? reporter : missing, paintOf(context.err));
    return USAGE;
  }
  // It can hydrate, and so needs all of cdk8s.
  const { explainObject } = await import('../explain/explain-object.ts');
  const extended = await extensionsOf(invocation, { root }, missing);
  if (extended === undefined) {
    complain(context, missing, paintOf(context.err));
    return USAGE;
  }
  const answer = await explainObject(target, root, extended.extensions, reporter);
  if (answer === undefined) {
    complain(context, reporter, paintOf(context.err));
    return 1;
  }
  if (values.json === true) context.out.write(jsonText(jsonAnswer(answer)));
  else if (answer.kind === 'names') say(context.out, namesText(answer.address, answer.names));
  else say(context.out, explanationText(answer.name, answer.explanation, paintOf(context.out)));
  return 0;
}

/** A path as it is written in a folder, with `/` as separator. */
function seenFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** What `--json` prints of an object. Fields are added, never changed, within a version. */
function jsonAnswer(answer: Answer): unknown {
  if (answer.kind === 'names') return { version: 1, address: answer.address, objects: answer.names };
  return { version: 1, ...answer.explanation };
}

function listCodes(context: Context, json: boolean): number {
  const entries = allCodes().map(code => {
    const { severity, title } = pageOf(code);
    return { code, severity, title };
  });
  if (json) context.out.write(jsonText(entries));
  else
    say(
      context.out,
      table(entries.map(({ code, severity, title }) => [code, severity, title])).join('\n') + '\n',
    );
  return 0;
}

function unknown(argument: string, { context, paintOf }: Invocation<typeof OPTIONS>): number {
  const reporter = new Reporter();
  const nearby = didYouMean(normalizeCode(argument), allCodes(), 'codes');
  const help = `${nearby}${nearby.endsWith('?') ? '' : '; all of them: `cistern explain`'}`;
  reporter.report('CST9013', { code: argument }, { help });
  complain(context, reporter, paintOf(context.err));
  return USAGE;
}
