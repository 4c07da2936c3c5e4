import { canonicalQuantity, parseQuantity } from '../../kubernetes/quantity.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import { goDuration } from '../integration-app/identity/backend/go-duration.ts';

/**
 * An entry without the fields that say nothing: a program in Go that reads and writes it leaves them out where they are
 * empty, zero or `false`.
 */
export function withoutEmpty(entry: JsonMap, fields: readonly string[]): JsonMap {
  const kept = Object.entries(entry).filter(([name, value]) => !(fields.includes(name) && isEmpty(value)));
  return kept.length === Object.keys(entry).length ? entry : Object.fromEntries(kept);
}

function isEmpty(value: Json): boolean {
  return value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}

/** An entry with each item of some of its lists changed. */
export function withItems(
  entry: JsonMap,
  changes: Readonly<Record<string, (item: JsonMap) => JsonMap>>,
): JsonMap {
  const changed: Record<string, Json> = { ...entry };
  for (const [list, change] of Object.entries(changes)) {
    if (entry[list] !== undefined) changed[list] = mapsIn(entry[list]).map(change);
  }
  return changed;
}

/** A parameter or a result of a Task with its type and those of its texts. */
export function withType(declared: JsonMap): JsonMap {
  const { properties, default: value } = declared;
  const type =
    declared.type ??
    (properties !== undefined || isMap(value) ? 'object' : Array.isArray(value) ? 'array' : 'string');
  const typed = Object.entries(mapOf(properties)).map(([name, property]) => [
    name,
    { ...mapOf(property), type: 'string' },
  ]);
  return withoutEmpty(
    { ...declared, type, ...(properties === undefined ? {} : { properties: Object.fromEntries(typed) }) },
    ['description'],
  );
}

const OF_CONTAINER = [
  ...['displayName', 'workingDir', 'command', 'args', 'script', 'env', 'envFrom', 'volumeMounts'],
  ...['workspaces', 'ports'],
];

/** A step, a sidecar or the template of steps. */
export function storedContainer(container: JsonMap): JsonMap {
  const resources = Object.entries(mapOf(container.computeResources)).map(([sort, amounts]) => [
    sort,
    Object.fromEntries(Object.entries(mapOf(amounts)).map(([name, amount]) => [name, canonical(amount)])),
  ]);
  const { readinessProbe, securityContext } = container;
  const complete = withItems(
    {
      ...container,
      computeResources: Object.fromEntries(resources) as JsonMap,
      ...(isMap(readinessProbe)
        ? { readinessProbe: withoutEmpty(readinessProbe, ['initialDelaySeconds']) }
        : {}),
      ...(isMap(securityContext) && isMap(securityContext.capabilities)
        ? {
            securityContext: {
              ...securityContext,
              capabilities: withoutEmpty(securityContext.capabilities, ['add', 'drop']),
            },
          }
        : {}),
    },
    {
      env: variable => withoutEmpty(variable, ['value']),
      envFrom: source => withoutEmpty(source, ['prefix']),
      volumeMounts: mount => withoutEmpty(mount, ['readOnly', 'subPath']),
      workspaces: usage => ({ mountPath: '', ...usage }),
    },
  );
  return withTimeout(withoutEmpty(complete, OF_CONTAINER));
}

/** An entry with its time limit as Go prints it. */
export function withTimeout(entry: JsonMap): JsonMap {
  if (typeof entry.timeout !== 'string') return entry;
  const amount = (unit: string): string =>
    new RegExp(`([0-9]+)${unit}`).exec(String(entry.timeout))?.[1] ?? '0';
  return { ...entry, timeout: goDuration(`${amount('h')}h${amount('m')}m${amount('s')}s`) };
}

/** A volume of a Task. */
export function storedVolume(volume: JsonMap): JsonMap {
  const { emptyDir, persistentVolumeClaim } = volume;
  if (isMap(persistentVolumeClaim))
    return { ...volume, persistentVolumeClaim: withoutEmpty(persistentVolumeClaim, ['readOnly']) };
  if (!isMap(emptyDir)) return volume;
  const { sizeLimit, ...others } = withoutEmpty(emptyDir, ['medium']);
  const size = sizeLimit === undefined ? {} : { sizeLimit: canonical(sizeLimit) };
  return { ...volume, emptyDir: { ...others, ...size } };
}

function canonical(amount: Json): Json {
  const quantity = typeof amount === 'string' ? parseQuantity(amount) : undefined;
  return quantity === undefined ? amount : canonicalQuantity(quantity);
}
