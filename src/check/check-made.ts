import type { Find } from '../diagnostics/finding.ts';
import { fieldProblems } from '../kubernetes/objects/fields.ts';
import type { Manifest } from '../lower/manifest.ts';
import { imagesBeyond } from './deviations/pod-rules.ts';
import type { Bounds } from './deviations/policy.ts';
import { routesBeyond } from './deviations/route-rules.ts';
import { objectName } from './object-name.ts';

/** Who made the objects of a document, and what these may run and claim. */
export interface MadeByExtension {
  readonly extension: string;
  readonly bounds: Bounds;
}

/**
 * Checks the objects that an extension made by what Cistern's own objects keep by the way in which they are made. Reports
 * `CST5150` for what a built-in kind does not know, `CST5162` for routes and `CST5165` for images of others.
 */
export function checkMade(
  manifests: readonly Manifest[],
  { extension, bounds }: MadeByExtension,
  find: Find,
): void {
  for (const manifest of manifests) {
    const { id, apiVersion, object: content } = manifest;
    const object = `${objectName(id)} of extension \`${extension}\``;
    const rules = [
      ['CST5150', fieldProblems(apiVersion, id.kind, content)],
      ['CST5162', routesBeyond(manifest, bounds)],
      ['CST5165', imagesBeyond(manifest, bounds)],
    ] as const;
    for (const [code, found] of rules)
      for (const { what, help } of found) find(code, { object, what }, help === undefined ? {} : { help });
  }
}
