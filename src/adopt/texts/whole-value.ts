import { isMap, type Json } from '../../source/json.ts';
import { holdsSecret, isSecret } from './secret-values.ts';

/** Whether anything in a value looks like a secret, by its name or by itself; also a variable as `name` and `value`. */
export function hasSecretInside(value: Json, name = ''): boolean {
  if (Array.isArray(value)) return value.some(item => hasSecretInside(item, name));
  if (isMap(value)) {
    const { name: variable, value: text } = value;
    if (typeof variable === 'string' && typeof text === 'string' && isSecret(variable, text)) return true;
    return Object.entries(value).some(([key, item]) => hasSecretInside(item, key));
  }
  return typeof value === 'string' && (isSecret(name, value) || holdsSecret(value));
}

/** A value with each of its texts changed. */
export function withTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(item => withTexts(item, change));
  if (!isMap(value)) return value;
  const copy: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) copy[key] = withTexts(item, change);
  return copy;
}
