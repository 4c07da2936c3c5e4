import { expectOnly } from '../expect-only.ts';
import { changed, replaced, snapshot } from '../pods.ts';
import type { Scenario } from '../scenario.ts';
import { untilSettled } from '../settled.ts';
import { until } from '../world.ts';

const RELEASE = 'shipment-tracking';
const NAMESPACES = { 'test-k3s': 'logistics-test', 'dev-kind': 'logistics-dev' };

/** Taking an integration out of service and back. */
export const stop: Scenario = {
  name: '`state: stopped` removes the pods of its release and changes nothing else, and back',
  async run(world) {
    const failures: string[] = [];
    for (const { environment, cluster } of world.targets) {
      if (!Object.hasOwn(NAMESPACES, cluster)) continue;
      const namespace = NAMESPACES[cluster as keyof typeof NAMESPACES];
      const file = `environments/${environment}/integrations/${RELEASE}.yaml`;
      const { api } = world.clusters.get(cluster)!;
      const pods = async (): Promise<number> =>
        (await api.list('v1', 'Pod')).filter(
          ({ metadata }) =>
            metadata.namespace === namespace && metadata.labels?.['app.kubernetes.io/name'] === RELEASE,
        ).length;
      const before = await snapshot(world);
      world.dry.edit(file, document => document.setIn(['spec', 'state'], 'stopped'));
      await world.dry.commit(`Stop ${RELEASE} in ${environment}`);
      await world.publisher.publish();
      failures.push(...(await until(`${cluster}: no pod runs`, 60, async () => (await pods()) === 0)));
      failures.push(...(await untilSettled(world, 60)));
      const after = await snapshot(world);
      expectOnly(failures, 'pods replaced', replaced(before, after), [`${cluster} ${RELEASE}`]);
      expectOnly(failures, 'objects changed', changed(before, after), [
        `${cluster} Deployment ${namespace}/${RELEASE}`,
      ]);
      await world.dry.git('revert', '--no-edit', 'HEAD');
      await world.publisher.publish();
      failures.push(...(await until(`${cluster}: pods run again`, 60, async () => (await pods()) > 0)));
      failures.push(...(await untilSettled(world, 60)));
    }
    return failures;
  },
};
