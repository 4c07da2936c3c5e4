import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LooseObject } from '../../fixture.ts';
import { loweredTenancy, organizationInput, routedOrganization, triggerOf } from '../tenancy-fixture.ts';

const test = suite('lower/onboarding/organization/access');

const made = loweredTenancy(organizationInput());

test('admins read what helps to find a fault, and neither Secrets nor tokens', () => {
  const { rules } = made.object('Role', 'organization-admin');
  for (const rule of rules as readonly LooseObject[]) {
    assert.equal(rule.verbs, ['get', 'list', 'watch']);
    assert.not(rule.resources.includes('*') || rule.resources.includes('secrets'));
    assert.not(rule.resources.some((resource: string) => resource.startsWith('serviceaccounts')));
  }
});

test('each admin has a RoleBinding of a valid name, and no two share one', () => {
  const adminUsers = ['a.b@example.org', 'a-b@example.org', '+@example.org', `${'x'.repeat(60)}@example.org`];
  const { findings, manifests } = loweredTenancy(organizationInput({ adminUsers }));
  assert.equal(findings, []);
  const bindings = manifests.filter(
    ({ id }) => id.kind === 'RoleBinding' && id.name.startsWith('organization-admin-'),
  );
  assert.is(new Set(bindings.map(({ id }) => id.name)).size, adminUsers.length);
  for (const { id, object } of bindings) {
    assert.match(id.name, /^organization-admin-([a-z0-9]+-)*[0-9a-f]{16}$/);
    const { subjects, roleRef } = object as LooseObject;
    assert.equal(subjects[0].apiGroup, 'rbac.authorization.k8s.io');
    assert.is(subjects[0].kind, 'User');
    assert.equal(roleRef, {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'Role',
      name: 'organization-admin',
    });
  }
});

test('the store names the namespaces that may use it, and no label', () => {
  const triggers = [triggerOf(), triggerOf({ name: 'a', namespace: 'a-runs' })];
  const { spec } = loweredTenancy(organizationInput({ triggers })).object('ClusterSecretStore');
  assert.equal(spec.conditions, [{ namespaces: ['a-runs', 'orders-build', 'org-shop'] }]);
  const { caProvider, auth } = spec.provider.vault;
  assert.is(caProvider.namespace, 'org-shop');
  assert.equal(auth.jwt.kubernetesServiceAccountToken.serviceAccountRef, {
    name: 'eso-secrets-reader',
    namespace: 'org-shop',
    audiences: ['openbao'],
  });
  assert.equal(made.actions('secret-role')[0].paths, ['integrations/dev/shop', 'integrations/dev/shop/*']);
});

test('the store reaches each sort of backend as the same account', () => {
  for (const [backend, find] of [
    [{ kind: 'kubernetes', namespace: 'vault', prefix: 'p' }, 'kubernetes'],
    [{ kind: 'aws', region: 'eu-1', rolePrefix: 'arn:aws:iam::123456789012:role/', prefix: 'p' }, 'aws'],
    [{ kind: 'gcp', project: 'one', prefix: 'p' }, 'gcpsm'],
  ] as const) {
    const other = loweredTenancy(organizationInput(), { environmentSpec: { secretBackend: backend } });
    const text = JSON.stringify(other.object('ClusterSecretStore').spec.provider[find]);
    assert.match(text, /"name":"eso-secrets-reader","namespace":"org-shop"/);
    assert.is(other.actions('secret-access').length, 1);
  }
});

test('without a secret backend there is no store', () => {
  const { findings, manifests } = loweredTenancy(
    organizationInput({
      webhook: { ...organizationInput().webhook!, secret: { from: 'existing', name: 'hook', key: 'token' } },
      tunnel: {
        ...organizationInput().tunnel!,
        credentials: { from: 'existing', name: 'tunnel', key: 'file' },
      },
    }),
    { environmentSpec: { secretBackend: undefined as never } },
  );
  assert.equal(findings, []);
  assert.not(manifests.some(({ id }) => id.kind === 'ClusterSecretStore'));
});

test('a Secret of somebody else is referred to by its key, and listed', () => {
  const secret = { from: 'existing', name: 'hook', key: 'token' } as const;
  const other = loweredTenancy(routedOrganization({ webhook: { ...organizationInput().webhook!, secret } }));
  assert.is(other.object('ExternalSecret'), undefined);
  assert.equal(other.object('Trigger').spec.interceptors[0].params[0].value, {
    secretName: 'hook',
    secretKey: 'token',
  });
  assert.equal(other.actions('existing-object'), [
    { kind: 'existing-object', object: 'Secret', namespace: 'org-shop', name: 'hook', keys: ['token'] },
  ]);
});

