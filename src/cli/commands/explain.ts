import { isCode } from '../../diagnostics/codes.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { widthOf } from '../../host/terminal.ts';
import { command, type Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { type Context, say } from '../console/context.ts';
import { table } from '../console/table.ts';
import { complain, USAGE } from '../console/usage.ts';
import { pageText } from '../explain/page-text.ts';
import { allCodes, normalizeCode, pageOf } from '../explain/pages.ts';
import { jsonText } from '../session/json-outcome.ts';

const OPTIONS = {
  json: { kind: 'flag', description: 'print code, severity, title and page as JSON' },
} as const satisfies Options;

/** Prints the page of a code, or the list of all codes. */
export const explain = command({
  name: 'explain',
  summary: 'say what a diagnostic means and how to mend it',
  description:
    'Prints the page of a code: the rule, why it is one, an example that fails and the same example mended. Without a code, lists all codes.',
  argument: { name: 'CODE', required: false, description: 'a code such as CST2003', takes: 'code' },
  options: OPTIONS,
  examples: [
    { line: 'cistern explain CST9011', says: 'the page of one code' },
    { line: 'cistern explain', says: 'every code with its title' },
  ],
  run: async invocation => {
    const { argument, context, values } = invocation;
    if (argument === undefined) return listCodes(context, values.json === true);
    const code = normalizeCode(argument);
    if (!isCode(code)) return unknown(argument, invocation);
    const { severity, title, markdown } = pageOf(code);
    if (values.json === true) context.out.write(jsonText({ code, severity, title, page: markdown }));
    else if (context.out.isTTY !== true) say(context.out, markdown);
    else say(context.out, pageText(markdown, invocation.paintOf(context.out), widthOf(context.out)));
    return 0;
  },
});

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
