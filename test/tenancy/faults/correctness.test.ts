import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isDnsSubdomain, isLabelValue } from '../../../src/kubernetes/names.ts';
import type { Files } from '../../workspace.ts';
import {
  actionsOf,
  changedInput,
  compiled,
  inputOf,
  type Loose,
  OBJECTS,
  ONBOARDED,
  ofKind,
  violations,
} from '../tenancy-trees.ts';

const test = suite('tenancy/faults/correctness');

const TUNNEL = 'tenancy-tunnel';
const ORGANIZATION = 'catalog/organizations/shop.yaml';
const BINDING = 'catalog/repobindings/shop-build.yaml';
const none = (found: readonly string[]): void => assert.equal([...found], []);
const ONE_MORE = (name: string, namespace: string): string =>
  inputOf(TUNNEL)
    [BINDING]!.replace('name: shop-build', `name: ${name}`)
    .replace('github.com/acme/shop', `github.com/acme/${name}`)
    .replace('spec:\n', `spec:\n  namespace: ${namespace}\n`);

/** What a trigger filters by. */
const filterOf = ({ spec }: Loose): string =>
  spec.interceptors
    .find(({ ref }: Loose) => ref.name === 'cel')
    .params.find(({ name }: Loose) => name === 'filter').value;

/** The codes of what is wrong with a changed input. */
async function codesOf(files: Files): Promise<readonly string[]> {
  const { codes } = await compiled(files);
  return codes.map(text => text.slice(0, 7));
}

test('fault 12: a trigger takes the events of the repository of its binding, owner and all', () => {
  const repositories = new Map(
    ofKind(OBJECTS, 'Namespace').flatMap(({ tree, object: { metadata } }) => {
      const url: string | undefined = metadata.annotations?.['cistern.dev/repository'];
      const binding = metadata.labels['cistern.dev/repo-binding'];
      return url === undefined ? [] : [[`${tree} ${binding}`, new URL(url).pathname.slice(1)]];
    }),
  );
  const triggers = ofKind(ONBOARDED, 'Trigger');
  assert.ok(triggers.length > 4);
  none(
    violations(triggers, (object, { tree }) => {
      const name = repositories.get(`${tree} ${object.metadata.labels['cistern.dev/repo-binding']}`);
      return name !== undefined && filterOf(object).includes(`body.repository.full_name == "${name}"`);
    }),
  );
});

