import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { cistern } from '../cli/world.ts';
import { REPOSITORY } from '../workspace.ts';

const test = suite('cistern apps');
const parts = { folder: REPOSITORY, compiler: async () => ({ compile, openWriting }) };

test('apps lists the Applications of the example in a table and as JSON', async () => {
  const { code, out, err } = await cistern(['apps', '--env', 'test', '--workers', '1'], parts);
  assert.equal([code, err], [0, '']);
  const [heading, first] = out.split('\n').map(line => line.split(/ {2,}/));
  assert.equal(heading, ['NAME', 'PROJECT', 'REPOSITORY', 'PATH', 'REVISION', 'CLUSTER', 'NAMESPACE']);
  assert.is(first!.length, heading!.length);

  const json = await cistern(['apps', '--env', 'test', '--json', '--workers', '1'], parts);
  const records = JSON.parse(json.out);
  assert.is(records.length, out.trimEnd().split('\n').length - 1);
  assert.ok(records.every(({ environment }: { environment: string }) => environment === 'test'));
  assert.equal([...new Set(records.map(({ mode }: { mode: string }) => mode))].sort(), [
    'application',
    'bootstrap',
  ]);
});

test('Argo CD would take the whole example without a complaint', async () => {
  const { code, out, err } = await cistern(['apps', '--json', '--workers', '1'], parts);
  assert.equal([code, err], [0, '']);
  const modes = new Set(JSON.parse(out).map(({ mode }: { mode: string }) => mode));
  assert.equal([...modes].sort(), ['application', 'applicationset', 'bootstrap']);
});

test.run();
