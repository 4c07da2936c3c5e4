import { isMap, type Json, type JsonMap, mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** The texts of scaling, alerts and dashboards in a layer of settings that may hold references, by path. */
export function operationsTexts({
  scaling,
  alerts,
  dashboards,
}: JsonMap): readonly (readonly [Path, string])[] {
  return [
    ...(isMap(scaling) ? triggerTexts(scaling) : []),
    ...(isMap(alerts) ? alertTexts(alerts) : []),
    ...textsOf(dashboards, ['dashboards']),
  ];
}

function triggerTexts(scaling: JsonMap): readonly (readonly [Path, string])[] {
  return Object.entries(mapOf(mapOf(scaling.keda).triggers)).flatMap(([name, trigger]) =>
    textsOf(mapOf(trigger).metadata, ['scaling', 'keda', 'triggers', name, 'metadata']),
  );
}

function alertTexts(alerts: JsonMap): readonly (readonly [Path, string])[] {
  return Object.entries(mapOf(alerts.rules)).flatMap(([name, rule]) =>
    textsOf(rule, ['alerts', 'rules', name]).filter(([path]) => path.at(-1) !== 'for'),
  );
}

function textsOf(map: Json | undefined, path: Path): readonly (readonly [Path, string])[] {
  return Object.entries(mapOf(map)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[[...path, name], value] as const] : [],
  );
}
