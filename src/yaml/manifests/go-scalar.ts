import { asGo } from '../catalog/scalars/plain-scalar.ts';

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    word => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    word => [word, false] as const,
  ),
]);

/** What a number may begin with. */
const NUMERIC = /^[-+.0-9]/;

/**
 * The value of a plain scalar as the Go readers of Kubernetes see it. Numbers that are too large to be exact stay the text
 * that they are, so that two different ones never look the same.
 * @see `resolve` in sigs.k8s.io/yaml (go-yaml v2)
 */
export function goScalar(text: string): null | boolean | number | string {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!NUMERIC.test(text)) return text;
  const number = asGo(text);
  if (number === undefined || !Number.isFinite(number)) return text;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}
