import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonMap } from '../../source/json.ts';
import { PlainObject } from '../objects/plain-object.ts';
import { envConfigMap, filesConfigMap } from './config/config-maps.ts';
import { secretReader } from './identity/backend/secret-reader.ts';
import { secretStore } from './identity/backend/secret-store.ts';
import { envExternalSecret, filesExternalSecret, ownExternalSecrets } from './identity/external-secrets.ts';
import { passwordObjects } from './identity/password-objects.ts';
import { pullExternalSecret } from './identity/pull-external-secret.ts';
import { serviceAccount } from './identity/service-account.ts';
import { jobsNetworkPolicy, networkPolicy } from './network/network-policy.ts';
import { httpRoute } from './network/route/http-route.ts';
import { ingress } from './network/route/ingress.ts';
import { forwardedPrefixMiddleware, stripPrefixMiddleware } from './network/route/traefik.ts';
import { service } from './network/service.ts';
import { prometheusRule } from './operations/alerts/prometheus-rule.ts';
import { dashboards } from './operations/dashboards.ts';
import { disruptionBudget } from './operations/disruption-budget.ts';
import { podMonitor } from './operations/pod-monitor.ts';
import { autoscaler } from './operations/scaling/autoscaler.ts';
import { scaledObject } from './operations/scaling/scaled-object.ts';
import { triggerAuthentications } from './operations/scaling/trigger-authentications.ts';
import { serviceMonitor } from './operations/service-monitor.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { smokeTest, smokeTestNetworkPolicy } from './smoke-test/smoke-test.ts';
import { cronJob } from './workload/cron-job.ts';
import { deployment } from './workload/deployment.ts';
import { jobs } from './workload/jobs.ts';
import { claims } from './workload/storage/claims.ts';

/** One object of the application, several ones, or nothing where the release needs none. */
type Part = (facts: ReleaseFacts) => JsonMap | readonly JsonMap[] | undefined;

/** Every object that a release may have, by its place in the construct tree. */
const PARTS: readonly (readonly [id: string, part: Part])[] = [
  ['service-account', serviceAccount],
  ['secret-reader', secretReader],
  ['secret-store', secretStore],
  ['generated-secrets', passwordObjects],
  ['env-external-secret', envExternalSecret],
  ['files-external-secret', filesExternalSecret],
  ['env-config-map', envConfigMap],
  ['files-config-map', filesConfigMap],
  ['own-external-secrets', ownExternalSecrets],
  ['pull-external-secret', pullExternalSecret],
  ['deployment', deployment],
  ['cron-job', cronJob],
  ['jobs', jobs],
  ['jobs-network-policy', jobsNetworkPolicy],
  ['storage', claims],
  ['service', service],
  ['http-route', httpRoute],
  ['ingress', ingress],
  ['forwarded-prefix-middleware', forwardedPrefixMiddleware],
  ['strip-prefix-middleware', stripPrefixMiddleware],
  ['network-policy', networkPolicy],
  ['disruption-budget', disruptionBudget],
  ['pod-monitor', podMonitor],
  ['smoke-test', smokeTest],
  ['smoke-test-network-policy', smokeTestNetworkPolicy],
  ['service-monitor', serviceMonitor],
  ['prometheus-rule', prometheusRule],
  ['dashboards', dashboards],
  ['autoscaler', autoscaler],
  ['scaled-object', scaledObject],
  ['trigger-authentication', triggerAuthentications],
];

/** All objects of one release on one cluster. */
export class IntegrationApp extends Chart {
  constructor(scope: Construct, facts: ReleaseFacts) {
    // No name of the catalog: the construct tree cannot hold every one (`constructor`).
    super(scope, 'release');
    for (const [id, part] of PARTS) {
      const made = part(facts);
      if (made === undefined) continue;
      if (isList(made))
        for (const [at, manifest] of made.entries()) new PlainObject(this, `${id}-${at}`, manifest);
      else new PlainObject(this, id, made);
    }
  }
}

function isList(made: JsonMap | readonly JsonMap[]): made is readonly JsonMap[] {
  return Array.isArray(made);
}
