import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { definedExtensions } from '../../src/extension/package/load-extensions.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { inFolder, readFiles } from '../workspace.ts';
import { compileNotes, configMap, FIRST, noteExtension, notes } from './fixture.ts';

const test = suite('external actions of extensions');

const ORDERS = 'catalog/integrations/orders.yaml';
const ACTIONS = 'dev/EXTERNAL-ACTIONS.md';

/** The workspace in which the integration reads ConfigMaps of some names. */
function reading(...names: readonly string[]) {
  const from = names.map(name => `{configMap: ${name}}`).join(', ');
  return { [ORDERS]: `${notes()[ORDERS]}  config:\n    from: [${from}]\n` };
}

test('what another Application of the cluster renders is no object that somebody else brings', async () => {
  const { problems, tree } = await compileNotes({}, reading('first', 'second'));
  assert.equal(problems, []);
  assert.not.match(tree.get(ACTIONS)!, 'ConfigMap `first`');
  assert.match(tree.get(ACTIONS)!, '| dev-kind | ConfigMap `second` in namespace `shop-dev` | orders |');
  const secret = (name: string) => ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name },
    spec: { secretStoreRef: { kind: 'ClusterSecretStore', name: 'platform' }, data: [] },
  });
  const files = { [ORDERS]: `${notes()[ORDERS]}  config:\n    from: [{secret: first}, {secret: second}]\n` };
  const made = (await compileNotes({ lower: ({ name }) => [secret(name)] }, files)).tree.get(ACTIONS)!;
  assert.not.match(made, 'Secret `first`');
  assert.match(made, 'Secret `second`');
});

test('a list that was right is made again when the object goes', async () => {
  await inFolder(notes(reading('first')), async root => {
    const listed = async () => {
      const reporter = new Reporter();
      const extensions = definedExtensions([noteExtension()], reporter)!;
      const place = { stateFolder: join(root, '.cistern'), environments: ['dev'], all: true };
      const writing = openWriting(join(root, 'dist'), place, reporter)!;
      const compiled = await compile({ root, workers: 0, cache: true, extensions }, writing);
      assert.equal(compiled.reporter.diagnostics, []);
      writing.finish();
      return /ConfigMap `first`/.test(readFiles(join(root, 'dist'))[ACTIONS]!);
    };
    assert.not(await listed());
    rmSync(join(root, 'environments/dev/notes/first.yaml'));
    assert.ok(await listed());
  });
});

test('custom resources that no capability of the cluster stands for must be installed by somebody', async () => {
  const object = (apiVersion: string, kind: string) => ({
    apiVersion,
    kind,
    metadata: { name: 'first' },
    spec: {},
  });
  const allowedKinds = [{ group: 'other.example.org', kind: 'Thing' }];
  const lower = () => [
    configMap('first'),
    object('other.example.org/v1', 'Thing'),
    object('keda.sh/v1alpha1', 'ScaledObject'),
    object('generators.external-secrets.io/v1alpha1', 'Password'),
    object('traefik.io/v1alpha1', 'Middleware'),
  ];
  const { problems, tree, externalActionsOf } = await compileNotes({ allowedKinds, lower });
  assert.equal(problems, []);
  assert.equal(externalActionsOf(FIRST), [
    { kind: 'custom-resource', group: 'keda.sh', object: 'ScaledObject' },
    { kind: 'custom-resource', group: 'other.example.org', object: 'Thing' },
  ]);
  assert.match(
    tree.get(ACTIONS)!,
    '| dev-kind | the CRD of `Thing` in group `other.example.org` must be installed, and what acts on it | note.first |',
  );
});

test.run();
