import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { PipelineInput } from '../../link/program.ts';
import { isMap, type JsonMap, mapOf } from '../../source/json.ts';
import { PlainObject } from '../objects/plain-object.ts';
import {
  storedContainer,
  storedVolume,
  withItems,
  withoutEmpty,
  withTimeout,
  withType,
} from './stored-entries.ts';

/** A Pipeline or a Task of the catalog, in the namespace of its environment. */
export class PipelineDocument extends Chart {
  constructor(scope: Construct, { document, namespace }: PipelineInput) {
    super(scope, 'pipeline');
    new PlainObject(this, 'document', {
      ...document,
      metadata: { ...mapOf(document.metadata), namespace },
      spec: asStored(mapOf(document.spec), namespace),
    });
  }
}

/**
 * The spec as Tekton's own webhook writes it back, defaults and spellings included: Argo CD compares lists as wholes,
 * and would call the object out of sync for ever. Tasks are found in the namespace of the shared catalog, since a bare name
 * would mean one in the namespace of each run.
 * @param shared the namespace of the shared catalog
 * @see https://github.com/tektoncd/pipeline/tree/main/pkg/apis/pipeline/v1
 */
export function asStored(spec: JsonMap, shared: string): JsonMap {
  const task = (entry: JsonMap): JsonMap => storedTask(entry, shared);
  const changed = withItems(spec, {
    params: withType,
    // Those of a Pipeline have a value, and no default for their type but one for their description.
    results: result => (Object.hasOwn(result, 'value') ? { description: '', ...result } : withType(result)),
    workspaces: workspace => withoutEmpty(workspace, ['description', 'optional', 'readOnly']),
    steps: storedContainer,
    sidecars: storedContainer,
    volumes: storedVolume,
    tasks: task,
    finally: task,
  });
  return isMap(spec.stepTemplate)
    ? { ...changed, stepTemplate: storedContainer(spec.stepTemplate) }
    : changed;
}

const OF_TASK = ['displayName', 'description', 'params', 'when', 'retries', 'runAfter', 'workspaces'];

function storedTask(entry: JsonMap, shared: string): JsonMap {
  const { taskRef, taskSpec, matrix } = entry;
  const changed = withItems(entry, {
    when: condition => withoutEmpty(condition, ['input']),
    workspaces: workspace => withoutEmpty(workspace, ['subPath']),
  });
  return withTimeout(
    withoutEmpty(
      {
        ...changed,
        // Where a custom task would have its fields and labels.
        ...(isMap(taskSpec) ? { taskSpec: { metadata: {}, spec: null, ...asStored(taskSpec, shared) } } : {}),
        ...(isMap(taskRef) ? { taskRef: sharedTask(taskRef, shared) } : {}),
        ...(isMap(matrix) ? { matrix: storedMatrix(matrix) } : {}),
      },
      OF_TASK,
    ),
  );
}

function storedMatrix(matrix: JsonMap): JsonMap {
  const changed = withItems(matrix, {
    include: combination => withoutEmpty(combination, ['name', 'params']),
  });
  return withoutEmpty(changed, ['params', 'include']);
}

/** A reference to a Task by its name, as the resolver of the cluster takes it; any other reference stays as it is. */
function sharedTask(reference: JsonMap, namespace: string): JsonMap {
  const { name, apiVersion } = reference;
  if (name === undefined || apiVersion !== undefined) return reference;
  const params = Object.entries({ kind: 'task', name, namespace });
  return { resolver: 'cluster', params: params.map(([param, value]) => ({ name: param, value })) };
}
