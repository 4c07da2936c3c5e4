import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonMap } from '../../../src/source/json.ts';
import { readCanonical } from '../../../src/yaml/canonical/read-canonical.ts';
import { sameJson } from '../../../src/yaml/canonical/same-json.ts';

const test = suite('readCanonical');

const OBJECT = `apiVersion: v1
kind: ConfigMap
metadata:
  annotations:
    "1": "yes"
    example.com/a: http://x.y:8080/z
  name: orders
data:
  log: |
    one

      two: [3]
  motd: |-
    four
    # five
  quoted: "a\\"b\\\\c\\n\\t\\x1B\\u2028é"
list:
- a: 1
  b:
  - true
  - null
- - - -7
    - 0.5
  - {}
- word
- []
- |
  text
- "x: y"
- "key": {}
zero: 0
`;

const DATA = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { annotations: { '1': 'yes', 'example.com/a': 'http://x.y:8080/z' }, name: 'orders' },
  data: { log: 'one\n\n  two: [3]\n', motd: 'four\n# five', quoted: 'a"b\\c\n\t\x1b\u2028é' },
  list: [{ a: 1, b: [true, null] }, [[-7, 0.5], {}], 'word', [], 'text\n', 'x: y', { key: {} }],
  zero: 0,
};

function reads(text: string): JsonMap[] | string {
  try {
    return readCanonical(text);
  } catch (error) {
    return (error as Error).message;
  }
}

test('every construct of the form is read', () => {
  assert.equal(readCanonical(OBJECT), [DATA]);
});

test('documents stand between lines of three hyphens', () => {
  assert.equal(readCanonical('a: 1\n---\n{}\n---\nb:\n- x\n---\nc: |\n  d\n'), [
    { a: 1 },
    {},
    { b: ['x'] },
    { c: 'd\n' },
  ]);
});

test('names of Object.prototype are keys like others', () => {
  const [map] = readCanonical('__proto__:\n  polluted: 1\nconstructor: x\n');
  assert.equal(Object.keys(map!), ['__proto__', 'constructor']);
  assert.is(({} as { polluted?: number }).polluted, undefined);
});

for (const [what, texts] of Object.entries({
  'text that some reader takes for something else': [
    ...[
      'yes',
      'No',
      'on',
      'OFF',
      'y',
      'N',
      'True',
      'FALSE',
      'Null',
      'NULL',
      'nan',
      'Inf',
      'infinity',
      'e3',
      'E+12',
    ],
    ...[
      '0777',
      '0o17',
      '0x1F',
      '0b1',
      '1_000',
      '1e3',
      '1E3',
      '1.0',
      '01',
      '+1',
      '.5',
      '5.',
      '-0',
      '12:30',
      '2020-01-01',
    ],
    ...['9007199254740992', '1e+21', '1e400', '.inf', '-.inf', '.nan', '~', '<<', '=', '100m', '8080/tcp'],
  ],
  'unquoted text with a character that it may not have': [
    ...[
      'a: b',
      'a:',
      'a::b',
      'a #b',
      'a ',
      'a  b',
      'a\tb',
      'a;b',
      'ä',
      'a\u00a0b',
      'a"b',
      'a*',
      '&a b',
      '*a',
      '!a b',
      '!!str a',
    ],
    ...["'a'", '@a', '`a', '%a', ',a', '?', '? a', '-', '- a', '>', '> a', 'a\\b', 'a'.repeat(4096)],
  ],
  'quotes that are not ours': [
    ...[
      '"a',
      '"a" ',
      '"a"b',
      '"a\nb"',
      '"a\tb"',
      '"\\a"',
      '"\\x41"',
      '"\\x0A"',
      '"\\u0041"',
      '"\\u00A0"',
      '"\\x1b"',
      '"\\/"',
    ],
    ...[
      '"\\x85"',
      '"\\x7F"',
      '"\\x00"',
      '"\\0"',
      '"\\uFFFE"',
      '"\\uD83D"',
      '"\\U0001F600"',
      '"\\U00110000"',
      '"\\U0001fffe"',
    ],
    ...[
      '"\u0085"',
      '"\u007f"',
      '"\u00a0"',
      '"\u00ad"',
      '"\u200b"',
      '"\u2028"',
      '"\ufeff"',
      '"\ufffe"',
      '"\ud83d"',
      '"\u{1fffe}"',
    ],
    ...['"\\', '"\\"', '"\\x1', '"\\x"'],
  ],
  'flow style': ['{a: b}', '[a]', '{ }', '[ ]', '{}x', '[]x', '{', '['],
  'blocks that are not ours': [
    ...[
      '|',
      '|\n',
      '|-\n',
      '|+\n  a',
      '|2\n  a',
      '>\n  a',
      '| \n  a',
      '|\n a',
      '|\na',
      '|\n\n  a',
      '|\n   a',
      '|\n  a ',
    ],
    ...[
      '|\n  a\n\n',
      '|\n  a\tb',
      '|\n  a\u0085b',
      '|\n  a\u2028b',
      '|\n  a\r',
      '|\n  a\n  ',
      '|\n  a\n \n  b',
      '|\n  漢',
      '|-x\n  a',
    ],
  ],
})) {
  test(`${what} is an error as a value, in a list and behind other keys`, () => {
    for (const text of texts) {
      for (const [before, after] of [
        ['a: ', '\n'],
        ['a:\n- ', '\n'],
        ['a: 1\nb: ', '\nc: 2\n'],
      ] as const) {
        // In a list, a key or a dash may follow a dash.
        if (before.endsWith('- ') && /^(?:a: b|a:|- a)$/.test(text)) continue;
        const found = reads(before + text + after);
        assert.type(found, 'string', JSON.stringify(before + text));
      }
    }
  });
}

