import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../../src/compile.ts';
import { MemorySink } from '../../hydrate/memory-sink.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';
import { readDocuments } from '../catalog/documents.ts';
import { isTree, type Tree, treeAt } from '../catalog/tree.ts';
import type { CorpusShape } from './chance.ts';
import { writeCorpus } from './corpus.ts';

const test = suite('the generated corpus');

const SMALL: CorpusShape = { releases: 20, seed: 5, density: 0.8, texts: 'hard' };
const LARGE: CorpusShape = { releases: 1000, seed: 5, density: 0.6, texts: 'hard' };

async function inCorpus<Result>(
  shape: CorpusShape,
  action: (root: string) => Result | Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'cistern-corpus-'));
  try {
    writeCorpus(root, shape);
    return await action(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('the same shape gives the same bytes, and another seed gives others', async () => {
  const first = await inCorpus(SMALL, readFiles);
  assert.equal(await inCorpus(SMALL, readFiles), first);
  assert.not.equal(await inCorpus({ ...SMALL, seed: 6 }, readFiles), first);
});

test('it compiles without a word', async () => {
  const { reporter } = await inCorpus(SMALL, root =>
    compile({ root, workers: 0, cache: false }, new MemorySink()),
  );
  assert.equal(
    reporter.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    [],
  );
});

/** What the corpus leaves out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  allowedCallers: 'decides who may be called, and changes no object',
  patches: 'no chart has them',
  'extraObjects.*.metadata.namespace':
    'can only be the one that is added anyway, which no two environments share',
};

test('it uses everything that an Integration can say', async () => {
  const used = await inCorpus(LARGE, root => {
    const { integrations, releases } = readDocuments(root);
    const paths = new Set<string>();
    for (const { spec } of integrations.values()) collect(spec, '', paths);
    for (const { spec } of releases) collect(treeAt(spec, 'overrides'), '', paths);
    return paths;
  });
  const schema = JSON.parse(
    readFileSync(join(REPOSITORY, 'src/validate/schemas/integration.schema.json'), 'utf8'),
  ) as Tree;
  const unused = pathsOf(treeAt(schema, 'properties', 'spec'), '')
    .filter(path => !used.has(path))
    .filter(path => !Object.keys(LEFT_OUT).some(name => path === name || path.startsWith(`${name}.`)));
  assert.equal(unused, [], 'the corpus has to say these as well: see test/oracle/corpus');
});

/** The paths of a value, with `*` for each key and each item. */
function collect(value: unknown, path: string, paths: Set<string>): void {
  if (path !== '') paths.add(path);
  const parent = path === '' ? '' : `${path}.`;
  if (Array.isArray(value)) for (const item of value) collect(item, `${parent}*`, paths);
  if (!isTree(value)) return;
  for (const [key, item] of Object.entries(value)) {
    collect(item, `${parent}${key}`, paths);
    collect(item, `${parent}*`, paths);
  }
}

/** The paths that a schema describes, with `*` for free keys and for items. */
function pathsOf(schema: Tree, path: string): readonly string[] {
  const parent = path === '' ? '' : `${path}.`;
  const { properties, additionalProperties, items, anyOf } = schema;
  return [
    ...Object.entries(isTree(properties) ? properties : {}).flatMap(([key, below]) => [
      `${parent}${key}`,
      ...(isTree(below) ? pathsOf(below, `${parent}${key}`) : []),
    ]),
    ...[additionalProperties, items].flatMap(below => (isTree(below) ? pathsOf(below, `${parent}*`) : [])),
    ...(Array.isArray(anyOf) ? anyOf.flatMap(below => (isTree(below) ? pathsOf(below, path) : [])) : []),
  ];
}

test.run();
