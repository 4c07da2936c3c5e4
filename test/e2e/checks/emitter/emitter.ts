import type { Manifest } from '../../../../src/lower/manifest.ts';
import type { Json } from '../../../../src/source/json.ts';
import type { Check, CheckContext, CheckResult } from '../../check.ts';
import { isQuick } from '../quick.ts';
import { appliedDifferences } from './api-server.ts';
import { KEYS, manifestOf, NUMBERS, STRINGS, sample } from './corpus.ts';
import { type Difference, differenceText } from './difference.ts';
import { emitted } from './emitted.ts';
import { fixtures, keepAsFixtures } from './fixtures.ts';
import { contentOf, leavesOf } from './leaves.ts';
import { type Counts, type Emitted, readBack } from './read-back.ts';

/** Objects in a full run: 2,000,000 random strings, 200,000 keys and 100,000 numbers. */
const OBJECTS = 2000;
const QUICK_OBJECTS = 100;
const OBJECTS_IN_FILE = 5;
const OBJECTS_IN_BATCH = 100;
/** Objects that go through an API server as well. */
const APPLIED = 20;
const QUICK_APPLIED = 4;
/** Differing objects that are taken apart. */
const TAKEN_APART = 5;
const SEED = 20_260_801;

/** What kubectl, Argo CD and an API server read is what was meant, whatever the texts, keys and numbers are. */
export const emitter: Check = {
  name: 'emitter',
  summary: 'kubectl, Argo CD and the API server read what the emitter meant',
  needs: ['etcd', 'kube-apiserver', 'kubectl', 'go/readers'],
  run,
};

async function run(context: CheckContext): Promise<CheckResult> {
  const program = await context.goProgram('readers');
  const read = (files: readonly Emitted[]) => readBack(files, input => context.run(program, [], { input }));
  const seed = Number(process.env.CISTERN_E2E_SEED ?? SEED);
  const objects = isQuick() ? QUICK_OBJECTS : OBJECTS;
  const kept = fixtures().map((leaf, index) => manifestOf(`fixture-${index}`, contentOf(leaf)));
  context.say(`reading ${objects} objects of ${STRINGS} texts, seed ${seed}`);
  const { counts, differing } = await compareAll(batches(kept, objects, seed), read);
  const failures = await takenApart(differing, read);
  const short =
    counts.strings < objects * STRINGS || counts.keys < objects * KEYS || counts.numbers < objects * NUMBERS;
  if (short) failures.push('the readers saw fewer texts, keys or numbers than were written');
  const applied = Array.from({ length: isQuick() ? QUICK_APPLIED : APPLIED }, (_, place) =>
    sample(seed, place),
  );
  for (const difference of await appliedDifferences([...kept, ...applied], context))
    failures.push(differenceText(difference));
  return {
    cases: counts.strings + counts.keys + counts.numbers,
    failures,
    notes: [
      `${counts.strings} texts, ${counts.keys} keys, ${counts.numbers} numbers in ${counts.objects} objects; ` +
        `${kept.length + applied.length} objects through the API server, twice each; seed ${seed}`,
    ],
  };
}

type Read = (files: readonly Emitted[]) => ReturnType<typeof readBack>;

interface Differing {
  readonly manifest: Manifest | undefined;
  readonly difference: Difference;
}

function* batches(kept: readonly Manifest[], objects: number, seed: number): Generator<Emitted[]> {
  yield [emitted(kept)];
  for (let from = 0; from < objects; from += OBJECTS_IN_BATCH) {
    const files: Emitted[] = [];
    for (let place = from; place < Math.min(objects, from + OBJECTS_IN_BATCH); place += OBJECTS_IN_FILE) {
      const places = Array.from({ length: OBJECTS_IN_FILE }, (_, index) => place + index);
      files.push(emitted(places.map(place => sample(seed, place))));
    }
    yield files;
  }
}

/** Reads all batches, one of them while the next is made. */
async function compareAll(
  batches: Iterable<Emitted[]>,
  read: Read,
): Promise<{ counts: Counts; differing: Differing[] }> {
  const total = { lines: 0, objects: 0, strings: 0, keys: 0, numbers: 0 };
  const differing: Differing[] = [];
  const take = async (files: readonly Emitted[]): Promise<void> => {
    const { counts, differences } = await read(files);
    for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
    for (const difference of differences) {
      const { manifests } = files[difference.line]!;
      const index = difference.path[0];
      differing.push({ manifest: typeof index === 'number' ? manifests[index] : undefined, difference });
      if (index === undefined) differing.push(...manifests.map(manifest => ({ manifest, difference })));
    }
  };
  let reading = Promise.resolve();
  for (const files of batches) {
    await reading;
    reading = take(files);
  }
  await reading;
  return { counts: total, differing };
}

/** Lines for the report: each differing object reduced to the texts that differ when they stand alone. */
async function takenApart(differing: readonly Differing[], read: Read): Promise<string[]> {
  const manifests = [...new Set(differing.flatMap(({ manifest }) => manifest ?? []))].slice(0, TAKEN_APART);
  const leaves = leavesOf(manifests.map(({ object }) => object.spec as Json));
  if (leaves.length === 0) return differing.map(({ difference }) => differenceText(difference));
  const { differences } = await read(
    leaves.map((leaf, index) => emitted([manifestOf(`leaf-${index}`, contentOf(leaf))])),
  );
  const alone = new Map(differences.map(difference => [difference.line, difference]));
  if (process.env.UPDATE === '1') keepAsFixtures([...alone.keys()].map(line => leaves[line]!));
  const found = [...alone.values()].map(differenceText);
  // Where nothing differs alone it is the neighbours that matter, and the whole object is the case.
  return [
    `${differing.length} differences; UPDATE=1 keeps these as fixtures`,
    ...(found.length > 0 ? found : differing.map(({ difference }) => differenceText(difference))),
  ];
}
