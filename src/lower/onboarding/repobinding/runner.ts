import type { RepoBindingInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { LISTENER_ACCOUNT } from '../organization/organization-names.ts';
import { pullCredentials } from '../server/secrets/pull-credentials.ts';
import { type SecretObjects, secretObjects } from '../server/secrets/secret-objects.ts';

const RBAC = 'rbac.authorization.k8s.io';
const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
/** Name of the ServiceAccount of runs where the template names no other. */
export const RUNNER = 'pipeline-runner';
/** Name of what lets the listener start runs. */
const STARTER = 'eventlistener-runs';

/** What runs may do in their namespace: they see themselves. No Secret, no right, no other namespace. */
const STANDARD: Plain<k8s.PolicyRule[]> = [
  {
    apiGroups: [''],
    resources: ['configmaps', 'persistentvolumeclaims', 'pods', 'pods/log'],
    verbs: READ,
  },
  { apiGroups: ['tekton.dev'], resources: ['pipelineruns', 'taskruns'], verbs: READ },
];

/** What runs may do besides with `elevated`: try out what they build. */
const ELEVATED: Plain<k8s.PolicyRule[]> = [
  { apiGroups: [''], resources: ['configmaps', 'persistentvolumeclaims', 'services'], verbs: WRITE },
  { apiGroups: ['apps'], resources: ['deployments'], verbs: WRITE },
  { apiGroups: [''], resources: ['events'], verbs: READ },
];

/**
 * Who runs are and what they may do. Only `elevated` ones get a token: without it a step that was tricked into running
 * something has nothing to show to the API server.
 */
export function runner(input: RepoBindingInput, target: Target): readonly JsonMap[] {
  const { name, namespace, organization, permissions } = input;
  const isElevated = permissions === 'elevated';
  const metadata = { name: RUNNER, namespace, labels: onboardingLabels(organization, name) };
  const pull = pullCredentials(RUNNER, namespace, target);
  return [
    builtIn('ServiceAccount', {
      metadata,
      automountServiceAccountToken: isElevated,
      ...(pull === undefined ? {} : { imagePullSecrets: [{ name: pull.name }] }),
    }),
    ...runnerPull(input, target).objects,
    builtIn('Role', { metadata, rules: isElevated ? [...STANDARD, ...ELEVATED] : STANDARD }),
    builtIn('RoleBinding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: RUNNER },
      subjects: [{ kind: 'ServiceAccount', name: RUNNER, namespace }],
    }),
  ];
}

/** What brings the credentials of the registry to the namespace, and what must be true for it. */
export function runnerPull(input: RepoBindingInput, target: Target): SecretObjects {
  const { name, namespace, organization } = input;
  const pull = pullCredentials(RUNNER, namespace, target);
  const owner = {
    name: `${RUNNER}-secrets`,
    namespace,
    organization,
    role: `repobinding.${name}`,
    labels: onboardingLabels(organization, name),
  };
  const { objects, actions } = secretObjects(owner, pull?.wanted ?? [], target);
  return { objects, actions: [...actions, ...(pull?.actions ?? [])] };
}

/** What lets the listener of the organization start runs here, and do nothing else. */
export function starter(input: RepoBindingInput): readonly JsonMap[] {
  const { name, namespace, organization, organizationNamespace } = input;
  const metadata = { name: STARTER, namespace, labels: onboardingLabels(organization, name) };
  return [
    builtIn('Role', {
      metadata,
      rules: [{ apiGroups: ['tekton.dev'], resources: ['pipelineruns'], verbs: ['create'] }],
    }),
    builtIn('RoleBinding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: STARTER },
      subjects: [{ kind: 'ServiceAccount', name: LISTENER_ACCOUNT, namespace: organizationNamespace }],
    }),
  ];
}
