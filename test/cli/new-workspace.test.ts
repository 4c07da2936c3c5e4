import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { cistern, inFolder } from './world.ts';

const test = suite('a new workspace');

test('what init makes renders at once, and is left alone after a mistake', async () => {
  await inFolder({}, async folder => {
    const parts = { folder: join(folder, 'platform'), compiler: async () => ({ compile, openWriting }) };
    assert.is((await cistern(['init', 'platform'], { folder })).code, 0);
    const first = await cistern(['render', '--workers', '1'], parts);
    assert.equal([first.code, first.err], [0, '']);
    assert.match(first.out, /^\d+ objects in 2 applications, \d+ files written \(0\.0 s\)\n$/);
    const second = await cistern(['render', '--workers', '1'], parts);
    assert.match(second.out, /^\d+ objects in 2 applications, \d+ files unchanged \(0\.0 s\)\n$/);

    const [record] = JSON.parse((await cistern(['list', '--json', '--workers', '1'], parts)).out);
    assert.is(record.environment, 'dev');
    assert.is(record.hosts.length, 1);

    const before = readdirSync(join(parts.folder, 'dist'), { recursive: true }).sort();
    const path = join(
      parts.folder,
      'environments/dev/integrations',
      readdirSync(join(parts.folder, 'environments/dev/integrations'))[0]!,
    );
    writeFileSync(path, readFileSync(path, 'utf8').replace('revision:', 'revison:'));
    const third = await cistern(['render', '--workers', '1'], parts);
    assert.is(third.code, 1);
    assert.match(third.err, 'did you mean `revision`?');
    assert.equal(readdirSync(join(parts.folder, 'dist'), { recursive: true }).sort(), before);
  });
});

test.run();
