import type { Target } from '../../../link/program.ts';
import { trustVariables } from '../../../runtimes/trust.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { CaCertificateAction } from '../../external-action.ts';
import { CA_FOLDER, caBundleOf } from '../../integration-app/platform/ca-bundle.ts';
import type { Server } from './server.ts';
import { serverVariables } from './server-variables.ts';

/** A server that trusts the certificate authorities of the platform, where the environment has some. */
export function trusting(server: Server, target: Target): Server {
  const bundle = caBundleOf(target);
  if (bundle === undefined) return server;
  const { configMap: name, keys, trust } = bundle;
  const items = keys.map(key => ({ key, path: key }));
  return {
    ...server,
    variables: [...server.variables, ...serverVariables(trustVariables(trust))].sort((a, b) =>
      byCodeUnit(a.name, b.name),
    ),
    volumes: [
      ...server.volumes,
      { volume: { name: 'ca-bundle', configMap: { name, items } }, mountPath: CA_FOLDER, readOnly: true },
    ],
  };
}

/** The authorities that the namespace of servers must have. */
export function trustActions(namespace: string, target: Target): readonly CaCertificateAction[] {
  const { configMap: name = '', keys = [] } = caBundleOf(target) ?? {};
  return keys.map(key => ({ kind: 'ca-certificate', object: 'ConfigMap', namespace, name, key }));
}
