import { isMap, type Json, type JsonMap, mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** What scaling and alerts need once all layers are merged, with the help for who removed or never gave it. */
export function requiredOperations(merged: JsonMap): readonly (readonly [Path, string])[] {
  const scaling = mapOf(merged.scaling);
  const scalers = (['autoscaling', 'keda'] as const).filter(name => isMap(scaling[name]));
  return [
    ...(scalers.length > 0 || merged.schedule !== undefined ? [] : [REPLICAS]),
    ...scalers.flatMap(name => [
      [['scaling', name, 'minReplicas'], 'give the fewest pods that run'] as const,
      [['scaling', name, 'maxReplicas'], 'give the most pods that run'] as const,
    ]),
    ...eachOf(['scaling', 'keda', 'triggers'], mapOf(scaling.keda).triggers, {
      type: 'give the type of the KEDA scaler, or remove the trigger with `null`',
    }),
    ...eachOf(['alerts', 'rules'], mapOf(merged.alerts).rules, {
      expr: 'give the condition, or remove the alert with `null`',
      summary: 'say in one line what is wrong',
    }),
  ];
}

const REPLICAS = [
  ['scaling', 'replicas'],
  'do not remove it with `null`: stop a release by `state: stopped`',
] as const;

/** The members that every value of a map needs. */
function eachOf(
  path: Path,
  values: Json | undefined,
  members: Readonly<Record<string, string>>,
): readonly (readonly [Path, string])[] {
  return Object.keys(mapOf(values)).flatMap(name =>
    Object.entries(members).map(([member, help]) => [[...path, name, member], help] as const),
  );
}
