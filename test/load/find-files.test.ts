import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { findFiles, WORKSPACE_LIMITS } from '../../src/load/find-files.ts';
import { type Files, inFolder, minimalWorkspace } from '../workspace.ts';

const test = suite('load/find-files');

async function finding(files: Files, change: (root: string) => void = () => {}) {
  return inFolder({ ...minimalWorkspace(), ...files }, root => {
    change(root);
    const reporter = new Reporter();
    const entries = findFiles(root, undefined, WORKSPACE_LIMITS, reporter);
    return { paths: entries.map(({ path }) => path), diagnostics: reporter.diagnostics };
  });
}

function summary({ code, message, help }: Diagnostic): string {
  return `${code} ${message} | ${help}`;
}

test('texts for people and hidden files may lie anywhere', async () => {
  const { paths, diagnostics } = await finding({
    'catalog/README.md': '',
    'catalog/organizations/OWNERS': '',
    'environments/dev/notes.txt': '',
    'environments/dev/integrations/.orders.yaml.swp': '',
    'environments/.hidden/x.yaml': '',
  });
  assert.equal(diagnostics, []);
  assert.equal(paths, Object.keys(minimalWorkspace()));
});

test('what would be ignored in silence is an error that says where it belongs', async () => {
  const { diagnostics } = await finding({
    'catalog/orders.yaml': '',
    'catalog/integration/orders.yaml': '',
    'catalog/integrations/team/orders.yaml': '',
    'catalog/integrations/orders.yml': '',
    'environments/dev.yaml': '',
    'environments/dev/cluster/dev.yaml': '',
  });
  assert.equal(diagnostics.map(summary).sort(), [
    'CST1007 `catalog/integration` would not be read here | did you mean `integrations`?',
    'CST1007 `catalog/integrations/orders.yml` would not be read here | documents are YAML and their names end in `.yaml`',
    'CST1007 `catalog/integrations/team` would not be read here | put the files directly into the folder above',
    'CST1007 `catalog/orders.yaml` would not be read here | `catalog` holds the folder `organizations`, the folder `integrations`, the folder `pipelines`, the folder `policies`, the folder `repobindings`, the folder `knowledgebases`, the folder `agents`',
    'CST1007 `environments/dev.yaml` would not be read here | `environments` holds one folder per environment',
    'CST1007 `environments/dev/cluster` would not be read here | did you mean `clusters`?',
  ]);
});

test('other files are a warning', async () => {
  const { diagnostics } = await finding({
    'catalog/organizations/shop.yaml.orig': '',
    'catalog/logo.png': '',
  });
  assert.equal(
    diagnostics.map(({ code, severity }) => `${code} ${severity}`),
    ['CST1008 warning', 'CST1008 warning'],
  );
});

test('names outside the grammar are errors', async () => {
  const long = `a${'b'.repeat(39)}`;
  const { paths, diagnostics } = await finding({
    [`catalog/organizations/${long}.yaml`]: '',
    [`catalog/organizations/${long}c.yaml`]: '',
    'catalog/organizations/-rf.yaml': '',
    'catalog/organizations/con.yaml': '',
    'catalog/organizations/a\nb.yaml': '',
    'catalog/organizations/a\\b.yaml': '',
    'catalog/organizations/straße.yaml': '',
    'catalog/organizations/раypal.yaml': '',
    'catalog/organizations/__proto__.yaml': '',
    'environments/Prod/environment.yaml': '',
  });
  assert.ok(paths.includes(`catalog/organizations/${long}.yaml`));
  assert.equal(
    diagnostics.map(({ code }) => code),
    Array(9).fill('CST1006'),
  );
});

test('an environment without its document is an error', async () => {
  const { diagnostics } = await finding({ 'environments/test/clusters/k.yaml': '' });
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['CST1009'],
  );
});

test('a missing half of the workspace is an error', async () => {
  // covers CST1001
  const { diagnostics } = await finding({}, root => rmSync(join(root, 'environments'), { recursive: true }));
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['CST1001'],
  );
});

test.run();
