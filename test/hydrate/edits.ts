import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  documentOf,
  type Files,
  integrationOf,
  minimalWorkspace,
  readFiles,
  releaseOf,
} from '../workspace.ts';

/** One random edit: what is done, and three numbers that choose to what. */
export interface Edit {
  readonly name: keyof typeof EDITS;
  readonly choice: readonly [number, number, number];
}

type Choice = Edit['choice'];

const MINIMAL = minimalWorkspace();
const ENVIRONMENT = MINIMAL['environments/dev/environment.yaml']!;
const CLUSTER = MINIMAL['environments/dev/clusters/dev-kind.yaml']!;
const ENVIRONMENTS = ['dev', 'prod', 'test'];
const INTEGRATIONS = ['orders', 'returns', 'tills'];
const CLUSTERS = ['east', 'west', 'dev-kind', 'prod-kind', 'test-kind'];

const environmentOf = (name: string, domain = 0, from = ''): string =>
  ENVIRONMENT.replace('name: dev\n', `name: ${name}\n`)
    .replace('dev.example.org', `${name}${domain}.example.org`)
    .replace('spec:\n', from === '' ? 'spec:\n' : `spec:\n  promotesFrom: ${from}\n`);
const clusterOf = (name: string, version = 36): string =>
  CLUSTER.replace('name: dev-kind', `name: ${name}`).replace('1.36', `1.${version}`);

/** Settings of an integration: some collide with another's, some warn, some are wrong. */
const SETTINGS = [
  '',
  'http:\n  basePath: /shop/a',
  'http:\n  basePath: /shop/b',
  'http:\n  basePath: /shop',
  'http:\n  basePath: /elsewhere',
  'config:\n  env:\n    LEVEL: debug',
  'scaling:\n  replicas: 3',
  'egress:\n  internet: [a.example.com]',
  'runtime: camel-quarkus\nresources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 128Mi',
  'unknown: 1',
  'dependencies: [orders]\nhttp:\n  port: 8080\n  basePath: /shop/c',
  'dependencies: [returns]\nconfig:\n  env:\n    RETURNS_URL: "@{returns.url}"\n    CLUSTER: "@{cluster.name}"',
  'dependencies: [tills]\nconfig:\n  env:\n    TILLS_URL: "@{tills.routeUrl}"',
  'selectorLabels: {name: old, instance: older}\nhttp:\n  port: 8080',
];
/** Settings of a release. */
const RELEASES = [
  '',
  'state: stopped',
  'overrides:\n  scaling:\n    replicas: 4',
  'clusters:\n  - name: east',
  'clusters:\n  - name: dev-kind',
  'overrides:\n  http:\n    port: 9090',
  'overrides:\n  http:\n    basePath: /shop/d',
  'overrides:\n  config:\n    env:\n      TEST_URL: https://test1.example.org/x',
];

/** What an environment says about Argo CD; some fit to what the others say, and some do not. */
const RENDERED = '  rendered: { repoURL: "https://git.example.org/rendered.git", credentials: none';
const DELIVERIES = [
  '',
  `${RENDERED} }\n`,
  `${RENDERED} }\n  argocd: { mode: applications, waves: { orders: 1 } }\n`,
  `${RENDERED} }\n  argocd: { rollingSync: {}, waves: { tills: 1 } }\n`,
  `${RENDERED}, proposed: true }\n`,
  `${RENDERED.replace('none', '{ key: argocd/rendered }')} }\n  argocd: { cluster: dev-kind }\n`,
];

const pick = <T>(items: readonly T[], number: number): T => items[number % items.length]!;

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function pathIn(root: string, folder: string, number: number): string | undefined {
  if (!existsSync(join(root, folder))) return undefined;
  const paths = Object.keys(readFiles(join(root, folder)));
  return paths.length === 0 ? undefined : join(root, folder, pick(paths, number));
}

const integrationText = (name: string, number: number): string => {
  const settings = pick(SETTINGS, number);
  const text = integrationOf(name, settings.replace(/^runtime: .*\n/, ''));
  return settings.startsWith('runtime: ')
    ? text.replace('runtime: container', 'runtime: camel-quarkus')
    : text;
};

