import type { ReleaseInput, Target } from '../../link/program.ts';
import {
  type ConfigMapKey,
  isConfigMapKey,
  isSecretKey,
  type PlainFile,
  type SecretKey,
  type SecretReference,
  type WholeSource,
} from '../../link/settings/sources.ts';
import type { RuntimeProfile } from '../../runtimes/profile.ts';
import { profileOf } from '../../runtimes/profiles.ts';
import { byCodeUnit } from '../../source/order.ts';
import { type MountedFile, mountedFiles } from './config/mounted-file.ts';
import { textOf } from './config/text-of.ts';
import { type Entries, sorted } from './entries.ts';
import { type SecretBackend, secretBackendOf } from './identity/backend/secret-backend.ts';
import { type GeneratedSecret, generatedKey, generatedSecretsOf } from './identity/generated-secrets.ts';
import { type OwnSecrets, ownSecretsOf } from './identity/own-secrets.ts';
import { type PullSecret, pullSecretOf } from './identity/pull-secret.ts';
import { type Labels, selectorOf, templateLabels } from './labels.ts';
import { proxyFacts } from './network/proxy-facts.ts';
import { type HealthEndpoint, healthOf, type MetricsEndpoint, metricsOf } from './operations/endpoints.ts';
import { triggerSecrets } from './operations/scaling/trigger-secrets.ts';
import { type CaBundle, caBundleOf } from './platform/ca-bundle.ts';
import { telemetryOf } from './platform/telemetry.ts';

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
  /** All arguments of the main container: those of the runtime, then those of the catalog. */
  readonly arguments: readonly string[];
  readonly runtimeArguments: readonly string[];
  /** Variables of the ConfigMap, sorted by name. */
  readonly configEnv: Entries<string>;
  /** Sorted by mount path. */
  readonly configFiles: readonly MountedFile<PlainFile>[];
  /** Sorted by name. */
  readonly secretEnv: Entries<SecretReference>;
  /** Sorted by mount path. */
  readonly secretFiles: readonly MountedFile<SecretReference>[];
  /** Variables that come from keys of objects that exist already, sorted by name. */
  readonly existingEnv: Entries<ConfigMapKey | SecretKey>;
  /** Objects that exist already and whose keys all become variables, the last one wins. */
  readonly existingSources: readonly WholeSource[];
  /** Configuration files from ConfigMaps that exist already, sorted by mount path. */
  readonly existingConfigFiles: readonly MountedFile<ConfigMapKey>[];
  /** Secret files from Secrets that exist already, sorted by mount path. */
  readonly existingSecretFiles: readonly MountedFile<SecretKey>[];
  /** What further containers, jobs and the scaler read from the secret backend. */
  readonly ownSecrets: readonly OwnSecrets[];
  /** Credentials of the registry; absent where the nodes have their own. */
  readonly pullSecret?: PullSecret;
  /** Passwords that the platform generates, sorted by name. */
  readonly generatedSecrets: readonly GeneratedSecret[];
  /** Absent where the environment has none. */
  readonly secretBackend?: SecretBackend;
  /** Certificate authorities of the platform; absent where the environment has none. */
  readonly caBundle?: CaBundle;
}

/** Folder of the secret files that have a plain name. */
export const SECRETS_FOLDER = '/etc/secrets';

/** Derives the facts of a release from its settings and its target. */
export function releaseFacts(input: ReleaseInput, target: Target): ReleaseFacts {
  const { settings } = input;
  const profile = profileOf(input.runtime);
  const httpPort = settings.http?.port;
  const managementPort = settings.http?.management?.port;
  const { config, secrets } = settings;
  const configEnv = sorted(config?.env);
  const configured = new Map(
    configEnv.flatMap(([name, value]) => (isConfigMapKey(value) ? [] : [[name, textOf(value)] as const])),
  );
  const generated = generatedSecretsOf(input);
  const existing = new Map<string, ConfigMapKey | SecretKey>([
    ...generated.flatMap(each => (each.env === undefined ? [] : [[each.env, generatedKey(each)] as const])),
    ...configEnv.flatMap(([name, value]) => (isConfigMapKey(value) ? [[name, value] as const] : [])),
    ...sorted(secrets?.env).flatMap(([name, value]) => (isSecretKey(value) ? [[name, value] as const] : [])),
  ]);
  const secretEnv = sorted(secrets?.env).flatMap(([name, value]) =>
    isSecretKey(value) ? [] : [[name, value] as const],
  );
  const proxy = proxyFacts(input, target.environmentSpec);
  const caBundle = caBundleOf(target);
  const telemetry = telemetryOf(input, target);
  const wiring = profile.wiring({
    ...(httpPort === undefined ? {} : { httpPort }),
    ...(managementPort === undefined ? {} : { managementPort }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(caBundle === undefined ? {} : { trust: caBundle.trust }),
    ...(telemetry === undefined ? {} : { telemetry }),
    routed: input.route !== undefined,
    prefixed: input.route !== undefined && input.route.path !== '/',
    timeoutSeconds: settings.shutdown.timeoutSeconds,
    configured,
  });
  const set = new Set([...configured.keys(), ...existing.keys(), ...secretEnv.map(([name]) => name)]);
  const configFiles = mountedFiles(config?.files, profile.configFolder);
  const secretFiles = mountedFiles({ ...secrets?.files, ...generatedFiles(generated) }, SECRETS_FOLDER);
  const health = healthOf(settings);
  const metrics = metricsOf(settings);
  const secretBackend = secretBackendOf(input, target);
  const pullSecret = pullSecretOf(input, target);
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
    arguments: [...wiring.arguments, ...(settings.arguments ?? [])],
    runtimeArguments: wiring.arguments,
    configEnv: [...configured].filter(([name]) => !Object.hasOwn(wiring.composed, name)),
    configFiles: configFiles.filter(isOf((content): content is PlainFile => !isConfigMapKey(content))),
    secretEnv,
    secretFiles: secretFiles.filter(isOf((content): content is SecretReference => !isSecretKey(content))),
    existingEnv: [...existing].sort(([a], [b]) => byCodeUnit(a, b)),
    existingSources: config?.from ?? [],
    existingConfigFiles: configFiles.filter(isOf(isConfigMapKey)),
    existingSecretFiles: secretFiles.filter(isOf(isSecretKey)),
    ownSecrets: [...ownSecretsOf(input), ...triggerSecrets(input)],
    generatedSecrets: generated,
    ...(pullSecret === undefined ? {} : { pullSecret }),
    ...(secretBackend === undefined ? {} : { secretBackend }),
    ...(caBundle === undefined ? {} : { caBundle }),
  };
}

/** The files that generated passwords feed. */
function generatedFiles(generated: readonly GeneratedSecret[]): Readonly<Record<string, SecretKey>> {
  return Object.fromEntries(
    generated.flatMap(each => (each.file === undefined ? [] : [[each.file, generatedKey(each)]])),
  );
}

/** Whether a file has content of one sort. */
function isOf<Content, Sort extends Content>(
  isSort: (content: Content) => content is Sort,
): (file: MountedFile<Content>) => file is MountedFile<Sort> {
  return (file): file is MountedFile<Sort> => isSort(file.content);
}
