import { byCodeUnit } from '../../../../source/order.ts';
import type { SecretAccessAction, SecretRoleAction } from '../../../external-action.ts';
import { remoteKey } from './remote-key.ts';
import type { SecretBackend } from './secret-backend.ts';

/**
 * What a backend must grant to a ServiceAccount.
 * @param subject `system:serviceaccount:<namespace>:<name>`
 * @param keys of the catalog, in any order
 */
export function secretAccessOf(
  backend: SecretBackend,
  subject: string,
  keys: readonly string[],
): SecretRoleAction | SecretAccessAction {
  const shared = {
    ...(backend.issuer === undefined ? {} : { issuer: backend.issuer }),
    subject,
    paths: [...new Set(keys)].sort(byCodeUnit).map(key => remoteKey(backend, key)),
  };
  switch (backend.kind) {
    case 'vault': {
      const { role, authMount, audience, mount } = backend;
      return { kind: 'secret-role', role, authMount, audience, mount, ...shared };
    }
    case 'kubernetes': {
      const { server = 'https://kubernetes.default', namespace } = backend;
      return { kind: 'secret-access', backend: 'kubernetes', place: `${server} ${namespace}`, ...shared };
    }
    case 'aws': {
      const { role, region, service } = backend;
      return {
        kind: 'secret-access',
        backend: 'aws',
        place: `${service} ${region}`,
        identity: role,
        ...shared,
      };
    }
    case 'azure': {
      const { server, identity = '' } = backend;
      return { kind: 'secret-access', backend: 'azure', place: server, identity, ...shared };
    }
    case 'gcp':
      return { kind: 'secret-access', backend: 'gcp', place: backend.project, ...shared };
  }
}
