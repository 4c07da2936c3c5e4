import type { WaiverDay } from '../../check/deviations/check-waivers.ts';
import type { Compilation } from '../../compile.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import type { Sink } from '../../hydrate/sink.ts';
import type { Invocation } from '../command/command.ts';
import type { COMPILING } from '../command/shared-options.ts';
import { startProgress } from '../console/progress.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import { isEnvironment } from '../workspace/environment-names.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';
import type { Compiler } from './compiler.ts';
import { workersOf } from './workers.ts';

/** A workspace and what of it is to be compiled. */
export interface WorkspaceRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** All environments when absent. */
  readonly environment?: string;
  readonly extensions?: Extensions;
}

type CompilingInvocation = Invocation<typeof COMPILING>;

/**
 * What the options ask to compile; undefined after reporting a mistake in them (`CST9011`, `CST9012`, `CST9015`, `CST9030` to
 * `CST9034`).
 */
export async function workspaceRequest(
  invocation: CompilingInvocation,
  reporter: Reporter,
): Promise<WorkspaceRequest | undefined> {
  const { values, context } = invocation;
  const root = findWorkspace(context.folder, values.root, reporter);
  if (root === undefined) return undefined;
  if (values.env !== undefined && !isEnvironment(root, values.env, reporter)) return undefined;
  const found = await extensionsOf(invocation, { root }, reporter);
  return found && { root, ...(values.env === undefined ? {} : { environment: values.env }), ...found };
}

/** Compiles a workspace with progress on the terminal. */
export async function compileRequest(
  { values, context }: CompilingInvocation,
  compiler: Compiler,
  { root, environment, extensions }: WorkspaceRequest,
  { sink, progress: wanted, waiversOn }: { sink?: Sink; progress: boolean; waiversOn?: WaiverDay },
): Promise<Compilation> {
  const progress = startProgress(context, wanted);
  const release = context.onInterrupt(progress.end);
  try {
    return await compiler.compile(
      {
        root,
        ...(environment === undefined ? {} : { environment }),
        ...(extensions === undefined ? {} : { extensions }),
        ...(waiversOn === undefined ? {} : { waiversOn }),
        workers: workersOf(values),
        cache: values['no-cache'] !== true,
        onProgress: progress.update,
      },
      sink,
    );
  } finally {
    progress.end();
    release();
  }
}
