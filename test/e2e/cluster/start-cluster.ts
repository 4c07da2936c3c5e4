import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckContext } from '../check.ts';
import { startApiServer } from '../programs/kube-apiserver.ts';
import { startControllerManager } from '../programs/kube-controller-manager.ts';
import { startScheduler } from '../programs/kube-scheduler.ts';
import { startKwok } from '../programs/kwok.ts';
import { endPrograms, type Session } from '../run/session.ts';
import { moduleOf } from '../tools/pins.ts';
import { refusalOf } from './api.ts';
import type { Cluster, ClusterOptions } from './cluster.ts';
import { definitionsIn, establish } from './crds.ts';
import { canRunPods, fakeNode } from './fake-node.ts';
import { httpsApi } from './https-api.ts';

/** The minor that the programs of `tools.json` behave as without being told. */
const NEWEST = '1.36';
const NODES = [fakeNode('node-a', 'zone-a'), fakeNode('node-b', 'zone-b')];
const TENTHS_TO_READY = 900;

/** What of the context is needed to start a cluster. */
export type ClusterTools = Pick<CheckContext, 'tool' | 'module'>;

/** Starts an API server and what the options ask for; resolves when all of it is ready. */
export async function startCluster(
  session: Session,
  tools: ClusterTools,
  etcd: string,
  options: ClusterOptions,
): Promise<Cluster> {
  const {
    name,
    kubernetes = NEWEST,
    crds = [],
    kinds,
    versions = {},
    controllers = false,
    autoscaler = true,
  } = options;
  const start = Date.now();
  const server = await startApiServer(session, await tools.tool('kube-apiserver'), {
    name,
    etcd,
    ...(kubernetes !== NEWEST && { emulates: kubernetes }),
  });
  const api = httpsApi(server);
  const cluster: Cluster = {
    name,
    server: server.address,
    token: server.token,
    certificate: server.certificate,
    kubeconfig: server.kubeconfig,
    api,
    as: user => httpsApi(server, user),
    end: async () => {
      if (!session.keeps) await endPrograms(session, program => program.startsWith(`${name}.`));
    },
  };
  const folders = await Promise.all(
    crds.map(async crd => join(await tools.module(crd, versions[crd]), moduleOf(crd)?.crds ?? '.')),
  );
  const definitions = folders
    .flatMap(definitionsIn)
    .filter(({ spec }) => kinds?.has((spec as { names: { kind: string } }).names.kind) ?? true);
  if (definitions.length > 0) await establish(api, definitions);
  if (controllers) {
    const kwok = await tools.module('kwok');
    await Promise.all([
      startControllerManager(session, await tools.tool('kube-controller-manager'), server, autoscaler),
      startScheduler(session, await tools.tool('kube-scheduler'), server),
      startKwok(session, await tools.tool('kwok'), kwok, server),
    ]);
    for (const node of NODES) {
      const refusal = refusalOf(await api.apply(node));
      if (refusal !== undefined) throw new Error(`the fake node is refused: ${refusal}`);
    }
    await untilPodsCanRun(cluster);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  session.say(
    `cluster ${name}: Kubernetes ${kubernetes}, ${definitions.length} CRDs, ready after ${seconds} s`,
  );
  return cluster;
}

async function untilPodsCanRun({ name, api }: Cluster): Promise<void> {
  const nodes = NODES.map(({ metadata }) => metadata.name);
  for (let tenths = 0; tenths < TENTHS_TO_READY; tenths++) {
    if (await canRunPods(api, nodes)) return;
    await sleep(100);
  }
  throw new Error(`cluster ${name}: its nodes are not Ready after ${TENTHS_TO_READY / 10} s`);
}
