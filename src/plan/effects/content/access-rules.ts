import type { Json, JsonMap } from '../../../source/json.ts';
import { mapsIn, stringsIn } from '../../../source/json.ts';

/** One thing that a role allows. */
interface Grant {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** Empty for all names. */
  readonly name: string;
  /** Set instead of group and resource for paths that are no resources. */
  readonly url: string;
}

/** Most grants that are compared one by one; larger roles are compared as texts. */
const MANY = 20_000;

/** What the second list of rules allows and the first does not. */
export function addedGrants(before: Json | undefined, after: Json | undefined): boolean {
  const [old, now] = [mapsIn(before), mapsIn(after)];
  if (sizeOf(old) * sizeOf(now) > MANY * MANY) {
    const known = new Set(old.map(rule => JSON.stringify(rule)));
    return now.some(rule => !known.has(JSON.stringify(rule)));
  }
  const held = old.flatMap(grantsOf);
  return now.flatMap(grantsOf).some(grant => !held.some(wide => covers(wide, grant)));
}

function sizeOf(rules: readonly JsonMap[]): number {
  return rules.reduce((sum, rule) => {
    const factors = [rule.verbs, rule.apiGroups, rule.resources, rule.resourceNames, rule.nonResourceURLs];
    return sum + factors.reduce<number>((size, list) => size * Math.max(1, stringsIn(list).length), 1);
  }, 0);
}

function grantsOf(rule: JsonMap): readonly Grant[] {
  const [groups, resources] = [stringsIn(rule.apiGroups), stringsIn(rule.resources)];
  const names = stringsIn(rule.resourceNames);
  return stringsIn(rule.verbs).flatMap(verb => [
    ...stringsIn(rule.nonResourceURLs).map(
      (url): Grant => ({ verb, group: '', resource: '', name: '', url }),
    ),
    ...groups.flatMap(group =>
      resources.flatMap(resource =>
        (names.length > 0 ? names : ['']).map((name): Grant => ({ verb, group, resource, name, url: '' })),
      ),
    ),
  ]);
}

function covers(wide: Grant, narrow: Grant): boolean {
  if (wide.verb !== '*' && wide.verb !== narrow.verb) return false;
  if (narrow.url !== '' || wide.url !== '') return urlCovers(wide.url, narrow.url);
  return (
    (wide.group === '*' || wide.group === narrow.group) &&
    resourceCovers(wide.resource, narrow.resource) &&
    (wide.name === '' || wide.name === narrow.name)
  );
}

function urlCovers(wide: string, narrow: string): boolean {
  if (wide === '' || narrow === '') return false;
  return wide.endsWith('*') ? narrow.startsWith(wide.slice(0, -1)) : wide === narrow;
}

function resourceCovers(wide: string, narrow: string): boolean {
  return wide === '*' || wide === narrow || (wide.startsWith('*/') && narrow.endsWith(wide.slice(1)));
}
