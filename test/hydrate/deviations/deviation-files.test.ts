import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deviationFiles } from '../../../src/hydrate/deviations/deviation-files.ts';
import type { ListedDeviations } from '../../../src/hydrate/deviations/listed-deviations.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';

const test = suite('hydrate/deviations/deviation-files');

const NOTHING: ListedDeviations = { patches: [], extraObjects: [], waivers: [] };
const textsOf = (listed: ListedDeviations): readonly [json: string, markdown: string] => {
  const [json, markdown] = deviationFiles('dev', listed).map(({ bytes }) => new TextDecoder().decode(bytes));
  return [json!, markdown!];
};
const schema = JSON.parse(
  readFileSync(join(REPOSITORY, 'src/validate/schemas/deviations.schema.json'), 'utf8'),
);

test('an environment without deviations says so', () => {
  const [json, markdown] = textsOf(NOTHING);
  assert.is(
    json,
    '{\n  "environment": "dev",\n  "version": 1,\n  "patches": [],\n  "extraObjects": [],\n  "waivers": []\n}\n',
  );
  assert.match(markdown, /\n\nNothing\.\n$/);
});

test('words of the catalog end no cell and become no markup', () => {
  const object = { group: '', kind: 'ConfigMap', namespace: 'shop-dev', name: 'x' };
  const reason = 'a | b\n| c | <img src=x> @everyone [link](https://example.com) `code` **bold**';
  const changes = [{ field: 'data[a|b`c]', to: 'x|y`z\n| more' }];
  const [, markdown] = textsOf({
    ...NOTHING,
    patches: [
      {
        cluster: 'a',
        application: 'orders',
        name: 'p',
        object,
        reason,
        changes,
        file: 'catalog/x.yaml',
        line: 3,
      },
    ],
  });
  const row = markdown.split('\n').find(line => line.startsWith('| a/orders'))!;
  assert.is(row.split(' | ').length, 5);
  for (const mark of ['<img', '@everyone', '](', '**', '\n| more']) assert.not(row.includes(mark), mark);
  assert.match(row, /`catalog\/x\.yaml:3` \|$/);
});

test('the lists of the example and the golden trees follow the published schema, which tells when they do not', () => {
  const matches: (value: unknown) => boolean = new Ajv({ strict: false }).compile(schema);
  const files = ['dist', 'test/cases/golden'].flatMap(folder =>
    Object.entries(readFiles(join(REPOSITORY, folder))).filter(([path]) => path.endsWith('/DEVIATIONS.json')),
  );
  assert.ok(files.length >= 10);
  for (const [path, text] of files) {
    const value = JSON.parse(text);
    assert.ok(matches(value), path);
    assert.not(matches({ ...value, version: 2 }), path);
    assert.not(matches({ ...value, patches: [{}] }), path);
  }
});

test('what is listed points at the lines that say it', () => {
  const root = join(REPOSITORY, 'test/cases/golden/deviations');
  const listed = JSON.parse(readFileSync(join(root, 'dist/dev/DEVIATIONS.json'), 'utf8')) as ListedDeviations;
  for (const { file, line, name } of [...listed.patches, ...listed.extraObjects]) {
    const lines = readFileSync(join(root, 'in', file!), 'utf8').split('\n');
    assert.match(lines[line! - 1]!, new RegExp(`^ +${name}:$`));
  }
  for (const { file, line } of listed.waivers)
    assert.match(readFileSync(join(root, 'in', file!), 'utf8').split('\n')[line! - 1]!, /^ {2}rules:/);
});

test.run();
