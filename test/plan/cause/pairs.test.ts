import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { causesOf } from '../../../src/plan/cause/causes-of.ts';
import { type Files, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { catalogOf, changesBetween } from './two-states.ts';

const test = suite('pairs of edits');

const ADDRESS = 'dev/dev-kind/orders';
const RELEASE = 'environments/dev/integrations/orders.yaml';
const INTEGRATION = 'catalog/integrations/orders.yaml';
const ENVIRONMENT = 'environments/dev/environment.yaml';
const FILES: Files = {
  ...minimalWorkspace(),
  [INTEGRATION]: integrationOf(
    'orders',
    'http:\n  basePath: /shop/orders\nconfig:\n  env:\n    A: one\nsecrets:\n  env:\n    TOKEN: { key: shop/orders, property: token }\negress:\n  systems: [partner-sftp]\nscaling:\n  replicas: 2\n',
  ),
  [RELEASE]: releaseOf('orders', 'overrides:\n  resources:\n    requests:\n      cpu: 100m\n'),
};

/** Edits that have nothing to do with each other: the file, the text in it, and what takes its place. */
const EDITS: readonly (readonly [string, string | RegExp, string])[] = [
  [INTEGRATION, 'A: one', 'A: two'],
  [INTEGRATION, 'replicas: 2', 'replicas: 3'],
  [INTEGRATION, 'property: token', 'property: secret'],
  [INTEGRATION, '/shop/orders\n', '/shop/new-orders\n'],
  [INTEGRATION, 'port: 8080', 'port: 8090'],
  [RELEASE, 'cpu: 100m', 'cpu: 200m'],
  [RELEASE, /digest: sha256:..../, 'digest: sha256:0000'],
  [RELEASE, 'revision: 1.0.0', 'revision: 1.0.1'],
  [ENVIRONMENT, 'cidrs: [192.0.2.10/32]', 'cidrs: [192.0.2.11/32]'],
  [ENVIRONMENT, 'dev.example.org', 'new.example.org'],
  [ENVIRONMENT, 'prefix: dev', 'prefix: dev-two'],
  [ENVIRONMENT, 'registry: registry.example.org', 'registry: other.example.org'],
];

function edited(...edits: readonly (typeof EDITS)[number][]): Files {
  const files = { ...FILES };
  for (const [file, from, to] of edits) {
    const text = files[file]!.replace(from, to);
    assert.not.equal(text, files[file], String(from));
    files[file] = text;
  }
  return files;
}

/** The line of an edit, 1-based. */
function lineOf([file, from]: (typeof EDITS)[number]): string {
  const text = FILES[file]!;
  const start = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  return `${file}:${text.slice(0, start).split('\n').length}`;
}

/** `<kind>:<field>` → the places that decide it. */
async function decided(after: Files): Promise<ReadonlyMap<string, readonly string[]>> {
  const [older, newer] = [catalogOf(FILES), catalogOf(after)];
  const changes = await changesBetween(older, newer, ADDRESS);
  const causes = await causesOf(changes, { catalog: older }, { catalog: newer });
  return new Map(
    changes.flatMap(change =>
      change.fields.map(({ text }) => [
        `${change.id.kind}:${text}`,
        causes(change)
          .filter(({ fields }) => fields?.includes(text) ?? true)
          .map(({ file, line }) => `${file}:${line}`),
      ]),
    ),
  );
}

for (const [index, first] of EDITS.entries()) {
  test(`${first[2].trim()} is told from every other edit`, async () => {
    const alone = new Set((await decided(edited(first))).keys());
    assert.ok(alone.size > 0);
    for (const second of EDITS.slice(index + 1)) {
      const other = new Set((await decided(edited(second))).keys());
      for (const [field, places] of await decided(edited(first, second))) {
        const expected = [
          ...(alone.has(field) ? [lineOf(first)] : []),
          ...(other.has(field) ? [lineOf(second)] : []),
        ];
        assert.equal([...places].sort(), expected.sort(), `${field} by ${first[2]} and ${second[2]}`);
      }
    }
  });
}

test.run();
