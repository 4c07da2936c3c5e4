import { randomTexts } from '../../../emit/strings.ts';
import type { Random } from '../random.ts';

/** Lengths around which the emitter, or a reader, does something else. */
const EDGES = [128, 1024, 4096, 8192];
const NUMERIC = '0123456789+-._:eExXoObBnNaAiIfF';
const WORDS = [
  'y',
  'No',
  'on',
  'OFF',
  'true',
  'Null',
  '~',
  '.inf',
  '.NaN',
  '<<',
  '=',
  '-',
  '---',
  '...',
  '?',
];
const LINE_STARTS = ['', '', '', ' ', '\t', '- ', '# ', '---', '...', '%', '@', '"', "'", 'key: '];
const LINE_ENDS = ['\n', '\n', '\n', '\n\n', ' \n', '\t\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'];

/** What no text of a hydrated object may hold: it has no spelling that reaches a cluster. */
const REFUSED = /[\0\x7f-\x9f\ufffe\uffff\p{Surrogate}]/gu;

/** Random texts that may stand in a hydrated object. */
export function texts(count: number, random: Random): string[] {
  const grown = randomTexts(count, random.unit());
  return grown.map(text => {
    const kind = random.below(16);
    return (kind < 10 ? text : textOf(kind, text, random)).replaceAll(REFUSED, '');
  });
}

function textOf(kind: number, text: string, random: Random): string {
  switch (kind) {
    case 10:
    case 11:
      return grown(1 + random.below(8), () => random.of(NUMERIC));
    case 12:
      return `${random.of(['', ' ', '-', '"'])}${random.of(WORDS)}${random.of(['', '', ' ', ':', ' #', '\n'])}`;
    case 13:
      return grown(1 + random.below(6), () => String.fromCodePoint(random.below(0x110000)));
    case 14:
      return grown(2 + random.below(5), () => random.of(LINE_STARTS) + text + random.of(LINE_ENDS));
    default:
      return random.below(64) === 0 ? longText(random) : grown(1 + random.below(12), () => ascii(random));
  }
}

/** A text whose length is near an edge. */
function longText(random: Random): string {
  const length = random.of(EDGES) + random.below(5) - 2;
  const unit = random.of(['a', 'a ', 'word ', 'ä', 'line\n', '"', '\\', '😀']);
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function grown(parts: number, part: () => string): string {
  return Array.from({ length: parts }, part).join('');
}

function ascii(random: Random): string {
  return String.fromCharCode(0x20 + random.below(0x5f));
}
