import type { Path } from '../../source/pointer.ts';
import type { RouteInput, Target } from '../program.ts';
import type { HttpSettings } from '../settings.ts';
import { isBelow, type Ownership } from '../tenancy/ownership.ts';
import type { ReleaseReport } from './release-report.ts';

/** What the route of a release is computed from. */
export interface RouteRequest {
  readonly integration: string;
  readonly http: HttpSettings;
  readonly ownership: Ownership;
  /** Every owned host label → its owner. */
  readonly labelOwners: ReadonlyMap<string, string>;
  readonly target: Target;
}

/**
 * Where a release is reachable: `https://<domain><basePath>` with routing mode `path`, a host label in front with
 * mode `host`, a host of its own for an image that requires the root. Nothing without base path and root. Reports `CST3007`, `CST3008`, `CST3009`, `CST3014`, `CST3017` and `CST3018`.
 */
export function routeOf(request: RouteRequest, report: ReleaseReport): RouteInput | undefined {
  const { http, target } = request;
  if (http.basePath === undefined && http.requiresRoot !== true) return undefined;
  if (http.port === undefined) {
    const help = 'give the port that the image serves, or remove `http.basePath` and `http.requiresRoot`';
    report('CST3007', { setting: 'http.port' }, { at: ['http', 'port'], or: ROUTED, help });
    return undefined;
  }
  const path = pathOf(request, report);
  const label = labelOf(request, report);
  const way = target.environmentSpec.exposure?.[http.exposure];
  if (!way) {
    report(
      'CST3014',
      { exposure: http.exposure, environment: target.environment },
      {
        at: ['http', 'exposure'],
        or: ROUTED,
        help: `add \`spec.exposure.${http.exposure}\` to the Environment`,
      },
    );
    return undefined;
  }
  if (path === undefined || label === undefined) return undefined;
  const host = label === '' ? way.domain : `${label}.${way.domain}`;
  return { exposure: http.exposure, host, path, ...(way.gateway && { gateway: way.gateway }) };
}

/** The host label of an image that requires the root of a host. */
export function ownHostLabel(integration: string, hostLabel: string): string {
  return `${integration}-${hostLabel}`;
}

const BASE_PATH: Path = ['http', 'basePath'];
const ROUTED: readonly Path[] = [BASE_PATH, ['http', 'requiresRoot']];

function pathOf({ integration, http, ownership }: RouteRequest, report: ReleaseReport): string | undefined {
  const { basePath } = http;
  if (http.requiresRoot === true) {
    if (basePath === undefined) return '/';
    report('CST3017', { integration }, { at: BASE_PATH, help: 'remove one of the two' });
    return undefined;
  }
  if (basePath !== undefined && ownership.pathPrefixes.some(prefix => isBelow(basePath, prefix)))
    return basePath;
  report(
    'CST3008',
    { path: basePath ?? '/', organization: ownership.organization },
    { at: BASE_PATH, help: `choose a path below ${listed(ownership.pathPrefixes)}` },
  );
  return undefined;
}

/** The host label in front of the domain; empty where the domain itself is the host. */
function labelOf(request: RouteRequest, report: ReleaseReport): string | undefined {
  const { integration, http, ownership, labelOwners, target } = request;
  const at: Path = ['http', 'hostLabel'];
  const owned = http.hostLabel ?? ownership.hostLabels[0]!;
  if (!ownership.hostLabels.includes(owned)) {
    const help = `choose one of ${listed(ownership.hostLabels)}`;
    report('CST3009', { label: owned, organization: ownership.organization }, { at, help });
    return undefined;
  }
  if (http.requiresRoot !== true) return target.environmentSpec.routing === 'host' ? owned : '';
  const own = ownHostLabel(integration, owned);
  if (own.length > 63) {
    report(
      'CST3018',
      { label: own },
      { at, or: [['http', 'requiresRoot']], help: 'choose a shorter host label' },
    );
    return undefined;
  }
  const owner = labelOwners.get(own);
  if (owner !== undefined && owner !== ownership.organization) {
    const help = `\`${own}\` belongs to organization \`${owner}\`: rename the integration or choose another host label`;
    report(
      'CST3009',
      { label: own, organization: ownership.organization },
      { at: ['http', 'requiresRoot'], help },
    );
    return undefined;
  }
  return own;
}

function listed(values: readonly string[]): string {
  return values.map(value => `\`${value}\``).join(', ');
}
