import { type Json, type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import { containersIn } from './pod-template.ts';

/** One way in which pods read a ConfigMap or a Secret. */
export interface Read {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** The key that is named; absent when all are read. */
  readonly key?: string;
  /** Whether the pod starts without it. */
  readonly isOptional: boolean;
  /** Whether running pods see new content by themselves: in files of a directory, not in variables. */
  readonly isLive: boolean;
  /** Whether images are pulled with it, and no container sees it. @default false */
  readonly isForPulling?: true;
}

/** What the pods of a template read. */
export function readsOf(template: JsonMap): readonly Read[] {
  const containers = containersIn(template);
  const frozen = new Set(
    containers.flatMap(container =>
      mapsIn(container.volumeMounts).flatMap(({ name, subPath }) =>
        subPath === undefined ? [] : [String(name)],
      ),
    ),
  );
  return [
    ...containers.flatMap(container => [...variables(container), ...sources(container)]),
    ...mapsIn(mapOf(template.spec).volumes).flatMap(volume =>
      volumeReads(volume, !frozen.has(String(volume.name))),
    ),
    ...mapsIn(mapOf(template.spec).imagePullSecrets).flatMap(({ name }) =>
      read('Secret', name, { isOptional: true, isLive: true }).map(
        (found): Read => ({ ...found, isForPulling: true }),
      ),
    ),
  ];
}

function variables(container: JsonMap): readonly Read[] {
  return mapsIn(container.env).flatMap(({ valueFrom }) => {
    const { configMapKeyRef, secretKeyRef } = mapOf(valueFrom);
    const [config, secret] = [mapOf(configMapKeyRef), mapOf(secretKeyRef)];
    return [
      ...read('ConfigMap', config.name, {
        key: config.key,
        isOptional: config.optional === true,
        isLive: false,
      }),
      ...read('Secret', secret.name, {
        key: secret.key,
        isOptional: secret.optional === true,
        isLive: false,
      }),
    ];
  });
}

function sources(container: JsonMap): readonly Read[] {
  return mapsIn(container.envFrom).flatMap(({ configMapRef, secretRef }) => {
    const [config, secret] = [mapOf(configMapRef), mapOf(secretRef)];
    return [
      ...read('ConfigMap', config.name, { isOptional: config.optional === true, isLive: false }),
      ...read('Secret', secret.name, { isOptional: secret.optional === true, isLive: false }),
    ];
  });
}

function volumeReads(volume: JsonMap, isLive: boolean): readonly Read[] {
  const { configMap, secret, projected } = volume;
  return [
    ...files('ConfigMap', mapOf(configMap).name, mapOf(configMap), isLive),
    ...files('Secret', mapOf(secret).secretName, mapOf(secret), isLive),
    ...mapsIn(mapOf(projected).sources).flatMap(source => [
      ...files('ConfigMap', mapOf(source.configMap).name, mapOf(source.configMap), isLive),
      ...files('Secret', mapOf(source.secret).name, mapOf(source.secret), isLive),
    ]),
  ];
}

function files(
  kind: Read['kind'],
  name: Json | undefined,
  { items, optional }: JsonMap,
  isLive: boolean,
): readonly Read[] {
  const how = { isOptional: optional === true, isLive };
  const keys = mapsIn(items);
  return keys.length === 0
    ? read(kind, name, how)
    : keys.flatMap(({ key }) => read(kind, name, { ...how, key }));
}

function read(
  kind: Read['kind'],
  name: Json | undefined,
  { key, isOptional, isLive }: { key?: Json | undefined; isOptional: boolean; isLive: boolean },
): readonly Read[] {
  if (typeof name !== 'string') return [];
  return [{ kind, name, ...(typeof key === 'string' ? { key } : {}), isOptional, isLive }];
}
