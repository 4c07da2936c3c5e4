import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonMap } from '../../../src/source/json.ts';
import { lowered } from '../fixture.ts';

const test = suite('lower/pipelines/pipeline-document');

const objectOf = (kind: string, spec: JsonMap) =>
  lowered({
    kind: 'pipeline',
    address: { environment: 'dev', cluster: 'dev-kind', application: `${kind.toLowerCase()}.it` },
    namespace: 'cistern-pipelines',
    document: {
      apiVersion: 'tekton.dev/v1',
      kind,
      metadata: { name: 'it', labels: { team: 'platform' } },
      spec,
    },
  }).object(kind);

test('a document keeps what it says and gets its namespace', () => {
  const spec = { steps: [{ name: 'run', image: 'x', script: 'echo $HOME\n', computeResources: {} }] };
  assert.equal(objectOf('Task', spec), {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
    metadata: { name: 'it', namespace: 'cistern-pipelines', labels: { team: 'platform' } },
    spec,
  });
});

test('what Tekton would write into lists is there already, spelled as it spells it', () => {
  const { spec } = objectOf('Task', {
    params: [{ name: 'a' }, { name: 'b', default: ['x'] }, { name: 'c', type: 'array' }],
    results: [{ name: 'r' }],
    volumes: [
      { name: 'v', emptyDir: { sizeLimit: '1024Mi' } },
      { name: 'w', emptyDir: {} },
    ],
    stepTemplate: { env: [] },
    steps: [
      { name: 'one', image: 'x', timeout: '90s' },
      { name: 'two', image: 'x', timeout: '1h', computeResources: { limits: { cpu: '0.5', memory: '1Gi' } } },
    ],
  });
  assert.equal(spec, {
    params: [
      { name: 'a', type: 'string' },
      { name: 'b', default: ['x'], type: 'array' },
      { name: 'c', type: 'array' },
    ],
    results: [{ name: 'r', type: 'string' }],
    volumes: [
      { name: 'v', emptyDir: { sizeLimit: '1Gi' } },
      { name: 'w', emptyDir: {} },
    ],
    stepTemplate: { env: [], computeResources: {} },
    steps: [
      { name: 'one', image: 'x', timeout: '1m30s', computeResources: {} },
      {
        name: 'two',
        image: 'x',
        timeout: '1h0m0s',
        computeResources: { limits: { cpu: '500m', memory: '1Gi' } },
      },
    ],
  });
  assert.equal(
    objectOf('Pipeline', {
      results: [{ name: 'r', value: '$(tasks.one.results.r)' }],
      tasks: [{ name: 'one', taskRef: { name: 'clone' }, timeout: '1h30m' }],
      finally: [{ name: 'two', taskRef: { name: 'clone', kind: 'Task' } }],
    }).spec,
    {
      results: [{ name: 'r', description: '', value: '$(tasks.one.results.r)' }],
      tasks: [{ name: 'one', taskRef: { kind: 'Task', name: 'clone' }, timeout: '1h30m0s' }],
      finally: [{ name: 'two', taskRef: { kind: 'Task', name: 'clone' } }],
    },
  );
});

test.run();
