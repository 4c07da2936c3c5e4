import type { RelatedPlace } from '../../diagnostics/finding.ts';
import type { Path } from '../../source/pointer.ts';

/** The places of settings that have a part in what is found at another. */
export function setHere(...settings: readonly Path[]): readonly RelatedPlace[] {
  return settings.map(path => ({ settings: path, message: `\`${path.join('.')}\` is set here` }));
}
