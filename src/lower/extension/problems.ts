import { plainCopy } from '../../extension/definition/plain-copy.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { newChart, type Run } from './run.ts';

const LONGEST_TEXT = 500;

/** Whether the own check of a kind finds nothing wrong; reports `CST4120` for what it finds. */
export function problemsFound(run: Run): boolean {
  const { definition, extension } = run.entry;
  if (definition.check === undefined) return true;
  const called = run.call('check', newChart());
  if (called === undefined) return false;
  const copy = plainCopy(called.result);
  if ('problem' in copy) {
    run.refuse(['check', ...copy.path], copy.problem);
    return false;
  }
  if (!Array.isArray(copy.value) || !copy.value.every(isProblem)) {
    run.refuse(['check'], 'is no list of `{ path, message, help? }`');
    return false;
  }
  for (const { path, message, help } of copy.value as readonly JsonMap[]) {
    const advice = typeof help === 'string' ? { help: oneLine(help) } : {};
    run.find(
      'CST4120',
      { extension, message: oneLine(String(message)) },
      { at: { settings: path as Path }, ...advice },
    );
  }
  return copy.value.length === 0;
}

function isProblem(value: Json): boolean {
  if (!isMap(value)) return false;
  const { path, message, help } = value;
  return (
    Array.isArray(path) &&
    path.every(key => typeof key === 'string' || typeof key === 'number') &&
    typeof message === 'string' &&
    (help === undefined || typeof help === 'string')
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
