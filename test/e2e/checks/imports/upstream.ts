import { join } from 'node:path';
import type { CheckContext } from '../../check.ts';
import { moduleOf } from '../../tools/pins.ts';
import { type Definition, definitionsBelow, typeOf } from './definitions.ts';

/** Definitions by group, version and kind. */
export type Definitions = ReadonlyMap<string, Definition>;

const known = new Map<string, Promise<Definitions>>();

/** The definitions that a release of a controller brings. @throws when its module cannot be had */
export function upstreamDefinitions(
  context: CheckContext,
  module: string,
  release: string,
): Promise<Definitions> {
  const key = `${module} ${release}`;
  const definitions =
    known.get(key) ??
    context
      .module(module, release)
      .then(folder => definitionsBelow(join(folder, moduleOf(module)!.crds!)))
      .then(found => new Map(found.map(definition => [typeOf(definition), definition])));
  known.set(key, definitions);
  return definitions;
}

/** The release of a module that `tools.json` pins. */
export function pinnedRelease(module: string): string {
  return moduleOf(module)!.version.replace(/^v/, '');
}
