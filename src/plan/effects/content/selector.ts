import { isMap, type Json, mapOf, mapsIn, stringsIn } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';

/** What a label selector asks for, each a text; none means everything. */
export function requirementsOf(selector: Json | undefined): ReadonlySet<string> {
  const { matchLabels, matchExpressions } = mapOf(selector);
  const labels = Object.entries(mapOf(matchLabels)).map(([key, value]) =>
    requirement(key, 'In', [String(value)]),
  );
  const expressions = mapsIn(matchExpressions).map(({ key, operator, values }) =>
    requirement(String(key), String(operator), stringsIn(values)),
  );
  return new Set([...labels, ...expressions]);
}

/** Whether everything that the second selector takes is taken by the first, as far as their texts tell. */
export function selectorCovers(wide: Json | undefined, narrow: Json | undefined): boolean {
  const asked = requirementsOf(narrow);
  return [...requirementsOf(wide)].every(requirement => asked.has(requirement));
}

/** Whether a selector takes an object with these labels. */
export function selects(selector: Json | undefined, labels: Json | undefined): boolean {
  const { matchLabels, matchExpressions } = mapOf(selector);
  return (
    hasLabels(matchLabels, labels) &&
    mapsIn(matchExpressions).every(({ key, operator, values }) => {
      const name = String(key);
      const held = labelOf(labels, name);
      const wanted = stringsIn(values);
      if (operator === 'In') return held !== undefined && wanted.includes(held);
      if (operator === 'NotIn') return held === undefined || !wanted.includes(held);
      return operator === 'Exists' ? held !== undefined : held === undefined;
    })
  );
}

/** Whether labels hold all of the wanted ones. */
export function hasLabels(wanted: Json | undefined, labels: Json | undefined): boolean {
  return Object.entries(mapOf(wanted)).every(([key, value]) => labelOf(labels, key) === String(value));
}

function labelOf(labels: Json | undefined, key: string): string | undefined {
  return isMap(labels) && Object.hasOwn(labels, key) ? String(labels[key]) : undefined;
}

function requirement(key: string, operator: string, values: readonly string[]): string {
  return JSON.stringify([key, operator, ...[...values].sort(byCodeUnit)]);
}
