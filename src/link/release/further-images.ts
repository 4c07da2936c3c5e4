import type { Target } from '../program.ts';
import type { Settings } from '../settings.ts';
import type { Ownership } from '../tenancy/ownership.ts';
import { imageOf } from './image.ts';
import type { ReleaseReport } from './release-report.ts';

/**
 * The complete references of the images of further containers and of jobs, by `containers.<name>` and `jobs.<name>`.
 * Reports `CST3011` and `CST3012`.
 */
export function furtherImagesOf(
  { containers = {}, jobs = {} }: Settings,
  ownership: Ownership,
  target: Target,
  report: ReleaseReport,
): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  for (const [part, all] of Object.entries({ containers, jobs })) {
    for (const [name, { image }] of Object.entries(all)) {
      if (image?.digest === undefined) continue;
      const at = [part, name, 'image', 'repository'];
      const complete = imageOf(image.repository, image.digest, ownership, target, report, at);
      if (complete !== undefined) images.set(`${part}.${name}`, complete);
    }
  }
  return images;
}
