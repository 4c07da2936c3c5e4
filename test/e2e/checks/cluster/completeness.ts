import type { KubernetesObject } from '../../cluster/api.ts';
import { nameOf } from '../../cluster/api.ts';
import { type Difference, differencesOf } from './additions.ts';

/** A field that the server may add to a custom resource, and why that is no drift. */
interface Exception {
  readonly kind: string;
  readonly path: string;
  readonly why: string;
}

/** Empty as long as everything is written out. */
const EXCEPTIONS: readonly Exception[] = [];

/**
 * What the server made of a custom resource that we did not write: a default that the compiler ought to have
 * written, because Argo CD would see it as drift for ever.
 */
export function incompleteness(ours: KubernetesObject, theirs: KubernetesObject): readonly string[] {
  return differencesOf(ours, theirs)
    .filter(({ path }) => !EXCEPTIONS.some(each => each.kind === ours.kind && each.path === path))
    .map(difference => `${nameOf(ours)}: ${sentence(difference)}`);
}

/** What the server changed or removed in a built-in object; what it adds there Argo CD knows. */
export function rewriting(ours: KubernetesObject, theirs: KubernetesObject): readonly string[] {
  return differencesOf(ours, theirs)
    .filter(({ how }) => how !== 'added')
    .map(difference => `${nameOf(ours)}: ${sentence(difference)}`);
}

function sentence({ path, how, ours, theirs }: Difference): string {
  if (how === 'added') return `the server added ${path} = ${JSON.stringify(theirs)}`;
  if (how === 'removed') return `the server removed ${path}, which was ${JSON.stringify(ours)}`;
  return `the server changed ${path} from ${JSON.stringify(ours)} to ${JSON.stringify(theirs)}`;
}
