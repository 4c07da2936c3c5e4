import { relative, sep } from 'node:path';
import { escapeText } from '../../diagnostics/print/escape.ts';
import { printGithub } from '../../diagnostics/print/github.ts';
import type { Paint } from '../../diagnostics/print/paint.ts';
import { counted, tally } from '../../diagnostics/print/tally.ts';
import { printText } from '../../diagnostics/print/text.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { widthOf } from '../../host/terminal.ts';
import { type Context, say } from '../console/context.ts';

/** The diagnostics of a run and what is needed to print them. */
export interface Report {
  readonly context: Context;
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly reporter: Reporter;
  readonly textOf: (path: string) => string;
}

/** Prints the diagnostics for people on the error stream, and their number if there are errors. */
export function reportAsText({ context, root, reporter, textOf }: Report, paint: Paint): void {
  const { err } = context;
  const options = { textOf, locate: locator(root, context.folder), width: widthOf(err), paint };
  for (const diagnostic of reporter.diagnostics) say(err, `${printText(diagnostic, options)}\n`);
  for (const [file, count] of reporter.omitted) {
    const place = file === '' ? 'without a place' : `in ${escapeText(options.locate(file))}`;
    say(err, `${counted(count, 'more diagnostic')} ${place} not shown\n`);
  }
  if (reporter.errors === 0) return;
  const code = reporter.diagnostics.find(({ severity }) => severity === 'error')?.code;
  const hint = code === undefined ? '' : paint('faint', ` (why: cistern explain ${code})`);
  say(err, `${paint('error', tally(reporter))}${hint}\n`);
}

/** Prints the diagnostics as workflow commands; paths are relative to the checkout that GitHub names, if it is one. */
export function reportAsGithub({ context, root, reporter, textOf }: Report): void {
  const checkout = context.variables.GITHUB_WORKSPACE;
  const locate = locator(root, checkout === undefined || checkout === '' ? context.folder : checkout);
  for (const diagnostic of reporter.diagnostics)
    context.out.write(printGithub(diagnostic, { textOf, locate }));
  if (reporter.errors > 0) say(context.err, `${tally(reporter)}\n`);
}

/** Turns paths of the workspace into paths as seen from a folder, with `/` as separator. */
export function locator(root: string, folder: string): (path: string) => string {
  const way = relative(folder, root).split(sep).join('/');
  return path => (way === '' ? path : `${way}/${path}`);
}
