import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { canonicalQuantity, parseQuantity } from '../../kubernetes/quantity.ts';
import type { PipelineInput } from '../../link/program.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import { goDuration } from '../integration-app/identity/backend/go-duration.ts';
import { PlainObject } from '../objects/plain-object.ts';

/** A Pipeline or a Task of the catalog, in the namespace of its environment. */
export class PipelineDocument extends Chart {
  constructor(scope: Construct, { document, namespace }: PipelineInput) {
    super(scope, 'pipeline');
    new PlainObject(this, 'document', {
      ...document,
      metadata: { ...mapOf(document.metadata), namespace },
      spec: asStored(mapOf(document.spec)),
    });
  }
}

/**
 * The spec as Tekton's own webhook writes it back, defaults and spellings included: Argo CD compares lists as wholes,
 * and would call the object out of sync for ever.
 * @see https://github.com/tektoncd/pipeline/tree/main/pkg/apis/pipeline/v1
 */
function asStored(spec: JsonMap): JsonMap {
  const changed: Record<string, Json> = { ...spec };
  const change = (list: string, complete: (entry: JsonMap) => JsonMap): void => {
    if (spec[list] !== undefined) changed[list] = mapsIn(spec[list]).map(complete);
  };
  change('params', withType);
  // Those of a Pipeline have a value, and no default for their type but one for their description.
  change('results', result =>
    Object.hasOwn(result, 'value') ? { description: '', ...result } : withType(result),
  );
  change('steps', withResources);
  change('volumes', withSizeLimit);
  change('tasks', withTaskKind);
  change('finally', withTaskKind);
  if (isMap(spec.stepTemplate)) changed.stepTemplate = withResources(spec.stepTemplate);
  return changed;
}

function withType(declared: JsonMap): JsonMap {
  return { ...declared, type: declared.type ?? (Array.isArray(declared.default) ? 'array' : 'string') };
}

function withTaskKind(task: JsonMap): JsonMap {
  const { taskRef } = task;
  return withTimeout(isMap(taskRef) ? { ...task, taskRef: { kind: 'Task', ...taskRef } } : task);
}

function withResources(container: JsonMap): JsonMap {
  const resources = Object.entries(mapOf(container.computeResources)).map(([sort, amounts]) => [
    sort,
    Object.fromEntries(Object.entries(mapOf(amounts)).map(([name, amount]) => [name, canonical(amount)])),
  ]);
  return withTimeout({ ...container, computeResources: Object.fromEntries(resources) as JsonMap });
}

function withTimeout(entry: JsonMap): JsonMap {
  if (typeof entry.timeout !== 'string') return entry;
  const amount = (unit: string): string =>
    new RegExp(`([0-9]+)${unit}`).exec(String(entry.timeout))?.[1] ?? '0';
  return { ...entry, timeout: goDuration(`${amount('h')}h${amount('m')}m${amount('s')}s`) };
}

function withSizeLimit(volume: JsonMap): JsonMap {
  const { sizeLimit, ...others } = mapOf(volume.emptyDir);
  if (sizeLimit === undefined) return volume;
  return { ...volume, emptyDir: { ...others, sizeLimit: canonical(sizeLimit) } };
}

function canonical(amount: Json): Json {
  const quantity = typeof amount === 'string' ? parseQuantity(amount) : undefined;
  return quantity === undefined ? amount : canonicalQuantity(quantity);
}
