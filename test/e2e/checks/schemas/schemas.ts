import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, CheckContext } from '../../check.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { definitionsIn } from '../../cluster/crds.ts';
import { UNOBTAINABLE_GROUPS } from '../../cluster/stand-ins.ts';
import { targetsOf } from '../../example/target.ts';
import { moduleOf } from '../../tools/pins.ts';
import { groupOf, type HydratedObject, hydratedObjects, placeOf } from '../hydrated.ts';
import { SAMPLES } from './samples.ts';
import { validate } from './validate.ts';

/** What Argo CD's own objects need; they lie beside the clusters. */
const DELIVERY = { 'argo-cd': undefined, 'external-secrets': undefined };
const NEWEST = '1.36';

/** Objects that are judged by the schemas of one minor and some definitions. */
interface Batch {
  readonly name: string;
  readonly kubernetes: string;
  /** Modules with definitions, and their releases where they are not the pinned ones. */
  readonly modules: Readonly<Record<string, string | undefined>>;
  readonly objects: readonly HydratedObject[];
}

/** kubectl-validate finds nothing in any object, by the schemas of the API server of its cluster and the definitions. */
export const schemas: Check = {
  name: 'schemas',
  summary: 'kubectl-validate takes every object, by the schemas of the API server of its cluster',
  needs: [
    'etcd',
    'kube-apiserver',
    'kubectl-validate',
    'argo-cd',
    'external-secrets',
    'gateway-api',
    'prometheus-operator',
  ],
  async run(context) {
    const failures: string[] = [];
    const all = hydratedObjects(context.dist);
    const known = all.filter(({ object }) => !UNOBTAINABLE_GROUPS.includes(groupOf(object.apiVersion)));
    const batches = batchesOf(known, context.repository);
    const forgotten = known.length - batches.reduce((sum, { objects }) => sum + objects.length, 0);
    if (forgotten > 0) failures.push(`${forgotten} objects belong to no cluster`);
    for (const kubernetes of new Set(batches.map(batch => batch.kubernetes))) {
      const cluster = await context.cluster({ name: `schemas-${kubernetes.replace('.', '-')}`, kubernetes });
      for (const batch of batches.filter(batch => batch.kubernetes === kubernetes))
        failures.push(...(await judge(batch, cluster, context)));
      await cluster.end();
    }
    return {
      cases: known.length,
      failures,
      notes: [
        `${all.length - known.length} objects are left out: the schemas of ${UNOBTAINABLE_GROUPS.join(', ')} cannot be had`,
      ],
    };
  },
};

function batchesOf(objects: readonly HydratedObject[], repository: string): Batch[] {
  const targets = targetsOf(repository);
  const clusters = targets.map(({ environment, cluster, kubernetes, versions }) => ({
    name: `${environment}/${cluster}`,
    kubernetes,
    modules: versions,
    objects: objects.filter(object => object.environment === environment && object.folder === cluster),
  }));
  const folders = new Set(targets.map(({ cluster }) => cluster));
  const delivery = objects.filter(
    ({ folder }) => ['argocd', 'bootstrap', 'credentials'].includes(folder) && !folders.has(folder),
  );
  return [...clusters, { name: 'delivery', kubernetes: NEWEST, modules: DELIVERY, objects: delivery }];
}

async function judge(
  { name, kubernetes, modules, objects }: Batch,
  cluster: Cluster,
  context: CheckContext,
): Promise<string[]> {
  const folder = context.temporary('schemas');
  const definitions = await writeDefinitions(join(folder, 'definitions'), modules, context);
  const samples = SAMPLES.map(({ object }) => JSON.stringify(object));
  const files = [...objects.map(({ text }) => text), ...samples].map((text, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
  context.say(`${name}: ${objects.length} objects, Kubernetes ${kubernetes}`);
  const problems = await validate(files, { kubeconfig: cluster.kubeconfig, definitions }, context);
  return files.flatMap((_, index) => {
    const found = problems[index]!;
    const hydrated = objects[index];
    if (hydrated) return found.map(problem => `${name} ${placeOf(hydrated)}: ${problem}`);
    // Without these a validator that takes anything would go unnoticed.
    const { says, object } = SAMPLES[index - objects.length]!;
    if (says === '' ? found.length === 0 : found.some(problem => problem.includes(says))) return [];
    return [`${name}: sample ${object.metadata.name}: expected \`${says}\`, found ${JSON.stringify(found)}`];
  });
}

/** Writes the definitions of modules to a folder. */
async function writeDefinitions(
  folder: string,
  modules: Batch['modules'],
  context: CheckContext,
): Promise<string> {
  mkdirSync(folder);
  for (const [module, version] of Object.entries(modules)) {
    const source = join(await context.module(module, version), moduleOf(module)!.crds!);
    for (const definition of definitionsIn(source))
      writeFileSync(join(folder, `${definition.metadata.name}.yaml`), JSON.stringify(definition));
  }
  return folder;
}
