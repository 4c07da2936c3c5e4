import { type App, Chart } from 'cdk8s';
import type { Find } from '../../../diagnostics/finding.ts';
import type { RepoBindingInput, Target } from '../../../link/program.ts';
import type { ExternalAction } from '../../external-action.ts';
import type { Manifest } from '../../manifest.ts';
import { manifestsOf } from '../../objects/manifests-of.ts';
import { PlainObject } from '../../objects/plain-object.ts';
import { reviewPull } from '../server/review/review-needs.ts';
import { repoBindingActions } from './repo-binding-actions.ts';
import { repoBindingObjects } from './repo-binding-objects.ts';

/**
 * The objects of one RepoBinding, and what must be true besides. Reports `CST4001` where the credentials of the registry are to
 * be fetched and nothing there fetches them.
 */
export function repoBinding(
  app: App,
  input: RepoBindingInput,
  target: Target,
  find: Find,
): { readonly manifests: readonly Manifest[]; readonly externalActions: readonly ExternalAction[] } {
  reviewPull([{ askedBy: ['spec', 'pipeline'] }], target, find);
  const chart = new Chart(app, 'repo-binding');
  for (const [at, object] of repoBindingObjects(input, target).entries())
    new PlainObject(chart, `object-${at}`, object);
  return {
    manifests: manifestsOf(chart, target.clusterSpec.capabilities),
    externalActions: repoBindingActions(input, target),
  };
}
