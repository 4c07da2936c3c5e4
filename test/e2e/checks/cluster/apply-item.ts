import { type Api, type KubernetesObject, nameOf, refusalOf } from '../../cluster/api.ts';
import type { ManifestDocument } from '../../cluster/documents.ts';
import { incompleteness, rewriting } from './completeness.ts';

/** A controller may write between two requests of ours. */
const TRIES_TO_CHANGE_NOTHING = 3;

/** Warnings that do not speak of us. */
const EXPECTED_WARNINGS = [
  // Argo CD gave its finalizer this name before Kubernetes preferred another form.
  /^metadata\.finalizers: "resources-finalizer\.argocd\.argoproj\.io": prefer a domain-qualified finalizer name /,
];

/** A document and who applies it. */
export interface Item extends ManifestDocument {
  /** Who applies it. */
  readonly api: Api;
}

/** Applies a document for the first time; refusals and warnings are failures. */
export async function firstApply({ api, object, text }: Item, failures: string[]): Promise<void> {
  const answer = await api.apply(object, text);
  for (const warning of answer.warnings.filter(text => !EXPECTED_WARNINGS.some(each => each.test(text))))
    failures.push(`${nameOf(object)}: warning: ${warning}`);
  const refusal = refusalOf(answer);
  if (refusal !== undefined) failures.push(`${nameOf(object)}: ${refusal}`);
}

/** Applies an object again: nothing changes, and in custom resources the server has added nothing. */
export async function secondApply(
  { api, object, text }: Item,
  custom: ReadonlySet<string>,
  failures: string[],
): Promise<void> {
  let answer: KubernetesObject | undefined;
  for (let tries = 0; tries < TRIES_TO_CHANGE_NOTHING; tries++) {
    const before = await api.get(object);
    // That it was refused has been said.
    if (before === undefined) return;
    answer = (await api.apply(object, text)).body;
    if (answer.metadata?.resourceVersion === before.metadata.resourceVersion) break;
    if (tries === TRIES_TO_CHANGE_NOTHING - 1)
      failures.push(`${nameOf(object)}: applying it again changes it each time`);
  }
  const [group = ''] = object.apiVersion.split('/');
  failures.push(...(custom.has(group) ? incompleteness(object, answer!) : rewriting(object, answer!)));
}
