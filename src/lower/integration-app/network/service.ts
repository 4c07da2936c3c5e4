import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** The Service of the application port. The management port is never part of it, so nothing can route to it. */
export function service(facts: ReleaseFacts): JsonMap | undefined {
  if (facts.httpPort === undefined) return undefined;
  return builtIn('Service', {
    metadata: metadata(facts),
    spec: {
      type: 'ClusterIP',
      selector: facts.selector,
      ports: [
        {
          name: 'http',
          port: facts.httpPort,
          targetPort: 'http',
          protocol: 'TCP',
          appProtocol: 'http',
        },
      ],
    },
  });
}
