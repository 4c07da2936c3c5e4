import type { Labels } from '../../integration-app/labels.ts';
import type { Server } from './server.ts';

/** Metadata of one object of a server. */
export function serverMetadata(
  { name, namespace, selector, labels }: Pick<Server, 'name' | 'namespace' | 'selector' | 'labels'>,
  annotations?: Labels,
) {
  return {
    name,
    namespace,
    labels: { ...selector, ...labels },
    ...(annotations === undefined ? {} : { annotations }),
  };
}
