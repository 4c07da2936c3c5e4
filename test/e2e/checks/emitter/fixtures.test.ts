import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../../../src/source/json.ts';
import { sameJson } from '../../../emit/same-json.ts';
import { manifestOf } from './corpus.ts';
import { emitted } from './emitted.ts';
import { fixtures } from './fixtures.ts';
import { contentOf } from './leaves.ts';

const test = suite('texts, keys and numbers that readers are known to get wrong');

test('each is emitted, and read again as it was meant', () => {
  for (const [index, leaf] of fixtures().entries()) {
    const manifest = manifestOf(`fixture-${index}`, contentOf(leaf));
    // What is written is read by our own reader before it is given back.
    const { text } = emitted([manifest]);
    assert.ok(sameJson(load(text) as Json, manifest.object), `${leaf.kind}: ${JSON.stringify(leaf.value)}`);
  }
});

test.run();
