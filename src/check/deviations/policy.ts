import type { DeviationInput, ReleaseInput, Target } from '../../link/program.ts';
import type { RawObject } from '../../lower/deviations/deviations.ts';
import type { Manifest } from '../../lower/manifest.ts';
import type { Path } from '../../source/pointer.ts';

/** A release with extra objects or patches, as the rules about these see it. */
export interface Policy {
  readonly release: ReleaseInput;
  readonly input: DeviationInput;
  readonly target: Target;
  readonly raw: readonly RawObject[];
}

/** What the objects of one Application may run and claim, whoever made them. */
export interface Bounds extends Pick<DeviationInput, 'hostLabels' | 'pathPrefixes' | 'registries'> {
  /** Integration, or document of an extension: with a host label of its organization it makes a host of its own. */
  readonly name: string;
  readonly target: Target;
}

/** The bounds of a release. */
export function boundsOf({ release, input, target }: Policy): Bounds {
  return { ...input, name: release.integration, target };
}

/** One place at which an object goes too far. */
export interface Trespass {
  readonly path: Path;
  readonly what: string;
  readonly help?: string;
}

/** One rule about what an object may hold that the catalog had a direct hand in. */
export type RawRule = (manifest: Manifest, policy: Policy) => readonly Trespass[];

/** A rule that did not hold, and the waiver that allowed it. */
export interface Waived {
  readonly waiver: string;
  readonly rule: string;
  readonly object: { readonly kind: string; readonly name: string };
}
