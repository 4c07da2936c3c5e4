import { readFileSync, writeFileSync } from 'node:fs';
import { escaped } from './difference.ts';
import type { Leaf } from './leaves.ts';

const FILE = new URL('fixtures.json', import.meta.url);
const KINDS = ['strings', 'keys', 'numbers'] as const;

type Lists = Readonly<Record<Leaf['kind'], readonly (string | number)[]>>;

/** Texts, keys and numbers that readers of YAML are known to get wrong, or once read otherwise than they were meant. */
export function fixtures(): Leaf[] {
  const lists = read();
  return KINDS.flatMap(kind => lists[kind].map(value => ({ kind, value })));
}

/** Adds leaves to the fixtures that are not among them. */
export function keepAsFixtures(leaves: readonly Leaf[]): void {
  const lists = read();
  const texts = KINDS.map(kind => {
    const added = leaves.filter(leaf => leaf.kind === kind).map(({ value }) => value);
    const values = [...new Set([...lists[kind], ...added])];
    return `  "${kind}": [\n${values.map(value => `    ${escaped(JSON.stringify(value))}`).join(',\n')}\n  ]`;
  });
  writeFileSync(FILE, `{\n${texts.join(',\n')}\n}\n`);
}

function read(): Lists {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
