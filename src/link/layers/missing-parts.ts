import { isMap, type JsonMap, mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** What is missing in parts that a release need not have, but must have completely, with the help for who gave them. */
export function missingParts(merged: JsonMap): readonly (readonly [Path, string])[] {
  return [
    ...(isMap(merged.schedule) ? absent(merged.schedule, ['schedule'], [[['cron'], CRON]]) : []),
    ...named(merged, 'containers').flatMap(([path, container]) => [
      ...absent(container, path, [[['kind'], 'say `init` or `sidecar`'], ...IMAGE]),
      ...ofProbes(mapOf(container.probes), [...path, 'probes']),
    ]),
    ...named(merged, 'jobs').flatMap(([path, job]) => (isMap(job.image) ? absent(job, path, IMAGE) : [])),
    ...named(merged, 'storage').flatMap(([path, storage]) => [
      ...absent(storage, path, [[['mountPath'], 'say where the container finds it']]),
      ...(storage.existingClaim === undefined
        ? absent(storage, path, [[['size'], 'say how large the claim is, or name an `existingClaim`']])
        : []),
    ]),
    ...ofProbes(mapOf(merged.probes), ['probes']),
    ...named(merged, 'extraObjects').flatMap(([path, object]) => absent(object, path, EXTRA_OBJECT)),
  ];
}

const CRON = 'say when it runs, such as `30 4 * * *`; `schedule: null` takes away the whole schedule';

/** What a container with an image of its own must say. */
const IMAGE: readonly (readonly [Path, string])[] = [
  [['image', 'repository'], 'name the image of this container'],
  [['image', 'digest'], 'name the image by its digest, here or in the overrides of a release'],
  [['resources', 'limits', 'memory'], 'limit the memory of this container'],
];

/** What every object must say. */
const EXTRA_OBJECT: readonly (readonly [Path, string])[] = [
  [['apiVersion'], 'say the version of its API, such as `networking.k8s.io/v1`'],
  [['kind'], 'say what kind of object it is'],
];

function ofProbes(probes: JsonMap, path: Path): readonly (readonly [Path, string])[] {
  return Object.entries(probes).flatMap(([name, probe]) => {
    const grpc = isMap(probe) ? probe.grpc : undefined;
    return isMap(grpc) ? absent(grpc, [...path, name, 'grpc'], [[['port'], 'say which port to ask']]) : [];
  });
}

function named(merged: JsonMap, part: string): readonly (readonly [Path, JsonMap])[] {
  return Object.entries(mapOf(merged[part])).flatMap(([name, value]) =>
    isMap(value) ? [[[part, name], value] as const] : [],
  );
}

function absent(
  value: JsonMap,
  path: Path,
  required: readonly (readonly [Path, string])[],
): readonly (readonly [Path, string])[] {
  return required.flatMap(([own, help]) => {
    const found = own.reduce<unknown>(
      (current, key) => (isMap(current) ? current[String(key)] : undefined),
      value,
    );
    return found === undefined ? [[[...path, ...own], help] as const] : [];
  });
}
