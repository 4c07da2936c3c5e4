import type { Program } from '../link/program.ts';
import { externalActionFiles, joinActions } from './external-actions.ts';
import type { ApplicationSummary, HydratedFile } from './hydrated.ts';

/**
 * The files of environments beside their Application directories.
 * @param only one environment, or all without it
 */
export function environmentFiles(
  program: Program,
  only: string | undefined,
  summaries: ReadonlyMap<string, ApplicationSummary>,
): readonly HydratedFile[] {
  return [...program.environments.keys()]
    .filter(environment => only === undefined || environment === only)
    .flatMap(environment => {
      const needed = [...summaries].flatMap(([address, { externalActions }]) => {
        const [of, cluster, application] = address.split('/') as [string, string, string];
        return of === environment ? [{ cluster, application, actions: externalActions }] : [];
      });
      return externalActionFiles(environment, joinActions(needed));
    });
}
