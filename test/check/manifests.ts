import type { Finding } from '../../src/diagnostics/finding.ts';
import { type Find, findInto } from '../../src/diagnostics/finding.ts';
import { scopeOf } from '../../src/kubernetes/scope.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { DIGEST } from '../workspace.ts';

/** A manifest of plain data, in the namespace `shop-dev` unless its kind belongs to the cluster. */
export function manifest(
  apiVersion: string,
  kind: string,
  name: string,
  rest: JsonMap = {},
  metadata: JsonMap = {},
): Manifest {
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  const namespace = scopeOf(group, kind) === 'cluster' ? '' : 'shop-dev';
  const place = namespace === '' ? {} : { namespace };
  return {
    id: { group, kind, namespace, name },
    apiVersion,
    object: { apiVersion, kind, metadata: { name, ...place, ...metadata }, ...rest },
  };
}

/** A container that Pod Security `restricted` takes. */
export const CONTAINER: JsonMap = {
  name: 'app',
  image: `registry.example.org/shop/orders@${DIGEST}`,
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

/** A Deployment with one pod that Pod Security `restricted` takes. */
export function deployment(spec: JsonMap = {}, container: JsonMap = {}): Manifest {
  const pod = {
    securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ ...CONTAINER, ...container }],
    ...spec,
  };
  return manifest('apps/v1', 'Deployment', 'orders', { spec: { template: { metadata: {}, spec: pod } } });
}

/** What a check finds, as data. */
export function findings(check: (find: Find) => void): readonly Finding[] {
  const found: Finding[] = [];
  check(findInto(found));
  return found;
}

/** What a check finds, as `<code> <message>`. */
export function lines(check: (find: Find) => void): readonly string[] {
  return findings(check).map(({ code, message }) => `${code} ${message}`);
}
