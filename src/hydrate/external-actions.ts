import type { ExternalAction, SecretAccessAction, TunnelAction } from '../lower/external-action.ts';
import type { ObjectId } from '../lower/manifest.ts';
import { byCodeUnit } from '../source/order.ts';
import type { HydratedFile } from './hydrated.ts';

/** One thing to do outside the clusters, and the Applications that need it. */
export interface NeededAction {
  readonly action: ExternalAction;
  readonly cluster: string;
  /** Sorted by code unit. */
  readonly applications: readonly string[];
}

/** What one Application needs and has. */
export interface ApplicationNeeds {
  readonly cluster: string;
  readonly application: string;
  readonly actions: readonly ExternalAction[];
  readonly objects: () => readonly ObjectId[];
}

/** The needs without the objects that another Application on the same cluster brings. */
export function withoutRendered(needed: readonly ApplicationNeeds[]): readonly ApplicationNeeds[] {
  const isExpecting = needed.some(({ actions }) => actions.some(({ kind }) => kind === 'existing-object'));
  // Reading the objects of a large environment takes time.
  if (!isExpecting) return needed;
  const rendered = new Set(
    needed.flatMap(({ cluster, objects }) =>
      objects().map(({ group, kind, namespace, name }) => {
        // An ExternalSecret makes the Secret of its name.
        const made = group === 'external-secrets.io' && kind === 'ExternalSecret' ? 'Secret' : kind;
        return `${cluster} ${made} ${namespace}/${name}`;
      }),
    ),
  );
  return needed.map(each => ({
    ...each,
    actions: each.actions.filter(
      action =>
        action.kind !== 'existing-object' ||
        !rendered.has(`${each.cluster} ${action.object} ${action.namespace}/${action.name}`),
    ),
  }));
}

/** Joins the actions of Applications: the same action on one cluster is listed once. Sorted by kind, then by content. */
export function joinActions(
  needed: Iterable<{
    readonly cluster: string;
    readonly application: string;
    readonly actions: readonly ExternalAction[];
  }>,
): readonly NeededAction[] {
  const joined = new Map<string, { action: ExternalAction; cluster: string; applications: string[] }>();
  for (const { cluster, application, actions } of needed) {
    for (const action of actions) {
      const key = JSON.stringify([action.kind, cluster, action]);
      const known = joined.get(key);
      if (known === undefined) joined.set(key, { action, cluster, applications: [application] });
      else if (known.applications.at(-1) !== application) known.applications.push(application);
    }
  }
  return [...joined]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, entry]) => ({ ...entry, applications: entry.applications.sort() }));
}

/** The list for people and the list for machines, beside the Application directories of an environment. */
export function externalActionFiles(
  environment: string,
  actions: readonly NeededAction[],
): readonly HydratedFile[] {
  const encoder = new TextEncoder();
  const json = `${JSON.stringify({ environment, actions }, null, 2)}\n`;
  return [
    { path: `${environment}/EXTERNAL-ACTIONS.json`, bytes: encoder.encode(json) },
    { path: `${environment}/EXTERNAL-ACTIONS.md`, bytes: encoder.encode(markdown(environment, actions)) },
  ];
}

const TITLES: Readonly<Record<ExternalAction['kind'], string>> = {
  'argocd-repository': 'Repositories that Argo CD must be able to read',
  'argocd-cluster': 'Clusters that Argo CD must know',
  'argocd-setting': 'Settings of Argo CD',
  'ca-certificate': 'Certificate authorities',
  'cluster-class': 'Classes that the cluster must have',
  'custom-resource': 'Custom resources that the cluster must know',
  'dns-alias': 'DNS aliases',
  'dns-record': 'DNS records',
  'existing-object': 'Objects that somebody else brings',
  firewall: 'Firewall openings',
  manual: 'What else is to be done',
  'proxy-allow': 'Hosts to allow at the egress proxy',
  'registry-project': 'Projects of the registry',
  'repository-webhook': 'Webhooks of repositories',
  'secret-access': 'Access to the secret backend',
  'secret-role': 'Roles of the secret backend',
  'tekton-setting': 'Settings of Tekton',
  tunnel: 'Tunnels',
  webhook: 'Webhooks',
};

/** What makes a ServiceAccount a reader of secrets, by backend. */
const GRANTS: Readonly<Record<SecretAccessAction['backend'], string>> = {
  aws: 'a role that trusts the issuer and allows to get the values',
  azure: 'a federated credential, and the role `Key Vault Secrets User`',
  gcp: 'a binding of `roles/secretmanager.secretAccessor` in the workload identity pool',
  kubernetes: 'a Role with `get` on these names, and a RoleBinding',
};

