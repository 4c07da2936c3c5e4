import * as assert from 'uvu/assert';
import { type Finding, findInto } from '../../../../src/diagnostics/finding.ts';
import type { JsonMap } from '../../../../src/source/json.ts';
import { checkTriggers } from '../../../../src/validate/tekton/triggers/check-triggers.ts';
import type { TriggerObject } from '../../../../src/validate/tekton/triggers/trigger-object.ts';

/** An object of Tekton Triggers in the namespace `org-shop`, or one of another group. */
export function triggerObject(
  kind: string,
  name: string,
  spec: JsonMap,
  group = 'triggers.tekton.dev',
  namespace = 'org-shop',
): TriggerObject {
  return { id: { group, kind, namespace, name }, object: { kind, metadata: { name, namespace }, spec } };
}

/** The interceptor that verifies the signature of GitHub. */
export const SIGNATURE: JsonMap = {
  ref: { name: 'github', kind: 'ClusterInterceptor' },
  params: [
    { name: 'secretRef', value: { secretName: 'hook', secretKey: 'token' } },
    { name: 'eventTypes', value: ['push'] },
  ],
};

/** A run that a template makes. */
export const RUN: JsonMap = {
  apiVersion: 'tekton.dev/v1',
  kind: 'PipelineRun',
  metadata: { generateName: 'build-', namespace: 'builds' },
  spec: {
    pipelineRef: { name: 'build' },
    params: [{ name: 'revision', value: '$(tt.params.revision)' }],
    timeouts: { pipeline: '1h0m0s', tasks: '50m', finally: '10m' },
  },
};

/** A Trigger with its binding and its template, any field replaced. */
export function triggerSet(
  changes: {
    readonly trigger?: JsonMap;
    readonly binding?: JsonMap;
    readonly template?: JsonMap;
    readonly run?: JsonMap;
  } = {},
): readonly TriggerObject[] {
  return [
    triggerObject('Trigger', 'push', {
      bindings: [{ ref: 'push' }],
      interceptors: [SIGNATURE],
      template: { ref: 'build' },
      ...changes.trigger,
    }),
    triggerObject('TriggerBinding', 'push', {
      params: [{ name: 'revision', value: '$(body.after)' }],
      ...changes.binding,
    }),
    triggerObject('TriggerTemplate', 'build', {
      params: [{ name: 'revision' }],
      resourcetemplates: [{ ...RUN, ...changes.run }],
      ...changes.template,
    }),
  ];
}

/** What is found, each `<code> <message>`. */
export function linesOf(
  objects: readonly TriggerObject[],
  expected: readonly TriggerObject['id'][] = [],
): readonly string[] {
  return findingsOf(objects, expected).map(({ code, message }) => `${code} ${message}`);
}

/** What is found; every place must be one that the object has, or that it lacks at its end. */
export function findingsOf(
  objects: readonly TriggerObject[],
  expected: readonly TriggerObject['id'][] = [],
): readonly Finding[] {
  const found: Finding[] = [];
  const find = findInto(found);
  checkTriggers(
    objects,
    (owner, code, args, field, help) => {
      const parent = field.slice(0, -1).reduce<unknown>((value, key) => Object(value)[key], owner.object);
      assert.ok(typeof parent === 'object' && parent !== null, `${code} at ${field.join('.')}`);
      find(code, args, { at: { object: owner.id, field }, help });
    },
    expected,
  );
  return found;
}
