import { escapeText } from '../../diagnostics/print/escape.ts';
import { isDocumentPath } from '../../explain/catalog/document.ts';
import { canRedraw, widthOf } from '../../host/terminal.ts';
import { say } from '../console/context.ts';
import type { PlanRun } from '../plan/plan-run.ts';
import { reportAsText } from '../session/report.ts';
import type { WorkspaceRequest } from '../session/workspace-request.ts';
import type { WatchInvocation } from './watching.ts';

/** Prints one round after the other. */
export interface RoundPrinter {
  /**
   * @param paths what changed since the last round; none for the first
   * @param started `Context.now` when the round began
   */
  readonly print: (run: PlanRun, paths: readonly string[], started: number) => Promise<void>;
}

/** Clears the screen and what was scrolled off it (ECMA-48 8.3.39, and the widely known parameter 3). */
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';
/** Most paths that are named. */
const MOST_PATHS = 3;

/** A printer that clears a terminal for every round, and elsewhere writes one below the other. */
export function roundPrinter(invocation: WatchInvocation, request: WorkspaceRequest): RoundPrinter {
  const { root } = request;
  const { context, paintOf, values } = invocation;
  const { out, err, variables } = context;
  const paint = paintOf(out);
  return {
    async print({ plan, reporter, texts }, paths, started) {
      const text = plan === undefined ? '' : await planTextOf(plan, texts);
      const took = Math.round(context.now() - started);
      if (canRedraw(out, variables)) out.write(CLEAR);
      const head = paths.length === 0 ? `watching ${root}` : `changed: ${namesOf(paths)}`;
      say(out, `${paint('faint', escapeText(`${head} (${took} ms; Ctrl-C ends)`))}\n`);
      if (plan === undefined)
        reportAsText({ context, root, reporter, textOf: path => texts.get(path) ?? '' }, paintOf(err));
      else out.write(text);
    },
  };

  async function planTextOf(plan: NonNullable<PlanRun['plan']>, texts: PlanRun['texts']): Promise<string> {
    const [{ viewOf }, { planText }] = await Promise.all([
      import('../plan/plan-view-of.ts'),
      import('../../plan/forms/terminal/plan-text.ts'),
    ]);
    const view = await viewOf(plan, { failOn: [] }, texts);
    return planText(view, { paint, width: widthOf(out), details: values.details === true });
  }
}

function namesOf(all: readonly string[]): string {
  // Editors write files on the side, which are gone by now.
  const documents = all.filter(isDocumentPath);
  const paths = documents.length > 0 ? documents : all;
  const shown = paths.slice(0, MOST_PATHS).join(', ');
  return paths.length > MOST_PATHS ? `${shown} and ${paths.length - MOST_PATHS} more` : shown;
}
