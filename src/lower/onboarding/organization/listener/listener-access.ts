import type { OrganizationInput } from '../../../../link/program.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import { onboardingLabels } from '../../onboarding-labels.ts';
import { LISTENER_ACCOUNT, listenerClusterRole } from '../organization-names.ts';

const RBAC = 'rbac.authorization.k8s.io';
const READ = ['get', 'list', 'watch'];

/**
 * Who the listener of an organization is, and what it reads: its Triggers, and the interceptors that the cluster shares.
 * What it may start is said in each namespace of runs, never for the whole cluster.
 */
export function listenerAccess({ organization, namespace }: OrganizationInput): readonly JsonMap[] {
  const labels = onboardingLabels(organization);
  const metadata = { name: LISTENER_ACCOUNT, namespace, labels };
  const clusterWide = { name: listenerClusterRole(organization), labels };
  const subjects = [{ kind: 'ServiceAccount', name: LISTENER_ACCOUNT, namespace }];
  return [
    builtIn('ServiceAccount', { metadata, automountServiceAccountToken: true }),
    builtIn('Role', {
      metadata,
      rules: [
        {
          apiGroups: ['triggers.tekton.dev'],
          resources: ['eventlisteners', 'interceptors', 'triggerbindings', 'triggers', 'triggertemplates'],
          verbs: READ,
        },
      ],
    }),
    builtIn('RoleBinding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: LISTENER_ACCOUNT },
      subjects,
    }),
    builtIn('ClusterRole', {
      metadata: clusterWide,
      rules: [
        {
          apiGroups: ['triggers.tekton.dev'],
          resources: ['clusterinterceptors', 'clustertriggerbindings'],
          verbs: READ,
        },
      ],
    }),
    builtIn('ClusterRoleBinding', {
      metadata: clusterWide,
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: clusterWide.name },
      subjects,
    }),
  ];
}
