import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { isIncomplete, recover } from '../../src/write/journal/recover.ts';
import { contents, put, reservedNames, type Sandbox, sandbox, writeTree, written } from './sandbox.ts';

const test = suite<{ box: Sandbox }>('recover');
test.before.each(context => {
  context.box = sandbox();
});
test.after.each(context => context.box.remove());

const TREE = { 'dev/kind/orders/service--orders.yaml': 'old\n', 'dev/EXPECTATIONS.json': '{}\n' };
const STAGED = '.cistern-staging/dev/kind/orders/service--orders.yaml';
const PLACE = 'dev/kind/orders/service--orders.yaml';

/** Lays a journal over a tree that was written. */
function lay(box: Sandbox, journal: unknown): void {
  const whole = { version: 1, remove: [], folders: [], place: [], ...(journal as object) };
  put(box.out, '.cistern-journal.json', typeof journal === 'string' ? journal : JSON.stringify(whole));
}

function tryRecovery(box: Sandbox): { readonly done: boolean; readonly codes: readonly string[] } {
  const reporter = new Reporter();
  const done = recover(box.out, reporter);
  return { done, codes: reporter.diagnostics.map(({ code }) => code) };
}

test('has nothing to do without a journal, not even a folder', ({ box }) => {
  assert.not(isIncomplete(box.out));
  assert.equal(tryRecovery(box), { done: true, codes: [] });
  assert.not(existsSync(box.out));
});

test('completes the changes that a journal names, and is over then', ({ box }) => {
  writeTree(box, TREE);
  put(box.out, STAGED, 'new\n');
  lay(box, { place: [PLACE], remove: ['dev/EXPECTATIONS.json'] });
  assert.ok(isIncomplete(box.out));
  assert.equal(tryRecovery(box), { done: true, codes: [] });
  assert.equal(contents(box.out)[PLACE], 'new\n');
  assert.is(contents(box.out)['dev/EXPECTATIONS.json'], undefined);
  assert.equal(reservedNames(box.out), []);
  assert.equal(tryRecovery(box), { done: true, codes: [] });
});

test('is done by the next write too, which then compares with what came out', ({ box }) => {
  writeTree(box, TREE);
  put(box.out, STAGED, 'new\n');
  lay(box, { place: [PLACE] });
  assert.equal(writeTree(box, { ...TREE, [PLACE]: 'new\n' }).result, {
    written: 0,
    removed: 0,
    unchanged: 3,
  });
});

const HOSTILE: Readonly<Record<string, unknown>> = {
  'no JSON': '{',
  'no map': 'null',
  'an unknown version': { version: 2 },
  'no lists': { remove: {} },
  'no texts': { remove: [1] },
  'a removal above the folder': { remove: ['../victim'] },
  'a removal by an absolute path': { remove: ['/etc/hostname'] },
  'a removal on a way up': { remove: ['dev/../../victim'] },
  'a removal of a file that no list names': { remove: ['dev/kind/orders/mine--mine.yaml'] },
  'a removal at the top': { remove: ['README.md'] },
  'a removal of a reserved name': { remove: ['.cistern-lock'] },
  'a removal of the repository': { remove: ['.git/config'] },
  'a folder above': { folders: ['..'] },
  'an empty folder': { folders: [''] },
  'a placement above': { place: ['../victim'] },
  'a placement of a name that no tree has': { place: ['dev/kind/orders/chart.tpl'] },
  'a placement that replaces a file of somebody else': { place: ['dev/kind/orders/mine--mine.yaml'] },
  'a placement of what is not there': { place: ['dev/kind/orders/none--none.yaml'] },
  'a placement of a folder with foreign files in it': { place: ['dev/one'] },
  'a placement of a folder with a link in it': { place: ['dev/two'] },
  'a placement into a folder that is missing': { place: ['dev/none/none/a--b.yaml'] },
};

for (const [name, journal] of Object.entries(HOSTILE)) {
  test(`follows no journal with ${name}`, ({ box }) => {
    // covers CST6057
    writeTree(box, TREE);
    put(box.root, 'victim', 'mine\n');
    put(box.out, 'README.md', 'mine\n');
    put(box.out, 'dev/kind/orders/mine--mine.yaml', 'mine\n');
    put(box.out, '.cistern-staging/dev/kind/orders/mine--mine.yaml', 'hostile\n');
    put(box.out, '.cistern-staging/dev/kind/orders/chart.tpl', 'hostile\n');
    put(box.out, '.cistern-staging/dev/one/orders/run.sh', 'hostile\n');
    put(box.out, '.cistern-staging/dev/none/none/a--b.yaml', 'hostile\n');
    mkdirSync(join(box.out, '.cistern-staging/dev/two'), { recursive: true });
    symlinkSync(join(box.root, 'victim'), join(box.out, '.cistern-staging/dev/two/orders'));
    lay(box, journal);
    const before = contents(box.root);
    assert.equal(tryRecovery(box), { done: false, codes: ['CST6057'] });
    assert.equal(writeTree(box, TREE).codes, ['CST6057']);
    assert.equal(contents(box.root), before);
    assert.ok(isIncomplete(box.out));
  });
}

test('writes nothing through links that a journal leads to', ({ box }) => {
  put(box.root, 'victim/service--orders.yaml', 'mine\n');
  for (const link of ['dev', 'dev/kind/orders', '.cistern-staging', '.cistern-staging/dev/kind/orders']) {
    rmSync(box.out, { recursive: true, force: true });
    writeTree(box, TREE);
    put(box.out, STAGED, 'hostile\n');
    rmSync(join(box.out, link), { recursive: true });
    symlinkSync(join(box.root, 'victim'), join(box.out, link));
    lay(box, { place: [PLACE] });
    const { done, codes } = tryRecovery(box);
    assert.not(done);
    assert.ok(codes.includes('CST6057'), codes.join());
    assert.equal(contents(join(box.root, 'victim')), { 'service--orders.yaml': 'mine\n' });
  }
});

test('does not follow a journal that is a link', ({ box }) => {
  writeTree(box, TREE);
  put(box.root, 'elsewhere.json', '{"version":1,"remove":["dev/EXPECTATIONS.json"],"folders":[],"place":[]}');
  symlinkSync(join(box.root, 'elsewhere.json'), join(box.out, '.cistern-journal.json'));
  assert.equal(tryRecovery(box).codes, ['CST6057']);
  assert.equal(contents(box.out), written(TREE));
});

test('can be left to render once a person has removed the journal', ({ box }) => {
  writeTree(box, TREE);
  lay(box, '{');
  assert.not(tryRecovery(box).done);
  rmSync(join(box.out, '.cistern-journal.json'));
  assert.equal(writeTree(box, TREE).codes, []);
});

test('does not wait for another command that is at work', ({ box }) => {
  writeTree(box, TREE);
  lay(box, { remove: ['dev/EXPECTATIONS.json'] });
  writeFileSync(join(box.out, '.cistern-lock'), '{"pid":1,"host":"elsewhere","scope":"","started":""}\n');
  assert.equal(tryRecovery(box), { done: false, codes: ['CST6054'] });
  assert.is(readFileSync(join(box.out, 'dev/EXPECTATIONS.json'), 'utf8'), '{}\n');
});

test.run();
