import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { durableFiles } from '../../src/host/durable-files.ts';
import { type SharedList, STATE, Survey, type SurveyData } from '../../src/host/survey/survey.ts';
import { CHUNK, type Expected, SAME } from '../../src/host/survey/survey-files.ts';

const test = suite<{ root: string }>('survey');
test.before.each(context => {
  context.root = mkdtempSync(join(tmpdir(), 'cistern-survey-'));
});
test.after.each(({ root }) => rmSync(root, { recursive: true, force: true }));

const PATHS = Array.from(
  { length: CHUNK + 100 },
  (_, index) => `env/folder-${index % 7}/file-${index}`,
).sort();

/** Writes the files and says what is expected of them. */
function expected(root: string, paths: readonly string[] = PATHS): Expected {
  const numbers = paths.flatMap(path => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
    const { size, mtimeMs, ctimeMs, ino } = durableFiles.stat(join(root, path))!;
    return [size, mtimeMs, ctimeMs, ino];
  });
  return { paths, text: Buffer.from(paths.join('\n')), numbers: new Float64Array(numbers) };
}

/** Paths of a list that are not as expected. */
function changed(root: string, list: Expected, threadPays: number): readonly string[] {
  const survey = new Survey(root, [list, list], threadPays);
  const rows = list.paths.map((path, row) => ({
    path,
    isSame: survey.isSame(0, row) && survey.isSame(1, row),
  }));
  survey.end();
  return rows.filter(({ isSame }) => !isSame).map(({ path }) => path);
}

for (const [name, threadPays] of [
  ['in this thread', Number.POSITIVE_INFINITY],
  ['in two threads', 0],
] as const) {
  test(`sees each file that was changed, replaced or removed, ${name}`, ({ root }) => {
    const list = expected(root);
    assert.equal(changed(root, list, threadPays), []);
    const touched = [0, 5, CHUNK - 1, CHUNK, PATHS.length - 1].map(row => PATHS[row]!);
    writeFileSync(join(root, touched[0]!), 'other');
    rmSync(join(root, touched[1]!));
    rmSync(join(root, touched[2]!));
    mkdirSync(join(root, touched[2]!));
    writeFileSync(join(root, 'aside'), touched[3]!);
    renameSync(join(root, 'aside'), join(root, touched[3]!));
    renameSync(join(root, touched[4]!), join(root, 'moved'));
    symlinkSync(join(root, 'moved'), join(root, touched[4]!));
    assert.equal(changed(root, list, threadPays), touched);
  });

  test(`trusts no file behind a folder that has become a link, ${name}`, ({ root }) => {
    const list = expected(root);
    renameSync(join(root, 'env/folder-3'), join(root, 'moved'));
    symlinkSync(join(root, 'moved'), join(root, 'env/folder-3'));
    assert.equal(
      changed(root, list, threadPays),
      PATHS.filter(path => path.startsWith('env/folder-3/')),
    );
    renameSync(join(root, 'env'), join(root, 'gone'));
    assert.equal(changed(root, list, threadPays), PATHS);
    writeFileSync(join(root, 'env'), 'a file');
    assert.equal(changed(root, list, threadPays), PATHS);
  });
}

test('the second thread answers for all lists, the last first', async ({ root }) => {
  const list = expected(root);
  rmSync(join(root, PATHS[7]!));
  const shared = (): SharedList => ({
    ...list,
    answers: new Uint8Array(new SharedArrayBuffer(PATHS.length)),
    states: new Int32Array(new SharedArrayBuffer(2 * 4)),
  });
  const lists = [shared(), shared()];
  // Somebody else has this one.
  lists[0]!.states[1] = STATE.taken;
  const thread = new Worker(new URL('../../src/host/survey/source-thread.mjs', import.meta.url), {
    workerData: { root, lists } satisfies SurveyData,
  });
  await once(thread, 'exit');
  assert.equal([...lists[0]!.states, ...lists[1]!.states], [STATE.done, STATE.taken, STATE.done, STATE.done]);
  assert.equal(
    [...lists[1]!.answers],
    PATHS.map((_, row) => (row === 7 ? 0 : SAME)),
  );
  assert.equal(new Set(lists[0]!.answers.subarray(CHUNK)), new Set([0]));
});

test('an empty list has nothing to ask for', ({ root }) => {
  assert.equal(changed(root, expected(root, []), 0), []);
});

test.run();
