import type { ReleaseInput, Target } from '../../link/program.ts';
import type { SecretReference } from '../../link/settings.ts';
import type { RuntimeProfile } from '../../runtimes/profile.ts';
import { profileOf } from '../../runtimes/profiles.ts';
import { byCodeUnit } from '../../source/order.ts';
import { type ConfigFile, type MountedFile, mountedFiles } from './config/mounted-file.ts';
import { textOf } from './config/text-of.ts';
import { type SecretBackend, secretBackendOf } from './identity/secret-backend.ts';
import { type Labels, selectorOf, templateLabels } from './labels.ts';
import { proxyFacts } from './network/proxy-facts.ts';
import { type HealthEndpoint, healthOf, type MetricsEndpoint, metricsOf } from './operations/endpoints.ts';

/** What the objects of one release are made of: everything derived once, so that no two objects disagree. */
export interface ReleaseFacts {
  readonly input: ReleaseInput;
  readonly target: Target;
  readonly profile: RuntimeProfile;
  /** Name of the integration, and of every object that needs no suffix. */
  readonly name: string;
  readonly namespace: string;
  /** What Services, policies and the workload select the pods by; frozen. */
  readonly selector: Labels;
  /** Labels of the pods and of every object. */
  readonly labels: Labels;
  readonly httpPort?: number;
  readonly managementPort?: number;
  readonly health?: HealthEndpoint;
  readonly metrics?: MetricsEndpoint;
  /** Variables of the pod that the runtime needs, sorted by name. */
  readonly variables: Entries<string>;
  readonly arguments: readonly string[];
  /** Variables of the ConfigMap, sorted by name. */
  readonly configEnv: Entries<string>;
  /** Sorted by mount path. */
  readonly configFiles: readonly MountedFile<ConfigFile>[];
  /** Sorted by name. */
  readonly secretEnv: Entries<SecretReference>;
  /** Sorted by mount path. */
  readonly secretFiles: readonly MountedFile<SecretReference>[];
  /** Absent where the environment has none. */
  readonly secretBackend?: SecretBackend;
}

/** Names and values, sorted by name. */
export type Entries<Value> = readonly (readonly [name: string, value: Value])[];

/** Folder of the secret files that have a plain name. */
export const SECRETS_FOLDER = '/etc/secrets';

/** Derives the facts of a release from its settings and its target. */
export function releaseFacts(input: ReleaseInput, target: Target): ReleaseFacts {
  const { settings } = input;
  const profile = profileOf(input.runtime);
  const httpPort = settings.http?.port;
  const managementPort = settings.http?.management?.port;
  const configured = new Map(sorted(settings.config?.env).map(([name, value]) => [name, textOf(value)]));
  const secretEnv = sorted(settings.secrets?.env);
  const proxy = proxyFacts(input, target.environmentSpec);
  const wiring = profile.wiring({
    ...(httpPort === undefined ? {} : { httpPort }),
    ...(managementPort === undefined ? {} : { managementPort }),
    ...(proxy === undefined ? {} : { proxy }),
    routed: input.route !== undefined,
    timeoutSeconds: settings.shutdown.timeoutSeconds,
    configured,
  });
  const set = new Set([...configured.keys(), ...secretEnv.map(([name]) => name)]);
  const health = healthOf(settings);
  const metrics = metricsOf(settings);
  const secretBackend = secretBackendOf(input, target);
  return {
    input,
    target,
    profile,
    name: input.integration,
    namespace: input.namespace,
    selector: selectorOf(input),
    labels: templateLabels(input),
    ...(httpPort === undefined ? {} : { httpPort }),
    ...(managementPort === undefined ? {} : { managementPort }),
    ...(health === undefined ? {} : { health }),
    ...(metrics === undefined ? {} : { metrics }),
    variables: sorted({
      ...Object.fromEntries(Object.entries(wiring.defaults).filter(([name]) => !set.has(name))),
      ...wiring.composed,
    }),
    arguments: wiring.arguments,
    configEnv: [...configured].filter(([name]) => !Object.hasOwn(wiring.composed, name)),
    configFiles: mountedFiles(settings.config?.files, profile.configFolder),
    secretEnv,
    secretFiles: mountedFiles(settings.secrets?.files, SECRETS_FOLDER),
    ...(secretBackend === undefined ? {} : { secretBackend }),
  };
}

function sorted<Value>(map: Readonly<Record<string, Value>> = {}): Entries<Value> {
  return Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b));
}
