import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generateImports } from '../../imports/generate/outputs.ts';

const test = suite('imports/generated');
const root = fileURLToPath(new URL('../..', import.meta.url));

test('what is committed is what the CRD files generate, and no file is left over', async () => {
  const outputs = await generateImports(root);
  for (const [path, text] of outputs) {
    assert.is(readFileSync(join(root, path), 'utf8'), text, `${path} is stale: run \`npm run generate\``);
  }
  const present = ['imports', 'src/kubernetes/generated'].flatMap(folder =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name !== 'generate.ts')
      .map(entry => `${folder}/${entry.name}`),
  );
  assert.equal(present.sort(), [...outputs.keys()].sort());
});

test.run();
