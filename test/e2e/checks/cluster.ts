import type { Check } from '../check.ts';
import { inParallel } from '../cluster/in-parallel.ts';
import { targetsOf } from '../example/target.ts';
import { applyDelivery } from './cluster/apply-delivery.ts';
import { applyTarget } from './cluster/apply-target.ts';

/** So many clusters start and are filled at one time. */
const CLUSTERS_AT_A_TIME = 2;

/** Every hydrated object on a real API server of the cluster that it is meant for. */
export const cluster: Check = {
  name: 'cluster',
  summary: 'every object is applied twice to real API servers, and every pod becomes Ready',
  needs: [
    'etcd',
    'kube-apiserver',
    'kube-controller-manager',
    'kube-scheduler',
    'kwok',
    'argo-cd',
    'external-secrets',
    'gateway-api',
    'prometheus-operator',
  ],
  async run(context) {
    const failures: string[] = [];
    let cases = 0;
    const targets = targetsOf(context.repository);
    const parts = [
      () => applyDelivery(context, targets),
      ...targets.map(target => () => applyTarget(context, target)),
    ];
    await inParallel(parts, CLUSTERS_AT_A_TIME, async part => {
      const result = await part();
      cases += result.cases;
      failures.push(...result.failures);
    });
    return { cases, failures };
  },
};
