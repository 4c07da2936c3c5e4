import { setTimeout as sleep } from 'node:timers/promises';
import { corpus } from '../../../plan/corpus.ts';
import type { Check, CheckContext, CheckResult } from '../../check.ts';
import type { KubernetesObject } from '../../cluster/api.ts';
import { nameOf, refusalOf } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { inParallel } from '../../cluster/in-parallel.ts';
import { apart, collides, neededBy, type PlacedPair, storage } from './apart.ts';
import { applyAll } from './apply.ts';
import { contradiction, plannedEffects } from './effects.ts';
import { EXCEPTIONS, exceptionOf } from './exceptions.ts';
import { isSettled, isTaken, type Observation, observe, verdictOf } from './observe.ts';

const CRDS = [
  'argo-cd',
  'cert-manager',
  'external-secrets',
  'gateway-api',
  'keda',
  'prometheus-operator',
  'traefik',
];
const APPLIES_AT_A_TIME = 8;
/** Room for the claims of all pairs. */
const VOLUMES = 160;
/** Half seconds that controllers have to do what they will do. */
const HALVES_TO_SETTLE = 60;
/** Half seconds for which nothing more must happen. */
const HALVES_OF_REST = 4;

/** What `plan` says of each pair of its corpus, against what a cluster does with it. */
export const plan: Check = {
  name: 'plan',
  summary: 'what plan says that changes do is what a cluster does with them',
  needs: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl', 'kwok', ...CRDS],
  async run(context) {
    const pairs = corpus();
    const cluster = await context.cluster({ name: 'plan', crds: CRDS, controllers: true, autoscaler: false });
    const known = new Map<string, boolean>();
    for (const { apiVersion, object } of pairs.flatMap(({ before, after }) => [...before, ...after])) {
      const name = `${apiVersion} ${object.kind}`;
      if (!known.has(name))
        known.set(name, (await cluster.api.kindOf(apiVersion, object.kind as string)) !== undefined);
    }
    const isKnown = ({ apiVersion, kind }: KubernetesObject): boolean =>
      known.get(`${apiVersion} ${kind}`) === true;
    const placed = pairs.map(apart).map(pair => ({
      ...pair,
      before: pair.before.filter(isKnown),
      after: pair.after.filter(isKnown),
      updates: pair.updates.filter(({ before, after }) => isKnown(before) && isKnown(after)),
    }));
    const effects = new Map(pairs.map(pair => [pair.name, plannedEffects(pair)]));
    const servers = new Map(pairs.map(pair => [pair.name, pair.server]));
    await applyOwn(cluster, storage(VOLUMES));
    const failures: string[] = [];
    let cases = 0;
    for (const round of rounds(placed.filter(({ updates }) => updates.length > 0))) {
      const verdicts = await verdictsOf(context, cluster, round);
      for (const { pair, key, verdict, said } of verdicts) {
        if (exceptionOf(pair) !== undefined) continue;
        cases++;
        const found =
          verdict === 'not there'
            ? 'the first version is refused'
            : contradiction(key, effects.get(pair)!.get(key) ?? [], verdict);
        const written = servers.get(pair)![key];
        if (found !== undefined) failures.push(`${pair}: ${key}: ${found}${said}`);
        else if (written !== undefined && written !== verdict)
          failures.push(
            `${pair}: ${key}: the corpus says ${written}, the server's verdict is ${verdict}${said}`,
          );
      }
    }
    const names = new Set(pairs.map(({ name }) => name));
    const idle = EXCEPTIONS.filter(({ pair }) => !names.has(pair));
    failures.push(...idle.map(({ pair }) => `${pair}: an exception for a pair that there is not`));
    return { cases, failures } satisfies CheckResult;
  },
};

/** Pairs in as few groups as can be on the cluster one after the other. */
function rounds(pairs: readonly PlacedPair[]): readonly (readonly PlacedPair[])[] {
  const groups: PlacedPair[][] = [];
  for (const pair of pairs) {
    const free = groups.find(group => !group.some(other => collides(other, pair)));
    if (free === undefined) groups.push([pair]);
    else free.push(pair);
  }
  return groups;
}

interface Verdict {
  readonly pair: string;
  readonly key: string;
  readonly verdict: ReturnType<typeof verdictOf> | 'not there';
  /** What the server said, for the report. */
  readonly said: string;
}

