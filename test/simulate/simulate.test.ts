import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Files } from '../workspace.ts';
import { deliveredTree, edited, simulated, without } from './tree.ts';

const test = suite('simulate');

const SET = 'dev/argocd/applicationset.argoproj.io--argocd--dev.shop.yaml';
const PROJECT = 'dev/argocd/appproject.argoproj.io--argocd--dev.shop.yaml';
const ROOT = 'dev/bootstrap/application.argoproj.io--argocd--dev.root.yaml';
const PARAMETERS = 'dev/applications/shop/dev-kind.orders.yaml';

let tree: Files;
test.before(async () => {
  tree = await deliveredTree();
});

test('a set makes the Applications of its parameter files', () => {
  const { applications, reported } = simulated(tree);
  assert.equal(reported, []);
  assert.equal(
    applications.map(({ name, mode, origin }) => [name, mode, origin]),
    [
      ['dev.dev-kind.orders', 'applicationset', PARAMETERS],
      [
        'dev.dev-kind.platform',
        'application',
        'dev/argocd/application.argoproj.io--argocd--dev.dev-kind.platform.yaml',
      ],
      ['dev.root', 'bootstrap', ROOT],
    ],
  );
  assert.equal(applications[0], {
    name: 'dev.dev-kind.orders',
    environment: 'dev',
    mode: 'applicationset',
    origin: PARAMETERS,
    project: 'dev.shop',
    repository: 'https://git.example.org/platform/rendered.git',
    path: 'dev/dev-kind/orders',
    revision: 'rendered',
    cluster: 'dev-kind',
    namespace: 'shop-dev',
    argocdNamespace: 'argocd',
    labels: {
      'cistern.dev/cluster': 'dev-kind',
      'cistern.dev/environment': 'dev',
      'cistern.dev/organization': 'shop',
    },
    wave: 0,
    automated: true,
    syncOptions: ['ApplyOutOfSyncOnly=true'],
    finalizers: ['resources-finalizer.argocd.argoproj.io'],
  });
});

test('what is the same to both modes of delivery is the same here', async () => {
  const other = simulated(await deliveredTree('  argocd:\n    mode: applications\n'));
  assert.equal(other.reported, []);
  const facts = (applications: typeof other.applications): readonly unknown[] =>
    applications.map(({ name, project, path, cluster, namespace, finalizers, syncOptions }) => [
      ...[name, project, path, cluster, namespace],
      ...[finalizers, syncOptions],
    ]);
  assert.equal(facts(other.applications), facts(simulated(tree).applications));
  assert.is(other.applications[0]!.mode, 'application');
});

test('a set that preserves objects gives no finalizer', async () => {
  const kept = simulated(await deliveredTree('  argocd:\n    preserveResourcesOnDeletion: true\n'));
  assert.equal(kept.reported, []);
  assert.equal(kept.applications[0]!.finalizers, []);
});

test('a tree without delivery has no Applications', () => {
  const bare = without(without(without(tree, 'dev/argocd'), 'dev/bootstrap'), 'dev/applications');
  assert.equal(simulated(bare), { applications: [], reported: [] });
});

test('what the controller would do otherwise, or nobody knows, is not passed over', () => {
  // covers CST8080
  const cases: readonly (readonly [path: string, from: string, to: string, problem: string])[] = [
    [SET, '  goTemplate: true\n', '', 'it must have `goTemplate` and the option `missingkey=error`'],
    [SET, '"missingkey=error"', '"missingkey=zero"', 'it must have `goTemplate` and the option'],
    [SET, '  - git:', '  - scmProvider:', 'only one git file generator is known'],
    [SET, '      revision: rendered', '      revision: main', 'its generator reads another branch'],
    [SET, '/*.yaml', '/{a,b}.yaml', 'a pattern of its generator has a form that is not known'],
    [
      SET,
      'dev/applications/shop/*',
      'dev/*',
      'whether its generator reads `dev/applications/shop/dev-kind.orders.yaml`',
    ],
    [
      SET,
      '  goTemplate: true',
      '  goTemplate: true\n  templatePatch: "x"',
      'its field `templatePatch` is not known',
    ],
    [ROOT, 'include: "*.yaml"', 'recurse: true', 'its directory must include `*.yaml` alone'],
    [
      ROOT,
      '    targetRevision: rendered',
      '    chart: x\n    targetRevision: rendered',
      'its source is not a plain directory',
    ],
    [
      ROOT,
      '    name: ',
      '    server: https://k8s.example.org\n    name: ',
      'its destination must be named or have a URL',
    ],
    [PROJECT, 'kind: AppProject', 'kind: Workflow', 'its kind is not known'],
    [
      PROJECT,
      'kind: AppProject\n',
      'kind: AppProject\nkind: AppProject\n',
      'objects of Argo CD must have a file of their own',
    ],
    [PROJECT, 'kind: AppProject\n', '', 'it holds something that is no object'],
  ];
  for (const [path, from, to, problem] of cases) {
    const { reported } = simulated(edited(tree, path, from, to));
    const wanted = `CST8080 \`${path}\` cannot be simulated: ${problem}`;
    assert.ok(
      reported.some(line => line.startsWith(wanted)),
      `${wanted}\n${reported.join('\n')}`,
    );
  }
});