function markdown(environment: string, actions: readonly NeededAction[]): string {
  const sections = (Object.keys(TITLES) as ExternalAction['kind'][]).flatMap(kind => {
    const rows = actions.filter(({ action }) => action.kind === kind);
    if (rows.length === 0) return [];
    const lines = rows.map(
      ({ action, cluster, applications }) =>
        `| ${cluster} | ${describe(action)} | ${applications.join(', ')} |`,
    );
    return [`## ${TITLES[kind]}\n\n| cluster | what | for |\n| --- | --- | --- |\n${lines.join('\n')}\n`];
  });
  const intro = `# ${environment}: what must be true besides\n\nCistern changes nothing outside Git. These things have to exist before the Applications work.\n`;
  return [intro, ...(sections.length === 0 ? ['Nothing.\n'] : sections)].join('\n');
}

function describe(action: ExternalAction): string {
  switch (action.kind) {
    case 'argocd-repository':
      return [
        code(action.repoURL),
        ...(action.firstTime === undefined
          ? []
          : [
              `before the first sync make Secret ${code(action.firstTime.secret)} in namespace ${code(action.namespace)} by hand, labelled ${code('argocd.argoproj.io/secret-type: repository')}, with ${['type: git', `url: ${action.repoURL}`, ...action.firstTime.fields].map(code).join(', ')}`,
            ]),
      ].join('; ');
    case 'argocd-cluster':
      return code(action.name);
    case 'argocd-setting':
      return `${code(`${action.key}: "${action.value}"`)} in ConfigMap ${code(action.object)}`;
    case 'webhook':
      return `pushes to ${code(action.repoURL)} (${action.provider}) are announced to ${code('/api/webhook')} of Argo CD's server and of its ApplicationSet controller`;
    case 'ca-certificate':
      return `${action.object} ${code(action.name)} with key ${code(action.key)} in namespace ${code(action.namespace)}`;
    case 'cluster-class':
      return `${action.object} ${code(action.name)}`;
    case 'custom-resource':
      return `the CRD of ${code(action.object)} in group ${code(action.group)} must be installed, and what acts on it`;
    case 'existing-object':
      return `${action.object} ${code(action.name)}${keysOf(action.keys)} in namespace ${code(action.namespace)}`;
    case 'manual':
      return code(action.what);
    case 'repository-webhook':
      return [
        `${code(action.repository)} (${action.provider}) sends ${action.events.map(code).join(', ')} to ${code(action.url)} as ${code(action.contentType)}`,
        `signed with the value of ${keyOfSecret(action.secret)}`,
      ].join('; ');
    case 'tunnel':
      return `${code(action.id)} (${action.provider}); its credentials file is the value of ${keyOfSecret(action.secret)}`;
    case 'dns-alias':
      return `${code(action.host)} is ${code(action.target)}${action.proxied ? ', through the proxies of the provider' : ''}`;
    case 'registry-project':
      return `a place to push to at ${code(action.repository)}`;
    case 'tekton-setting':
      return `${code(`${action.key}: "${action.value}"`)} in ConfigMap ${code(action.object)}`;
    case 'dns-record':
      return code(action.host);
    case 'proxy-allow':
      return code(action.host);
    case 'firewall':
      return `${code(action.system)}: ${action.cidrs.map(code).join(', ')}, ${action.protocol} ${action.ports.join(', ')}`;
    case 'secret-role':
      return [
        `role ${code(action.role)} at ${code(`auth/${action.authMount}`)} for ${code(action.subject)}`,
        `audience ${code(action.audience)}`,
        ...(action.issuer === undefined ? [] : [`issuer ${code(action.issuer)}`]),
        `reads ${action.paths.map(path => code(`${action.mount}/data/${path}`)).join(', ')}`,
      ].join('; ');
    case 'secret-access':
      return [
        `${GRANTS[action.backend]} for ${code(action.subject)} at ${code(action.place)}`,
        ...(action.identity === undefined ? [] : [`as ${code(action.identity)}`]),
        ...(action.issuer === undefined ? [] : [`issuer ${code(action.issuer)}`]),
        `reads ${action.paths.map(code).join(', ')}`,
      ].join('; ');
  }
}

function keyOfSecret(secret: TunnelAction['secret']): string {
  return `key ${code(secret.key)} of Secret ${code(secret.name)} in namespace ${code(secret.namespace)}`;
}

function keysOf(keys: readonly string[]): string {
  return keys.length === 0 ? '' : ` with ${keys.map(code).join(', ')}`;
}

/** A code span; the grammar of the values has neither backticks nor bars. */
function code(text: string): string {
  return `\`${text.replaceAll(/[`|\r\n]/g, '')}\``;
}
