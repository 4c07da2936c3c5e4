import { isMap, type Json, type JsonMap } from '../../source/json.ts';

/**
 * A Deployment whose containers sleep before they get the stop signal. The field `lifecycle.preStop.sleep`
 * (Kubernetes 1.30) is younger than the types of cdk8s-plus-28, which would drop it.
 */
export function withPreStopSleep(deployment: JsonMap, seconds: number): JsonMap {
  const lifecycle = { preStop: { sleep: { seconds } } };
  return changed(deployment, ['spec', 'template', 'spec', 'containers'], containers =>
    (containers as readonly JsonMap[]).map(container => ({ ...container, lifecycle })),
  );
}

function changed(map: JsonMap, path: readonly string[], change: (value: Json) => Json): JsonMap {
  const [key, ...rest] = path as [string, ...string[]];
  const value = map[key]!;
  return { ...map, [key]: rest.length > 0 && isMap(value) ? changed(value, rest, change) : change(value) };
}
