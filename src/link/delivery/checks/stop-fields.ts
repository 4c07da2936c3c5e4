import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';

/** The field of each kind of workload that stops it. */
const STOP_FIELDS: ReadonlyMap<string, string> = new Map([
  ['apps/Deployment', 'replicas'],
  ['apps/StatefulSet', 'replicas'],
  ['batch/CronJob', 'suspend'],
  ['batch/Job', 'suspend'],
]);

/** Reports `CST3037` where Argo CD would overlook that a release was stopped or started. */
export function checkStopFields(environment: Declaration<'Environment'>, context: LinkContext): void {
  for (const [position, rule] of (environment.value.spec.argocd?.ignoreDifferences ?? []).entries()) {
    const { group = '', kind, jsonPointers = [] } = rule;
    const field = STOP_FIELDS.get(`${group}/${kind}`);
    if (field === undefined) continue;
    for (const [index, path] of jsonPointers.entries()) {
      if (!['', '/spec', `/spec/${field}`].includes(path)) continue;
      const at = ['spec', 'argocd', 'ignoreDifferences', position, 'jsonPointers', index];
      const span = spanIn(context, environment, at, 'value');
      const help = 'remove it: scale by an autoscaler, or by the release';
      context.reporter.report('CST3037', { kind, path }, { span, help });
    }
  }
}
