import type { Json } from '../../source/json.ts';
import { matchesOf } from '../move/value-path.ts';
import type { Mapping } from './mapping.ts';

/** The name, or the organization, that values give by a mapping. */
export function identityIn(
  values: Json,
  mapping: Mapping,
  what: 'name' | 'organization',
): string | undefined {
  for (const { from, to, words } of mapping) {
    if (to?.length !== 1 || to[0] !== what) continue;
    const [found] = matchesOf(values, from);
    const value = typeof found?.value === 'string' ? (words?.get(found.value) ?? found.value) : undefined;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
