import type { Find } from '../diagnostics/finding.ts';
import { restrictedViolations } from '../kubernetes/pod-security.ts';
import type { Manifest } from '../lower/manifest.ts';
import { isMap } from '../source/json.ts';
import { objectName } from './object-name.ts';
import { containersOf, isPinned, podTemplates } from './pods.ts';

/** Reports `CST5101` where a pod breaks Pod Security `restricted`, and `CST5102` for an image without a digest. */
export function checkPods(manifests: readonly Manifest[], kubernetesVersion: string, find: Find): void {
  for (const { manifest, path, metadata, spec } of podTemplates(manifests)) {
    const object = objectName(manifest.id);
    const annotations = isMap(metadata.annotations) ? { annotations: metadata.annotations } : {};
    for (const violation of restrictedViolations({ spec, ...annotations }, kubernetesVersion)) {
      find(
        'CST5101',
        { object, rule: violation.rule, message: violation.message },
        { at: { object: manifest.id, field: [...path, 'spec', ...violation.path] } },
      );
    }
    for (const { path: at, container } of containersOf(spec)) {
      const { image } = container;
      if (isPinned(image)) continue;
      find(
        'CST5102',
        { object, image: String(image) },
        {
          at: { object: manifest.id, field: [...path, 'spec', ...at, 'image'] },
          help: 'write `<repository>@sha256:…`',
        },
      );
    }
  }
}
