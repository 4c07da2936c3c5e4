import type { CheckContext } from '../check.ts';

/** Who commits, and that nothing of the user's configuration counts. */
const ENVIRONMENT = {
  GIT_AUTHOR_EMAIL: 'e2e@example.org',
  GIT_AUTHOR_NAME: 'End to end',
  GIT_COMMITTER_EMAIL: 'e2e@example.org',
  GIT_COMMITTER_NAME: 'End to end',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

/** Runs git in a folder; returns what it printed, without the last line end. @throws with what it said when it fails. */
export async function git(
  context: CheckContext,
  directory: string,
  ...parameters: readonly string[]
): Promise<string> {
  const { status, stdout, stderr } = await context.run('git', parameters, {
    directory,
    environment: ENVIRONMENT,
  });
  if (status === 0) return stdout.replace(/\n$/, '');
  throw new Error(`git ${parameters.join(' ')} failed:\n${stderr.trim() || stdout.trim()}`);
}
