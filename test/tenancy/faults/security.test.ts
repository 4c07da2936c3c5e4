import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../src/kubernetes/pod-security.ts';
import {
  changedInput,
  compiled,
  type Loose,
  nameOf,
  OBJECTS,
  ONBOARDED,
  ofKind,
  type Placed,
  TREES,
  violations,
} from '../tenancy-trees.ts';

const test = suite('tenancy/faults/security');

const ROLES = ofKind(ONBOARDED, 'ClusterRole', 'Role');
const TRIGGERS = ofKind(ONBOARDED, 'Trigger');
/** The projects of deliveries, which tenants have a hand in. */
const PROJECTS = ofKind(OBJECTS, 'AppProject').filter(({ object }) =>
  object.metadata.name.includes('.repobinding.'),
);
const rules = ({ object }: Placed): readonly Loose[] => object.rules;
const parametersOf = (interceptor: Loose): Loose =>
  Object.fromEntries((interceptor.params ?? []).map(({ name, value }: Loose) => [name, value]));
const none = (found: readonly string[]): void => assert.equal([...found], []);

test('there is something to test', () => {
  assert.ok(TRIGGERS.length > 4 && ROLES.length > 8 && PROJECTS.length > 0);
});

test('fault 1: every trigger verifies the signature and the type of an event before all else', () => {
  none(
    violations(TRIGGERS, ({ spec }) => {
      const [first] = spec.interceptors;
      const { secretRef, eventTypes } = parametersOf(first);
      return (
        first.ref.kind === 'ClusterInterceptor' &&
        first.ref.name === 'github' &&
        secretRef.secretName &&
        secretRef.secretKey &&
        eventTypes.length > 0
      );
    }),
  );
  none(
    violations(ofKind(ONBOARDED, 'EventListener'), ({ spec }) =>
      spec.triggers.every((one: Loose) => one.triggerRef),
    ),
  );
});

test('fault 2: no Secret is hydrated, and a literal webhook secret is an error that does not show it', async () => {
  none(ofKind(ONBOARDED, 'Secret').map(nameOf));
  const value = 'correct-horse-battery-staple';
  const path = 'catalog/organizations/shop.yaml';
  const literal = (text: string): string => text.replace('remoteKey: shop/github', `value: ${value}`);
  const { codes } = await compiled(changedInput('tenancy-tunnel', { [path]: literal }));
  assert.ok(codes.length > 0);
  assert.not.ok(codes.some(code => code.includes(value)));
});

test('fault 3: nothing of tenancy has a right in Argo CD', () => {
  none(
    violations(ROLES, (_, placed) =>
      rules(placed).every(({ apiGroups }) => !apiGroups.includes('argoproj.io') && !apiGroups.includes('*')),
    ),
  );
  none(
    violations(ofKind(ONBOARDED, 'Role', 'RoleBinding'), ({ metadata }) => metadata.namespace !== 'argocd'),
  );
});

test('fault 4: a listener starts runs in the namespaces of its bindings, and reads cluster-wide what it needs', () => {
  none(
    violations(ofKind(ONBOARDED, 'ClusterRole'), ({ rules: all }) =>
      all.every(({ verbs }: Loose) => verbs.every((verb: string) => ['get', 'list', 'watch'].includes(verb))),
    ),
  );
  const starts = ofKind(ONBOARDED, 'Role').filter(placed =>
    rules(placed).some(
      ({ resources, verbs }) => resources.includes('pipelineruns') && verbs.includes('create'),
    ),
  );
  assert.ok(starts.length > 0);
  none(starts.filter(({ application }) => !application.startsWith('repobinding.')).map(nameOf));
});

test('fault 5: a project names each namespace that it may deploy to', () => {
  none(
    violations(PROJECTS, ({ spec }) =>
      spec.destinations.every(
        ({ name, server, namespace }: Loose) =>
          ![name ?? '', server ?? '', namespace].join(' ').includes('*'),
      ),
    ),
  );
});

test('fault 6: what guards a namespace is nothing that a tenant can deliver', () => {
  const guards = [
    ['', 'LimitRange'],
    ['', 'ResourceQuota'],
    ['', 'Secret'],
    ['argoproj.io', 'Application'],
    ['gateway.networking.k8s.io', 'HTTPRoute'],
    ['networking.k8s.io', 'Ingress'],
    ['networking.k8s.io', 'NetworkPolicy'],
    ['rbac.authorization.k8s.io', 'Role'],
    ['rbac.authorization.k8s.io', 'RoleBinding'],
    ['triggers.tekton.dev', 'Trigger'],
  ] as const;
  const names = (list: Loose, [group, kind]: readonly [string, string]): boolean =>
    (list ?? []).some(
      (entry: Loose) => ['*', group].includes(entry.group) && ['*', kind].includes(entry.kind),
    );
  none(
    violations(PROJECTS, ({ spec }) =>
      guards.every(
        guard =>
          names(spec.namespaceResourceBlacklist, guard) ||
          (spec.namespaceResourceWhitelist?.length > 0 && !names(spec.namespaceResourceWhitelist, guard)),
      ),
    ),
  );
  none(violations(PROJECTS, ({ spec }) => (spec.clusterResourceWhitelist ?? []).length === 0));
});

