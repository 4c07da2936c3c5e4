import type { Reporter } from '../diagnostics/reporter.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { byCodeUnit } from '../source/order.ts';
import { checkLive } from './check-live.ts';
import { liveObjects } from './controller/live-objects.ts';
import type { SimulatedApplication } from './simulated-application.ts';
import { RenderedTree } from './tree/rendered-tree.ts';

/**
 * The Applications that Argo CD would have once the objects of every `<environment>/bootstrap/` were applied to it, by
 * environment and name. Environments without that folder have none. Reports `CST8080` to `CST8087`.
 */
export function simulate(
  files: readonly HydratedFile[],
  reporter: Reporter,
): readonly SimulatedApplication[] {
  const tree = new RenderedTree(files);
  const found: SimulatedApplication[] = [];
  for (const environment of tree.environments) {
    if (tree.yamlIn(`${environment}/bootstrap`).length === 0) continue;
    const live = liveObjects(tree, environment, reporter);
    checkLive(environment, tree, live, reporter);
    found.push(...[...live.applications].sort((a, b) => byCodeUnit(a.name, b.name)));
  }
  return found;
}
