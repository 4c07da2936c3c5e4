import type { Finding } from '../../src/diagnostics/finding.ts';
import { findInto } from '../../src/diagnostics/finding.ts';
import { mergeLayers } from '../../src/link/layers/layers.ts';
import type { PipelineInput, PlatformInput, ReleaseInput, Target } from '../../src/link/program.ts';
import type { Settings } from '../../src/link/settings.ts';
import type { Expectation } from '../../src/lower/expectation.ts';
import type { ExternalAction } from '../../src/lower/external-action.ts';
import { lower } from '../../src/lower/lower.ts';
import type { Manifest } from '../../src/lower/manifest.ts';
import { BUILT_IN_DEFAULTS } from '../../src/runtimes/built-in-defaults.ts';
import type { RuntimeProfile } from '../../src/runtimes/profile.ts';
import { profileOf } from '../../src/runtimes/profiles.ts';
import { isMap, type Json, type JsonMap } from '../../src/source/json.ts';
import type { SettingsLayer } from '../../src/validate/generated/kinds.ts';

/** Settings as a catalog would state them, over the built-in defaults and the profile of the runtime. */
export function settingsOf(runtime: string | RuntimeProfile, ...layers: readonly SettingsLayer[]): Settings {
  const { name, defaults } = typeof runtime === 'string' ? profileOf(runtime) : runtime;
  const user: SettingsLayer =
    name === 'container' ? { http: { port: 8080 }, security: { runAsUser: 10001 } } : {};
  const all = [BUILT_IN_DEFAULTS, defaults, user, ...layers] as unknown as JsonMap[];
  return mergeLayers(all.map(value => ({ name: '', value }))) as unknown as Settings;
}

/** What a test changes of the usual release. */
export interface ReleaseChanges extends Partial<Omit<ReleaseInput, 'settings'>> {
  readonly settings?: SettingsLayer & Pick<Settings, 'selectorLabels'>;
}

export const DIGEST = 'sha256:65fb75dad2b328101bc086349437c2fd228e2d94108bba8fa37a9709fa385543';

/** A release of `orders` of the organization `shop` in `dev`, started and not routed. */
export function releaseInput({ settings = {}, ...changes }: ReleaseChanges = {}): ReleaseInput {
  const { runtime = 'camel-quarkus' } = changes;
  return {
    kind: 'release',
    address: { environment: 'dev', cluster: 'dev-kind', application: 'orders' },
    namespace: 'shop-dev',
    organization: 'shop',
    integration: 'orders',
    runtime,
    state: 'started',
    revision: '1.4.0',
    image: `registry.example.org/shop/orders@${DIGEST}`,
    settings: settingsOf(runtime, settings),
    dependencies: [],
    callers: [],
    ...changes,
  };
}

/** The route that `releaseInput` would have below a prefix. */
export const ROUTE = {
  exposure: 'internal',
  host: 'dev.example.org',
  path: '/shop/orders',
  gateway: { name: 'traefik', namespace: 'gateway', listener: 'websecure', listenerPort: 8443 },
} as const;

/** What a test changes of the usual target. */
export interface TargetChanges {
  readonly environmentSpec?: Partial<Target['environmentSpec']>;
  readonly clusterSpec?: Partial<Target['clusterSpec']>;
}

/** A cluster with every capability, in an environment with everything that a release can ask for. */
export function targetOf({ environmentSpec, clusterSpec }: TargetChanges = {}): Target {
  return {
    environment: 'dev',
    cluster: 'dev-kind',
    environmentSpec: {
      routing: 'path',
      exposure: {
        internal: {
          domain: 'dev.example.org',
          gateway: { name: 'traefik', namespace: 'gateway', listener: 'websecure', listenerPort: 8443 },
          pods: { namespace: 'traefik', podLabels: { 'app.kubernetes.io/name': 'traefik' } },
        },
      },
      egress: {
        proxy: {
          host: 'squid.egress.svc.cluster.local',
          port: 3128,
          pods: { namespace: 'egress', podLabels: { app: 'squid' } },
        },
        noProxy: ['corp.example.org'],
      },
      systems: {
        erp: { cidrs: ['198.51.100.20/32'], ports: [3300, 3200] },
        'partner-sftp': { cidrs: ['192.0.2.10/32', '192.0.2.11/32'], ports: [22] },
      },
      secretBackend: {
        server: 'https://openbao.example.org:8200',
        mount: 'kv',
        prefix: 'integrations/dev',
        authMount: 'jwt',
        audience: 'openbao',
        caProvider: { kind: 'ConfigMap', name: 'internal-ca', key: 'ca.crt' },
      },
      observability: {
        agent: { namespace: 'observability', podLabels: { 'app.kubernetes.io/name': 'alloy' } },
        collector: { pods: { namespace: 'observability' }, port: 4317 },
        podMonitor: { labels: { release: 'platform' }, interval: '30s' },
      },
      ...environmentSpec,
    },
    clusterSpec: {
      provider: 'kind',
      kubernetesVersion: '1.36',
      capabilities: {
        gatewayAPI: { version: '1.6.3', controller: 'traefik' },
        externalSecrets: { version: '1.3.2' },
        prometheusOperator: { version: '0.85.0' },
      },
      ...clusterSpec,
    },
  };
}

/** Lowered objects with what tests ask of them. */
export interface LoweredFixture {
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
  readonly expectation: Expectation;
  readonly findings: readonly Finding[];
  /** The object of a kind, which must be the only one unless it is named; undefined where there is none. */
  readonly object: (kind: string, name?: string) => LooseObject | undefined;
}

/** An object of a test, read without narrowing every step. */
// biome-ignore lint/suspicious/noExplicitAny: assertions say what each field must be.
export type LooseObject = any;

/** Lowers an input, or a changed release, for a target, or a changed one. */
export function lowered(
  changes: ReleaseChanges | PlatformInput | PipelineInput = {},
  target: TargetChanges = {},
): LoweredFixture {
  const findings: Finding[] = [];
  const isComplete = changes.kind === 'platform' || changes.kind === 'pipeline';
  const input = isComplete ? changes : releaseInput(changes);
  const { manifests, externalActions, expectation } = lower(input, targetOf(target), findInto(findings));
  return {
    manifests,
    externalActions,
    expectation,
    findings,
    object: (kind, name) => {
      const found = manifests.filter(
        ({ id }) => id.kind === kind && (name === undefined || id.name === name),
      );
      if (found.length > 1) throw new Error(`${found.length} objects of kind ${kind}: say the name`);
      return found[0]?.object;
    },
  };
}

/** The pod spec of the Deployment. */
export function podOf(fixture: LoweredFixture): LooseObject {
  return fixture.object('Deployment').spec.template.spec;
}

/** The container of the Deployment. */
export function containerOf(fixture: LoweredFixture): LooseObject {
  return podOf(fixture).containers[0];
}

/** Calls a function for every value of a tree. */
export function walk(
  value: Json | undefined,
  visit: (value: Json | undefined, path: string) => void,
  path = '',
): void {
  visit(value, path);
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      walk(item, visit, `${path}/${index}`);
    });
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value as JsonMap)) walk(item, visit, `${path}/${key}`);
  }
}
