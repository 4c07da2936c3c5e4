import { join } from 'node:path';
import type { CheckContext } from '../../check.ts';
import { inParallel } from '../../cluster/in-parallel.ts';
import { documentsIn } from '../../example/application.ts';
import { kindsIn } from '../../example/kinds.ts';
import type { Target } from '../../example/target.ts';
import { firstApply, type Item, secondApply } from './apply-item.ts';

/** What of an environment goes to the cluster of Argo CD. */
const FOLDERS = ['bootstrap', 'argocd', 'credentials'];
const APPLIES_AT_A_TIME = 6;

/** Applies what Argo CD itself needs of all environments to a cluster with its CRDs, where no Argo CD runs. */
export async function applyDelivery(
  context: CheckContext,
  targets: readonly Target[],
): Promise<{ readonly cases: number; readonly failures: readonly string[] }> {
  const cluster = await context.cluster({
    name: 'delivery',
    crds: ['argo-cd', 'external-secrets'],
    kinds: kindsIn(context.dist),
  });
  const environments = [...new Set(targets.map(({ environment }) => environment))];
  const items: readonly Item[] = environments.flatMap(environment =>
    FOLDERS.flatMap(folder => documentsIn(join(context.dist, environment, folder))).map(document => ({
      ...document,
      api: cluster.api,
    })),
  );
  for (const name of new Set(items.map(({ object }) => object.metadata.namespace ?? 'default')))
    await cluster.api.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const failures: string[] = [];
  const custom = new Set(['argoproj.io', 'external-secrets.io']);
  await inParallel(items, APPLIES_AT_A_TIME, item => firstApply(item, failures));
  await inParallel(items, APPLIES_AT_A_TIME, item => secondApply(item, custom, failures));
  await cluster.end();
  return { cases: items.length, failures: failures.map(failure => `delivery: ${failure}`) };
}
