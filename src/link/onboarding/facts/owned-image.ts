import type { Path } from '../../../source/pointer.ts';
import { imageOf } from '../../release/image.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import type { Ownership } from '../../tenancy/ownership.ts';
import type { TenancyPlace } from '../tenancy-place.ts';

/** The complete reference of an image that an organization may run. Reports `CST3011` and `CST3012`. */
export function ownedImage(
  image: string,
  at: Path,
  { ownership, place }: { readonly ownership: Ownership; readonly place: TenancyPlace },
  report: ReleaseReport,
): string {
  const [repository, digest = ''] = image.split('@');
  return imageOf(repository, digest, ownership, place.target, report, at) ?? image;
}
