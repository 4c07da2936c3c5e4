import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withCrdDefaults } from '../../../src/kubernetes/crd-defaults.ts';
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

/** How the Task `clone` of the shared catalog is found from anywhere. */
const SHARED = {
  resolver: 'cluster',
  params: [
    { name: 'kind', value: 'task' },
    { name: 'name', value: 'clone' },
    { name: 'namespace', value: 'cistern-pipelines' },
  ],
};

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
    stepTemplate: { computeResources: {} },
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
      tasks: [{ name: 'one', taskRef: SHARED, timeout: '1h30m0s' }],
      finally: [{ name: 'two', taskRef: SHARED }],
    },
  );
});

test('a Task that is written out is completed like any other, with the fields of a custom task', () => {
  const { spec } = objectOf('Pipeline', {
    tasks: [
      {
        name: 'one',
        taskSpec: { params: [{ name: 'a' }], steps: [{ name: 's', image: 'x', timeout: '60s' }] },
      },
    ],
  });
  assert.equal(spec, {
    tasks: [
      {
        name: 'one',
        taskSpec: {
          metadata: {},
          spec: null,
          params: [{ name: 'a', type: 'string' }],
          steps: [{ name: 's', image: 'x', timeout: '1m0s', computeResources: {} }],
        },
      },
    ],
  });
});

test('sidecars, workspaces of a container and maps of texts are completed', () => {
  const { spec } = objectOf('Task', {
    params: [
      { name: 'm', properties: { a: {} } },
      { name: 'd', default: { a: 'x' }, properties: { a: {} } },
    ],
    results: [{ name: 'r', properties: { a: {} } }],
    steps: [{ name: 's', image: 'x', workspaces: [{ name: 'w' }] }],
    sidecars: [
      { name: 'p', image: 'x', readinessProbe: { initialDelaySeconds: 0, tcpSocket: { port: 80 } } },
    ],
  });
  const properties = { a: { type: 'string' } };
  assert.equal(spec, {
    params: [
      { name: 'm', type: 'object', properties },
      { name: 'd', type: 'object', default: { a: 'x' }, properties },
    ],
    results: [{ name: 'r', type: 'object', properties }],
    steps: [{ name: 's', image: 'x', workspaces: [{ name: 'w', mountPath: '' }], computeResources: {} }],
    sidecars: [{ name: 'p', image: 'x', readinessProbe: { tcpSocket: { port: 80 } }, computeResources: {} }],
  });
});

test('what says nothing is left out of lists, as Tekton writes them back', () => {
  const { spec } = objectOf('Task', {
    params: [{ name: 'a', description: '', default: '' }],
    workspaces: [{ name: 'w', description: '', optional: false, readOnly: false }],
    volumes: [
      { name: 'v', emptyDir: { medium: '' } },
      { name: 'c', persistentVolumeClaim: { claimName: 'c', readOnly: false } },
      { name: 's', secret: { secretName: 's', optional: false } },
    ],
    steps: [
      {
        name: 's',
        image: 'x',
        displayName: '',
        args: [],
        env: [{ name: 'A', value: '' }],
        volumeMounts: [{ name: 'v', mountPath: '/v', readOnly: false, subPath: '' }],
        securityContext: { privileged: false, capabilities: { add: [], drop: ['ALL'] } },
      },
    ],
  });
  assert.equal(spec, {
    params: [{ name: 'a', default: '', type: 'string' }],
    workspaces: [{ name: 'w' }],
    volumes: [
      { name: 'v', emptyDir: {} },
      { name: 'c', persistentVolumeClaim: { claimName: 'c' } },
      { name: 's', secret: { secretName: 's', optional: false } },
    ],
    steps: [
      {
        name: 's',
        image: 'x',
        env: [{ name: 'A' }],
        volumeMounts: [{ name: 'v', mountPath: '/v' }],
        securityContext: { privileged: false, capabilities: { drop: ['ALL'] } },
        computeResources: {},
      },
    ],
  });
  const pipeline = objectOf('Pipeline', {
    tasks: [
      {
        name: 'one',
        taskRef: { name: 'clone' },
        params: [{ name: 'a', value: '' }],
        retries: 0,
        runAfter: [],
        when: [{ input: '', operator: 'in', values: [''] }],
        workspaces: [{ name: 'w', subPath: '' }],
        matrix: { params: [], include: [{ name: '', params: [{ name: 'b', value: '' }] }] },
      },
    ],
  });
  assert.equal(pipeline.spec, {
    tasks: [
      {
        name: 'one',
        taskRef: SHARED,
        params: [{ name: 'a', value: '' }],
        when: [{ operator: 'in', values: [''] }],
        workspaces: [{ name: 'w' }],
        matrix: { include: [{ params: [{ name: 'b', value: '' }] }] },
      },
    ],
  });
});

test('what the API server adds to the ports of a Task is there already', () => {
  const { spec } = objectOf('Task', {
    sidecars: [
      { name: 'p', image: 'x', ports: [{ containerPort: 80 }, { containerPort: 53, protocol: 'UDP' }] },
    ],
  });
  assert.equal((spec as JsonMap).sidecars, [
    {
      name: 'p',
      image: 'x',
      ports: [
        { containerPort: 80, protocol: 'TCP' },
        { containerPort: 53, protocol: 'UDP' },
      ],
      computeResources: {},
    },
  ]);
});

test('what the webhook of Tekton Triggers adds is there already', () => {
  const reference = { ref: { name: 'github' } };
  const completed = withCrdDefaults(
    {
      apiVersion: 'triggers.tekton.dev/v1beta1',
      kind: 'EventListener',
      spec: {
        triggerGroups: [{ name: 'a', interceptors: [reference], triggerSelector: {} }],
        triggers: [{ bindings: [{ ref: 'b' }], interceptors: [reference] }],
        resources: { kubernetesResource: { spec: { template: { spec: { containers: [{}] } } } } },
      },
    },
    undefined,
  );
  const whole = { ref: { name: 'github', kind: 'ClusterInterceptor' } };
  assert.equal(completed.spec, {
    serviceAccountName: 'default',
    triggerGroups: [{ name: 'a', interceptors: [whole], triggerSelector: { namespaceSelector: {} } }],
    triggers: [{ bindings: [{ ref: 'b', kind: 'TriggerBinding' }], interceptors: [whole] }],
    resources: {
      kubernetesResource: { spec: { template: { spec: { containers: [{ name: '', resources: {} }] } } } },
    },
  });
});

test.run();
