import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { objectInfo } from '../../src/host/git/object-info.ts';
import { inSandbox, makeRepository } from '../extract/repository.ts';

const test = suite('objectInfo');

test('says what there is under each name, in order, and nothing for what is missing or hostile', () =>
  inSandbox(async folder => {
    const repository = makeRepository(join(folder, 'work'));
    const commit = repository.commit({ 'a/b c.yaml': 'abc\n' });
    const names = [
      'a',
      '',
      `${commit}:a/b c.yaml`,
      'f'.repeat(40),
      `${commit}\n${commit}`,
      commit,
      `${commit}:a`,
      commit,
    ];
    const found = await objectInfo(repository.gitDirectory, names);
    assert.equal(
      found.map(info => info && `${info.type} ${info.type === 'blob' ? info.size : ''}`),
      [undefined, undefined, 'blob 4', undefined, undefined, 'commit ', 'tree ', 'commit '],
    );
    assert.is(found[5]!.id, commit);
    assert.equal(await objectInfo(repository.gitDirectory, []), []);
  }));

test.run();
