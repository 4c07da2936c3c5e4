import type { Find } from '../diagnostics/finding.ts';
import { restrictedViolations } from '../kubernetes/pod-security.ts';
import type { Manifest } from '../lower/manifest.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { objectName } from './object-name.ts';
import { isPinned } from './pods.ts';

/** A Task, or one that is written into a Pipeline, and where its fields are. */
interface PlacedTask {
  readonly spec: JsonMap;
  readonly at: Path;
}

/**
 * Reports `CST5101` where the pod of a Task breaks Pod Security `restricted`, and `CST5102` for an image without a
 * digest, also for Tasks that are written into Pipelines. A Task has no say in the pod itself, so each of its containers
 * must be restricted by itself.
 */
export function checkTasks(manifests: readonly Manifest[], kubernetesVersion: string, find: Find): void {
  for (const { id, object } of manifests) {
    if (id.group !== 'tekton.dev') continue;
    for (const { spec, at } of tasksIn(id.kind, mapOf(object.spec))) {
      const steps = mapsIn(spec.steps);
      const containers = [
        ...steps.map(step => overlaid(mapOf(spec.stepTemplate), step)),
        ...mapsIn(spec.sidecars),
      ];
      const pod: JsonMap = { containers, ...(spec.volumes === undefined ? {} : { volumes: spec.volumes }) };
      for (const { rule, message, path } of restrictedViolations({ spec: pod }, kubernetesVersion)) {
        const field = [...at, ...inTask(path, steps.length)];
        find('CST5101', { object: objectName(id), rule, message }, { at: { object: id, field } });
      }
      for (const [position, { image }] of containers.entries()) {
        if (isPinned(image)) continue;
        find(
          'CST5102',
          { object: objectName(id), image: String(image) },
          {
            at: { object: id, field: [...at, ...inTask(['containers', position], steps.length), 'image'] },
            help: 'write `<repository>@sha256:…`, and no parameter: whoever starts a run would choose what is run',
          },
        );
      }
    }
  }
}

function tasksIn(kind: string, spec: JsonMap): readonly PlacedTask[] {
  if (kind === 'Task') return [{ spec, at: ['spec'] }];
  if (kind !== 'Pipeline') return [];
  return ['tasks', 'finally'].flatMap(list =>
    mapsIn(spec[list]).flatMap(({ taskSpec }, index) =>
      isMap(taskSpec) ? [{ spec: taskSpec, at: ['spec', list, index, 'taskSpec'] }] : [],
    ),
  );
}

/** The path in the Task of a path in its pod, whose containers are the steps and then the sidecars. */
function inTask([list, position, ...rest]: Path, steps: number): Path {
  if (list === 'volumes') return position === undefined ? ['volumes'] : ['volumes', position, ...rest];
  if (list !== 'containers') return ['steps'];
  if (typeof position !== 'number') return ['steps'];
  return position < steps ? ['steps', position, ...rest] : ['sidecars', position - steps, ...rest];
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
