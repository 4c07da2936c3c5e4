import type { ObjectId } from '../../../lower/manifest.ts';
import { type RuleLookup, ruleLookup } from '../places/pattern.ts';
import type { KindRules } from '../rule.ts';
import { ANY_KIND } from './any-kind.ts';
import {
  AUTOSCALER,
  BUDGET,
  PRIORITY_CLASS,
  QUOTAS,
  SCALED_JOB,
  SCALED_OBJECT,
  VERTICAL,
} from './availability.ts';
import { CONFIG_MAP, SECRET } from './config.ts';
import { APP_PROJECT } from './delivery/app-project.ts';
import { APPLICATION } from './delivery/application.ts';
import { APPLICATION_SET } from './delivery/application-set.ts';
import { EVENT_LISTENER, INTERCEPTOR, RUNS, TASKS, TRIGGER_PARTS } from './delivery/tekton.ts';
import { NETWORK_POLICY } from './network/network-policy.ts';
import { CLASSES, GATEWAYS, INGRESS, REFERENCE_GRANT, ROUTES } from './network/routes.ts';
import { ENDPOINTS, SERVICE } from './network/service.ts';
import { MIDDLEWARE, TRAEFIK_ROUTES } from './network/traefik.ts';
import { ALERTS, MONITORS } from './observability.ts';
import { BINDINGS, ROLES, SERVICE_ACCOUNT } from './platform/access.ts';
import { ADMISSIONS, API_SERVICE, DECLARED, DEFINITION, NAMESPACE } from './platform/cluster.ts';
import { ATTRIBUTES_CLASS, CLAIM, DRIVER, STORAGE_CLASS, VOLUME } from './platform/storage.ts';
import { EXTERNAL_SECRET } from './secrets/external-secret.ts';
import { CERTIFICATE, SECRET_SOURCES, SECRET_STORE } from './secrets/secret-store.ts';
import { DEPLOYMENT } from './workloads/deployment.ts';
import { CRON_JOB, JOB } from './workloads/job.ts';
import { DAEMON_SET, REPLICA_SET } from './workloads/other-controllers.ts';
import { POD } from './workloads/pod.ts';
import { STATEFUL_SET } from './workloads/stateful-set.ts';

/** The table: what is known of every kind. A kind that is in no row is unknown. */
export const RULE_TABLE: readonly KindRules[] = [
  DEPLOYMENT,
  STATEFUL_SET,
  DAEMON_SET,
  REPLICA_SET,
  JOB,
  CRON_JOB,
  POD,
  CONFIG_MAP,
  SECRET,
  EXTERNAL_SECRET,
  SECRET_STORE,
  SECRET_SOURCES,
  CERTIFICATE,
  SERVICE,
  ENDPOINTS,
  ROUTES,
  INGRESS,
  GATEWAYS,
  CLASSES,
  REFERENCE_GRANT,
  NETWORK_POLICY,
  MIDDLEWARE,
  TRAEFIK_ROUTES,
  BUDGET,
  AUTOSCALER,
  SCALED_OBJECT,
  SCALED_JOB,
  VERTICAL,
  PRIORITY_CLASS,
  QUOTAS,
  SERVICE_ACCOUNT,
  ROLES,
  BINDINGS,
  NAMESPACE,
  DEFINITION,
  ADMISSIONS,
  API_SERVICE,
  ...DECLARED,
  CLAIM,
  VOLUME,
  STORAGE_CLASS,
  ATTRIBUTES_CLASS,
  DRIVER,
  MONITORS,
  ALERTS,
  APPLICATION,
  APPLICATION_SET,
  APP_PROJECT,
  TASKS,
  RUNS,
  TRIGGER_PARTS,
  EVENT_LISTENER,
  INTERCEPTOR,
];

/** The rules of a kind, ready to be looked up. */
export interface FoundRules {
  readonly rules: KindRules;
  readonly lookup: RuleLookup;
}

const FOUND: ReadonlyMap<string, FoundRules> = new Map(
  RULE_TABLE.flatMap(rules => {
    const lookup = ruleLookup([...(rules.fields ?? []), ...ANY_KIND]);
    return rules.kinds.map((kind): [string, FoundRules] => [kind, { rules, lookup }]);
  }),
);

/** What is known of a kind; undefined when there is no rule for it. */
export function rulesOf({ group, kind }: Pick<ObjectId, 'group' | 'kind'>): FoundRules | undefined {
  return FOUND.get(`${group}/${kind}`);
}
