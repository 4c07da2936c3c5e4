import type { JsonMap } from '../../source/json.ts';
import { textAt } from './places/value-at.ts';

/** Annotation with which an object tells Argo CD how to treat it. */
export const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';

/** The options in the annotation of an object, in the order in which they are written. */
export function syncOptionsOf(object: JsonMap | undefined): readonly string[] {
  return optionsIn(textAt(object, 'metadata', 'annotations', SYNC_OPTIONS));
}

/** The options in a text, with a comma between each two. */
export function optionsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map(option => option.trim())
    .filter(option => option !== '');
}

/**
 * Whether Argo CD leaves an object in the cluster: `Prune` when it left its directory, `Delete` when its Application is
 * deleted. To be confirmed is not to be kept.
 */
export function isKept(object: JsonMap | undefined, when: 'Prune' | 'Delete'): boolean {
  const isHelmKept =
    when === 'Delete' && textAt(object, 'metadata', 'annotations', 'helm.sh/resource-policy') === 'keep';
  return isHelmKept || syncOptionsOf(object).includes(`${when}=false`);
}
