import { type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { containersOf } from '../pods.ts';

/** A place at which a pod breaks a rule that no Pod Security level has. */
export interface OwnViolation {
  readonly rule: string;
  readonly path: Path;
  readonly message: string;
}

/** The name of a rule of Pod Security as waivers say it: `pod-security/run-as-non-root`. */
export function ruleName(rule: string): string {
  return `pod-security/${rule.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** The names of the rules that are our own, sorted. */
export const OWN_RULES = [
  'pod-security/read-only-root-filesystem',
  'pod-security/service-account-token',
] as const;

/** What all pods of Cistern keep besides the level `restricted`: a root that nobody writes to, and no token of the API server. */
export function ownViolations(spec: JsonMap): readonly OwnViolation[] {
  const writable = containersOf(spec).flatMap(({ path, container }) =>
    mapOf(container.securityContext).readOnlyRootFilesystem === true
      ? []
      : [
          {
            rule: OWN_RULES[0],
            path: [...path, 'securityContext', 'readOnlyRootFilesystem'],
            message: 'must be true',
          },
        ],
  );
  const [, rule] = OWN_RULES;
  const mounted =
    spec.automountServiceAccountToken === false
      ? []
      : [{ rule, path: ['automountServiceAccountToken'], message: 'must be set to false' }];
  const projected = mapsIn(spec.volumes).flatMap((volume, at) =>
    mapsIn(mapOf(volume.projected).sources).some(source => source.serviceAccountToken !== undefined)
      ? [{ rule, path: ['volumes', at, 'projected'], message: 'must not hold a token' }]
      : [],
  );
  return [...writable, ...mounted, ...projected];
}