test('fault 13: a trigger takes one event, of refs that the binding names, and no deletion', () => {
  none(
    violations(ofKind(ONBOARDED, 'Trigger'), object => {
      const filter = filterOf(object);
      const [event] = /(?<="X-GitHub-Event", ")[a-z_]+/.exec(filter) ?? [];
      return event === 'push'
        ? filter.includes('body.deleted == false') && /body\.ref( ==|\.matches|\.startsWith)/.test(filter)
        : event === 'pull_request' && filter.includes('body.action in [') && filter.includes('base.ref');
    }),
  );
});

test('fault 14: the URL that is to be registered is the one that is served', () => {
  const hooks = actionsOf().filter(({ action }) => action.kind === 'repository-webhook');
  assert.ok(hooks.length > 2);
  for (const { tree, action } of hooks) {
    const { hostname } = new URL(action.url);
    const here = ONBOARDED.filter(placed => placed.tree === tree);
    const served = [
      ...ofKind(here, 'HTTPRoute').flatMap(({ object }) => object.spec.hostnames),
      ...ofKind(here, 'Ingress').flatMap(({ object }) => object.spec.rules.map(({ host }: Loose) => host)),
      ...ofKind(here, 'ConfigMap').flatMap(({ object }) =>
        [...(object.data['config.yaml'] ?? '').matchAll(/hostname: (\S+)/g)].map(([, host]) => host),
      ),
    ];
    assert.ok(served.includes(hostname), `${tree} ${hostname}`);
  }
});

test('fault 18: what is left of a binding without its document is nothing', async () => {
  const { codes, tree } = await compiled(changedInput(TUNNEL, { [BINDING]: () => undefined }));
  none(codes);
  none([...tree].filter(([path, text]) => `${path} ${text}`.includes('shop-build')).map(([path]) => path));
});

test('fault 21: who is no admin any more has no RoleBinding, and their names are slugs with a digest', async () => {
  const alone = (text: string): string => text.replace('Ann.Lee@example.org, ', '');
  const { codes, tree } = await compiled(changedInput(TUNNEL, { [ORGANIZATION]: alone }));
  none(codes);
  assert.not.ok([...tree.values()].some(text => text.includes('Ann.Lee@example.org')));
  const bindings = ofKind(ONBOARDED, 'RoleBinding').filter(
    ({ object }) => object.subjects[0].kind === 'User',
  );
  assert.ok(bindings.length > 4);
  none(
    violations(
      bindings,
      ({ metadata, subjects: [{ apiGroup }] }) =>
        /^organization-admin-[a-z0-9-]+-[0-9a-f]{16}$/.test(metadata.name) &&
        apiGroup === 'rbac.authorization.k8s.io',
    ),
  );
});

test('fault 22: two bindings never share a namespace, and none takes that of an organization', async () => {
  const other = 'catalog/repobindings/other.yaml';
  assert.equal(await codesOf({ ...inputOf(TUNNEL), [other]: ONE_MORE('other', 'shop-build') }), ['CST3145']);
  assert.equal(await codesOf({ ...inputOf(TUNNEL), [other]: ONE_MORE('other', 'org-shop') }), ['CST3144']);
});

test('fault 23: the longest names hydrate to names and labels that the API server takes', async () => {
  const long = `a${'b'.repeat(38)}c`;
  const file = `catalog/repobindings/${long}.yaml`;
  const { codes } = await compiled({ ...inputOf(TUNNEL), [file]: ONE_MORE(long, 'd'.repeat(63)) });
  none(codes);
  none(
    violations(
      OBJECTS,
      ({ metadata }) =>
        isDnsSubdomain(metadata.name) &&
        Object.values<string>(metadata.labels ?? {}).every(value => isLabelValue(value)),
    ),
  );
  for (const name of ['-x', 'x-', 'x'.repeat(41)]) {
    const bad = `catalog/repobindings/${name}.yaml`;
    assert.ok((await codesOf({ ...inputOf(TUNNEL), [bad]: ONE_MORE(name, 'other') })).length > 0, name);
  }
});

test('fault 24: what is elevated may change what it tries out, and has the token for it', () => {
  const runners = ofKind(ONBOARDED, 'Role').filter(
    ({ object }) => object.metadata.name === 'pipeline-runner',
  );
  const mayChange = runners.filter(({ object }) =>
    object.rules.some(
      ({ resources, verbs }: Loose) => resources.includes('deployments') && verbs.includes('create'),
    ),
  );
  assert.ok(mayChange.length > 0 && mayChange.length < runners.length);
  for (const { tree, object } of runners) {
    const { namespace } = object.metadata;
    const account = ofKind(ONBOARDED, 'ServiceAccount').find(
      placed =>
        placed.tree === tree &&
        placed.object.metadata.namespace === namespace &&
        placed.object.metadata.name === 'pipeline-runner',
    );
    const isElevated = mayChange.some(placed => placed.tree === tree && placed.object === object);
    assert.is(account?.object.automountServiceAccountToken, isElevated, `${tree} ${namespace}`);
  }
  assert.not.ok(runners.some(({ object }) => JSON.stringify(object.rules).includes('secrets')));
});

test('fault 25: every Secret that something reads is made here, or is listed as needed', () => {
  const made = new Set(
    ofKind(OBJECTS, 'ExternalSecret').map(
      ({ tree, object: { metadata, spec } }) => `${tree} ${metadata.namespace} ${spec.target.name}`,
    ),
  );
  const listed = new Set(
    actionsOf().flatMap(({ tree, action }) =>
      action.kind === 'existing-object' && action.object === 'Secret'
        ? [`${tree} ${action.namespace} ${action.name}`]
        : [],
    ),
  );
  const read = ONBOARDED.flatMap(({ tree, object }) =>
    [...JSON.stringify(object.spec ?? {}).matchAll(/"secretName":"([^"]+)"|"secretKeyRef":(\{[^}]*\})/g)].map(
      ([, name, reference]) => `${tree} ${object.metadata.namespace} ${name ?? JSON.parse(reference!).name}`,
    ),
  );
  assert.ok(read.length > 5);
  none([...new Set(read)].filter(secret => !made.has(secret) && !listed.has(secret)));
});

