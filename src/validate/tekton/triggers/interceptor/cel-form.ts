import type { Json } from '../../../../source/json.ts';

const PAIRS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/**
 * What keeps a value from being an expression of CEL, as far as brackets and quotes tell: a full reader of the language
 * would have to know the functions of every release.
 */
export function expressionProblem(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'is empty';
  if (value.includes('$(')) return 'holds `$(…)`, which nothing replaces there';
  const open: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index]!;
    if (character === '"' || character === "'") {
      const end = endOfText(value, index);
      if (end === undefined) return 'has a text without an end';
      index = end;
    } else if (PAIRS.has(character)) {
      if (open.pop() !== PAIRS.get(character)) return 'closes a bracket that is not open';
    } else if (character === '(' || character === '[' || character === '{') open.push(character);
  }
  return open.length === 0 ? undefined : 'has a bracket without an end';
}

/** Where the text that starts at a quote ends. */
function endOfText(value: string, start: number): number | undefined {
  const isRaw = /(^|[^A-Za-z0-9_])[rR]$/.test(value.slice(Math.max(0, start - 2), start));
  for (let index = start + 1; index < value.length; index += 1) {
    if (value[index] === '\\' && !isRaw) index += 1;
    else if (value[index] === value[start]) return index;
  }
  return undefined;
}
