import type { Api, KnownKind, KubernetesObject } from '../../cluster/api.ts';
import { refusalOf } from '../../cluster/api.ts';

interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

interface ProjectSpec {
  readonly destinations?: readonly { readonly name?: string; readonly namespace?: string }[];
  readonly clusterResourceWhitelist?: readonly GroupKind[];
  readonly namespaceResourceWhitelist?: readonly GroupKind[];
}

const RBAC = 'rbac.authorization.k8s.io/v1';
const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
/** Without these nobody may grant what he does not hold himself; Argo CD must be able to. */
const GRANTING_VERBS = ['bind', 'escalate'];
const GRANTING_RESOURCES = ['*', 'clusterroles', 'roles'];

/** The user who may do exactly what an AppProject allows. */
export const userOf = (project: string): string => `project:${project}`;

/** Lets the user of an AppProject write the kinds that the project allows for the cluster as a whole. */
export async function allowInCluster(api: Api, project: KubernetesObject): Promise<void> {
  const { clusterResourceWhitelist = [] } = project.spec as ProjectSpec;
  const name = `cluster.${project.metadata.name}`;
  await mustApply(api, {
    apiVersion: RBAC,
    kind: 'ClusterRole',
    metadata: { name },
    rules: rulesOf(await kindsOf(api, clusterResourceWhitelist)),
  });
  await mustApply(api, {
    apiVersion: RBAC,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: userOf(project.metadata.name) }],
  });
}

/** Lets the user of an AppProject write its kinds in its namespaces, of those that exist on the cluster. */
export async function allowInNamespaces(
  api: Api,
  project: KubernetesObject,
  destination: string,
): Promise<void> {
  const { destinations = [], namespaceResourceWhitelist } = project.spec as ProjectSpec;
  const rules =
    namespaceResourceWhitelist === undefined
      ? [ruleOf('*', '*')]
      : rulesOf(await kindsOf(api, namespaceResourceWhitelist));
  const name = `namespaced.${project.metadata.name}`;
  const allowed = destinations.filter(each => each.name === '*' || each.name === destination);
  for (const { metadata } of await api.list('v1', 'Namespace')) {
    if (!allowed.some(each => each.namespace === '*' || each.namespace === metadata.name)) continue;
    const namespace = metadata.name;
    await mustApply(api, { apiVersion: RBAC, kind: 'Role', metadata: { name, namespace }, rules });
    await mustApply(api, {
      apiVersion: RBAC,
      kind: 'RoleBinding',
      metadata: { name, namespace },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [
        { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: userOf(project.metadata.name) },
      ],
    });
  }
}

const rulesOf = (kinds: readonly KnownKind[]): readonly object[] =>
  kinds.map(({ group, resource }) => ruleOf(group, resource));

function ruleOf(group: string, resource: string): object {
  const isGranting =
    ['*', 'rbac.authorization.k8s.io'].includes(group) && GRANTING_RESOURCES.includes(resource);
  const verbs = isGranting ? [...VERBS, ...GRANTING_VERBS] : VERBS;
  return { apiGroups: [group], resources: [resource], verbs };
}

/** What the server calls these kinds; those that it does not know cannot be written to it anyway. */
async function kindsOf(api: Api, wanted: readonly GroupKind[]): Promise<readonly KnownKind[]> {
  const found: KnownKind[] = [];
  for (const { group, kind } of wanted) {
    if (group === '*' || kind === '*')
      found.push({ group, version: '*', kind, resource: '*', namespaced: true });
    else
      for (const version of await versionsOf(api, group)) {
        const known = await api.kindOf(version, kind);
        if (known) found.push(known);
      }
  }
  return found;
}

async function versionsOf(api: Api, group: string): Promise<readonly string[]> {
  if (group === '') return ['v1'];
  const { status, body } = await api.request<{ versions?: readonly { groupVersion: string }[] }>(
    'GET',
    `/apis/${group}`,
  );
  return status === 200 ? (body.versions ?? []).map(({ groupVersion }) => groupVersion) : [];
}

async function mustApply(api: Api, object: KubernetesObject): Promise<void> {
  const refusal = refusalOf(await api.apply(object));
  if (refusal !== undefined) throw new Error(`cannot set permissions: ${refusal}`);
}
