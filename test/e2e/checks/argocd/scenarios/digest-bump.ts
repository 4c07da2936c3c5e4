import { setTimeout as sleep } from 'node:timers/promises';
import { expectOnly } from '../expect-only.ts';
import { changed, replaced, snapshot } from '../pods.ts';
import type { Scenario } from '../scenario.ts';
import { untilSettled } from '../settled.ts';
import { named, until } from '../world.ts';

const RELEASE = 'order-to-partner';
const FILE = `environments/test/integrations/${RELEASE}.yaml`;
const DIGEST = `sha256:${'1'.repeat(64)}`;
const DEPLOYMENT = named('apps/v1', 'Deployment', 'logistics-test', RELEASE);
/** Argo CD has looked at everything again by then. */
const MILLISECONDS_TO_NOTICE = 8000;

/** The change that happens most often. */
export const digestBump: Scenario = {
  name: 'a new digest rolls the pods of its release and of no other; reverting the commit brings them back',
  async run(world) {
    const { api } = world.clusters.get('test-k3s')!;
    const isRunning = (digest: string) => async () =>
      JSON.stringify((await api.get(DEPLOYMENT))?.spec).includes(digest);
    const failures: string[] = [];
    const before = await snapshot(world);
    const digest = /sha256:[0-9a-f]{64}/.exec(JSON.stringify((await api.get(DEPLOYMENT))?.spec))?.[0] ?? '';
    world.dry.edit(FILE, document => document.setIn(['spec', 'image', 'digest'], DIGEST));
    await world.dry.commit('Bump a digest');
    await world.publisher.publish();
    failures.push(...(await until('the new digest arrives', 60, isRunning(DIGEST))));
    failures.push(...(await untilSettled(world, 90)));
    await sleep(MILLISECONDS_TO_NOTICE);
    const after = await snapshot(world);
    expectOnly(failures, 'pods replaced', replaced(before, after), [`test-k3s ${RELEASE}`]);
    expectOnly(failures, 'objects changed', changed(before, after), [
      `test-k3s Deployment logistics-test/${RELEASE}`,
    ]);

    await world.dry.git('revert', '--no-edit', 'HEAD');
    await world.publisher.publish();
    failures.push(...(await until('the old digest is back', 60, isRunning(digest))));
    failures.push(...(await untilSettled(world, 90)));
    const back = await snapshot(world);
    expectOnly(failures, 'objects other than at first', changed(before, back), []);
    return failures;
  },
};
