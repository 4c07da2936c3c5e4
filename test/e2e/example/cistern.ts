import { join } from 'node:path';
import type { CheckContext, Ran } from '../check.ts';

/** Runs our own command line, from source, in a workspace. */
export function cistern(
  context: CheckContext,
  workspace: string,
  ...parameters: readonly string[]
): Promise<Ran> {
  const entry = join(context.repository, 'src', 'cli', 'main.ts');
  return context.run(process.execPath, ['--import', import.meta.resolve('tsx'), entry, ...parameters], {
    directory: workspace,
    environment: { NODE_OPTIONS: undefined },
  });
}

/** What our own command line printed. @throws with what it complained of when it fails. */
export async function mustCistern(
  context: CheckContext,
  workspace: string,
  ...parameters: readonly string[]
): Promise<string> {
  const { status, stdout, stderr } = await cistern(context, workspace, ...parameters);
  if (status === 0) return stdout;
  throw new Error(`cistern ${parameters.join(' ')} ended with ${status}:\n${(stderr + stdout).trim()}`);
}