test('fault 7: admins read what happens, and neither Secrets nor tokens', () => {
  const admins = ofKind(ONBOARDED, 'Role').filter(
    ({ object }) => object.metadata.name === 'organization-admin',
  );
  assert.ok(admins.length > 0);
  none(
    violations(admins, ({ rules: all }) =>
      all.every(({ apiGroups, resources, verbs }: Loose) =>
        [...apiGroups, ...resources, ...verbs].every(
          word =>
            !['*', 'escalate', 'bind', 'impersonate', 'secrets', 'serviceaccounts/token'].includes(word),
        ),
      ),
    ),
  );
});

test('fault 8: a listener takes the triggers that it names, from its own namespace', () => {
  none(
    violations(
      ofKind(ONBOARDED, 'EventListener'),
      ({ spec }) =>
        spec.namespaceSelector === undefined &&
        spec.labelSelector === undefined &&
        spec.triggerGroups === undefined,
    ),
  );
});

test('fault 9: no label of a namespace opens anything but its name, which the API server keeps', () => {
  none(
    violations(ofKind(ONBOARDED, 'ClusterSecretStore'), ({ spec }) =>
      spec.conditions.every(
        ({ namespaces, namespaceSelector }: Loose) =>
          namespaces.length > 0 && namespaceSelector === undefined,
      ),
    ),
  );
  none(
    violations(ofKind(OBJECTS, 'NetworkPolicy'), ({ spec }) =>
      [...(spec.ingress ?? []).flatMap((rule: Loose) => rule.from ?? [])].every(
        ({ namespaceSelector }) =>
          namespaceSelector === undefined ||
          JSON.stringify(Object.keys(namespaceSelector.matchLabels ?? {})) ===
            '["kubernetes.io/metadata.name"]',
      ),
    ),
  );
});

test('fault 10: every namespace of tenancy is closed at first, and those of runs have their preset and quota', () => {
  const used = new Set(ONBOARDED.map(({ tree, object }) => `${tree} ${object.metadata.namespace ?? ''}`));
  for (const place of [...used].filter(each => !each.endsWith(' '))) {
    const here = OBJECTS.filter(({ tree, object }) => `${tree} ${object.metadata.namespace}` === place);
    const closed = ofKind(here, 'NetworkPolicy').filter(
      ({ object: { spec } }) =>
        Object.keys(spec.podSelector).length === 0 &&
        !spec.ingress &&
        !spec.egress &&
        spec.policyTypes.length === 2,
    );
    assert.is(closed.length, 1, place);
  }
  for (const [name] of TREES) {
    const runners = ONBOARDED.filter(
      ({ tree, object }) =>
        tree.startsWith(`${name}/`) &&
        object.kind === 'ServiceAccount' &&
        object.metadata.name === 'pipeline-runner',
    );
    for (const { tree, object } of runners) {
      const { namespace } = object.metadata;
      const here = ONBOARDED.filter(one => one.tree === tree && one.object.metadata.namespace === namespace);
      assert.is(ofKind(here, 'NetworkPolicy').length, 1, `${tree} ${namespace}`);
      assert.is(ofKind(here, 'ResourceQuota').length, ofKind(here, 'LimitRange').length);
    }
  }
  assert.ok(ofKind(ONBOARDED, 'ResourceQuota').length > 4);
});

test('fault 11: images have digests, and pods are restricted, also those that Tekton makes', () => {
  const pods = ONBOARDED.flatMap(placed => {
    const { spec } = placed.object;
    return placed.object.kind === 'Deployment' ? [{ placed, pod: spec.template.spec }] : [];
  });
  assert.ok(pods.length > 4);
  for (const { placed, pod } of pods) {
    assert.equal(restrictedViolations({ spec: pod }, '1.36'), [], nameOf(placed));
    for (const { image } of pod.containers) assert.match(image, /@sha256:[0-9a-f]{64}$/, nameOf(placed));
  }
  for (const placed of ofKind(ONBOARDED, 'EventListener')) {
    const { spec } = placed.object.spec.resources.kubernetesResource.spec.template;
    const [container] = spec.containers;
    assert.is(container.securityContext.allowPrivilegeEscalation, false, nameOf(placed));
    assert.equal(container.securityContext.capabilities, { drop: ['ALL'] });
    assert.is(spec.securityContext.runAsNonRoot, true);
    assert.ok(container.resources.limits.memory);
  }
  for (const placed of ofKind(ONBOARDED, 'TriggerTemplate')) {
    for (const { spec } of placed.object.spec.resourcetemplates)
      assert.is(spec.taskRunTemplate.podTemplate.securityContext.runAsNonRoot, true, nameOf(placed));
  }
});

test.run();
