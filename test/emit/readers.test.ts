import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { findInto } from '../../src/diagnostics/finding.ts';
import { emitData } from '../../src/emit/emit-data.ts';
import { emitYaml } from '../../src/emit/emit-yaml.ts';
import type { Json, JsonMap } from '../../src/source/json.ts';
import { verifyCanonical } from '../../src/yaml/canonical/verify-canonical.ts';
import { sameJson } from './same-json.ts';
import { randomTexts, shortTexts } from './strings.ts';

/** How many random texts are compared. */
const COUNT = Number(process.env.CISTERN_STRINGS ?? 5000);
const BATCH = 1000;

const LIBRARIES: Readonly<Record<string, (text: string) => unknown>> = {
  'yaml 1.2': text => parse(text, { uniqueKeys: false }),
  'yaml 1.1': text => parse(text, { uniqueKeys: false, version: '1.1' }),
  'js-yaml': text => load(text),
};

const texts = [...(COUNT > 5000 ? shortTexts() : []), ...randomTexts(COUNT, 20_260_801)];

/** ConfigMaps that hold all texts, as values and (those that are short enough) as keys. */
function* configMaps(size: number): Generator<JsonMap> {
  for (let from = 0; from < texts.length; from += size) {
    const part = texts.slice(from, from + size);
    const data = [...part.map((text, index) => [`k${index}`, text]), ...part.map(text => [text, 'x'])];
    yield {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'texts' },
      data: Object.fromEntries(data),
    };
  }
}

/** The first entry that two maps of texts do not share, for the message. */
function difference(meant: JsonMap, read: JsonMap): string {
  const key = [...Object.keys(meant), ...Object.keys(read)].find(key => meant[key] !== read[key]);
  return key === undefined ? '' : JSON.stringify({ key, meant: meant[key], read: read[key] });
}

const test = suite('what readers see in emitted YAML');

for (const [name, read] of Object.entries(LIBRARIES)) {
  test(`${name} reads every text as it was meant, as value and as key`, () => {
    for (const map of configMaps(BATCH)) {
      const seen = read(emitYaml(map)) as JsonMap;
      assert.is(difference(map.data as JsonMap, seen.data as JsonMap), '');
      assert.ok(sameJson(map, seen));
    }
  });
}

test('kubectl reads every text as it was meant, as value and as key', () => {
  if (spawnSync('kubectl', ['version', '--client']).status !== 0) {
    console.log('kubectl is not installed: nothing compared with it');
    return;
  }
  for (const map of configMaps(COUNT > 5000 ? 50_000 : 5000)) {
    const run = spawnSync('kubectl', ['label', '--local', '-f', '-', '-o', 'json', 'a=b'], {
      input: emitYaml(map),
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    });
    assert.is(run.stderr, '');
    const { data } = JSON.parse(run.stdout);
    assert.is(difference(map.data as JsonMap, data), '');
    assert.ok(isDeepStrictEqual({ ...data }, { ...(map.data as JsonMap) }));
  }
});

test('our own reader reads every text as it was meant, as value and as key', () => {
  for (const map of configMaps(BATCH)) verifyCanonical(emitYaml(map), [map]);
});

const text = fc.nat(texts.length - 1).map(index => texts[index]!);
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter(value => Math.abs(value) < 2 ** 53),
);
const { json } = fc.letrec<{ json: Json; list: Json[]; map: JsonMap }>(tie => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('json'), { maxLength: 4 }),
  map: fc.array(fc.tuple(text, tie('json')), { maxLength: 5 }).map(entries => Object.fromEntries(entries)),
}));

test('every reader sees the same data in any map', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, json), { maxLength: 6 }), entries => {
      const map = Object.fromEntries(entries);
      const emitted = emitYaml(map);
      verifyCanonical(emitted, [map]);
      for (const [name, read] of Object.entries(LIBRARIES)) {
        assert.ok(sameJson(map, read(emitted) as Json), `${name}:\n${emitted}`);
      }
    }),
    { seed: 1, numRuns: Math.max(500, COUNT / 100) },
  );
});

test('a text is refused exactly when no API server takes one of its characters', () => {
  const refused = /[\0\x7f-\x9f\ufffe\uffff\p{Surrogate}]/u;
  const unit = fc.oneof(
    fc.nat(0xffff),
    fc.constantFrom(0, 0x7f, 0x85, 0x9f, 0xa0, 0xd800, 0xdc00, 0xfffe, 0xffff),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 4 }), fc.boolean(), (units, asKey) => {
      const value = String.fromCharCode(...units);
      const findings: Finding[] = [];
      const file = emitData(
        'dev/applications/shop/kind.orders.yaml',
        asKey ? { [value]: 1 } : { value },
        findInto(findings),
      );
      assert.equal(
        findings.map(finding => finding.code),
        refused.test(value) ? ['CST6001'] : [],
      );
      assert.is(file === undefined, refused.test(value));
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.run();
