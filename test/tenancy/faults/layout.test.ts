import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  actionsOf,
  type Loose,
  nameOf,
  OBJECTS,
  ONBOARDED,
  ofKind,
  TREES,
  violations,
} from '../tenancy-trees.ts';

const test = suite('tenancy/faults/layout');

const CLUSTER_SCOPED = ['ClusterRole', 'ClusterRoleBinding', 'ClusterSecretStore', 'Namespace'];
const APPLICATIONS = ofKind(OBJECTS, 'Application');
const none = (found: readonly string[]): void => assert.equal([...found], []);

/** Every map below a value. */
function mapsBelow(value: Loose): readonly Loose[] {
  if (Array.isArray(value)) return value.flatMap(mapsBelow);
  return value !== null && typeof value === 'object'
    ? [value, ...Object.values(value).flatMap(mapsBelow)]
    : [];
}

test('fault 31: every key of a label or an annotation belongs to Kubernetes, Argo CD, Tekton or us', () => {
  const prefixes = ['app.kubernetes.io', 'argocd.argoproj.io', 'cistern.dev', 'kubernetes.io'];
  const known = [...prefixes, 'pod-security.kubernetes.io', 'eventlistener'];
  none(
    violations(ONBOARDED, object =>
      mapsBelow(object)
        .flatMap(({ labels = {}, annotations = {}, matchLabels = {} }) => [labels, annotations, matchLabels])
        .flatMap(keys => Object.keys(keys))
        .every(key => known.includes(key.split('/')[0]!) || key === 'k8s-app'),
    ),
  );
});

test('fault 32: every namespace that is used is made in the same environment', () => {
  const made = new Set(
    ofKind(OBJECTS, 'Namespace').map(({ tree, object }) => `${tree} ${object.metadata.name}`),
  );
  none(
    violations(
      ONBOARDED,
      ({ kind, metadata }, { tree }) =>
        CLUSTER_SCOPED.includes(kind) || made.has(`${tree} ${metadata.namespace}`),
    ),
  );
});

test('fault 33: every Application reads a folder that holds manifests', () => {
  assert.ok(APPLICATIONS.length > 8);
  none(
    violations(APPLICATIONS, ({ spec }, { tree }) => {
      const files = TREES.get(tree.slice(0, tree.lastIndexOf('/'))) ?? {};
      const path: string = spec.source.path;
      return Object.keys(files).some(file => file.startsWith(`${path}/`) && file.endsWith('.yaml'));
    }),
  );
});

test('fault 33: every document of tenancy has an Application', () => {
  const read = new Set(APPLICATIONS.map(({ tree, object }) => `${tree} ${object.spec.source.path}`));
  const sets = new Set(ofKind(OBJECTS, 'ApplicationSet').map(({ tree }) => tree));
  const folders = new Set(
    ONBOARDED.map(
      ({ tree, cluster, application }) => `${tree} ${tree.split('/').at(-1)}/${cluster}/${application}`,
    ),
  );
  none([...folders].filter(folder => !read.has(folder) && !sets.has(folder.split(' ')[0]!)));
});

test('fault 35: every object has its namespace, and is there once', () => {
  none(
    violations(
      ONBOARDED,
      ({ kind, metadata }) => CLUSTER_SCOPED.includes(kind) === (metadata.namespace === undefined),
    ),
  );
  const names = OBJECTS.filter(({ application }) => application !== '').map(
    placed => `${placed.cluster} ${placed.object.apiVersion} ${nameOf(placed)}`,
  );
  assert.is(new Set(names).size, names.length);
});

test('fault 36: tenancy brings no webhook of the API server, no Certificate and no issuer', () => {
  const kinds = ['Certificate', 'ClusterIssuer', 'Issuer', 'MutatingWebhookConfiguration'];
  none(ofKind(OBJECTS, ...kinds, 'ValidatingWebhookConfiguration').map(nameOf));
});

test('fault 37: a route attaches to a listener of the environment, and names no Secret', () => {
  const routes = ofKind(ONBOARDED, 'HTTPRoute', 'Ingress');
  assert.ok(routes.length > 1);
  none(ofKind(OBJECTS, 'Gateway', 'ReferenceGrant').map(nameOf));
  none(
    violations(routes, ({ kind, spec }) =>
      kind === 'Ingress'
        ? spec.tls === undefined
        : spec.parentRefs.every(({ namespace, sectionName }: Loose) => namespace && sectionName),
    ),
  );
});

test('fault 38: each host is served by one route', () => {
  const hosts = ofKind(ONBOARDED, 'HTTPRoute', 'Ingress').flatMap(({ tree, cluster, object: { spec } }) =>
    (spec.hostnames ?? spec.rules.map(({ host }: Loose) => host)).map(
      (host: string) => `${tree} ${cluster} ${host}`,
    ),
  );
  assert.is(new Set(hosts).size, hosts.length);
});

test('fault 40: tenancy has no Job and no hook', () => {
  none(ofKind(ONBOARDED, 'Job', 'CronJob').map(nameOf));
  none(
    violations(ONBOARDED, ({ metadata }) => metadata.annotations?.['argocd.argoproj.io/hook'] === undefined),
  );
});

test('fault 41: the trees hold objects, and nothing that patches others', () => {
  const paths = [...TREES.values()].flatMap(files => Object.keys(files));
  none(paths.filter(path => /kustomization|\.patch|patch\.yaml/i.test(path)));
});

test('fault 42: nothing of tenancy looks anything up: it has no Job, and no script of its own', () => {
  none(
    violations(ofKind(ONBOARDED, 'Deployment'), ({ spec }) =>
      spec.template.spec.containers.every(({ command }: Loose) => command === undefined),
    ),
  );
});

test('fault 43: a Secret that somebody else brings is listed once, with all its keys', () => {
  const listed = actionsOf()
    .filter(({ action }) => action.kind === 'existing-object' && action.object === 'Secret')
    .map(({ tree, cluster, action }) => `${tree} ${cluster} ${action.namespace}/${action.name}`);
  assert.ok(listed.length > 1);
  assert.equal(
    listed.filter((name, index) => listed.indexOf(name) !== index),
    [],
  );
});

test('fault 44: the Applications of an environment have one finalizer, one repository and one branch', () => {
  const byTree = new Map<string, Set<string>>();
  for (const { tree, object } of APPLICATIONS) {
    const { repoURL, targetRevision } = object.spec.source;
    const shown = JSON.stringify([repoURL, targetRevision]);
    byTree.set(tree, (byTree.get(tree) ?? new Set()).add(shown));
  }
  for (const [tree, shown] of byTree) assert.is(shown.size, 1, tree);
  const finalizers = APPLICATIONS.flatMap(({ object }) => object.metadata.finalizers ?? []);
  assert.ok(finalizers.every(finalizer => finalizer === 'resources-finalizer.argocd.argoproj.io'));
});

test('fault 45: tenancy has no sync waves', () => {
  none(
    violations(
      ONBOARDED,
      ({ metadata }) => metadata.annotations?.['argocd.argoproj.io/sync-wave'] === undefined,
    ),
  );
});

test('fault 47: no manifest of tenancy holds a placeholder', () => {
  none(violations(ONBOARDED, object => !/\{\{[^{]|__[A-Z]+__|<[A-Z_]+>/.test(JSON.stringify(object))));
});

test.run();