test('only expressions that name a parameter are known', () => {
  for (const expression of [
    '{{ index .path.segments 0 }}',
    '{{ .cluster | upper }}',
    '{{- .cluster }}',
    '{{ . }}',
  ]) {
    const { reported } = simulated(edited(tree, SET, '{{ .cluster }}', expression));
    assert.match(
      reported[0]!,
      `CST8080 \`${PARAMETERS}\` cannot be simulated: the template has an expression that is no name`,
    );
  }
  const made = edited(
    tree,
    SET,
    'name: "dev.{{ .cluster }}',
    'name: "{{.path.basename}}.{{ .path.filenameNormalized }}',
  );
  assert.is(simulated(made).applications.at(-1)!.name, 'shop.dev-kind.orders.yaml.orders');
});

test('a parameter that is missing is an error, as the option says', () => {
  // covers CST8081
  const { reported } = simulated(edited(tree, PARAMETERS, 'destination:', 'destinatio:'));
  assert.is(
    reported[0],
    `CST8081 \`${PARAMETERS}\` has no parameter \`destination\`, which \`${SET}\` needs`,
  );
});

test('parameters that Go prints otherwise, and one that hides the generator, are errors', () => {
  for (const [to, problem] of [
    ['namespace: 1.5', '`.namespace` is neither text nor a small number'],
    ['namespace: [a]', '`.namespace` is neither text nor a small number'],
    ['path: x\nnamespace: a', 'its parameter `path` hides that of the generator'],
    ['namespace: "a', 'it cannot be read'],
  ] as const) {
    const { reported } = simulated(edited(tree, PARAMETERS, 'namespace: shop-dev', to));
    assert.is(reported[0], `CST8080 \`${PARAMETERS}\` cannot be simulated: ${problem}`);
  }
});

test('what a parameter holds is not a template', () => {
  const { applications } = simulated(
    edited(tree, PARAMETERS, 'namespace: shop-dev', 'namespace: "{{ .release }}"'),
  );
  assert.is(applications[0]!.namespace, '{{ .release }}');
});

test('two Applications of one name are an error', () => {
  // covers CST8082
  const copy = 'dev/applications/shop/dev-kind.orders-2.yaml';
  const { reported } = simulated({ ...tree, [copy]: tree[PARAMETERS]! });
  assert.equal(reported, [
    `CST8082 \`${copy}\` and \`${PARAMETERS}\` both make an Application \`dev.dev-kind.orders\``,
  ]);
});

test('two Applications over one directory are an error', () => {
  // covers CST8083
  const copy = tree[PARAMETERS]!.replace('release: orders', 'release: copied');
  const { reported } = simulated({ ...tree, 'dev/applications/shop/dev-kind.copied.yaml': copy });
  assert.equal(reported, [
    'CST8083 Applications `dev.dev-kind.copied` and `dev.dev-kind.orders` both deliver `dev/dev-kind/orders`',
  ]);
});

test('an Application over nothing, and a directory without Application, are errors', () => {
  // covers CST8084 and CST8087
  const { reported } = simulated(
    edited(tree, PARAMETERS, 'directory: dev/dev-kind/orders', 'directory: dev/dev-kind/order'),
  );
  assert.equal(reported, [
    'CST8084 Application `dev.dev-kind.orders` delivers `dev/dev-kind/order`, which is not in the rendered tree',
    'CST8087 no Application delivers `dev/dev-kind/orders`',
  ]);
});

test('an Application that reads another branch delivers nothing of this one', () => {
  const { reported } = simulated(edited(tree, SET, 'targetRevision: rendered', 'targetRevision: main'));
  assert.match(
    reported[0]!,
    'CST8084 Application `dev.dev-kind.orders` delivers `dev/dev-kind/orders`, which is not in',
  );
});

test('a project that nothing makes is an error', () => {
  // covers CST8085
  const { reported } = simulated(without(tree, PROJECT));
  assert.equal(reported, [
    'CST8085 Application `dev.dev-kind.orders` belongs to a project `dev.shop` that nothing makes',
  ]);
});

test('a project that refuses what its Application delivers is an error', () => {
  // covers CST8086
  const cases: readonly (readonly [from: string, to: string, refused: string])[] = [
    [
      '- https://git.example.org/platform/rendered.git',
      '- https://git.example.org/*',
      'the repository `https://git.example.org/platform/rendered.git`',
    ],
    ['namespace: shop-dev', 'namespace: shop', 'the namespace `shop-dev` of `dev-kind`'],
    ['name: dev-kind', 'name: other', 'the namespace `shop-dev` of `dev-kind`'],
    ['kind: Deployment', 'kind: Deploymen', 'objects of kind `Deployment.apps`'],
    ['kind: Deployment', 'kind: Deploymen?', 'objects of kind `Deployment.apps`'],
  ];
  for (const [from, to, refused] of cases) {
    const { reported } = simulated(edited(tree, PROJECT, from, to));
    assert.equal(reported, [
      `CST8086 project \`dev.shop\` of Application \`dev.dev-kind.orders\` does not allow ${refused}`,
    ]);
  }
});

test('projects hold for the objects of Argo CD and for the namespaces too', () => {
  const project = 'dev/argocd/appproject.argoproj.io--argocd--dev.platform.yaml';
  assert.equal(simulated(edited(tree, project, 'name: shop-dev', 'name: shop')).reported, [
    'CST8086 project `dev.platform` of Application `dev.dev-kind.platform` does not allow objects of kind `Namespace`',
  ]);
  const root = 'dev/bootstrap/appproject.argoproj.io--argocd--dev.root.yaml';
  assert.equal(simulated(edited(tree, root, 'kind: ApplicationSet', 'kind: Nothing')).reported, [
    'CST8086 project `dev.root` of Application `dev.root` does not allow objects of kind `ApplicationSet.argoproj.io`',
  ]);
});

test.run();
