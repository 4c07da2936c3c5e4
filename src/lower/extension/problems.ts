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
  const problems = copy.value as readonly JsonMap[];
  const nowhere = problems.findIndex(
    ({ path }) => !isInSchema(path as Path, run.entry.settingsSchema as JsonMap),
  );
  if (nowhere !== -1) {
    const path = problems[nowhere]!.path as Path;
    const problem = `is \`${path.join('.').slice(0, 200)}\`, and the schema of the settings has nothing there`;
    run.refuse(
      ['check', nowhere, 'path'],
      problem,
      'a path is relative to the settings: `storage`, `sizeGi`',
    );
    return false;
  }
  for (const { path, message, help } of problems) {
    const advice = typeof help === 'string' ? { help: oneLine(help) } : {};
    run.find(
      'CST4120',
      { extension, message: oneLine(String(message)) },
      { at: { settings: path as Path }, ...advice },
    );
  }
  return problems.length === 0;
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

/** Whether a schema knows a place, whatever stands there. */
function isInSchema([key, ...rest]: Path, schema: JsonMap): boolean {
  if (key === undefined) return true;
  const { properties, additionalProperties, items, anyOf } = schema;
  const below = (part: Json | undefined): boolean => isMap(part) && isInSchema(rest, part);
  if (Array.isArray(anyOf) && anyOf.some(form => isInSchema([key, ...rest], form as JsonMap))) return true;
  if (typeof key === 'number') return items === undefined ? mayBe('array', schema) : below(items);
  if (isMap(properties) && Object.hasOwn(properties, key)) return below(properties[key]);
  if (additionalProperties === undefined) return properties === undefined && mayBe('object', schema);
  return additionalProperties === true || below(additionalProperties);
}

function mayBe(type: string, schema: JsonMap): boolean {
  return [schema.type].flat().includes(type);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
