import type { Reporter } from '../diagnostics/reporter.ts';
import { isMap } from '../source/json.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';

/**
 * Loads the workspace, or with an environment: the catalog, that environment and those it is promoted from, directly or
 * by others.
 */
export function loadChain(
  root: string,
  environment: string | undefined,
  reuse: LoadOptions['reuse'],
  newReporter: () => Reporter,
): { readonly loaded: Loaded; readonly reporter: Reporter } {
  const run = (environments?: readonly string[]) => {
    const reporter = newReporter();
    const options = { ...(environments && { environments }), ...(reuse && { reuse }) };
    return { loaded: load(root, options, reporter), reporter };
  };
  if (environment === undefined) return run();
  const chain = [environment];
  for (;;) {
    const result = run(chain);
    const next = promotesFrom(result.loaded, chain.at(-1)!);
    if (next === undefined || chain.includes(next)) return result;
    chain.push(next);
  }
}

function promotesFrom({ documents }: Loaded, environment: string): string | undefined {
  const spec = documents.find(({ path }) => path === `environments/${environment}/environment.yaml`)?.value
    .spec;
  return isMap(spec) && typeof spec.promotesFrom === 'string' ? spec.promotesFrom : undefined;
}
