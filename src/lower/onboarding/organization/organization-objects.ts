import type { OrganizationInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { quotaObjects } from '../presets/quota-objects.ts';
import { ADMIN_READS, adminAccess } from './admins.ts';
import { eventListener, listenerBudget } from './listener/event-listener.ts';
import { listenerAccess } from './listener/listener-access.ts';
import { triggerObjects } from './listener/trigger-objects.ts';
import { WEBHOOK_SECRET } from './organization-names.ts';
import { listenerPolicy, tunnelPolicy } from './policies.ts';
import { secretKeyOf, secretObjects } from './secret-objects.ts';
import { secretStore } from './secret-store.ts';
import { tunnelObjects } from './tunnel/tunnel-objects.ts';
import { webhookRoute } from './webhook-route.ts';

/** Where the secret that announcements are signed with is put when it comes from the secret backend. */
export const MADE_WEBHOOK_SECRET = { name: WEBHOOK_SECRET, key: 'secret' } as const;

/** Whether there is a listener: it takes announcements, and something starts by them. */
export function hasListener({ webhook, triggers }: OrganizationInput): boolean {
  return webhook !== undefined && triggers.length > 0;
}

/** Every object of an organization besides its namespace: admins, limits, the store, and what takes announcements. */
export function organizationObjects(input: OrganizationInput, target: Target): readonly JsonMap[] {
  const { organization, namespace, adminUsers, quota, webhook, tunnel } = input;
  const labels = onboardingLabels(organization);
  return [
    ...secretStore(input, target),
    ...adminAccess({ namespace, labels }, adminUsers, ADMIN_READS),
    ...quotaObjects(namespace, labels, quota),
    ...(webhook === undefined ? [] : secretObjects(input, webhook.secret, MADE_WEBHOOK_SECRET, target)),
    ...(webhook === undefined || !hasListener(input)
      ? []
      : [
          ...listenerAccess(input),
          ...triggerObjects(input, secretKeyOf(webhook.secret, MADE_WEBHOOK_SECRET), target),
          eventListener(input),
          listenerBudget(input),
          listenerPolicy(input, target),
          ...webhookRoute(input, target),
          ...tunnelObjects(input, target),
          ...(tunnel === undefined ? [] : [tunnelPolicy(input, target)]),
        ]),
  ];
}
