import { byCodeUnit } from '../../../source/order.ts';
import { completeRegistries } from '../../release/image.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import { networkOf } from '../network.ts';
import { quotaOf } from '../presets.ts';
import type { OrganizationFacts, TriggerInput } from '../tenancy-input.ts';
import { organizationNamespace } from '../tenancy-place.ts';
import type { WebhookFacts, WebhookSources } from './webhook-facts.ts';

/**
 * Everything that is made for an organization where an environment runs it; nothing where something is missing.
 * Reports `CST3141` for what is missing.
 */
export function organizationFacts(
  { organization, place, ownership }: WebhookSources,
  webhook: WebhookFacts | undefined,
  triggers: readonly TriggerInput[],
  report: ReleaseReport,
): OrganizationFacts | undefined {
  const { spec } = organization.value;
  const { name } = organization;
  const lacks = (what: string, help: string): void =>
    report('CST3141', { what: `\`spec.${what}\``, environment: place.environment.name }, { at: [], help });
  if (spec.adminUsers === undefined) {
    lacks('adminUsers', 'list the mail addresses of those who administer the organization');
    return undefined;
  }
  if (spec.webhook === undefined && triggers.length > 0) {
    lacks('webhook', 'say where events arrive and what they are signed with: repositories are bound to it');
    return undefined;
  }
  const quota = quotaOf(spec.quota);
  return {
    organization: name,
    ...(spec.displayName !== undefined && { displayName: spec.displayName }),
    namespace: organizationNamespace(name),
    adminUsers: spec.adminUsers.toSorted(byCodeUnit),
    ...(quota && { quota }),
    network: networkOf(place.environment, spec.network),
    ...(webhook && { webhook: webhook.webhook }),
    ...(webhook?.tunnel && { tunnel: webhook.tunnel }),
    triggers,
    secretPaths: ownership.secretPaths,
    registries: completeRegistries(ownership, place.target).toSorted(byCodeUnit),
  };
}
