import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';

/** What every container may do, as the Pod Security level `restricted` wants it, with a read-only root besides. */
export const RESTRICTED = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
} as const satisfies Plain<k8s.SecurityContext>;
