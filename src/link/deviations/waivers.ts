import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** Rules of pods begin with this; all others are effects of a plan. */
export const POD_RULES = 'pod-security/';

/**
 * Checks what waivers are about: `CST3001` for names that nothing has, `CST3100` for a rule of pods that would be waived for
 * more than one object, `CST3101` for a day that no calendar has.
 */
export function checkWaivers(index: DeclarationIndex, context: LinkContext): void {
  for (const waiver of index.waivers.values()) {
    const { rules, subject, expires } = waiver.value.spec;
    const known = [
      ['Environment', subject.environment, index.environments, 'environment'],
      ['Cluster', subject.cluster, index.clusters, 'cluster'],
      ['Integration', subject.integration, index.integrations, 'integration'],
    ] as const;
    for (const [kind, name, declarations, field] of known) {
      // Where one environment is compiled alone, the others are not there to be found.
      if (name === undefined || (kind !== 'Integration' && context.only !== undefined)) continue;
      const reference = { kind, name, from: waiver, at: ['spec', 'subject', field] };
      resolve(context, reference, declarations as ReadonlyMap<string, Declaration<typeof kind>>);
    }
    const position = rules.findIndex(rule => rule.startsWith(POD_RULES));
    if (position !== -1 && (subject.integration === undefined || subject.object === undefined)) {
      const span = spanIn(context, waiver, ['spec', 'rules', position]);
      const help =
        'name `integration` and `object` in `spec.subject`: a pod that breaks a rule is one of its own';
      context.reporter.report('CST3100', { rule: rules[position]! }, { span, help });
    }
    if (!isDay(expires)) {
      const span = spanIn(context, waiver, ['spec', 'expires']);
      context.reporter.report('CST3101', { day: expires }, { span, help: 'write a day as `2027-03-31`' });
    }
  }
}

/** Whether a waiver may be about a release: the parts of its subject that it states are those of the release. */
export function concerns(
  { value }: Declaration<'Waiver'>,
  place: { readonly environment: string; readonly cluster?: string; readonly integration?: string },
): boolean {
  const { environment, cluster, integration } = value.spec.subject;
  const isAmong = (stated: string | undefined, actual: string | undefined): boolean =>
    stated === undefined || actual === undefined || stated === actual;
  return (
    isAmong(environment, place.environment) &&
    isAmong(cluster, place.cluster) &&
    isAmong(integration, place.integration)
  );
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
