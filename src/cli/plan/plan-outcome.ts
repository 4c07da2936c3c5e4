import { writeFileSync } from 'node:fs';
import { jsonOf } from '../../diagnostics/print/json.ts';
import { plain } from '../../diagnostics/print/paint.ts';
import { attempt, FileFault } from '../../host/file-fault.ts';
import { packageVersion } from '../../host/package.ts';
import { widthOf } from '../../host/terminal.ts';
import { reportGate } from '../../plan/gate/report-gate.ts';
import type { PlanView } from '../../plan/model/plan-view.ts';
import { locator, reportAsGithub, reportAsText } from '../session/report.ts';
import type { PlanForm, PlanInvocation, PlanRequest } from './plan-request.ts';
import type { PlanRun } from './plan-run.ts';

/** Exit code of a plan with changes, on request. */
const CHANGES = 3;

const WITH_CATALOG = 'compare with a commit, as in `--against dry:main`; in CI, fetch the whole history';

/** Prints a plan and gives the exit code: 1 after errors and for what is refused, 3 for changes when that is asked for. */
export async function concludePlan(
  invocation: PlanInvocation,
  request: PlanRequest,
  run: PlanRun,
): Promise<number> {
  const { context, paintOf, values } = invocation;
  const { reporter, texts } = run;
  const textOf = (path: string): string => texts.get(path) ?? '';
  const view = run.plan && (await (await import('./plan-view-of.ts')).viewOf(run.plan, request, texts));
  if (view?.gate !== undefined) reportGate(view.gate, reporter, textOf);
  if (run.plan !== undefined && run.plan.before === undefined && run.plan.after !== undefined)
    reporter.report('CST7054', { name: run.plan.result.before.name }, { help: WITH_CATALOG });
  const report = { context, root: request.root ?? context.folder, reporter, textOf };
  if (view !== undefined) await print(invocation, request, run, view);
  else if (request.form === 'json') {
    const diagnostics = reporter.diagnostics.map(each => jsonOf(each, textOf));
    const { jsonText } = await import('../session/json-outcome.ts');
    context.out.write(jsonText({ version: 1, ok: false, diagnostics }));
  }
  if (request.form === 'github') reportAsGithub(report);
  else if (request.form !== 'json' || request.output !== undefined)
    reportAsText(report, paintOf(context.err));
  if (reporter.errors > 0 || view === undefined || view.gate?.isPassed === false) return 1;
  const { changes, applications, outside, files } = view.result;
  const hasChanges = changes.length + applications.length + outside.length + files.length > 0;
  return hasChanges && values['exit-code'] === true ? CHANGES : 0;
}

/** Prints the form, or writes it to the file that was named, with the text on the terminal. */
async function print(
  invocation: PlanInvocation,
  { form, output, root }: PlanRequest,
  run: PlanRun,
  view: PlanView,
): Promise<void> {
  const { context } = invocation;
  const locate = locator(root ?? context.folder, context.variables.GITHUB_WORKSPACE || context.folder);
  if (output === undefined) {
    context.out.write(await textOf(form));
    return;
  }
  try {
    const text = await textOf(form);
    attempt('write', output, () => writeFileSync(output, text));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { action, path, reason } = error;
    run.reporter.report('CST9102', { action, path, reason });
  }
  context.out.write(await textOf('text'));

  async function textOf(wanted: PlanForm): Promise<string> {
    switch (wanted) {
      case 'json': {
        const { planJson } = await import('../../plan/forms/json/plan-json.ts');
        const diagnostics = run.reporter.diagnostics.map(each =>
          jsonOf(each, path => run.texts.get(path) ?? ''),
        );
        return planJson(view, diagnostics);
      }
      case 'markdown':
        return (await import('../../plan/forms/markdown/plan-markdown.ts')).planMarkdown(view);
      case 'html':
        return (await import('../../plan/forms/html/plan-html.ts')).planHtml(view);
      case 'sarif': {
        const { planSarif } = await import('../../plan/forms/sarif/plan-sarif.ts');
        return planSarif(view, { version: packageVersion(), locate });
      }
      case 'github':
        return (await import('../../plan/forms/annotations/plan-annotations.ts')).planAnnotations(
          view,
          locate,
        );
      case 'text': {
        const { planText } = await import('../../plan/forms/terminal/plan-text.ts');
        const paint = output === undefined ? invocation.paintOf(context.out) : plain;
        const details = invocation.values.details === true;
        return planText(view, { paint, width: widthOf(context.out), details });
      }
    }
  }
}
