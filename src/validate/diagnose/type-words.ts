import { typeOf } from './schema-error.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', '`true` or `false`'],
  ['object', 'a map'],
  ['array', 'a list'],
  ['null', '`null`'],
]);

/** Types of JSON Schema in words: "text, a number or a map". */
export function typeWords(types: readonly string[]): string {
  const shown = [...new Set(types)].filter(type => types.length === 1 || type !== 'null');
  const words = shown.flatMap(type =>
    type === 'boolean' ? ['`true`', '`false`'] : (WORDS.get(type) ?? type),
  );
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What to write instead of a value of a wrong type. */
export function typeHelp(types: readonly string[], value: unknown, source: string): string {
  const found = typeOf(value);
  if (types.includes('string') && (found === 'number' || found === 'boolean') && source.length <= 40) {
    return `write ${`\`"${source}"\``}: without quotes YAML reads ${WORDS.get(found)}`;
  }
  const unquoted = typeof value === 'string' && /^(?:-?[0-9]{1,15}|true|false)$/.test(value);
  const wanted = /^[tf]/.test(String(value)) ? ['boolean'] : ['integer', 'number'];
  if (unquoted && wanted.some(type => types.includes(type))) return `write \`${value}\` without quotes`;
  if (found === 'null') return 'fill it in, or remove the line';
  if (types.includes('array') && found === 'string')
    return 'write each item on a line of its own behind `- `';
  return `this is ${WORDS.get(found) ?? found}`;
}
