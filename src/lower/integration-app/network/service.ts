import type { JsonMap } from '../../../source/json.ts';
import { k8s } from '../../objects/k8s.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** The Service of the application port. The management port is never part of it, so nothing can route to it. */
export function service(facts: ReleaseFacts): JsonMap | undefined {
  if (facts.httpPort === undefined) return undefined;
  return k8s.KubeService.manifest({
    metadata: metadata(facts),
    spec: {
      type: 'ClusterIP',
      selector: facts.selector,
      ports: [
        {
          name: 'http',
          port: facts.httpPort,
          targetPort: k8s.IntOrString.fromString('http'),
          protocol: 'TCP',
          appProtocol: 'http',
        },
      ],
    },
  });
}
