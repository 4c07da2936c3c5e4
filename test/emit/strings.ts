/** Fragments out of which texts grow that some reader of YAML takes for something else. */
const FRAGMENTS = [
  ...'0123456789abcdefnoxyzABEFNOXYZ_',
  ...'-?:,[]{}#&*!|>\'"%@`~=<./+()\\^$; ',
  ...[
    'yes',
    'No',
    'on',
    'OFF',
    'true',
    'False',
    'null',
    'NULL',
    'nan',
    '.inf',
    '.NaN',
    'inf',
    '<<',
    '0x',
    '0o',
    '0b',
  ],
  ...[
    '1e',
    'e3',
    'E+',
    '1_000',
    '0777',
    '12:30',
    '2020-01-01',
    'T00:00:00Z',
    '---',
    '...',
    '- ',
    ': ',
    ' #',
    '? ',
    '%YAML',
  ],
  ...['\n', '\n\n', '\n ', ' \n', '\t', '\r', '\r\n', '\x01', '\x1b', '\x1f'],
  ...[
    '\u00a0',
    '\u00ad',
    'ä',
    'Ω',
    'ß',
    '\u0130',
    '\u061c',
    '\u200b',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2060',
    '\ufeff',
  ],
  ...['€', '漢', '\ud7ff', '\ue000', '\ufdd0', '\ufffd', '😀', '\u{10000}', '\u{1fffe}', '\u{10ffff}'],
  ...[
    'http://',
    '.svc',
    'app.kubernetes.io/name',
    'sha256:',
    '10.0.0.0/8',
    '100m',
    '__proto__',
    'constructor',
  ],
];

/** Every text of one or two characters that a keyboard writes. */
export function shortTexts(): string[] {
  const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).concat(
    '\n',
    '\t',
  );
  return ['', ...characters, ...characters.flatMap(first => characters.map(second => first + second))];
}

/** Texts grown at random from fragments; the same for the same seed. */
export function randomTexts(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    let text = '';
    for (let left = 1 + (next() % 6); left > 0; left--) text += FRAGMENTS[next() % FRAGMENTS.length]!;
    return text;
  });
}

/** A generator of 32-bit numbers (xorshift). */
function randomNumbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
