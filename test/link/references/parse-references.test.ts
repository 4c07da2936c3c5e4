import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ParsedText, parseReferences } from '../../../src/link/references/parse-references.ts';

const test = suite('link/references/parse-references');

/** Literal parts as they are, references as their segments. */
const shape = (text: string): unknown => {
  const { parts } = parseReferences(text)!;
  return parts.filter(part => part !== '').map(part => (typeof part === 'string' ? part : part.segments));
};
const problems = (text: string): ParsedText['problems'] => parseReferences(text)?.problems ?? [];

test('a text without references is not taken apart', () => {
  for (const text of ['', 'plain', '{VARIABLE}', 'a@b.example', '@ {x.y}', '{@'])
    assert.is(parseReferences(text), undefined, text);
});

test('references stand anywhere in a text, with their places', () => {
  assert.equal(shape('a=@{stock.url}/x\nb=@{environment.domain.public}'), [
    'a=',
    ['stock', 'url'],
    '/x\nb=',
    ['environment', 'domain', 'public'],
  ]);
  assert.equal(parseReferences('a@{b.c}')?.parts[1], { start: 1, end: 7, segments: ['b', 'c'] });
  assert.equal(shape('@{a.b}@{c-d.eF}'), [
    ['a', 'b'],
    ['c-d', 'eF'],
  ]);
});

test('two `@` before a brace stand for one', () => {
  assert.equal(shape('@@{a.b}'), ['@', '{', 'a.b}']);
  assert.equal(shape('@@@{a.b}'), ['@', ['a', 'b']]);
  assert.equal(shape('@@@@{a.b}'), ['@@', '{', 'a.b}']);
  assert.equal(shape('a@@b@{c.d}'), ['a@@b', ['c', 'd']]);
});

test('what cannot be read is reported where it begins', () => {
  for (const text of [
    '@{',
    '@{}',
    '@{a}',
    '@{a.}',
    '@{.a}',
    '@{ a.b}',
    '@{a.b',
    '@{a.b }',
    '@{A.b}',
    '@{a..b}',
  ])
    assert.equal(problems(`x${text}`), [{ start: 1, end: 3, kind: 'malformed' }], text);
});

test('a reference after a user name is not silently a literal', () => {
  assert.equal(problems('sftp://user@@{system.a.host}/in'), [{ start: 12, end: 28, kind: 'escaped' }]);
  for (const text of ['write @@{a.b}', '`@@{a.b}`', 'user@@@{a.b}', 'user@@{no reference}', '@@{a.b}'])
    assert.equal(problems(text), [], text);
});

test('any text can be written, by two `@` for each one before a brace', () => {
  const text = fc.string({ unit: fc.constantFrom('@', '{', '}', 'a', '.', ' ') });
  const property = fc.property(text, wanted => {
    const written = wanted.replaceAll(/@+(?=\{)/g, run => run + run);
    const { parts } = parseReferences(written) ?? { parts: [written] };
    assert.is(parts.join(''), wanted);
  });
  fc.assert(property, { seed: 11 });
});

test('literal parts and references cover a text without gaps', () => {
  const text = fc.string({ unit: fc.constantFrom('@', '{', '}', 'a', 'b.c', '@{a.b}') });
  const property = fc.property(text, written => {
    const parts = parseReferences(written)?.parts ?? [];
    for (const part of parts) {
      if (typeof part === 'string') continue;
      assert.is(written.slice(part.start, part.end), `@{${part.segments.join('.')}}`);
    }
  });
  fc.assert(property, { seed: 12 });
});

test.run();