test('a generated secret is made in the cluster once, and outlives what made it', () => {
  const secret = { from: 'generator' } as const;
  const other = loweredTenancy(routedOrganization({ webhook: { ...organizationInput().webhook!, secret } }));
  assert.equal(other.findings, []);
  assert.ok(other.object('Password').spec.length >= 32);
  const { refreshPolicy, target } = other.object('ExternalSecret').spec;
  assert.equal([refreshPolicy, target.creationPolicy], ['CreatedOnce', 'Orphan']);
  assert.is(other.actions('repository-webhook')[0].secret.key, 'password');
});

test('a tunnel is named by its digest, restarts with its configuration, and leads one host to the listener', () => {
  const { spec } = made.object('Deployment');
  const pod = spec.template.spec;
  const [container] = pod.containers;
  assert.match(container.image, /@sha256:[0-9a-f]{64}$/);
  assert.is(pod.automountServiceAccountToken, false);
  for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'])
    assert.is(container[probe].httpGet.path, '/ready');
  assert.is(
    made.object('ConfigMap').data['config.yaml'],
    `tunnel: 3f1c7b2a-8f57-4c8e-9b58-2f0f6c1d4e5a
credentials-file: /etc/cloudflared/credentials/credentials.json
metrics: 0.0.0.0:2000
no-autoupdate: true
ingress:
  - hostname: shop-webhooks.dev.example.org
    service: http://el-github-listener:8080
  - service: http_status:404
`,
  );
  const { webhook } = organizationInput();
  const moved = loweredTenancy(organizationInput({ webhook: { ...webhook!, host: 'other.example.org' } }));
  const digestOf = (deployment: LooseObject) => deployment.spec.template.metadata.annotations;
  assert.not.equal(digestOf(moved.object('Deployment')), digestOf(made.object('Deployment')));
  const image = `registry.example.org/tools/cloudflared@sha256:${'a'.repeat(64)}`;
  const own = loweredTenancy(organizationInput({ tunnel: { ...organizationInput().tunnel!, image } }));
  assert.is(own.object('Deployment').spec.template.spec.containers[0].image, image);
});

test('a tunnel uses the credentials of the registry', () => {
  const existing = loweredTenancy(organizationInput(), {
    environmentSpec: { imagePull: { secret: 'pull' } },
  });
  assert.equal(existing.object('ServiceAccount', 'cloudflared').imagePullSecrets, [{ name: 'pull' }]);
  const fetched = loweredTenancy(organizationInput(), {
    environmentSpec: { imagePull: { key: 'platform/pull', property: 'config' } },
  });
  assert.equal(fetched.findings, []);
  assert.equal(fetched.object('ServiceAccount', 'cloudflared').imagePullSecrets, [
    { name: 'cloudflared-pull' },
  ]);
  assert.ok(fetched.object('ExternalSecret', 'cloudflared-pull'));
});

test('only the tunnel or the gateway reaches the listener, and the tunnel reaches nothing but it and the edge', () => {
  const { ingress, egress } = made.object('NetworkPolicy', 'github-listener').spec;
  assert.equal(ingress, [
    {
      from: [
        {
          podSelector: {
            matchLabels: {
              'app.kubernetes.io/name': 'cloudflared',
              'app.kubernetes.io/instance': 'cloudflared',
            },
          },
        },
      ],
      ports: [{ protocol: 'TCP', port: 8080 }],
    },
  ]);
  assert.ok(JSON.stringify(egress).includes('192.0.2.1/32'));
  assert.not(JSON.stringify(egress).includes('192.0.2.2/32'));
  const tunnel = made.object('NetworkPolicy', 'cloudflared').spec;
  assert.is(tunnel.ingress, undefined);
  assert.equal(
    tunnel.egress.at(-1).ports.map(({ protocol, port }: LooseObject) => `${protocol} ${port}`),
    ['TCP 7844', 'UDP 7844'],
  );
  const routed = loweredTenancy(routedOrganization()).object('NetworkPolicy').spec.ingress;
  assert.equal(routed[0].from[0].namespaceSelector.matchLabels, {
    'kubernetes.io/metadata.name': 'traefik',
  });
});

test('no value of a secret is in any object', () => {
  for (const { object } of made.manifests) assert.is.not(object.kind, 'Secret');
});

test.run();
