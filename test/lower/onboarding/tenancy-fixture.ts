import { check } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { findInto } from '../../../src/diagnostics/finding.ts';
import type { NetworkInput, QuotaInput, TriggerInput } from '../../../src/link/onboarding/tenancy-input.ts';
import type { OrganizationInput, RepoBindingInput, TenancyInput } from '../../../src/link/program.ts';
import { type ExternalAction, expectedObjects } from '../../../src/lower/external-action.ts';
import { type Lowered, lower } from '../../../src/lower/lower.ts';
import { type LooseObject, type TargetChanges, targetOf } from '../fixture.ts';

export const NETWORK: NetworkInput = {
  preset: 'strict',
  apiServer: { cidrs: ['192.0.2.1/32'], ports: [6443] },
  registry: { cidrs: ['192.0.2.2/32'], ports: [443] },
  proxy: { host: 'squid.egress.svc.cluster.local', port: 3128, pods: { namespace: 'egress' } },
  systems: [],
};

export const QUOTA: QuotaInput = {
  requests: { cpu: '4', memory: '8Gi' },
  limits: { cpu: '8', memory: '16Gi' },
  persistentVolumeClaims: 5,
  pods: 20,
  container: {
    default: { cpu: '0.5', memory: '512Mi' },
    defaultRequest: { cpu: '100m', memory: '128Mi' },
    max: { cpu: '2', memory: '4Gi' },
    min: { cpu: '50m', memory: '64Mi' },
  },
};

/** What a test changes of the usual trigger. */
export type TriggerChanges = Partial<TriggerInput>;

/** Pushes to `main` of `acme/orders` start the Pipeline `build` of the shared catalog. */
export function triggerOf(changes: TriggerChanges = {}): TriggerInput {
  return {
    name: 'orders-build',
    namespace: 'orders-build',
    repository: { owner: 'acme', name: 'orders', url: 'https://github.com/acme/orders' },
    branches: ['main'],
    events: ['push'],
    pipeline: { name: 'build', namespace: 'cistern-pipelines' },
    run: {
      serviceAccount: 'pipeline-runner',
      params: [
        { name: 'url', event: 'git-url', isList: false },
        { name: 'revision', event: 'git-revision', isList: false },
      ],
      workspaces: [{ name: 'source', volumeClaim: { size: '1Gi' } }],
      timeouts: { pipeline: '1h' },
    },
    ...changes,
  };
}

export const TUNNEL = {
  id: '3f1c7b2a-8f57-4c8e-9b58-2f0f6c1d4e5a',
  credentials: { from: 'backend', remoteKey: 'shop/tunnel', property: 'credentials.json' },
} as const;

export const ROUTE = {
  exposure: 'internal',
  host: 'shop-webhooks.dev.example.org',
  path: '/',
  gateway: { name: 'traefik', namespace: 'gateway', listener: 'websecure', listenerPort: 8443 },
} as const;

/** The organization `shop` with one repository, whose announcements arrive through a tunnel. */
export function organizationInput(changes: Partial<OrganizationInput> = {}): OrganizationInput {
  return {
    kind: 'organization',
    address: { environment: 'dev', cluster: 'dev-kind', application: 'organization.shop' },
    organization: 'shop',
    namespace: 'org-shop',
    adminUsers: ['ada@example.org', 'grace.hopper@example.org'],
    network: NETWORK,
    webhook: {
      provider: 'github',
      secret: { from: 'backend', remoteKey: 'shop/webhook', property: 'secret' },
      exposure: 'tunnel',
      host: 'shop-webhooks.dev.example.org',
      url: 'https://shop-webhooks.dev.example.org',
    },
    tunnel: TUNNEL,
    triggers: [triggerOf()],
    secretPaths: ['shop'],
    registries: ['registry.example.org/shop'],
    ...changes,
  };
}

/** The organization with a route in place of the tunnel. */
export function routedOrganization(changes: Partial<OrganizationInput> = {}): OrganizationInput {
  const { tunnel: _, ...input } = organizationInput(changes);
  return { ...input, webhook: { ...input.webhook!, exposure: 'internal' }, route: ROUTE };
}

/** The RepoBinding of `acme/orders`. */
export function bindingInput(changes: Partial<RepoBindingInput> = {}): RepoBindingInput {
  return {
    kind: 'repobinding',
    address: { environment: 'dev', cluster: 'dev-kind', application: 'repobinding.orders-build' },
    ...triggerOf(),
    organization: 'shop',
    organizationNamespace: 'org-shop',
    adminUsers: ['ada@example.org'],
    siblings: ['org-shop', 'stock-build'],
    sharedNamespace: 'cistern-pipelines',
    permissions: 'standard',
    quota: QUOTA,
    network: NETWORK,
    ...changes,
  };
}

/** Lowered objects with what tests ask of them. */
export interface TenancyFixture extends Lowered {
  /** What lowering and the checks of every Application found. */
  readonly findings: readonly Finding[];
  /** The object of a kind, which must be the only one unless it is named; undefined where there is none. */
  readonly object: (kind: string, name?: string) => LooseObject | undefined;
  readonly ids: readonly string[];
  readonly actions: (kind: ExternalAction['kind']) => readonly LooseObject[];
}

/** Lowers and checks what is made for tenancy. */
export function loweredTenancy(input: TenancyInput, changes: TargetChanges = {}): TenancyFixture {
  const findings: Finding[] = [];
  const target = targetOf(changes);
  const made = lower(input, target, findInto(findings));
  check(made.manifests, target, findInto(findings), expectedObjects(made.externalActions));
  return {
    ...made,
    findings,
    ids: made.manifests.map(({ id }) => `${id.kind} ${id.namespace}/${id.name}`),
    object: (kind, name) => {
      const found = made.manifests.filter(
        ({ id }) => id.kind === kind && (name === undefined || id.name === name),
      );
      if (found.length > 1) throw new Error(`${found.length} objects of kind ${kind}: say the name`);
      return found[0]?.object;
    },
    actions: kind => made.externalActions.filter(action => action.kind === kind),
  };
}
