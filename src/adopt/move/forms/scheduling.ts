import { isMap, type JsonMap } from '../../../source/json.ts';
import type { FormedValue, Moving } from '../moving.ts';

/** Tolerations; Kubernetes has an operator by default, settings always say it. */
export function moveTolerations({ value, key, to }: FormedValue, moving: Moving): void {
  const items = Array.isArray(value) ? value.filter(isMap) : [];
  const written = items.map((item): JsonMap => {
    const stated = Object.entries(item).filter(([, member]) => member !== '' && member !== null);
    return { operator: 'Equal', ...Object.fromEntries(stated) };
  });
  if (written.length > 0) moving.put(to, written, key);
  else moving.notice({ kind: 'left', key, reason: 'it is no list of tolerations' });
}

const WHEN: ReadonlyMap<unknown, string> = new Map([
  ['ScheduleAnyway', 'soft'],
  ['DoNotSchedule', 'hard'],
]);

/** Topology spread constraints; what pods they count follows from the integration. */
export function moveSpread({ value, key, to }: FormedValue, moving: Moving): void {
  if (!Array.isArray(value)) {
    moving.notice({ kind: 'left', key, reason: 'it is no list of constraints' });
    return;
  }
  const written = value.filter(isMap).map(({ topologyKey = null, maxSkew, whenUnsatisfiable }): JsonMap => {
    const when = WHEN.get(whenUnsatisfiable);
    return {
      topologyKey,
      ...(maxSkew !== undefined && { maxSkew }),
      ...(when !== undefined && { whenUnsatisfiable: when }),
    };
  });
  moving.put(to, written, key);
}
