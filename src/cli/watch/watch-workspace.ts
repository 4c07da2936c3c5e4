import { Reporter } from '../../diagnostics/reporter.ts';
import { FileFault } from '../../host/file-fault.ts';
import type { DryRepository } from '../../host/git/dry-repository.ts';
import { watchFolders } from '../../host/watch/watch-folders.ts';
import type { PlanReferences } from '../../plan/plan.ts';
import { referenceOf } from '../../plan/side/reference/reference.ts';
import type { PlanRun } from '../plan/plan-run.ts';
import type { Compiler } from '../session/compiler.ts';
import { workersOf } from '../session/workers.ts';
import type { WorkspaceRequest } from '../session/workspace-request.ts';
import { roundPrinter } from './round-printer.ts';
import { WatchedStates } from './watch-states.ts';
import type { WatchInvocation } from './watching.ts';

/** The folders that are watched: all that the compiler reads. */
const WATCHED = ['catalog', 'environments'];

/** Number of compilations for nobody before the first save. */
const WARM_UPS = 3;

/**
 * Compiles the workspace, and again after every change below it, and prints what the change does, until a signal ends the
 * program. What is wrong with one state is printed and forgotten with the next.
 */
export async function watchWorkspace(
  invocation: WatchInvocation,
  request: WorkspaceRequest,
  repository: DryRepository | undefined,
): Promise<number> {
  const { context, values } = invocation;
  const { root, environment, extensions } = request;
  const compiler = await context.compiler();
  const place = {
    root,
    ...(environment !== undefined && { environment }),
    ...(repository && { repository }),
    ...(extensions && { extensions }),
  };
  const means = { workers: workersOf(values), cache: values['no-cache'] !== true };
  const states = new WatchedStates({ ...place, ...means }, compiler);
  const printer = roundPrinter(invocation, request);
  const changed = new Set<string>();
  let isRunning = false;
  let fail: (error: unknown) => void = () => {};
  // The watchers keep the process alive; a signal ends it, or a bug of ours.
  const forever = new Promise<number>((_, reject) => {
    fail = reject;
  });

  // Before the first look, so that nothing is missed meanwhile.
  const end = watchFolders(root, WATCHED, {
    onChange: paths => {
      for (const path of paths) changed.add(path);
      run().catch(fail);
    },
  });
  context.onInterrupt(end);
  try {
    await run(true);
    warmUp().catch(fail);
    return await forever;
  } finally {
    end();
  }

  /** Loads what the first save will need, while nobody waits. */
  async function warmUp(): Promise<void> {
    await Promise.all([
      import('../../lower/lower.ts'),
      import('../../plan/cause/deciding-edits.ts'),
      import('../../plan/forms/terminal/plan-text.ts'),
    ]);
    for (let turn = 0; turn < WARM_UPS && !isRunning; turn++) {
      isRunning = true;
      try {
        await states.warmUp();
      } catch (error) {
        // What is wrong with the disk is told by the rounds.
        if (!(error instanceof FileFault)) throw error;
      } finally {
        isRunning = false;
      }
      await run();
    }
  }

  async function run(isFirst = false): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let first = isFirst; first || changed.size > 0; first = false) {
        const paths = [...changed].sort();
        changed.clear();
        const started = context.now();
        await printer.print(await round(), paths, started);
      }
    } finally {
      isRunning = false;
    }
  }

  /** One state of the work tree as a plan. */
  async function round(): Promise<PlanRun> {
    const reporter = new Reporter();
    const texts = new Map<string, string>();
    try {
      const references = await referencesNow(reporter, texts);
      if (references === undefined) return { reporter, texts };
      const { plan } = await import('../../plan/plan.ts');
      const made = await plan(references, {
        ...place,
        ...means,
        folder: context.folder,
        variables: context.variables,
        compile: compiler.compile satisfies Compiler['compile'],
        reporter,
        texts,
      });
      return { ...(made && { plan: made }), reporter, texts };
    } catch (error) {
      // The next save may find the disk in a better state.
      if (!(error instanceof FileFault)) throw error;
      const { action, path, reason } = error;
      reporter.report('CST9102', { action, path, reason });
      return { reporter, texts };
    }
  }

  async function referencesNow(
    reporter: Reporter,
    texts: Map<string, string>,
  ): Promise<PlanReferences | undefined> {
    if (values.against !== undefined)
      return { before: referenceOf(values.against), after: { kind: 'work-tree' } };
    const { side, compilation } = await states.next();
    const { start } = states;
    if (side !== undefined && start !== undefined)
      return { before: { kind: 'given', side: start }, after: { kind: 'given', side } };
    const { addFindings } = await import('../../verify/own/compiled-for.ts');
    addFindings(compilation, reporter, texts);
    return undefined;
  }
}
