import { type Layer, writtenAt } from '../layers/layers.ts';
import type { Settings } from '../settings.ts';
import type { ReleaseReport } from './release-report.ts';

/** Ways to say how many pods run, by the path of their setting. */
const WAYS = [
  ['scaling', 'replicas'],
  ['scaling', 'autoscaling'],
  ['scaling', 'keda'],
] as const;

/**
 * Reports `CST3090` where two settings decide how many pods run. The number of the built-in defaults does not count: it
 * is for releases that say nothing.
 */
export function checkScaling(
  { scaling, schedule }: Settings,
  layers: readonly Layer[],
  report: ReleaseReport,
): void {
  const stated = WAYS.filter(path => scaling[path[1]] !== undefined && writtenAt(layers, path) !== undefined);
  const scalers = stated.filter(([, name]) => name !== 'replicas');
  if (scalers.length === 0) return;
  const paths = schedule === undefined ? stated : [['schedule'] as const, ...scalers];
  const [first, ...others] = paths.map(path => ({ path, name: path.join('.') }));
  for (const { path, name } of others) {
    const help =
      schedule === undefined
        ? `remove one of the two; what a layer below states, \`${first!.name}: null\` removes`
        : `remove \`${name}\`: a schedule says when a pod runs, and how many at once`;
    report(
      'CST3090',
      { first: first!.name, second: name },
      { at: path, related: [{ message: `\`${first!.name}\` is set here`, at: first!.path }], help },
    );
  }
}
