import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rfc3339, secondsOf } from '../../../src/host/git/commit-record.ts';
import { objectId } from '../../../src/host/git/objects/object-format.ts';
import { openReader } from '../../../src/host/git/objects/object-reader.ts';
import { writeObjects } from '../../../src/host/git/objects/object-writer.ts';
import { decodeTree, encodeTree, FILE, FOLDER } from '../../../src/host/git/objects/tree-object.ts';

const test = suite('git objects');

for (const format of ['sha1', 'sha256'] as const) {
  test(`objects of ${format} are those that git makes and reads, as files and as a pack`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cistern-objects-'));
    const git = (args: readonly string[], input: string | Buffer = ''): string => {
      const env = {
        PATH: process.env.PATH,
        GIT_DIR: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
      };
      return execFileSync('git', args, { env, input }).toString().trim();
    };
    try {
      git(['init', '--quiet', '--bare', `--object-format=${format}`, folder]);
      const texts = [
        '',
        'a\n',
        'x'.repeat(100_000),
        '\u0000\u0001',
        ...Array.from({ length: 300 }, (_, index) => `${index}\n`),
      ];
      const objects = texts.map(text => {
        const bytes = Buffer.from(text);
        return { id: objectId(format, 'blob', bytes), type: 'blob' as const, bytes };
      });
      assert.is(objects[1]!.id, git(['hash-object', '--stdin'], 'a\n'));
      await writeObjects(folder, format, objects.slice(0, 100));
      await writeObjects(folder, format, objects);
      await writeObjects(folder, format, objects.slice(0, 3));

      const blob = objects[1]!.id;
      const empty = objectId(format, 'tree', Buffer.alloc(0));
      const names = ['a', 'a.b', 'a-b', 'a0', 'B', 'b', 'ab'];
      const items = names.map((name, index) => ({
        name,
        mode: index === 0 ? FOLDER : FILE,
        id: index === 0 ? empty : blob,
      }));
      const bytes = encodeTree(items);
      const lines = items.map(
        ({ name, mode, id }) => `${mode === FOLDER ? '040000 tree' : '100644 blob'} ${id}\t${name}\n`,
      );
      git(['mktree'], '');
      assert.is(objectId(format, 'tree', bytes), git(['mktree'], lines.join('')));
      assert.equal(
        decodeTree(bytes, format === 'sha1' ? 20 : 32).map(({ name }) => name),
        ['B', 'a-b', 'a.b', 'a', 'a0', 'ab', 'b'],
      );
      git(['fsck', '--strict']);

      const reader = openReader(folder);
      const found = await Promise.all([
        ...objects.map(({ id }) => reader.read(id)),
        reader.read('1'.repeat(blob.length)),
      ]);
      assert.is(found.at(-1), undefined);
      for (const [index, object] of objects.entries()) {
        assert.is(found[index]!.type, 'blob');
        assert.ok(found[index]!.bytes.equals(object.bytes));
      }
      reader.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('moments are shown in their zone, and nonsense as the start of 1970', () => {
  assert.is(rfc3339(0, '+0000'), '1970-01-01T00:00:00Z');
  assert.is(rfc3339(1_767_265_200, '+0100'), '2026-01-01T12:00:00+01:00');
  assert.is(rfc3339(1_767_265_200, '-0330'), '2026-01-01T07:30:00-03:30');
  assert.is(rfc3339(2 ** 33, '+0000'), '2242-03-16T12:56:32Z');
  assert.is(rfc3339(2 ** 63, '+0000'), '1970-01-01T00:00:00Z');
  assert.is(rfc3339(5, '+9999'), '1970-01-01T00:00:05Z');
  assert.is(secondsOf('2026-01-01T07:30:00-03:30'), 1_767_265_200);
});

test.run();
