import type { Manifest } from '../lower/manifest.ts';
import { isMap, type Json, type JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';

/** A pod or pod template inside an object. */
export interface PodTemplate {
  readonly manifest: Manifest;
  /** Path of the map that holds `metadata` and `spec` of the pod. */
  readonly path: Path;
  readonly metadata: JsonMap;
  readonly spec: JsonMap;
}

const TEMPLATES: Readonly<Record<string, Path>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The pod templates of the built-in workload kinds. */
export function podTemplates(manifests: readonly Manifest[]): readonly PodTemplate[] {
  return manifests.flatMap(manifest => {
    const path = Object.hasOwn(TEMPLATES, manifest.id.kind) ? TEMPLATES[manifest.id.kind] : undefined;
    if (!path) return [];
    const template = path.reduce<Json | undefined>(
      (value, key) => (isMap(value) ? value[key] : undefined),
      manifest.object,
    );
    if (!isMap(template) || !isMap(template.spec)) return [];
    return [
      { manifest, path, metadata: isMap(template.metadata) ? template.metadata : {}, spec: template.spec },
    ];
  });
}

/** The pod templates of any object, wherever they stand: maps whose `spec` has a list of containers. */
export function podTemplatesWithin(manifest: Manifest): readonly PodTemplate[] {
  const found: PodTemplate[] = [];
  const visit = (value: Json, path: Path): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(item, [...path, at]);
    if (!isMap(value)) return;
    const { metadata, spec } = value;
    if (isMap(spec) && Array.isArray(spec.containers))
      found.push({ manifest, path, metadata: isMap(metadata) ? metadata : {}, spec });
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(manifest.object, []);
  return found;
}

/** All containers of a pod with their paths inside its spec: init containers, containers. */
export function containersOf(spec: JsonMap): readonly { readonly path: Path; readonly container: JsonMap }[] {
  return ['initContainers', 'containers'].flatMap(list =>
    (Array.isArray(spec[list]) ? (spec[list] as readonly Json[]) : []).flatMap((container, position) =>
      isMap(container) ? [{ path: [list, position], container }] : [],
    ),
  );
}

const PINNED = /@sha256:[0-9a-f]{64}$/;

/** Whether an image is named by its digest. */
export function isPinned(image: Json | undefined): boolean {
  return typeof image === 'string' && PINNED.test(image);
}
