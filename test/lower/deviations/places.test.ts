import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../../src/compile.ts';
import { unmark } from '../../marks.ts';
import { inFolder, minimalWorkspace } from '../../workspace.ts';

const test = suite('lower/deviations/places');

const PATH = 'catalog/integrations/orders.yaml';

/** Codes of an integration that says more, each of which must stand at the marked place. */
async function codesAtMark(more: string): Promise<readonly string[]> {
  const indented = more.replaceAll(/^(?=.)/gm, '  ');
  const { text, marks } = unmark(PATH, minimalWorkspace()[PATH]! + indented);
  return inFolder({ ...minimalWorkspace(), [PATH]: text }, async root => {
    const { reporter } = await compile({ root, workers: 0, cache: false });
    for (const { code, span } of reporter.diagnostics) assert.equal(span, marks[0], code);
    return reporter.diagnostics.map(({ code }) => code);
  });
}

const patch = (change: string, target = '{ kind: Deployment }'): string => `patches:
  p:
    target: ${target}
    reason: because it must be so
    ${change}
`;

test('each finding about a patch stands where the patch says it', async () => {
  const rows: readonly (readonly [string, string])[] = [
    [patch('merge: { spec: {} }', '{ kind: ⟦StatefulSet⟧ }'), 'CST4103'],
    [patch('merge: { spec: {} }', '{ kind: Deployment, name: ⟦order⟧ }'), 'CST4103'],
    [patch('merge: { spec: { none: ⟦null⟧ } }'), 'CST4104'],
    [patch('json: [{ op: test, path: /kind, value: Deployment }, ⟦{⟧ op: remove, path: /none }]'), 'CST4104'],
    [patch('merge: { spec: { replicas: ⟦3⟧ } }'), 'CST4106'],
    [
      patch(
        'json: [{ op: test, path: /spec/replicas, value: 1 }, ⟦{⟧ op: replace, path: /spec/replicas, value: 2 }]',
      ),
      'CST4106',
    ],
    [patch('merge: { spec: { template: { spec: { ⟦nodeSelector⟧: { disk: fast } } } } }'), 'CST4107'],
    [patch('merge: { spec: { template: { spec: { hostNam: ⟦x⟧ } } } }'), 'CST5150'],
    [patch('merge: { spec: { template: { spec: { hostNetwork: ⟦true⟧ } } } }'), 'CST5101'],
  ];
  for (const [more, code] of rows) assert.equal(await codesAtMark(more), [code], more);
});

test('each finding about an extra object stands at its field', async () => {
  const object = (kind: string, rest: string): string => `extraObjects:
  x:
    apiVersion: v1
    kind: ${kind}
    ${rest}
`;
  const rows: readonly (readonly [string, string])[] = [
    [object('⟦Secret⟧', 'data: { a: Yg== }'), 'CST4100'],
    [object('ConfigMap', 'metadata: { namespace: ⟦argocd⟧ }'), 'CST4101'],
    [object('ConfigMap', 'data: { a: ⟦1⟧ }'), 'CST5150'],
    [object('ConfigMap', 'metadata: { annotations: { argocd.argoproj.io/hook: ⟦Sync⟧ } }'), 'CST5160'],
    [object('Service', 'spec: { type: ⟦NodePort⟧, ports: [{ port: 80 }] }'), 'CST5164'],
    [object('ConfigMap', 'data: { a: "⟦@{self.uri}⟧" }'), 'CST3065'],
    [object('ConfigMap', 'data: { a: "⟦dev.example.org⟧" }'), 'CST3070'],
  ];
  for (const [more, code] of rows) assert.equal(await codesAtMark(more), [code], more);
});

test('a patch is taken as a whole from the layer that states it, with its nulls', async () => {
  const files = {
    ...minimalWorkspace(),
    [PATH]: `${minimalWorkspace()[PATH]!}${patch('merge: { spec: { template: { spec: { hostname: a, subdomain: b } } } }').replaceAll(/^(?=.)/gm, '  ')}`,
    'environments/dev/integrations/orders.yaml': `${minimalWorkspace()['environments/dev/integrations/orders.yaml']!}  overrides:
    patches:
      p: { target: { kind: Deployment }, reason: because it must be so, merge: { spec: { template: { spec: { enableServiceLinks: null } } } } }
`,
  };
  await inFolder(files, async root => {
    const { reporter, summaries } = await compile({ root, workers: 0, cache: false });
    assert.equal(reporter.diagnostics, []);
    const { deviations } = summaries.get('dev/dev-kind/orders')!;
    assert.equal(
      deviations!.patches.map(({ changes }) => changes),
      [[{ field: 'spec.template.spec.enableServiceLinks', from: false }]],
    );
  });
});

test.run();
