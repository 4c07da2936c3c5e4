/** Writes the files of a tree again, in another folder: the time no renderer can beat. Usage: floor.ts FROM TO. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree } from './tree.ts';

const [from, to] = process.argv.slice(2) as [string, string];
const files = readTree(from);
const start = performance.now();
const made = new Set<string>();
for (const [path, bytes] of files) {
  const target = join(to, path);
  const folder = dirname(target);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(target, bytes);
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, files: files.size }));
