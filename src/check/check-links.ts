import type { Find } from '../diagnostics/finding.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import { objectName } from './object-name.ts';
import { containersOf, podTemplates } from './pods.ts';

/** One reference from an object to another of the same Application and namespace. */
interface Link {
  readonly from: Manifest;
  readonly field: Path;
  readonly kind: string;
  readonly name: Json | undefined;
}

/** Reports `CST5203` for a reference inside one Application that leads nowhere. Optional references may. */
export function checkLinks(
  manifests: readonly Manifest[],
  find: Find,
  expected: readonly ObjectId[] = [],
): void {
  const existing = new Set([...manifests.flatMap(provides), ...expected.map(identify)]);
  for (const { from, field, kind, name } of [...podLinks(manifests), ...manifests.flatMap(objectLinks)]) {
    if (existing.has(`${kind}/${from.id.namespace}/${String(name)}`)) continue;
    find(
      'CST5203',
      { object: objectName(from.id), target: `${kind} \`${String(name)}\`` },
      { at: { object: from.id, field } },
    );
  }
}

function identify({ kind, namespace, name }: ObjectId): string {
  return `${kind}/${namespace}/${name}`;
}

/** What can be referred to once a manifest is applied; an ExternalSecret provides its Secret, a Service its ports. */
function provides({ id, object }: Manifest): readonly string[] {
  const own = identify(id);
  const spec = mapOf(object.spec);
  if (id.kind === 'ExternalSecret')
    return [own, `Secret/${id.namespace}/${String(mapOf(spec.target).name ?? id.name)}`];
  if (id.kind === 'Service') {
    return [
      own,
      ...mapsIn(spec.ports).map(({ port }) => `Service port/${id.namespace}/${id.name}:${String(port)}`),
    ];
  }
  // Tekton makes a Service for it.
  if (id.kind === 'EventListener') {
    const { servicePort } = mapOf(mapOf(spec.resources).kubernetesResource);
    return [own, `Service port/${id.namespace}/el-${id.name}:${String(servicePort)}`];
  }
  return [own];
}

function objectLinks(from: Manifest): readonly Link[] {
  const spec = mapOf(from.object.spec);
  if (from.id.kind === 'ExternalSecret') {
    const generators = mapsIn(spec.dataFrom).flatMap(({ sourceRef }, at): readonly Link[] => {
      const { generatorRef } = mapOf(sourceRef);
      if (!isMap(generatorRef)) return [];
      const field = ['spec', 'dataFrom', at, 'sourceRef', 'generatorRef', 'name'];
      return [{ from, field, kind: String(generatorRef.kind), name: generatorRef.name }];
    });
    if (spec.secretStoreRef === undefined) return generators;
    const store = mapOf(spec.secretStoreRef);
    const kind = typeof store.kind === 'string' ? store.kind : 'SecretStore';
    return kind === 'SecretStore'
      ? [{ from, field: ['spec', 'secretStoreRef', 'name'], kind, name: store.name }]
      : [];
  }
  if (from.id.kind === 'Ingress') return ingressLinks(from, spec);
  if (from.id.kind === 'HTTPRoute') {
    return mapsIn(spec.rules).flatMap((rule, at) =>
      mapsIn(rule.backendRefs).map((backend, position) => ({
        from,
        field: ['spec', 'rules', at, 'backendRefs', position, 'port'],
        kind: 'Service port',
        name: `${String(backend.name)}:${String(backend.port)}`,
      })),
    );
  }
  return [];
}

/** What an Ingress refers to: ports of Services, and middlewares of Traefik in its own namespace. */
function ingressLinks(from: Manifest, spec: JsonMap): readonly Link[] {
  const backends = mapsIn(spec.rules).flatMap((rule, at) =>
    mapsIn(mapOf(rule.http).paths).map(({ backend }, position): Link => {
      const service = mapOf(mapOf(backend).service);
      return {
        from,
        field: ['spec', 'rules', at, 'http', 'paths', position, 'backend'],
        kind: 'Service port',
        name: `${String(service.name)}:${String(mapOf(service.port).number)}`,
      };
    }),
  );
  const middlewares = mapOf(mapOf(from.object.metadata).annotations)[MIDDLEWARES];
  const prefix = `${from.id.namespace}-`;
  return [
    ...backends,
    ...String(middlewares ?? '')
      .split(',')
      .filter(name => name.startsWith(prefix) && name.endsWith('@kubernetescrd'))
      .map(name => ({
        from,
        field: ['metadata', 'annotations', MIDDLEWARES],
        kind: 'Middleware',
        name: name.slice(prefix.length, -'@kubernetescrd'.length),
      })),
  ];
}

const MIDDLEWARES = 'traefik.ingress.kubernetes.io/router.middlewares';

function podLinks(manifests: readonly Manifest[]): readonly Link[] {
  return podTemplates(manifests).flatMap(({ manifest: from, path, spec }) => {
    const link = (kind: string, name: Json | undefined, ...field: Path): Link => ({
      from,
      field: [...path, 'spec', ...field],
      kind,
      name,
    });
    const account =
      spec.serviceAccountName === undefined
        ? []
        : [link('ServiceAccount', spec.serviceAccountName, 'serviceAccountName')];
    const volumes = mapsIn(spec.volumes).flatMap((volume, at) => [
      ...(required(volume.configMap)
        ? [link('ConfigMap', volume.configMap.name, 'volumes', at, 'configMap')]
        : []),
      ...mapsIn(mapOf(volume.projected).sources).flatMap(({ configMap, secret }, position) => {
        const field = ['volumes', at, 'projected', 'sources', position];
        return [
          ...(required(configMap) ? [link('ConfigMap', configMap.name, ...field)] : []),
          ...(required(secret) ? [link('Secret', secret.name, ...field)] : []),
        ];
      }),
      ...(isMap(volume.persistentVolumeClaim)
        ? [
            link(
              'PersistentVolumeClaim',
              volume.persistentVolumeClaim.claimName,
              'volumes',
              at,
              'persistentVolumeClaim',
            ),
          ]
        : []),
      ...(required(volume.secret) ? [link('Secret', volume.secret.secretName, 'volumes', at, 'secret')] : []),
    ]);
    const variables = containersOf(spec).flatMap(({ path: container, container: { env } }) =>
      mapsIn(env).flatMap(({ valueFrom }, at) => {
        const { secretKeyRef, configMapKeyRef } = mapOf(valueFrom);
        const field = [...container, 'env', at, 'valueFrom'];
        return [
          ...(required(secretKeyRef) ? [link('Secret', secretKeyRef.name, ...field)] : []),
          ...(required(configMapKeyRef) ? [link('ConfigMap', configMapKeyRef.name, ...field)] : []),
        ];
      }),
    );
    const sources = containersOf(spec).flatMap(({ path: container, container: { envFrom } }) =>
      mapsIn(envFrom).flatMap((source, at) => [
        ...(required(source.configMapRef)
          ? [link('ConfigMap', source.configMapRef.name, ...container, 'envFrom', at)]
          : []),
        ...(required(source.secretRef)
          ? [link('Secret', source.secretRef.name, ...container, 'envFrom', at)]
          : []),
      ]),
    );
    return [...account, ...volumes, ...variables, ...sources];
  });
}

function required(reference: Json | undefined): reference is JsonMap {
  return isMap(reference) && reference.optional !== true;
}
