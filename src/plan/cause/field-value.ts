import { isMap, type Json } from '../../source/json.ts';
import type { Step } from '../model/change.ts';

/** The value at the steps of a field; nothing where there is none. */
export function fieldValue(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  return steps.reduce<Json | undefined>((current, step) => {
    if (typeof step === 'number') return Array.isArray(current) ? current[step] : undefined;
    if (typeof step === 'string')
      return isMap(current) && Object.hasOwn(current, step) ? current[step] : undefined;
    if (!Array.isArray(current)) return undefined;
    const wanted = Object.entries(step.key);
    return current.find(
      item => isMap(item) && wanted.every(([key, own]) => Object.hasOwn(item, key) && item[key] === own),
    );
  }, value);
}
