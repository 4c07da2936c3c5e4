import type { Reporter } from '../../diagnostics/reporter.ts';
import type { ExtensionPackage } from '../../host/extension/extension-package.ts';
import { isCommitted } from '../../host/git/committed-path.ts';
import { INSTALL } from './load-extensions.ts';

/**
 * Reports `CST9034` for each package that lies in the catalog's own repository, rather than beside what is committed there: the
 * code that compiles a commit never comes from it.
 */
export async function refuseCommitted(
  packages: readonly ExtensionPackage[],
  workspace: string,
  commits: readonly string[],
  reporter: Reporter,
): Promise<void> {
  for (const { name, folder } of packages) {
    if (await isCommitted(workspace, folder, commits))
      reporter.report('CST9034', { extension: name }, { help: INSTALL });
  }
}
