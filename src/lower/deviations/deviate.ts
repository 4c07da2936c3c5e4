import type { Find } from '../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import type { Manifest } from '../manifest.ts';
import { byIdentity } from '../objects/manifests-of.ts';
import type { Deviations, RawObject } from './deviations.ts';
import { extraObjects } from './extra-objects.ts';
import { patched } from './patches.ts';

/** The objects of a release after its patches, with its extra objects. */
export interface DeviatedRelease {
  /** Sorted by identity. */
  readonly manifests: readonly Manifest[];
  readonly deviations?: Deviations;
  /** The objects that the catalog had a direct hand in. */
  readonly raw: readonly RawObject[];
}

/** Lays the patches of a release over its objects and adds its extra objects; most releases have none of either. */
export function deviated(facts: ReleaseFacts, made: readonly Manifest[], find: Find): DeviatedRelease {
  const { deviations: input } = facts.input;
  if (input === undefined) return { manifests: made, raw: [] };
  const after = patched(facts, made, find);
  const extra = extraObjects(facts, input, find);
  return {
    manifests: [...after.manifests, ...extra.raw.map(({ manifest }) => manifest)].sort(byIdentity),
    deviations: { extraObjects: extra.listed, patches: after.listed },
    raw: [...after.raw, ...extra.raw],
  };
}