/** What can happen to a workspace and to its `dist` between two runs. */
const EDITS = {
  nothing: () => {},
  'an integration': (root: string, [a, b]: Choice) => {
    const name = pick(INTEGRATIONS, a);
    write(root, `catalog/integrations/${name}.yaml`, integrationText(name, b));
  },
  'a release': (root: string, [a, b, c]: Choice) => {
    const [environment, name] = [pick(ENVIRONMENTS, a), pick(INTEGRATIONS, b)];
    write(root, `environments/${environment}/integrations/${name}.yaml`, releaseOf(name, pick(RELEASES, c)));
  },
  'a release is gone': (root: string, [a, b]: Choice) => {
    rmSync(join(root, `environments/${pick(ENVIRONMENTS, a)}/integrations/${pick(INTEGRATIONS, b)}.yaml`), {
      force: true,
    });
  },
  'an organization': (root: string, [a]: Choice) => {
    write(
      root,
      'catalog/organizations/shop.yaml',
      documentOf('Organization', 'shop', `displayName: Shop ${a % 3}`),
    );
  },
  'a second organization': (root: string, [a]: Choice) => {
    const spec = pick(['', 'hostLabels: [shop]', 'displayName: Store'], a);
    write(root, 'catalog/organizations/store.yaml', documentOf('Organization', 'store', spec));
  },
  'an environment': (root: string, [a, b, c]: Choice) => {
    const name = pick(ENVIRONMENTS, a);
    write(
      root,
      `environments/${name}/environment.yaml`,
      environmentOf(name, b % 2, pick(['', ...ENVIRONMENTS], c)) + pick(DELIVERIES, Math.trunc(b / 2)),
    );
    const clusters = join(root, `environments/${name}/clusters`);
    if (!existsSync(clusters))
      write(root, `environments/${name}/clusters/${name}-kind.yaml`, clusterOf(`${name}-kind`));
  },
  'an environment is gone': (root: string, [a]: Choice) => {
    rmSync(join(root, `environments/${pick(ENVIRONMENTS, a)}`), { recursive: true, force: true });
  },
  'a cluster': (root: string, [a, b, c]: Choice) => {
    const name = pick(CLUSTERS, b);
    write(root, `environments/${pick(ENVIRONMENTS, a)}/clusters/${name}.yaml`, clusterOf(name, 35 + (c % 2)));
  },
  'a cluster is gone': (root: string, [a, b]: Choice) => {
    rmSync(join(root, `environments/${pick(ENVIRONMENTS, a)}/clusters/${pick(CLUSTERS, b)}.yaml`), {
      force: true,
    });
  },
  'a file is renamed': (root: string, [a, b]: Choice) => {
    const path = pathIn(root, pick(['catalog', 'environments'], a), b);
    if (path !== undefined) renameSync(path, path.replace(/[^/]+$/, 'renamed.yaml'));
  },
  'a stray file': (root: string, [a, b]: Choice) => {
    const folder = pick(['catalog/integrations', 'environments/dev', 'environments/test/clusters'], a);
    write(root, `${folder}/${pick(['stray.bin', 'stray.json', 'README.md'], b)}`, 'stray\n');
  },
  'no stray files': (root: string) => {
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (/\/(stray\.|renamed\.)/.test(name)) rmSync(join(root, name), { force: true });
    }
  },
  'a rendered file is edited': (root: string, [a]: Choice) => {
    const path = pathIn(root, 'dist', a);
    if (path !== undefined) writeFileSync(path, 'edited: true\n');
  },
  'a rendered file is gone': (root: string, [a]: Choice) => {
    const path = pathIn(root, 'dist', a);
    if (path !== undefined) rmSync(path);
  },
  'a rendered folder is a link': (root: string, [a]: Choice) => {
    const folder = pathIn(root, 'dist', a)?.replace(/\/[^/]+$/, '');
    if (folder === undefined || folder === join(root, 'dist') || existsSync(join(root, 'moved'))) return;
    renameSync(folder, join(root, 'moved'));
    symlinkSync(join(root, 'moved'), folder);
  },
  'rendered files are gone': (root: string, [a]: Choice) => {
    rmSync(join(root, 'dist', pick(['', ...ENVIRONMENTS], a)), { recursive: true, force: true });
    rmSync(join(root, 'moved'), { recursive: true, force: true });
  },
  'everything is right again': (root: string) => {
    for (const folder of ['catalog', 'environments', 'moved'])
      rmSync(join(root, folder), { recursive: true, force: true });
    for (const [path, text] of Object.entries(WORKSPACE)) write(root, path, text);
  },
} satisfies Record<string, (root: string, choice: Choice) => void>;

/** The names of all edits; those come more often that leave a workspace without errors. */
export const EDIT_NAMES: readonly Edit['name'][] = [
  ...(Object.keys(EDITS) as Edit['name'][]),
  ...Array.from(
    { length: 4 },
    () => ['an integration', 'a release', 'everything is right again'] as const,
  ).flat(),
];

/** Applies an edit to a workspace with its `dist`. */
export function applyEdit(root: string, { name, choice }: Edit): void {
  const edit: (root: string, choice: Choice) => void = EDITS[name];
  edit(root, choice);
}

/** Three environments, of which one has two clusters, and three integrations. */
export const WORKSPACE: Files = {
  ...MINIMAL,
  ...Object.fromEntries(
    ENVIRONMENTS.flatMap((name, index) => [
      [
        `environments/${name}/environment.yaml`,
        environmentOf(name, 0, name === 'test' ? 'dev' : '') + DELIVERIES[index],
      ],
      [`environments/${name}/clusters/${name}-kind.yaml`, clusterOf(`${name}-kind`)],
      ...INTEGRATIONS.map(release => [
        `environments/${name}/integrations/${release}.yaml`,
        releaseOf(release),
      ]),
    ]),
  ),
  'environments/prod/clusters/east.yaml': clusterOf('east'),
  ...Object.fromEntries(
    INTEGRATIONS.map((name, index) => [`catalog/integrations/${name}.yaml`, integrationText(name, index)]),
  ),
};
