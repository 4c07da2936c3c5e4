import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateImports } from './generate/outputs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [path, text] of await generateImports(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
