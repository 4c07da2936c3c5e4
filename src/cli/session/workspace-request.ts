import type { Compilation } from '../../compile.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Sink } from '../../hydrate/sink.ts';
import type { Invocation } from '../command/command.ts';
import type { COMPILING } from '../command/shared-options.ts';
import { startProgress } from '../console/progress.ts';
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
}

type CompilingInvocation = Invocation<typeof COMPILING>;

/** What the options ask to compile; undefined after reporting a mistake in them (`CST9011`, `CST9012`, `CST9015`). */
export function workspaceRequest(
  { values, context }: CompilingInvocation,
  reporter: Reporter,
): WorkspaceRequest | undefined {
  const root = findWorkspace(context.folder, values.root, reporter);
  if (root === undefined) return undefined;
  if (values.env === undefined) return { root };
  return isEnvironment(root, values.env, reporter) ? { root, environment: values.env } : undefined;
}

/** Compiles a workspace with progress on the terminal. */
export async function compileRequest(
  { values, context }: CompilingInvocation,
  compiler: Compiler,
  { root, environment }: WorkspaceRequest,
  { sink, progress: wanted }: { sink?: Sink; progress: boolean },
): Promise<Compilation> {
  const progress = startProgress(context, wanted);
  const release = context.onInterrupt(progress.end);
  try {
    return await compiler.compile(
      {
        root,
        ...(environment === undefined ? {} : { environment }),
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
