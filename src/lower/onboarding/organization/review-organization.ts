import type { Find } from '../../../diagnostics/finding.ts';
import type { OrganizationInput, Target } from '../../../link/program.ts';
import { reviewPull } from '../server/review/review-needs.ts';
import { type QuotaUser, reviewQuota } from '../server/review/review-quota.ts';
import { LISTENER_REPLICAS, LISTENER_RESOURCES } from './listener/event-listener.ts';
import { TUNNEL } from './organization-names.ts';
import { hasListener } from './organization-objects.ts';
import { TUNNEL_REPLICAS, TUNNEL_RESOURCES } from './tunnel/tunnel-objects.ts';

/** Reports what takes announcements and cannot run with what the organization has (`CST4001`, `CST4160`, `CST4161`). */
export function reviewOrganization(input: OrganizationInput, target: Target, find: Find): void {
  if (!hasListener(input)) return;
  const listener: QuotaUser = {
    container: 'event-listener',
    replicas: LISTENER_REPLICAS,
    resources: LISTENER_RESOURCES,
    askedBy: ['spec', 'webhook'],
  };
  const tunnels: readonly QuotaUser[] =
    input.tunnel === undefined
      ? []
      : [
          {
            container: TUNNEL,
            replicas: TUNNEL_REPLICAS,
            resources: TUNNEL_RESOURCES,
            askedBy: ['spec', 'tunnel'],
          },
        ];
  reviewQuota([listener, ...tunnels], input.quota, find);
  reviewPull(tunnels, target, find);
}
