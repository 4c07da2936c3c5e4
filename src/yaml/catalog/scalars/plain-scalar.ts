import { decimalProblem, type NumberProblem } from './number-text.ts';

/** What a plain scalar means in the catalog: a value on which all readers agree, or why it is refused. */
export type PlainReading =
  | { readonly value: null | boolean | number | string }
  | { readonly refused: 'ambiguous' | NumberProblem };

const AMBIGUOUS: PlainReading = { refused: 'ambiguous' };
const NOT_FINITE: PlainReading = { refused: 'not finite' };

const WORDS: ReadonlyMap<string, PlainReading> = new Map([
  ...entries(['', '~', 'null', 'Null', 'NULL'], { value: null }),
  ...entries(['true', 'True', 'TRUE'], { value: true }),
  ...entries(['false', 'False', 'FALSE'], { value: false }),
  ...entries(['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'], AMBIGUOUS),
  ...entries(['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'], AMBIGUOUS),
  ...entries(['<<', '='], AMBIGUOUS),
  ...entries(['.nan', '.NaN', '.NAN'], NOT_FINITE),
  ...['', '-', '+'].flatMap(sign =>
    entries(
      ['.inf', '.Inf', '.INF'].map(word => sign + word),
      NOT_FINITE,
    ),
  ),
]);

const SMALL_INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMERIC = /^[-+.]?[0-9][-+.:_0-9a-fA-FxXoOtTzZ \t]*$|^[-+][._0-9]/;

/**
 * Reads a plain scalar as YAML 1.1, YAML 1.2 (core schema) and the Go readers of Kubernetes do. Where they agree,
 * that is its value; where they do not, it is ambiguous.
 * @see https://yaml.org/type/, https://yaml.org/spec/1.2.2/#103-core-schema and `resolve` in sigs.k8s.io/yaml (go-yaml v2)
 */
export function readPlainScalar(text: string): PlainReading {
  const word = WORDS.get(text);
  if (word) return word;
  if (SMALL_INTEGER.test(text)) return { value: Number(text) };
  if (!NUMERIC.test(text)) return { value: text };
  const reading = asYaml12(text);
  if (reading !== asYaml11(text) || reading !== asGo(text)) return AMBIGUOUS;
  if (reading === undefined) return { value: text };
  const refused = decimalProblem(text, reading);
  return refused ? { refused } : { value: reading };
}

/** The number that a text is, or `undefined` for text; dates and times of day count as no number of the others. */
type Reading = number | string | undefined;

function asYaml12(text: string): number | undefined {
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  return undefined;
}

function asYaml11(text: string): Reading {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  if (/^[-+]?0b[01_]*[01][01_]*$/.test(text)) return sign * Number(digits);
  if (/^[-+]?0[0-7_]+$/.test(text)) return sign * Number.parseInt(digits, 8);
  if (/^[-+]?(?:0|[1-9][0-9_]*)$/.test(text)) return Number((sign < 0 ? '-' : '') + digits);
  if (/^[-+]?0x[0-9a-fA-F_]*[0-9a-fA-F][0-9a-fA-F_]*$/.test(text)) return sign * Number(digits);
  if (/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+][0-9]+)?$/.test(text) && /^\.?[0-9]/.test(digits)) {
    return Number((sign < 0 ? '-' : '') + digits);
  }
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text)) return 'base 60';
  return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}

const TIMESTAMP =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?)?$/;

/** The number that the Go readers of Kubernetes and Helm take a plain scalar for; `undefined` for what is no number to them. */
export function asGo(text: string): number | undefined {
  // Go looks for underscores only behind a digit or a sign.
  const plain = text.startsWith('.') ? text : text.replaceAll('_', '');
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/s.exec(plain) ?? [];
  const factor = sign === '-' ? -1 : 1;
  if (/^0[0-7]+$/.test(body)) return factor * Number.parseInt(body, 8);
  if (/^0[oO][0-7]+$/.test(body) || /^0[xX][0-9a-fA-F]+$/.test(body) || /^0[bB][01]+$/.test(body)) {
    return factor * Number(body);
  }
  if (/^-?0b[-+][01]+$/.test(plain)) return Number.parseInt(plain.replace('0b', '').replace('--', ''), 2);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return Number(plain);
  return undefined;
}

function entries(words: readonly string[], reading: PlainReading): [string, PlainReading][] {
  return words.map(word => [word, reading]);
}
