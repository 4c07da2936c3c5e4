import type { Scenario } from '../scenario.ts';
import { untilSettled } from '../settled.ts';
import { named, until } from '../world.ts';

const DEPLOYMENT = named('apps/v1', 'Deployment', 'retail-test', 'price-feed');
const SERVICE = named('v1', 'Service', 'retail-test', 'price-feed');

/** What somebody does with kubectl. */
export const handEdit: Scenario = {
  name: 'a hand edit is undone, and a deleted object comes back',
  async run(world) {
    const { api } = world.clusters.get('test-k3s')!;
    const image = async (): Promise<string> => JSON.stringify((await api.get(DEPLOYMENT))?.spec);
    const [before, uid] = [await image(), (await api.get(SERVICE))?.metadata.uid];
    const { spec } = (await api.get(DEPLOYMENT))!;
    const { replicas = 1 } = spec as { readonly replicas?: number };
    await api.patch(DEPLOYMENT, { spec: { replicas: replicas + 3 } });
    await api.request('DELETE', (await api.pathOf(SERVICE))!);
    const failures = [
      ...(await until('the scaled Deployment is as it was', 45, async () => (await image()) === before)),
      ...(await until('the deleted Service is back', 45, async () => {
        const now = (await api.get(SERVICE))?.metadata.uid;
        return now !== undefined && now !== uid;
      })),
    ];
    return [...failures, ...(await untilSettled(world, 60))];
  },
};
