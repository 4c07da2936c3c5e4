import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonMap } from '../../source/json.ts';
import { PlainObject } from '../objects/plain-object.ts';
import { envConfigMap, filesConfigMap } from './config/config-maps.ts';
import { envExternalSecret, filesExternalSecret } from './identity/external-secrets.ts';
import { secretStore } from './identity/secret-store.ts';
import { serviceAccount } from './identity/service-account.ts';
import { httpRoute } from './network/http-route.ts';
import { networkPolicy } from './network/network-policy.ts';
import { service } from './network/service.ts';
import { disruptionBudget } from './operations/disruption-budget.ts';
import { podMonitor } from './operations/pod-monitor.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { smokeTest, smokeTestNetworkPolicy } from './smoke-test/smoke-test.ts';
import { deployment } from './workload/deployment.ts';

/** One object of the application, or nothing where the release needs none. */
type Part = (facts: ReleaseFacts) => JsonMap | undefined;

/** Every object that a release may have, by its place in the construct tree. */
const PARTS: readonly (readonly [id: string, part: Part])[] = [
  ['service-account', serviceAccount],
  ['secret-store', secretStore],
  ['env-external-secret', envExternalSecret],
  ['files-external-secret', filesExternalSecret],
  ['env-config-map', envConfigMap],
  ['files-config-map', filesConfigMap],
  ['deployment', deployment],
  ['service', service],
  ['http-route', httpRoute],
  ['network-policy', networkPolicy],
  ['disruption-budget', disruptionBudget],
  ['pod-monitor', podMonitor],
  ['smoke-test', smokeTest],
  ['smoke-test-network-policy', smokeTestNetworkPolicy],
];

/** All objects of one release on one cluster. */
export class IntegrationApp extends Chart {
  constructor(scope: Construct, facts: ReleaseFacts) {
    // No name of the catalog: the construct tree cannot hold every one (`constructor`).
    super(scope, 'release');
    for (const [id, part] of PARTS) {
      const manifest = part(facts);
      if (manifest !== undefined) new PlainObject(this, id, manifest);
    }
  }
}
