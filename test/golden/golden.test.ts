import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { byCodeUnit } from '../../src/source/order.ts';
import { MemorySink } from '../hydrate/memory-sink.ts';
import { type Files, inFolder, REPOSITORY, readFiles, writeFiles } from '../workspace.ts';

const test = suite('golden');

const CASES = join(REPOSITORY, 'test/cases/golden');
const UPDATE = process.env.UPDATE === '1';
/** Beginning of the names of the cases that run; all of them without it. */
const CASE = process.env.CASE ?? '';
type Tree = ReadonlyMap<string, string>;

/** A tree, and the warnings that came with it. */
interface Compiled {
  readonly tree: Tree;
  readonly warnings: readonly string[];
}

if (UPDATE && process.env.CI)
  throw new Error('UPDATE=1 is refused in CI: update the expected trees where you can read them');

/** Compiles a workspace that must be free of errors. */
async function compiled(root: string, before?: Tree): Promise<Compiled> {
  const sink = new MemorySink(before);
  const { reporter } = await compile({ root, workers: 0, cache: true }, sink);
  const shown = reporter.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  assert.is(reporter.errors, 0, shown.join('\n'));
  return { tree: sink.tree, warnings: shown.sort(byCodeUnit) };
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

for (const name of readdirSync(CASES)
  .filter(each => each.startsWith(CASE))
  .sort()) {
  test(`${name} is hydrated as expected, byte for byte`, async () => {
    const files = readFiles(join(CASES, name, 'in'));
    const dist = join(CASES, name, 'dist');
    const warned = join(CASES, name, 'warnings.txt');
    await inFolder(files, async root => {
      const first = await compiled(root);
      if (UPDATE) {
        rmSync(dist, { recursive: true, force: true });
        writeFiles(dist, Object.fromEntries(first.tree));
        // A case that expects warnings has the file already; no other one gets any.
        if (existsSync(warned)) writeFileSync(warned, `${first.warnings.join('\n')}\n`);
      }
      const warnings = existsSync(warned) ? readFileSync(warned, 'utf8').trimEnd().split('\n') : [];
      const equals = (made: Compiled, expected: Files, advice: string): void => {
        assert.equal(made.warnings, warnings, advice);
        equalTrees(made.tree, expected, advice);
      };
      const tree = Object.fromEntries(first.tree);
      const advice = 'run with UPDATE=1 and read what changes in the expected tree';
      equals(first, existsSync(dist) ? readFiles(dist) : {}, advice);
      equals(await compiled(root, first.tree), tree, 'a warm cache changes nothing');
      await inFolder(shuffled(files), async copy => {
        cpSync(join(root, '.cistern'), join(copy, '.cistern'), { recursive: true });
        equals(await compiled(copy, first.tree), tree, 'the order of the files changes nothing');
        equals(await compiled(copy), tree, 'what lies in place changes nothing');
      });
    });
  });
}

test.run();
