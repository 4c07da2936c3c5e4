import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkTasks } from '../../../src/check/check-tasks.ts';
import { type Finding, findInto } from '../../../src/diagnostics/finding.ts';
import type { Manifest } from '../../../src/lower/manifest.ts';
import { checkTriggers } from '../../../src/validate/tekton/triggers/check-triggers.ts';
import { readCatalog } from '../../../src/yaml/catalog/read-catalog.ts';
import { finds, pipeline } from '../../validate/tekton/documents.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';
import { type Loose, nameOf, OBJECTS, ofKind, type Placed } from '../tenancy-trees.ts';

const test = suite('tenancy/faults/catalog');

const none = (found: readonly string[]): void => assert.equal([...found], []);
/** The Tasks that are written in the example's catalog. */
const TASKS: readonly Loose[] = Object.values(readFiles(join(REPOSITORY, 'catalog/pipelines')))
  .map(text => readCatalog(text, code => assert.unreachable(code)) as Loose)
  .filter(({ kind }) => kind === 'Task');
const SCRIPTS: readonly string[] = TASKS.flatMap(({ spec }) =>
  spec.steps.flatMap(({ script }: Loose) => script ?? []),
);
const PIPELINES = ofKind(OBJECTS, 'Pipeline');
const TEKTON = OBJECTS.filter(({ object }) => object.apiVersion?.includes('tekton.dev/'));

const manifestOf = ({ object }: Placed): Manifest => {
  const { apiVersion, kind, metadata } = object;
  const { name, namespace = '' } = metadata;
  return {
    id: { group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '', kind, namespace, name },
    apiVersion,
    object,
  };
};
/** The objects of each cluster of each tree. */
const CLUSTERS = [...new Set(OBJECTS.map(({ tree, cluster }) => `${tree} ${cluster}`))].map(place =>
  OBJECTS.filter(({ tree, cluster }) => `${tree} ${cluster}` === place).map(manifestOf),
);
const found = (check: (findings: Finding[]) => void): readonly string[] => {
  const findings: Finding[] = [];
  check(findings);
  return findings.map(({ code, message }) => `${code} ${message}`);
};

test('there is something to test', () => {
  assert.ok(TASKS.length > 1 && SCRIPTS.length > 3 && PIPELINES.length > 1 && TEKTON.length > 8);
});

test('fault 48: every Task is found by the resolver, in a namespace that has it', () => {
  const places = new Set(
    ofKind(OBJECTS, 'Task').map(
      ({ tree, object }) => `${tree} ${object.metadata.namespace}/${object.metadata.name}`,
    ),
  );
  none(
    PIPELINES.flatMap(placed =>
      [...placed.object.spec.tasks, ...(placed.object.spec.finally ?? [])].flatMap(
        ({ taskRef, taskSpec }) => {
          if (taskSpec) return [];
          const told = Object.fromEntries(
            (taskRef.params ?? []).map(({ name, value }: Loose) => [name, value]),
          );
          const isThere = places.has(`${placed.tree} ${told.namespace}/${told.name}`);
          return taskRef.resolver === 'cluster' && told.kind === 'task' && isThere ? [] : [nameOf(placed)];
        },
      ),
    ),
  );
});

test('fault 49: every script stops at its first error and hides none', () => {
  for (const script of SCRIPTS) {
    assert.match(script, /^#!\/bin\/sh\nset -eu\n/);
    assert.not.match(script, /\|\| *(true|:)|set \+e/);
  }
});

test('fault 50: steps write into declared volumes alone, so what one leaves the next one finds', () => {
  for (const { spec } of TASKS) {
    for (const step of spec.steps) {
      const container = { ...spec.stepTemplate, ...step };
      const variables = [...(spec.stepTemplate?.env ?? []), ...(step.env ?? [])];
      const mounts = [...(spec.stepTemplate?.volumeMounts ?? []), ...(step.volumeMounts ?? [])];
      assert.is(container.securityContext.readOnlyRootFilesystem, true, step.name);
      // Any other folder cannot be written, so a step that tries fails at once.
      for (const { name, value } of variables.filter(variable =>
        ['HOME', 'TMPDIR'].includes(variable.name),
      )) {
        const isShared =
          value.startsWith('$(workspaces.') ||
          mounts.some(({ mountPath }) => value.startsWith(`${mountPath}/`));
        assert.ok(isShared, `${step.name}: ${name}`);
      }
      assert.not.match(step.script ?? '', /\/tmp\b|~\//, step.name);
    }
  }
});

test('fault 51: a task at the end that needs the success of another one is a warning', () => {
  const end = (value: string): string =>
    `tasks:\n  - name: deploy\n    taskRef:\n      name: deploy\nfinally:\n  - name: summary\n    taskRef:\n      name: summary\n    params:\n      - name: status\n        value: ${value}`;
  finds(
    pipeline(end('$(tasks.deploy.results.status)')),
    'CST2043 the task `summary` at the end uses a result of `deploy`, and is skipped whenever that fails',
  );
  finds(pipeline(end('$(tasks.deploy.status)')));
});

test('fault 52: no script removes a folder that it was given, or prints what it does', () => {
  for (const script of SCRIPTS) assert.not.match(script, /\brm +-[a-z]*[rR]|set -[a-z]*x|set -o xtrace/);
});

test('fault 54: one version of each API, one binding of a name, and runs that fit their Pipelines', () => {
  assert.equal([...new Set(TEKTON.map(({ object }) => object.apiVersion))].sort(), [
    'tekton.dev/v1',
    'triggers.tekton.dev/v1beta1',
  ]);
  for (const objects of CLUSTERS) {
    none(
      found(findings => {
        const find = findInto(findings);
        checkTriggers(objects, ({ id }, code, args, field) =>
          find(code, args, { at: { object: id, field } }),
        );
      }),
    );
    const bindings = objects
      .filter(({ id }) => id.kind === 'TriggerBinding')
      .map(({ id }) => `${id.namespace}/${id.name}`);
    assert.is(new Set(bindings).size, bindings.length);
  }
});

test('fault 55: no step needs more rights than a restricted pod has, and one that does is refused', () => {
  for (const objects of CLUSTERS) none(found(findings => checkTasks(objects, '1.36', findInto(findings))));
  const task = CLUSTERS.flat().find(({ id }) => id.kind === 'Task')!;
  const spec = task.object.spec as Loose;
  const privileged = {
    ...task,
    object: {
      ...task.object,
      spec: { ...spec, steps: [{ ...spec.steps[0], securityContext: { privileged: true } }] },
    },
  };
  assert.match(
    found(findings => checkTasks([privileged], '1.36', findInto(findings))).join('\n'),
    /^CST5101 Task/,
  );
});

test.run();
