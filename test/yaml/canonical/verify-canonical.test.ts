import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonMap } from '../../../src/source/json.ts';
import { verifyCanonical } from '../../../src/yaml/canonical/verify-canonical.ts';

const test = suite('verifyCanonical');

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

/** What is wrong with a text: with its form alone, or also with its data where some is meant. */
function problemOf(text: string, meant?: readonly JsonMap[]): string | undefined {
  try {
    verifyCanonical(text, meant);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A value as `JSON.parse` makes it, `__proto__` as a key of its own included. */
const own = (text: string): JsonMap => JSON.parse(text);

test('every construct of the form is read', () => {
  assert.is(problemOf(OBJECT, [DATA]), undefined);
});

test('documents stand between lines of three hyphens', () => {
  const text = 'a: 1\n---\n{}\n---\nb:\n- x\n---\nc: |\n  d\n';
  const meant = [{ a: 1 }, {}, { b: ['x'] }, { c: 'd\n' }];
  assert.is(problemOf(text, meant), undefined);
  assert.type(problemOf(text, meant.slice(1)), 'string');
  assert.type(problemOf(text, [...meant, {}]), 'string');
  assert.type(problemOf(text, meant.slice(0, 3)), 'string');
});

test('names of Object.prototype are keys like others', () => {
  const text = '__proto__:\n  polluted: 1\nconstructor: x\n';
  assert.is(problemOf(text, [own('{"constructor":"x","__proto__":{"polluted":1}}')]), undefined);
  assert.type(problemOf(text, [{ constructor: 'x', b: 1 }]), 'string');
  assert.type(problemOf('__proto__: {}\na: 1\n', [{ a: 1, b: 1 }]), 'string');
  assert.type(problemOf('toString: {}\n', [{ a: {} }]), 'string');
});

test('the order of keys does not count, that of items does', () => {
  const meant = { b: { d: [1, 2], c: 0 }, a: -0 };
  assert.is(problemOf('a: 0\nb:\n  c: 0\n  d:\n  - 1\n  - 2\n', [meant]), undefined);
  assert.type(problemOf('a: 0\nb:\n  c: 0\n  d:\n  - 2\n  - 1\n', [meant]), 'string');
});

test('any other difference of the data counts', () => {
  const documents: Readonly<Record<string, JsonMap>> = {
    'x: null\n': { x: null },
    'x: true\n': { x: true },
    'x: false\n': { x: false },
    'x: 0\n': { x: 0 },
    'x: 1\n': { x: 1 },
    'x: ""\n': { x: '' },
    'x: "0"\n': { x: '0' },
    'x: "null"\n': { x: 'null' },
    'x: word\n': { x: 'word' },
    'x: words\n': { x: 'words' },
    'x: |\n  word\n': { x: 'word\n' },
    'x: []\n': { x: [] },
    'x: {}\n': { x: {} },
    'x:\n- null\n': { x: [null] },
    'x:\n- []\n': { x: [[]] },
    'x:\n- {}\n': { x: [{}] },
    'x:\n- 1\n- 1\n': { x: [1, 1] },
    'x:\n  "0": 1\n  "1": 1\n': { x: { 0: 1, 1: 1 } },
    'x:\n  a: null\n': { x: { a: null } },
    'x:\n  b: null\n': { x: { b: null } },
    'x:\n  a: {}\n': { x: { a: {} } },
    'x:\n  a: 1\n  b: 1\n': { x: { a: 1, b: 1 } },
    'x:\n  __proto__: {}\n': { x: own('{"__proto__":{}}') },
    'x:\n  __proto__: null\n': { x: own('{"__proto__":null}') },
    '{}\n': {},
    'z: 1\n': { z: 1 },
  };
  for (const [text, data] of Object.entries(documents)) {
    for (const meant of Object.values(documents)) {
      const problem = problemOf(text, [meant]);
      assert.is(problem === undefined, meant === data, `${text}${JSON.stringify(meant)}: ${problem}`);
    }
    assert.type(problemOf(text, [{ x: undefined } as unknown as JsonMap]), 'string', text);
    assert.type(problemOf(text, [{ x: [undefined] } as unknown as JsonMap]), 'string', text);
  }
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
        const found = problemOf(before + text + after);
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
    assert.type(problemOf(text), 'string', JSON.stringify(text));
  }
});

test('nesting beyond 100 levels is an error, however it is written', () => {
  const maps = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, level) => `${'  '.repeat(level)}a:${level === levels - 1 ? ' 1' : ''}\n`,
    ).join('');
  assert.is(problemOf(maps(100)), undefined);
  assert.is(problemOf(maps(101)), 'line 101: maps and lists are nested too deeply');
  assert.is(problemOf(`a:\n${'- '.repeat(99)}1\n`), undefined);
  assert.type(problemOf(`a:\n${'- '.repeat(100)}1\n`), 'string');
  assert.type(problemOf(`a:\n${'- '.repeat(500_000)}1\n`), 'string');
});

test('an error says the line', () => {
  assert.is(problemOf('a: 1\nb:\n- x\n- yes\n'), 'line 4: an unquoted scalar is no text to every reader');
});

test('no single change of a character goes unnoticed', () => {
  const others = [...'\n -:#"\'|>[]{}&*!?,~0179aeynAE_.\\\t\u0085\u2028\ufffe\u0000', ''];
  for (let at = 0; at < OBJECT.length; at++) {
    for (const other of others) {
      for (const length of [0, 1]) {
        const changed = OBJECT.slice(0, at) + other + OBJECT.slice(at + length);
        if (changed === OBJECT) continue;
        assert.type(problemOf(changed, [DATA]), 'string', changed);
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
      assert.type(problemOf(changed, [DATA]), 'string', changed);
    }
  }
});

test.run();
