import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { MemorySink } from '../hydrate/memory-sink.ts';
import { type Files, inFolder, REPOSITORY, readFiles, writeFiles } from '../workspace.ts';

const test = suite('golden');

const CASES = join(REPOSITORY, 'test/cases/golden');
const UPDATE = process.env.UPDATE === '1';
type Tree = ReadonlyMap<string, string>;

if (UPDATE && process.env.CI)
  throw new Error('UPDATE=1 is refused in CI: update the expected trees where you can read them');

/** Compiles a workspace that must be free of errors and warnings. */
async function treeOf(root: string, before?: Tree): Promise<Tree> {
  const sink = new MemorySink(before);
  const { reporter } = await compile({ root, workers: 0, cache: true }, sink);
  assert.equal(
    reporter.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    [],
  );
  return sink.tree;
}

/** The files in another order: the last first, then from both ends. */
function shuffled(files: Files): Files {
  const entries = Object.entries(files).reverse();
  const odd = entries.filter((_, index) => index % 2 === 1);
  return Object.fromEntries([...odd.reverse(), ...entries.filter((_, index) => index % 2 === 0)]);
}

function equalTrees(actual: Tree, expected: Files, advice: string): void {
  assert.equal([...actual.keys()], Object.keys(expected), advice);
  for (const [path, text] of actual) {
    if (text !== expected[path]) assert.fixture(text, expected[path]!, path);
    assert.is(text, expected[path], path);
  }
}

for (const name of readdirSync(CASES).sort()) {
  test(`${name} is hydrated as expected, byte for byte`, async () => {
    const files = readFiles(join(CASES, name, 'in'));
    const dist = join(CASES, name, 'dist');
    await inFolder(files, async root => {
      const first = await treeOf(root);
      if (UPDATE) {
        rmSync(dist, { recursive: true, force: true });
        writeFiles(dist, Object.fromEntries(first));
      }
      const advice = 'run with UPDATE=1 and read what changes in the expected tree';
      equalTrees(first, existsSync(dist) ? readFiles(dist) : {}, advice);
      equalTrees(await treeOf(root, first), Object.fromEntries(first), 'a warm cache changes nothing');
      await inFolder(shuffled(files), async copy => {
        cpSync(join(root, '.cistern'), join(copy, '.cistern'), { recursive: true });
        equalTrees(
          await treeOf(copy, first),
          Object.fromEntries(first),
          'the order of the files changes nothing',
        );
        equalTrees(await treeOf(copy), Object.fromEntries(first), 'what lies in place changes nothing');
      });
    });
  });
}

test.run();
