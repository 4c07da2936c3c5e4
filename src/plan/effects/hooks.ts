import type { JsonMap } from '../../source/json.ts';
import type { ObjectChange } from '../model/change.ts';
import { textAt } from './places/value-at.ts';

/** Annotations that make an object a hook of Argo CD, which reads those of Helm, too. */
const HOOKS = ['argocd.argoproj.io/hook', 'helm.sh/hook'];

/** Kinds that are made to run anew: as a hook they do so at each sync. */
const RUNS: ReadonlySet<string> = new Set(['Job', 'Pod', 'PipelineRun', 'TaskRun', 'Workflow']);

/** Whether Argo CD takes an object as a hook, or leaves it out: it is no part of what is kept in sync. */
export function isHook(object: JsonMap | undefined): boolean {
  return HOOKS.some(key => textAt(object, 'metadata', 'annotations', key) !== '');
}

/** Whether an object that is kept in sync, and is more than a run, gets a hook or is left out. */
export function becomesHook({ id, before, after }: ObjectChange): boolean {
  return !RUNS.has(id.kind) && !isHook(before) && isHook(after);
}
