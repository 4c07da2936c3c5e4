import type { Code } from '../../diagnostics/codes.ts';
import type { Find, FindingPlace } from '../../diagnostics/finding.ts';
import type { RawObject } from '../../lower/deviations/deviations.ts';
import type { Manifest } from '../../lower/manifest.ts';
import { isMap, type Json } from '../../source/json.ts';
import { objectName } from '../object-name.ts';
import { fieldsOfKind } from './fields-of-kind.ts';
import { foreignNamespaces } from './foreign-namespaces.ts';
import { metadataKeys } from './metadata-keys.ts';
import { networkRules } from './network-rules.ts';
import { podRules } from './pod-rules.ts';
import type { Policy, RawRule, Trespass } from './policy.ts';
import { routeRules } from './route-rules.ts';
import { secretRules } from './secret-rules.ts';

const RULES = [
  ['CST5150', fieldsOfKind],
  ['CST5160', metadataKeys],
  ['CST5161', foreignNamespaces],
  ['CST5162', routeRules],
  ['CST5163', secretRules],
  ['CST5164', networkRules],
  ['CST5165', podRules],
] as const satisfies readonly (readonly [Code, RawRule])[];

/**
 * Checks the objects that the catalog had a direct hand in by the rules that Cistern's own objects keep by the way in which they
 * are made. Of a patched object only what the patch brought counts. Reports `CST5150` and `CST5160` to `CST5165`.
 */
export function checkRaw(policy: Policy, find: Find): void {
  for (const raw of policy.raw) {
    for (const [code, rule] of RULES) {
      const { before } = raw;
      const known = new Set(before ? rule(before, policy).map(each => textOf(each, before)) : []);
      for (const trespass of rule(raw.manifest, policy)) {
        if (known.has(textOf(trespass, raw.manifest))) continue;
        const { what, help } = trespass;
        const at = placeOf(raw, raw.manifest, trespass);
        find(
          code,
          { object: objectName(raw.manifest.id), what },
          { at, ...(help !== undefined && { help }) },
        );
      }
    }
  }
}

/** What is wrong, where, and with which value: a patch that changes the value is to blame for it. */
function textOf({ path, what }: Trespass, { object }: Manifest): string {
  const value = path.reduce<Json | undefined>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)];
    return isMap(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }, object);
  return `${path.join('/')} ${what} ${JSON.stringify(value)}`;
}

/** Extra objects are written where their fields are, patches nowhere near. */
function placeOf({ before, settings }: RawObject, { id }: Manifest, { path }: Trespass): FindingPlace {
  return before === undefined ? { settings: [...settings, ...path] } : { object: id, field: path };
}