test('fault 26: a tunnel is the one with its id, and its alias is asked for once', () => {
  const tunnels = actionsOf().filter(({ action }) => action.kind === 'tunnel');
  assert.ok(tunnels.length > 0);
  for (const { tree, action } of tunnels) {
    const aliases = actionsOf().filter(
      other =>
        other.tree === tree && other.action.kind === 'dns-alias' && other.action.target.startsWith(action.id),
    );
    assert.is(aliases.length, 1, tree);
    assert.ok(
      ofKind(ONBOARDED, 'ConfigMap').some(
        placed =>
          placed.tree === tree && placed.object.data['config.yaml']?.includes(`tunnel: ${action.id}\n`),
      ),
    );
  }
});

test('fault 27: each agent has what its provider needs, and no more', () => {
  const deployments = ofKind(ONBOARDED, 'Deployment').filter(({ application }) =>
    application.startsWith('agent.'),
  );
  const providers = deployments.flatMap(({ application, tree, object }) =>
    object.spec.template.spec.containers[0].env.flatMap(({ name, value }: Loose) =>
      name === 'MODEL_PROVIDER' ? [{ application, tree, provider: value }] : [],
    ),
  );
  assert.ok(new Set(providers.map(({ provider }) => provider)).size > 2);
  for (const { application, tree, provider } of providers) {
    const own = deployments.filter(placed => placed.tree === tree && placed.application === application);
    assert.is(own.length, provider === 'vllm' ? 2 : 1, `${tree} ${application}`);
  }
  const models = deployments.filter(({ object }) => object.metadata.name.endsWith('-model'));
  for (const { object } of models) {
    const [container] = object.spec.template.spec.containers;
    const gpus = Number(container.resources.limits['nvidia.com/gpu'] ?? 0);
    assert.is(container.args.includes('--tensor-parallel-size'), gpus > 1);
    assert.is(object.spec.strategy.type, 'Recreate');
    assert.ok(container.startupProbe && container.readinessProbe && container.livenessProbe);
  }
  assert.ok(models.some(({ object }) => JSON.stringify(object).includes('HF_TOKEN')));
});

test('fault 27: a model that the quota of its organization keeps out is an error', async () => {
  const small = (text: string): string => text.replace('quota: large', 'quota: small');
  const codes = await codesOf(changedInput('tenancy-agents', { [ORGANIZATION]: small }));
  assert.ok(codes.length > 0 && codes.every(code => code === 'CST3154'));
});

test('fault 28: the server of a knowledge base reads its list, of GitHub and GitLab, and is told whom to ask', () => {
  const servers = ofKind(ONBOARDED, 'Deployment').filter(({ application }) =>
    application.startsWith('knowledgebase.'),
  );
  assert.ok(servers.length > 0);
  for (const { tree, application, object } of servers) {
    const { metadata, spec } = object.spec.template;
    const mounted = spec.volumes.flatMap(({ configMap }: Loose) => (configMap ? [configMap.name] : []));
    const own = ofKind(ONBOARDED, 'ConfigMap').filter(
      placed => placed.tree === tree && placed.application === application,
    );
    assert.ok(own.length > 0 && own.every(placed => mounted.includes(placed.object.metadata.name)));
    assert.match(metadata.annotations['cistern.dev/config-digest'], /^[0-9a-f]{16}$/);
    assert.ok(spec.containers[0].env.some(({ name }: Loose) => name === 'QUERY_SERVICE_URL'));
  }
  const lists = JSON.stringify(ofKind(ONBOARDED, 'ConfigMap').map(({ object }) => object.data));
  assert.ok(lists.includes('https://gitlab.com/') && lists.includes('https://github.com/'));
});

test('fault 29: no binding takes a namespace of the platform, nor one whose name begins like it', async () => {
  const reserved = [
    ...['argocd', 'auth-system', 'cert-manager', 'default', 'external-secrets', 'gpu-operator'],
    ...['ingress-system', 'kong-system', 'kube-node-lease', 'kube-public', 'kube-system', 'org-other'],
    ...['pipeline-catalog', 'pipeline-system', 'platform-system', 'tekton-pipelines'],
    ...['tekton-pipelines-resolvers', 'kube-system-two', 'argocd-two', 'gateway'],
  ];
  const files = Object.fromEntries(
    reserved.map((namespace, index) => [
      `catalog/repobindings/other-${index}.yaml`,
      ONE_MORE(`other-${index}`, namespace),
    ]),
  );
  const codes = await codesOf({ ...inputOf(TUNNEL), ...files });
  assert.equal(
    codes,
    reserved.map(() => 'CST3144'),
  );
});

test.run();
