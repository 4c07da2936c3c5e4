import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generateAll } from '../../src/validate/generate/outputs.ts';
import { REPOSITORY } from '../workspace.ts';

const test = suite('validate/generated');

test('everything that is generated from the schemas is up to date', async () => {
  const folder = join(REPOSITORY, 'src/validate');
  const outputs = await generateAll(name =>
    readFileSync(join(folder, 'schemas', `${name}.schema.json`), 'utf8'),
  );
  for (const [path, text] of outputs) {
    const isFresh = readFileSync(join(folder, path), 'utf8') === text;
    assert.ok(isFresh, `src/validate/${path} is stale: run \`npm run generate\``);
  }
});

test.run();
