import type { CheckContext } from '../../check.ts';

/** A status as kubectl-validate prints it for each document. */
interface Status {
  readonly status: string;
  readonly message?: string;
}

/** Nothing listens there: what the API server does not know must not be asked of anybody else. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * What kubectl-validate finds in each file, by the schemas of an API server and the definitions in a folder.
 * @throws when it does not judge every file
 */
export async function validate(
  files: readonly string[],
  { kubeconfig, definitions }: { readonly kubeconfig: string; readonly definitions: string },
  context: CheckContext,
): Promise<readonly (readonly string[])[]> {
  // No schemas of this version lie in the program, so that it cannot fall back on them.
  const options = ['-o', 'json', '--version', '1.99', '--local-crds', definitions];
  const environment = {
    KUBECONFIG: kubeconfig,
    HTTPS_PROXY: NOWHERE,
    HTTP_PROXY: NOWHERE,
    NO_PROXY: '127.0.0.1',
  };
  const tool = await context.tool('kubectl-validate');
  const { stdout, stderr } = await context.run(tool, [...options, ...files], { environment });
  if (!stdout.startsWith('{')) throw new Error(`kubectl-validate failed: ${stderr}${stdout}`);
  const statuses = JSON.parse(stdout) as Record<string, readonly Status[]>;
  return files.map(file => {
    const judged = statuses[file];
    if (judged === undefined || judged.length !== 1)
      throw new Error(`kubectl-validate does not judge ${file}`);
    return judged.flatMap(({ status, message }) => (status === 'Success' ? [] : [message ?? status]));
  });
}
