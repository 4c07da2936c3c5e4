import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, KubernetesObject } from '../cluster/api.ts';
import { platformObjects } from '../cluster/platform-objects.ts';
import type { Session } from '../run/session.ts';

const MILLISECONDS_BETWEEN_TRIES = 1000;

/**
 * Makes what the platform must have for objects to work. Classes and volumes are there at once; claims that others make
 * come as soon as their namespaces do, which is up to whoever delivers those.
 */
export async function providePlatform(
  session: Session,
  api: Api,
  objects: readonly KubernetesObject[],
): Promise<void> {
  const provided = platformObjects(objects);
  for (const object of provided) if (object.metadata.namespace === undefined) await api.apply(object);
  let waiting = provided.filter(({ metadata }) => metadata.namespace !== undefined);
  let over = false;
  const loop = (async () => {
    while (!over && waiting.length > 0) {
      const answers = await Promise.all(waiting.map(object => api.apply(object).catch(() => undefined)));
      waiting = waiting.filter((_, index) => (answers[index]?.status ?? 404) >= 300);
      await sleep(MILLISECONDS_BETWEEN_TRIES);
    }
  })();
  session.endings.push(async () => {
    over = true;
    await loop;
  });
}
