import type { Find } from '../diagnostics/finding.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { checkTriggers as checkObjects } from '../validate/tekton/triggers/check-triggers.ts';

/** Reports `CST5175` to `CST5185` for the objects of Tekton Triggers of one Application, with each other. */
export function checkTriggers(
  manifests: readonly Manifest[],
  find: Find,
  expected: readonly ObjectId[] = [],
): void {
  checkObjects(
    manifests,
    ({ id }, code, args, field, help) => find(code, args, { at: { object: id, field }, help }),
    expected,
  );
}