test('structure that is not ours is an error', () => {
  for (const text of [
    ...[
      '',
      '\n',
      'a',
      'a: 1',
      'a: 1\n\n',
      '\na: 1\n',
      ' a: 1\n',
      'a:\n',
      'a: \n',
      'a:1\n',
      'a : 1\n',
      'a:  1\n',
      'a: 1 \n',
    ],
    ...[
      'a: 1\r\n',
      '\ufeffa: 1\n',
      '# x\na: 1\n',
      'a: 1 # x\n',
      'a: 1\n# x\n',
      '%YAML 1.2\n---\na: 1\n',
      '- a\n',
      'x\n',
      '"x"\n',
    ],
    ...[
      '---\na: 1\n',
      'a: 1\n---\n',
      'a: 1\n---\n---\nb: 1\n',
      'a: 1\n--- \nb: 1\n',
      'a: 1\n...\n',
      'a: 1\n--- b: 1\n',
    ],
    ...[
      'a:\n b: 1\n',
      'a:\n   b: 1\n',
      'a:\nb: 1\n',
      'a: 1\n  b: 1\n',
      'a:\n  b: 1\n c: 1\n',
      'a:\n  b: 1\n    c: 1\n',
    ],
    ...[
      'a:\n  - b\n',
      'a:\n -  b\n',
      'a:\n-  b\n',
      'a:\n- b\n  - c\n',
      'a:\n- b: 1\n - c\n',
      'a:\n-\n  b: 1\n',
      'a:\n- b\nc\n',
    ],
    ...[
      'a: 1\na: 1\n',
      'b: 1\na: 1\n',
      'a:\n  b: 1\n  b: 1\n',
      'a:\n  c: 1\n  b: 1\n',
      'a:\n- c: 1\n  b: 1\n',
      'a: 1\n- b\n',
    ],
    ...[
      'kind: a\napiVersion: b\n',
      'metadata: a\nkind: b\n',
      'a: 1\nkind: b\n',
      'kind: a\nkind: b\n',
      'a: b: c\n',
      '{}\n{}\n',
      '{}\na: 1\n',
    ],
    ...[
      'yes: 1\n',
      'null: 1\n',
      '1: 1\n',
      'e3: 1\n',
      'a b: 1\n',
      'a,b: 1\n',
      'a(b): 1\n',
      '? a\n: 1\n',
      '<<: 1\n',
      '~: 1\n',
      ': 1\n',
    ],
    ...[
      `${'k'.repeat(129)}: 1\n`,
      `"${'k'.repeat(1023)}": 1\n`,
      '"a":1\n',
      '"a" : 1\n',
      '"a"\n',
      'a: &x 1\n',
      'a: *x\n',
      'a: !!str x\n',
    ],
  ]) {
    assert.type(reads(text), 'string', JSON.stringify(text));
  }
});

test('nesting beyond 100 levels is an error, however it is written', () => {
  const maps = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, level) => `${'  '.repeat(level)}a:${level === levels - 1 ? ' 1' : ''}\n`,
    ).join('');
  assert.type(reads(maps(100)), 'object');
  assert.is(reads(maps(101)), 'line 101: maps and lists are nested too deeply');
  assert.type(reads(`a:\n${'- '.repeat(99)}1\n`), 'object');
  assert.type(reads(`a:\n${'- '.repeat(100)}1\n`), 'string');
  assert.type(reads(`a:\n${'- '.repeat(500_000)}1\n`), 'string');
});

test('an error says the line', () => {
  assert.is(reads('a: 1\nb:\n- x\n- yes\n'), 'line 4: an unquoted scalar is no text to every reader');
});

test('no single change of a character goes unnoticed', () => {
  const others = [...'\n -:#"\'|>[]{}&*!?,~0179aeynAE_.\\\t\u0085\u2028\ufffe\u0000', ''];
  for (let at = 0; at < OBJECT.length; at++) {
    for (const other of others) {
      for (const length of [0, 1]) {
        const changed = OBJECT.slice(0, at) + other + OBJECT.slice(at + length);
        if (changed === OBJECT) continue;
        const found = reads(changed);
        assert.ok(
          typeof found === 'string' || found.length !== 1 || !sameJson(DATA as Json, found[0]!),
          changed,
        );
      }
    }
  }
});

test('no line can be lost, doubled or swapped with the next without notice', () => {
  const lines = OBJECT.split(/(?<=\n)/);
  for (let at = 0; at < lines.length; at++) {
    const [line, next = ''] = [lines[at]!, lines[at + 1]];
    for (const replacement of [[], [line, line], ...(next === '' ? [] : [[next, line]])]) {
      const width = replacement[0] === next && next !== '' ? 2 : 1;
      const changed = [...lines.slice(0, at), ...replacement, ...lines.slice(at + width)].join('');
      if (changed === OBJECT) continue;
      const found = reads(changed);
      assert.ok(typeof found === 'string' || !sameJson(DATA as Json, found[0]!), changed);
    }
  }
});

test.run();
