import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMap, type Json } from '../src/source/json.ts';
import { REPOSITORY, readFiles } from './workspace.ts';

const test = suite('features');
const TEXT = readFileSync(join(REPOSITORY, 'docs/features.md'), 'utf8');

/** The cells of the table below a heading, without its two first lines. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = TEXT.slice(TEXT.indexOf(`\n## ${heading}\n`) + 1).split('\n## ')[0]!;
  const lines = section.split('\n').filter(line => line.startsWith('|'));
  return lines.slice(2).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

const TABLE = rowsBelow('The table');
const SHOWN = new Map(rowsBelow('What shows it').map(([feature, , rendered]) => [feature!, rendered!]));
const ABSENT = new Map(
  rowsBelow('What it does not have, and why').map(([feature, reason]) => [feature!, reason!]),
);

const LINK = /\[([a-z0-9.-]+)\]\(\.\.\/([^)]+)\)((?: ?`[A-Z][^`]*`,?)*)/g;
const CLAIM = /^([A-Z]\w+)\.([^=]+)(?:=(.*))?$/;

const objectsOf = new Map<string, readonly Json[]>();

/** The objects of a golden case, by the folder that the link names. */
function objectsIn(folder: string): readonly Json[] {
  const known = objectsOf.get(folder);
  if (known) return known;
  const objects = Object.entries(readFiles(join(REPOSITORY, folder, 'dist')))
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([, text]) => loadAll(text) as Json[]);
  objectsOf.set(folder, objects);
  return objects;
}

/** Whether a value has something at a path, such as `spec.ports[].name` or `metadata.annotations[a.b/c]`. */
function has(value: Json | undefined, path: string, wanted: string | undefined): boolean {
  if (path === '') return value !== undefined && (wanted === undefined || String(value) === wanted);
  const [whole, name, key] = /^\.?(?:([A-Za-z0-9]+)|\[([^\]]*)\])/.exec(path) ?? [];
  if (whole === undefined) throw new Error(`\`${path}\` is no path`);
  const rest = path.slice(whole.length);
  if (key === '') return Array.isArray(value) && value.some(item => has(item, rest, wanted));
  const member = name ?? key!;
  return isMap(value) && Object.hasOwn(value, member) && has(value[member], rest, wanted);
}

test('every feature that Cistern has is shown, and every one that it has not has its reason', () => {
  assert.ok(TABLE.length > 40);
  for (const [feature, ours] of TABLE) {
    assert.ok(['Y', 'd', '~', 'p', '–'].includes(ours!), `${feature} says ${ours}`);
    assert.is(SHOWN.has(feature!), ours !== '–', `${feature} in "What shows it"`);
    assert.is(ABSENT.has(feature!), ours === '–', `${feature} in "What it does not have, and why"`);
  }
});

test('the rows are of one table: no feature is shown, or explained, that the table does not have', () => {
  const features = TABLE.map(([feature]) => feature!);
  assert.equal(
    [...SHOWN.keys(), ...ABSENT.keys()].filter(feature => !features.includes(feature)),
    [],
  );
  assert.is(new Set(features).size, features.length);
  assert.equal(
    TABLE.filter(row => row.length !== 14).map(([feature]) => feature),
    [],
  );
});

for (const [feature, rendered] of SHOWN) {
  test(`${feature}: the golden cases have the kinds and the fields that the page names`, () => {
    const links = [...rendered.matchAll(LINK)];
    assert.ok(links.length > 0, 'names a golden case');
    for (const [, name, path, claims] of links) {
      assert.ok(existsSync(join(REPOSITORY, path!)), `${path} exists`);
      assert.is(path!.split('/').at(-1), name);
      if (path!.endsWith('.schema.json')) continue;
      const named = [...claims!.matchAll(/`([^`]+)`/g)].map(([, claim]) => claim!);
      assert.ok(named.length > 0, `says what ${name} shows`);
      for (const claim of named) {
        const [, kind, field, wanted] = CLAIM.exec(claim) ?? [];
        const objects = objectsIn(path!).filter(object => isMap(object) && object.kind === kind);
        assert.ok(objects.length > 0, `${name} has a ${kind}`);
        assert.ok(
          objects.some(object => has(object, field!, wanted)),
          `${name} has ${claim}`,
        );
      }
    }
  });
}

test.run();
