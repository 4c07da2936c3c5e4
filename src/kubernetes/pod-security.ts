import type { JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import {
  hostNamespaces,
  hostPorts,
  hostProbesAndLifecycle,
  windowsHostProcess,
} from './pod-security/host.ts';
import { appArmorProfile, procMount, seLinuxOptions, sysctls } from './pod-security/kernel.ts';
import { containersOf, type Pod, type Rule } from './pod-security/pod.ts';
import {
  allowPrivilegeEscalation,
  capabilities,
  privileged,
  runAsNonRoot,
  runAsUser,
  seccompProfile,
} from './pod-security/privileges.ts';
import { restrictedVolumes } from './pod-security/volumes.ts';

const RULES = {
  allowPrivilegeEscalation,
  appArmorProfile,
  capabilities,
  hostNamespaces,
  hostPorts,
  hostProbesAndLifecycle,
  privileged,
  procMount,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seLinuxOptions,
  seccompProfile,
  sysctls,
  windowsHostProcess,
} satisfies Readonly<Record<string, Rule>>;

const RULE_ENTRIES = Object.entries(RULES) as [PodSecurityRule, Rule][];

/** Name of a rule of the level `restricted`, which includes those of `baseline`. */
export type PodSecurityRule = keyof typeof RULES;

/** The names of all rules, sorted. */
export const POD_SECURITY_RULES: readonly PodSecurityRule[] = RULE_ENTRIES.map(([name]) => name);

/** One place where a pod breaks a rule. */
export interface PodSecurityViolation {
  readonly rule: PodSecurityRule;
  /** Path inside the pod spec; the place that must change, which need not exist yet. */
  readonly path: Path;
  readonly message: string;
}

/**
 * Where a pod breaks the level `restricted` of the Pod Security Standards, sorted by rule; empty when it would be admitted.
 * @param pod spec of the pod and the annotations of its metadata
 * @param kubernetesVersion `1.33` to `1.36`; the rules are those of this version
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restrictedViolations(
  pod: { readonly spec: JsonMap; readonly annotations?: JsonMap },
  kubernetesVersion: string,
): readonly PodSecurityViolation[] {
  const subject: Pod = {
    spec: pod.spec,
    annotations: pod.annotations ?? {},
    minor: Number(kubernetesVersion.slice(kubernetesVersion.indexOf('.') + 1)),
    containers: containersOf(pod.spec),
  };
  const violations: PodSecurityViolation[] = [];
  for (const [name, rule] of RULE_ENTRIES) {
    for (const breach of rule(subject)) violations.push({ rule: name, ...breach });
  }
  return violations;
}
