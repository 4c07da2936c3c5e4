import { isMap, type Json, mapOf, mapsIn } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ClusterClassAction } from '../external-action.ts';
import type { Manifest } from '../manifest.ts';

/** The classes of the cluster that objects name, and without which their pods would never start; sorted. */
export function clusterClasses(manifests: readonly Manifest[]): readonly ClusterClassAction[] {
  const found = new Set<string>();
  const add = (object: ClusterClassAction['object'], name: Json | undefined): void => {
    // The empty text asks for no class.
    if (typeof name === 'string' && name !== '') found.add(`${object} ${name}`);
  };
  for (const { id, object } of manifests) {
    const spec = mapOf(object.spec);
    if (id.kind === 'PersistentVolumeClaim') add('StorageClass', spec.storageClassName);
    for (const template of mapsIn(spec.volumeClaimTemplates))
      add('StorageClass', mapOf(template.spec).storageClassName);
    const jobSpec = isMap(spec.jobTemplate) ? mapOf(spec.jobTemplate.spec) : spec;
    const pod = mapOf(mapOf(jobSpec.template).spec);
    add('PriorityClass', pod.priorityClassName);
    add('RuntimeClass', pod.runtimeClassName);
  }
  return [...found].sort(byCodeUnit).map(text => {
    const [object, name] = text.split(' ') as [ClusterClassAction['object'], string];
    return { kind: 'cluster-class', object, name };
  });
}
