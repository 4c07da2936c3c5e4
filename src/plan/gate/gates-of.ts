import { environmentPath } from '../../explain/catalog/catalog.ts';
import { isMap, type Json, type JsonMap, mapOf, stringsIn } from '../../source/json.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';
import { EFFECTS, type Effect } from '../model/effect.ts';
import { type GateLimits, type Gates, limitsOf, strictest } from './limits.ts';

const ENVIRONMENT = /^environments\/([^/]+)\/environment\.yaml$/;

/**
 * What a plan may not do: what the command line refuses, and what the Environments of either side do. So a change that
 * loosens a limit is judged by the old one.
 */
export async function gatesOf(
  failOn: readonly Effect[],
  sides: readonly (CompiledSide | undefined)[],
): Promise<Gates> {
  const environments = new Map<string, GateLimits>();
  for (const side of sides) {
    for (const [name, limits] of side === undefined ? [] : await limitsIn(side)) {
      const known = environments.get(name);
      environments.set(name, known === undefined ? limits : strictest(known, limits));
    }
  }
  return { everywhere: { failOn, maxDeletions: {} }, environments };
}

/** Whether gates refuse nothing, whatever happens. */
export function isOpen({ everywhere, environments }: Gates): boolean {
  return everywhere.failOn.length === 0 && environments.size === 0;
}

async function limitsIn({ catalog }: CompiledSide): Promise<readonly (readonly [string, GateLimits])[]> {
  const texts = await catalog.read(catalog.environments().map(environmentPath));
  return [...texts].flatMap(([path, text]) => {
    const plan = mapOf(readCatalog(text, () => {})?.spec).plan;
    return isMap(plan) ? [[ENVIRONMENT.exec(path)![1]!, limitsOf(wellFormed(plan))] as const] : [];
  });
}

/** The parts of `spec.plan` that are as they should be: the catalog of the side before may be of another version. */
function wellFormed({ failOn, maxDeletions }: JsonMap): GateLimits {
  const { applications, objects } = mapOf(maxDeletions);
  return {
    failOn: EFFECTS.filter(effect => stringsIn(failOn).includes(effect)),
    maxDeletions: { ...bound('applications', applications), ...bound('objects', objects) },
  };
}

function bound(name: string, value: Json | undefined): Readonly<Record<string, number>> {
  return typeof value === 'number' ? { [name]: value } : {};
}
