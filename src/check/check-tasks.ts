import type { Find } from '../diagnostics/finding.ts';
import { restrictedViolations } from '../kubernetes/pod-security.ts';
import type { Manifest } from '../lower/manifest.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { objectName } from './object-name.ts';
import { isPinned } from './pods.ts';

/**
 * Reports `CST5101` where the pod of a Task breaks Pod Security `restricted`, and `CST5102` for an image without a
 * digest. A Task has no say in the pod itself, so each of its containers must be restricted by itself.
 */
export function checkTasks(manifests: readonly Manifest[], kubernetesVersion: string, find: Find): void {
  for (const { id, object } of manifests) {
    if (id.kind !== 'Task' || id.group !== 'tekton.dev') continue;
    const spec = mapOf(object.spec);
    const template = mapOf(spec.stepTemplate);
    const steps = mapsIn(spec.steps);
    const pod: JsonMap = {
      containers: steps.map(step => overlaid(template, step)),
      ...(spec.volumes === undefined ? {} : { volumes: spec.volumes }),
    };
    for (const { rule, message, path } of restrictedViolations({ spec: pod }, kubernetesVersion)) {
      const field = ['spec', ...inTask(path)];
      find('CST5101', { object: objectName(id), rule, message }, { at: { object: id, field } });
    }
    for (const [position, { image }] of steps.entries()) {
      if (isPinned(image)) continue;
      find(
        'CST5102',
        { object: objectName(id), image: String(image) },
        {
          at: { object: id, field: ['spec', 'steps', position, 'image'] },
          help: 'write `<repository>@sha256:…`, and no parameter: whoever starts a run would choose what is run',
        },
      );
    }
  }
}

/** The path in the Task of a path in its pod. */
function inTask([list, ...rest]: Path): Path {
  return list === 'containers' ? ['steps', ...rest] : list === 'volumes' ? ['volumes', ...rest] : ['steps'];
}

/** A step over the template of all steps: maps merge, all else of the step wins. */
function overlaid(template: JsonMap, step: JsonMap): JsonMap {
  const merged: Record<string, Json> = { ...template };
  for (const [key, value] of Object.entries(step)) {
    const below = Object.hasOwn(template, key) ? template[key] : undefined;
    merged[key] = isMap(below) && isMap(value) ? overlaid(below, value) : value;
  }
  return merged;
}
