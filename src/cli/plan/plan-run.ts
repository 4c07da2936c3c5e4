import { Reporter } from '../../diagnostics/reporter.ts';
import { FileFault } from '../../host/file-fault.ts';
import type { Plan } from '../../plan/plan.ts';
import { startProgress } from '../console/progress.ts';
import { workersOf } from '../session/workers.ts';
import type { PlanInvocation, PlanRequest } from './plan-request.ts';

/** What came of a plan. */
export interface PlanRun {
  /** Absent after an error. */
  readonly plan?: Plan;
  readonly reporter: Reporter;
  /** Texts of files that diagnostics point at, by path. */
  readonly texts: Map<string, string>;
}

/** Compares the two sides with progress on the terminal. */
export async function runPlan(
  { values, context }: PlanInvocation,
  { root, repository, environment, extensions, references, form }: PlanRequest,
): Promise<PlanRun> {
  const reporter = new Reporter();
  const texts = new Map<string, string>();
  const progress = startProgress(context, values.quiet !== true && form === 'text');
  const release = context.onInterrupt(progress.end);
  try {
    const [{ plan }, { compile }] = await Promise.all([import('../../plan/plan.ts'), context.compiler()]);
    const made = await plan(references, {
      folder: context.folder,
      ...(root === undefined ? {} : { root }),
      ...(repository === undefined ? {} : { repository }),
      ...(environment === undefined ? {} : { environment }),
      ...(extensions === undefined ? {} : { extensions }),
      variables: context.variables,
      workers: workersOf(values),
      cache: values['no-cache'] !== true,
      compile,
      onProgress: progress.update,
      reporter,
      texts,
    });
    return { ...(made === undefined ? {} : { plan: made }), reporter, texts };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { action, path, reason } = error;
    reporter.report('CST9102', { action, path, reason });
    return { reporter, texts };
  } finally {
    progress.end();
    release();
  }
}
