import { join } from 'node:path';
import { chartInputs } from '../../../oracle/chart-inputs.ts';
import { writeCorpus } from '../../../oracle/corpus/corpus.ts';
import type { Check, CheckContext, CheckResult } from '../../check.ts';
import { inParallel } from '../../cluster/in-parallel.ts';
import { mustCistern } from '../../example/cistern.ts';
import { hydratedObjects } from '../hydrated.ts';
import { isQuick } from '../quick.ts';
import { chartObjects } from './chart.ts';
import { type ComparedObject, compare, type Found } from './compare.ts';
import { intendedDifferences, isAbout } from './differences.ts';

/** Releases of the generated workspace; on the environment with two clusters most of them run twice. */
const RELEASES = 500;
const QUICK_RELEASES = 50;
/** How likely each optional part of a generated release is. */
const DENSITY = 0.45;
const SEED = 20_261_101;
/** Most processes of Helm at a time. */
const AT_A_TIME = 2;
/** Most lines of the report for one sort of difference. */
const MOST_SHOWN = 5;

/** A conventional Helm chart with the same features makes the same objects, but for a short table. */
export const helm: Check = {
  name: 'helm',
  summary: 'a Helm chart with the same features makes the same objects',
  needs: ['helm'],
  run,
};

/** A workspace and what was hydrated of it. */
interface Compared {
  readonly workspace: string;
  readonly dist: string;
}

async function run(context: CheckContext): Promise<CheckResult> {
  const table = join(context.repository, 'test', 'oracle', 'DIFFERENCES.md');
  const intended = intendedDifferences(table);
  const seed = Number(process.env.CISTERN_E2E_SEED ?? SEED);
  const example = await compareAll(context, { workspace: context.repository, dist: context.dist });
  const corpus = await compareAll(context, await hydratedCorpus(context, seed));
  const found = [...example.found, ...corpus.found];
  const rest = found.filter(difference => !intended.some(row => isAbout(row, difference)));
  const unused = intended.filter(row => !found.some(difference => isAbout(row, difference)));
  return {
    cases: example.objects + corpus.objects,
    failures: [
      ...inGroups(rest),
      ...unused.map(({ object, place }) => `${object} ${place} is listed as a difference and does not occur`),
    ],
    notes: [
      `${example.releases} releases of the example, ${example.objects} objects; ` +
        `${corpus.releases} generated ones, ${corpus.objects} objects, seed ${seed}; ` +
        `${intended.length} differences are listed`,
    ],
  };
}

/** A generated workspace that uses everything, hydrated by our own command line. */
async function hydratedCorpus(context: CheckContext, seed: number): Promise<Compared> {
  const workspace = context.temporary('corpus');
  const dist = join(workspace, 'dist');
  writeCorpus(workspace, {
    releases: isQuick() ? QUICK_RELEASES : RELEASES,
    seed,
    density: DENSITY,
    texts: 'hard',
  });
  await mustCistern(context, workspace, 'render');
  return { workspace, dist };
}

async function compareAll(
  context: CheckContext,
  { workspace, dist }: Compared,
): Promise<{ releases: number; objects: number; found: readonly Found[] }> {
  const program = await context.tool('helm');
  const home = context.temporary('helm');
  const ours = new Map<string, ComparedObject[]>();
  for (const { file, object } of hydratedObjects(dist)) {
    const address = file.split('/').slice(0, 3).join('/');
    const objects = ours.get(address) ?? [];
    ours.set(address, [...objects, object]);
  }
  const inputs = chartInputs(workspace);
  const addresses = new Set(inputs.map(({ address }) => address));
  const released = new Set([...addresses].map(withoutCluster));
  const found: Found[] = [...ours]
    .filter(([address]) => !addresses.has(address) && released.has(withoutCluster(address)))
    .flatMap(([address, objects]) => compare(address, objects, []));
  let objects = 0;
  await inParallel(inputs, AT_A_TIME, async input => {
    const own = ours.get(input.address) ?? [];
    objects += own.length;
    found.push(...compare(input.address, own, await chartObjects(context, program, home, input)));
  });
  return { releases: inputs.length, objects, found };
}

/** Environment and release of an address: both sides must agree on the clusters as well. */
function withoutCluster(address: string): string {
  const [environment, , release] = address.split('/');
  return `${environment}/${release}`;
}

/** One line for each difference, a few of each sort. */
function inGroups(found: readonly Found[]): readonly string[] {
  const groups = new Map<string, Found[]>();
  for (const difference of found) {
    const id = `${difference.kind} ${difference.place.replaceAll(/\/\d+/g, '/*')}`;
    groups.set(id, [...(groups.get(id) ?? []), difference]);
  }
  return [...groups].flatMap(([, group]) => [
    ...group
      .slice(0, MOST_SHOWN)
      .map(
        ({ object, place, cistern, chart }) =>
          `${object} ${place}: Cistern has ${cistern}, the chart ${chart}`,
      ),
    ...(group.length > MOST_SHOWN ? [`… and ${group.length - MOST_SHOWN} more of these`] : []),
  ]);
}
