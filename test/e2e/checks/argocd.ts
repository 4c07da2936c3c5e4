import type { Check } from '../check.ts';
import type { Scenario } from './argocd/scenario.ts';
import { appear } from './argocd/scenarios/appear.ts';
import { digestBump } from './argocd/scenarios/digest-bump.ts';
import { dryCommit } from './argocd/scenarios/dry-commit.ts';
import { handEdit } from './argocd/scenarios/hand-edit.ts';
import { removal } from './argocd/scenarios/removal.ts';
import { smuggled } from './argocd/scenarios/smuggled.ts';
import { stop } from './argocd/scenarios/stop.ts';
import { untilSettled } from './argocd/settled.ts';
import { worldOf } from './argocd/world.ts';

/** In this order: the first brings everything up, each leaves it healthy. */
const SCENARIOS: readonly Scenario[] = [appear, dryCommit, digestBump, stop, handEdit, removal, smuggled];

/** What is published, delivered by real Argo CDs to real clusters. */
export const argocd: Check = {
  name: 'argocd',
  summary: 'Argo CD delivers what is published, and does what people expect when the catalog changes',
  needs: [
    'etcd',
    'kube-apiserver',
    'kube-controller-manager',
    'kube-scheduler',
    'kwok',
    'argocd',
    'argo-cd',
    'external-secrets',
    'gateway-api',
    'prometheus-operator',
    'go/miniredis',
  ],
  async run(context) {
    const world = await worldOf(context);
    await world.publisher.publish();
    const failures: string[] = [];
    for (const { name, run } of SCENARIOS) {
      const start = Date.now();
      const found = await run(world).catch((error: unknown) => [
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      ]);
      const seconds = Math.round((Date.now() - start) / 1000);
      context.say(`${found.length === 0 ? 'ok' : 'WRONG'} after ${seconds} s: ${name}`);
      failures.push(...found.map(failure => `${name}: ${failure}`));
      // What has not settled would fail each further scenario, too.
      if (found.length > 0 && (await untilSettled(world, 60)).length > 0) break;
    }
    return { cases: SCENARIOS.length, failures };
  },
};
