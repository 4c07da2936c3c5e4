import type { Declaration } from '../../../validate/declaration.ts';
import type { RouteInput } from '../../program.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import type { Ownership } from '../../tenancy/ownership.ts';
import type { TunnelInput, WebhookInput } from '../tenancy-input.ts';
import type { TenancyPlace } from '../tenancy-place.ts';
import { ownedImage } from './owned-image.ts';
import { secretOf } from './secret-of.ts';

/** What the way in for events is computed from. */
export interface WebhookSources {
  readonly organization: Declaration<'Organization'>;
  readonly place: TenancyPlace;
  readonly ownership: Ownership;
  /** Every owned host label, and those of images that require the root of a host → its owner. */
  readonly labelOwners: ReadonlyMap<string, string>;
}

/** The way in for events of one organization. */
export interface WebhookFacts {
  readonly webhook: WebhookInput;
  readonly tunnel?: TunnelInput;
  readonly route?: RouteInput;
}

/**
 * Where the events of an organization arrive; nothing where it takes none. Reports `CST3009`, `CST3010`, `CST3011`,
 * `CST3014`, `CST3018` and `CST3141`.
 */
export function webhookFacts(sources: WebhookSources, report: ReleaseReport): WebhookFacts | undefined {
  const { organization, place } = sources;
  const { webhook, tunnel } = organization.value.spec;
  if (webhook === undefined) return undefined;
  const { exposure, provider = 'github' } = webhook;
  const secret = secretOf(webhook.secret, 'secret', ['webhook', 'secret'], sources, report);
  if (exposure === 'tunnel' && tunnel === undefined) {
    const help = 'add `spec.tunnel`, or let events in by a route: `exposure: public` or `exposure: internal`';
    const args = { what: '`spec.tunnel`', environment: place.environment.name };
    report('CST3141', args, { at: ['webhook', 'exposure'], help });
  }
  const wayName = exposure === 'tunnel' ? 'public' : exposure;
  const way = place.environment.value.spec.exposure?.[wayName];
  const label = labelOf(sources, report);
  if (way === undefined) {
    const help = `add \`spec.exposure.${wayName}\` to the Environment: its domain is that of the webhook`;
    const args = { exposure: wayName, environment: place.environment.name };
    report('CST3014', args, { at: ['webhook', 'exposure'], help });
    return undefined;
  }
  const host = `${label}.${way.domain}`;
  const route: RouteInput = {
    exposure: wayName,
    host,
    path: '/',
    ...(way.gateway && { gateway: way.gateway }),
  };
  return {
    webhook: { provider, secret, exposure, host, url: `https://${host}/` },
    ...(exposure === 'tunnel' && tunnel && { tunnel: tunnelOf(tunnel, sources, report) }),
    ...(exposure !== 'tunnel' && { route }),
  };
}

function tunnelOf(
  { id, credentials, image }: NonNullable<Declaration<'Organization'>['value']['spec']['tunnel']>,
  sources: WebhookSources,
  report: ReleaseReport,
): TunnelInput {
  const at = ['tunnel', 'credentials'];
  return {
    id,
    credentials: secretOf(credentials, 'credentials.json', at, sources, report),
    ...(image !== undefined && { image: ownedImage(image, ['tunnel', 'image'], sources, report) }),
  };
}

/** The host label of a webhook: one of its own, or `<organization>-webhooks` where nobody else owns that. */
function labelOf({ organization, ownership, labelOwners }: WebhookSources, report: ReleaseReport): string {
  const standard = `${organization.name}-webhooks`;
  const label = organization.value.spec.webhook?.hostLabel ?? standard;
  const owner = labelOwners.get(label);
  const isOwn = owner === undefined ? label === standard : owner === organization.name;
  if (isOwn) return label;
  const known = [standard, ...ownership.hostLabels].map(each => `\`${each}\``).join(', ');
  const help =
    owner === undefined
      ? `choose one of ${known}`
      : `\`${label}\` belongs to organization \`${owner}\`: choose one of ${known}`;
  report('CST3009', { label, organization: organization.name }, { at: ['webhook', 'hostLabel'], help });
  return label;
}
