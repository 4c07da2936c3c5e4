import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateAll } from './outputs.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(`${here}schemas/${name}.schema.json`, 'utf8');

mkdirSync(`${here}generated`, { recursive: true });
for (const [path, text] of await generateAll(read)) writeFileSync(here + path, text);
