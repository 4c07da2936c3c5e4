import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Mapping, Rule } from '../mapping/mapping.ts';
import { moveForm } from './forms/move-form.ts';
import type { Moving } from './moving.ts';
import {
  type Match,
  matchesOf,
  pathText,
  saysNothing,
  scalarText,
  type ValuePath,
  valueAt,
} from './value-path.ts';

/** Where a group of rules reads and writes: at the root, or at one item of a map. */
interface Scope {
  /** Path of the item in the values. */
  readonly from: readonly string[];
  /** Path of its settings. */
  readonly to: readonly string[];
}

const ROOT: Scope = { from: [], to: [] };

/** Moves values by the rules of a mapping. What no rule is for is a matter of `unknownKeys`. */
export function moveValues(values: Json, mapping: Mapping, moving: Moving, scope: Scope = ROOT): void {
  for (const rule of mapping) {
    const found = matchesOf(values, rule.from);
    const matches = found.length > 0 || rule.fallback === undefined ? found : [fallbackOf(rule)];
    if (!hasEffect(rule, values)) continue;
    for (const match of matches) moveValue(match, rule, values, moving, scope);
  }
}

function fallbackOf(rule: Rule): Match {
  return { path: rule.from, value: rule.fallback!, captured: [] };
}

/** Whether the values that a rule depends on are as it wants them. */
function hasEffect({ when, unless }: Rule, values: Json): boolean {
  const isOn = (path: ValuePath): boolean => {
    const value = valueAt(values, path);
    return value !== false && value !== 0 && !saysNothing(value);
  };
  return when.every(isOn) && !unless.some(isOn);
}

function moveValue(
  { path, value: found, captured }: Match,
  rule: Rule,
  values: Json,
  moving: Moving,
  scope: Scope,
): void {
  const key = pathText([...scope.from, ...path]);
  const text = scalarText(found);
  if (rule.only?.has(text ?? '*') === false || (text !== undefined && rule.except.has(text))) return;
  const isRead = rule.words !== undefined || rule.value !== undefined;
  if (!isRead && (found === null || (!rule.empty && saysNothing(found)))) return;
  if (rule.elsewhere !== undefined) {
    moving.notice({ kind: 'elsewhere', key, reason: rule.elsewhere });
    return;
  }
  const said = rule.value === undefined ? found : rule.value;
  const worded = rule.words === undefined ? said : inWords(said, rule.words);
  if (worded === undefined) {
    if (saysNothing(found)) return;
    const known = [...rule.words!.keys()].filter(word => word !== '');
    moving.notice({
      kind: 'left',
      key,
      reason: `only ${known.map(word => `\`${word}\``).join(', ')} can be moved`,
    });
    return;
  }
  const remaining = [...captured];
  const to = [
    ...scope.to,
    ...rule.to!.map(segment => (segment === '*' ? (remaining.shift() ?? segment) : segment)),
  ];
  const value = withPrefix(worded, rule, values);
  if (rule.each !== undefined) moveItems(value, rule.each, moving, { from: [...scope.from, ...path], to });
  else if (rule.form !== undefined) {
    const secrets = [...scope.to, ...(rule.secrets ?? ['secrets', 'env'])];
    moveForm(rule.form, { value, key, to, secrets }, moving);
  } else moving.put(to, value, key);
}

function inWords(value: Json, words: ReadonlyMap<string, Json>): Json | undefined {
  return typeof value === 'object' && value !== null
    ? undefined
    : words.get(value === null ? '' : String(value));
}

/** A value with another one in front of it, unless it has a host of its own there. */
function withPrefix(value: Json, { prefix }: Rule, values: Json): Json {
  const before = prefix && valueAt(values, prefix);
  if (typeof value !== 'string' || typeof before !== 'string' || before === '') return value;
  return /^[^/]*[.:][^/]*\//.test(value) ? value : `${before.replace(/\/$/, '')}/${value}`;
}

function moveItems(value: Json, each: NonNullable<Rule['each']>, moving: Moving, scope: Scope): void {
  const itemsByName =
    each.key === undefined ? Object.entries(isMap(value) ? value : {}) : named(value, each.key);
  if (!isMap(value) && !(Array.isArray(value) && each.key !== undefined)) {
    const reason = each.key === undefined ? 'it is no map' : 'it is no list';
    moving.notice({ kind: 'left', key: pathText(scope.from), reason });
    return;
  }
  for (const [name, item] of itemsByName) {
    const to = [...scope.to, name];
    const from = [...scope.from, name];
    for (const [member, constant] of Object.entries(each.set))
      moving.put([...to, member], constant, pathText(from));
    moveValues(item, each.rules, moving, { from, to });
  }
}

/** The items of a list by the name that each of them has; those without one are named by their number. */
function named(value: Json, key: string): readonly (readonly [string, Json])[] {
  if (isMap(value)) return Object.entries(value);
  if (!Array.isArray(value)) return [];
  return value.map((item, index): readonly [string, Json] => {
    const name = isMap(item) ? item[key] : undefined;
    if (typeof name !== 'string') return [String(index), item];
    const { [key]: _, ...rest } = item as JsonMap;
    return [name, rest];
  });
}
