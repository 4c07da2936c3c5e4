import type { JsonMap } from '../../../source/json.ts';
import { digest } from '../../integration-app/config/digest.ts';
import type { Labels } from '../../integration-app/labels.ts';
import { builtIn } from '../../objects/built-in.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';

const ROLE = 'organization-admin';
const READ = ['get', 'list', 'watch'];
/** Most characters of a mail address that the name of its RoleBinding begins with. */
const SLUG_LIMIT = 40;

/** What admins see in the namespaces of their organization: everything that helps to find a fault, and no Secret. */
export const ADMIN_READS: Plain<k8s.PolicyRule[]> = [
  {
    apiGroups: [''],
    resources: ['configmaps', 'events', 'persistentvolumeclaims', 'pods', 'pods/log', 'services'],
    verbs: READ,
  },
  { apiGroups: [''], resources: ['limitranges', 'resourcequotas'], verbs: READ },
  { apiGroups: ['apps'], resources: ['deployments', 'replicasets'], verbs: READ },
  { apiGroups: ['external-secrets.io'], resources: ['externalsecrets'], verbs: READ },
  {
    apiGroups: ['tekton.dev'],
    resources: ['pipelineruns', 'pipelines', 'taskruns', 'tasks'],
    verbs: READ,
  },
  {
    apiGroups: ['triggers.tekton.dev'],
    resources: ['eventlisteners', 'triggerbindings', 'triggers', 'triggertemplates'],
    verbs: READ,
  },
];

/** What admins may do where Pipelines run: start one again, cancel one, and remove what is left of one. */
export const ADMIN_RUNS: Plain<k8s.PolicyRule[]> = [
  { apiGroups: ['tekton.dev'], resources: ['pipelineruns'], verbs: ['create', 'delete', 'patch'] },
];

/** The Role of the admins of an organization in one namespace, and a RoleBinding for each of them. */
export function adminAccess(
  { namespace, labels }: { readonly namespace: string; readonly labels: Labels },
  users: readonly string[],
  rules: Plain<k8s.PolicyRule[]>,
): readonly JsonMap[] {
  return [
    builtIn('Role', { metadata: { name: ROLE, namespace, labels }, rules }),
    ...users.map(user =>
      builtIn('RoleBinding', {
        metadata: { name: `${ROLE}-${slugOf(user)}`, namespace, labels },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: ROLE },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user }],
      }),
    ),
  ];
}

/** A name for a user that is readable, valid, and that of nobody else. */
function slugOf(user: string): string {
  const readable = user
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, SLUG_LIMIT)
    .replace(/-$/, '');
  return `${readable}-${digest(user)}`.replace(/^-/, '');
}
