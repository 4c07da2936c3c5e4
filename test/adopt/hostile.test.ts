import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withReferences } from '../../src/adopt/texts/addresses.ts';
import { holdsSecret } from '../../src/adopt/texts/secret-values.ts';
import { withoutExpressions } from '../../src/adopt/texts/template-expressions.ts';
import { parseReferences } from '../../src/link/references/parse-references.ts';
import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { minimalWorkspace } from '../workspace.ts';
import { adoptTexts, factsOf } from './adopting.ts';

const test = suite('adopt/hostile');

const problemsOf = (text: string): readonly string[] => {
  const problems: string[] = [];
  readCatalog(text, code => problems.push(code));
  return problems;
};

test('keys of prototypes are values like any others, and change no prototype', () => {
  const { notes } = adoptTexts(
    '__proto__: { replicaCount: 9 }\nenv: { __proto__: x, constructor: y, toString: z }\nfiles: { __proto__: a }\nresources: { __proto__: { cpu: 1 } }\nconstructor: { prototype: { x: 1 } }\ninitContainers: { __proto__: { order: 1 } }\n',
  );
  assert.ok(notes.includes('unknown __proto__'));
  assert.ok(notes.includes('unknown constructor'));
  assert.is(({} as Record<string, unknown>).replicaCount, undefined);
  assert.is(({} as Record<string, unknown>).cpu, undefined);
});

test('whatever the values, the documents are files that the catalog can read', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
  );
  const { node } = fc.letrec<{ node: unknown }>(tie => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      scalar,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('env', 'value', 'name', 'enabled', 'image', 'repository', 'httpGet'),
        ),
        tie('node'),
        { maxKeys: 4 },
      ),
    ),
  }));
  const keys = [
    'env',
    'envFrom',
    'files',
    'image',
    'probes',
    'route',
    'jobs',
    'tolerations',
    'extraObjects',
    'args',
  ];
  const values = fc.dictionary(
    fc.constantFrom(...keys, 'replicaCount', 'networkPolicy', 'keda', 'unknown'),
    node,
  );
  fc.assert(
    fc.property(values, made => {
      const { texts } = adoptTexts(JSON.stringify(made));
      for (const text of texts.split(/^(?=# Made of)/m)) assert.equal(problemsOf(text), [], text);
    }),
    { numRuns: 100, seed: 20 },
  );
});

test('texts that are long and nearly something take no longer than others', async () => {
  const facts = await factsOf(minimalWorkspace());
  const subject = { name: 'orders', organization: 'shop', facts };
  const size = 200_000;
  for (const part of [
    '-',
    'a',
    '{{ if ',
    '@',
    'a.',
    'http://',
    'eyJ-',
    'password',
    'dev.example.org ',
    'shop-dev ',
    '1',
    ' ',
  ]) {
    const text = part.repeat(size / part.length);
    assert.type(holdsSecret(text), 'boolean');
    withoutExpressions(text);
    assert.type(withReferences(text, subject).text, 'string');
  }
});

test('a text without an address means the same after it was moved, whatever `@` and `{` are in it', async () => {
  const facts = await factsOf(minimalWorkspace());
  const subject = { name: 'orders', organization: 'shop', facts };
  const parts = fc.array(fc.constantFrom('@', '{', '}', 'a', '.', 'self', ' ', '@{self.name}', '@@{'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(parts, list => {
      const text = list.join('');
      const moved = withReferences(text, subject).text;
      const read = parseReferences(moved);
      assert.is((read?.parts ?? [moved]).join(''), text);
    }),
    { numRuns: 500, seed: 21 },
  );
});

test('comments hold keys in one line, whatever is in them', () => {
  const { texts } = adoptTexts('"a\\nspec: {}\\u2028b": 1\n"::error::x": 2\n');
  assert.match(texts, '# - a\\nspec: {}');
  assert.equal(problemsOf(texts.split(/^(?=# Made of)/m)[0]!), []);
});

test.run();