/** Applies one version, then the other, and looks at what came of it. */
async function verdictsOf(
  context: CheckContext,
  cluster: Cluster,
  pairs: readonly PlacedPair[],
): Promise<readonly Verdict[]> {
  const updates = pairs.flatMap(pair => pair.updates);
  const all = pairs.flatMap(({ before, after }) => [...before, ...after]);
  const namespaces = pairs.flatMap(pair =>
    pair.namespaces.map(name => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  await applyOwn(cluster, namespaces);
  await applyOwn(cluster, neededBy(all));
  await accountsMade(cluster, all);
  const first = pairs.flatMap(pair => pair.before);
  const early = await applyAll(context, cluster, first);
  const before = await settled(cluster, first);
  const late = await applyAll(
    context,
    cluster,
    pairs.flatMap(pair => pair.after),
  );
  const after = await settled(cluster, first);
  const fixed = pairs
    .flatMap(pair => pair.before)
    .filter(({ kind }) => kind === 'CustomResourceDefinition' || kind === 'APIService');
  await inParallel(fixed, APPLIES_AT_A_TIME, object => removed(cluster, object));
  return updates.map(({ pair, key, before: old, after: now }) => {
    const [isThere, lines] = isTaken(before, old) ? [true, late] : [false, early];
    const said = saidOf(lines, now);
    const verdict = isThere ? verdictOf(before, after, now) : 'not there';
    return { pair, key, verdict, said: verdict === 'refused' || !isThere ? said : '' };
  });
}

/** Applies what the pairs need besides themselves. @throws when something of it is refused */
async function applyOwn({ api }: Cluster, objects: readonly KubernetesObject[]): Promise<void> {
  await inParallel(objects, APPLIES_AT_A_TIME, async object => {
    const refusal = refusalOf(await api.apply(object));
    if (refusal !== undefined) throw new Error(`${nameOf(object)} is refused: ${refusal}`);
  });
}

/** Waits for the accounts that pods have by default: a pod that comes before its own is refused. */
async function accountsMade({ api }: Cluster, objects: readonly KubernetesObject[]): Promise<void> {
  const pods = objects.filter(({ kind }) => kind === 'Pod');
  await inParallel(pods, APPLIES_AT_A_TIME, async ({ metadata: { namespace } }) => {
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } };
    for (let halves = 0; halves < HALVES_TO_SETTLE; halves++) {
      if ((await api.get(account as KubernetesObject)) !== undefined) return;
      await sleep(500);
    }
  });
}

/** Deletes an object and waits until it is gone: it cannot be made again before. */
async function removed({ api }: Cluster, object: KubernetesObject): Promise<void> {
  await api.request('DELETE', (await api.pathOf(object))!);
  for (let halves = 0; halves < HALVES_TO_SETTLE; halves++) {
    if ((await api.get(object)) === undefined) return;
    await sleep(500);
  }
}

/** What kubectl was told of an object, for the report. */
function saidOf(lines: readonly string[], { kind, metadata: { name, namespace } }: KubernetesObject): string {
  const at = lines.indexOf(`Name: "${name}", Namespace: "${namespace ?? ''}"`);
  const line = at < 0 ? lines.find(each => each.includes(`${kind} "${name}"`)) : lines[at + 1];
  return line === undefined ? '' : ` (${line.replace(/^for: "[^"]*": /, '').slice(0, 400)})`;
}

/** The cluster once nothing happens to its workloads any more, or after a while. */
async function settled({ api }: Cluster, objects: readonly KubernetesObject[]): Promise<Observation> {
  const kinds = [...objects, { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: { name: '' } }];
  const workloads = objects.filter(({ apiVersion }) => apiVersion === 'apps/v1');
  if (workloads.length === 0) return observe(api, kinds);
  let last = '';
  let rest = 0;
  for (let halves = 0; halves < HALVES_TO_SETTLE; halves++) {
    await sleep(500);
    const seen = await observe(api, [...workloads, kinds.at(-1)!]);
    const now = JSON.stringify(
      [...seen.pods].map(([name, pods]) => [name, pods.map(({ metadata }) => metadata.uid)]),
    );
    rest = now === last && isSettled(seen, workloads) ? rest + 1 : 0;
    last = now;
    if (rest >= HALVES_OF_REST) break;
  }
  return observe(api, kinds);
}
