import type { ReleaseInput, Target } from '../../link/program.ts';
import type { PlainFile } from '../../link/settings/sources.ts';
import { type ReleaseFacts, releaseFacts } from '../../lower/integration-app/release-facts.ts';
import type { RuntimeProfile } from '../../runtimes/profile.ts';
import { byCodeUnit } from '../../source/order.ts';
import { type LocalAddress, localAddresses, localized } from './addresses.ts';

/** The effective configuration of a release, as far as a developer's machine can have it. */
export interface LocalFacts {
  readonly integration: string;
  readonly environment: string;
  readonly cluster: string;
  readonly profile: RuntimeProfile;
  readonly image: string;
  readonly user: number;
  /** Ports of the container: name → number. */
  readonly ports: ReadonlyMap<string, number>;
  readonly command: readonly string[];
  readonly arguments: readonly string[];
  /** What the catalog configures, sorted by name. */
  readonly configured: Pairs<string>;
  /** What the runtime needs inside a container, sorted by name. */
  readonly wired: Pairs<string>;
  /** Variables with values that nobody writes down: name → where they come from, sorted by name. */
  readonly secrets: Pairs<string>;
  readonly files: readonly LocalFile<PlainFile>[];
  /** Files with content that nobody writes down; the content says where it comes from. */
  readonly secretFiles: readonly LocalFile<string>[];
  readonly writable: readonly string[];
  readonly addresses: readonly LocalAddress[];
}

type Pairs<Value> = readonly (readonly [name: string, value: Value])[];

/** A file of the container. */
export interface LocalFile<Content> {
  /** Name that no other file has. */
  readonly key: string;
  /** Absolute path in the container. */
  readonly path: string;
  readonly inFolder: boolean;
  readonly content: Content;
}

/**
 * What runs on a developer's machine of a release: no proxy, no authorities and no collector of the platform, and addresses
 * inside the cluster replaced by those that can be reached from outside.
 */
export function localFacts(input: ReleaseInput, target: Target): LocalFacts {
  const facts = releaseFacts(input, target);
  const { settings } = input;
  const addresses = localAddresses(input);
  const text = (value: string): string => localized(value, addresses);
  const configured = facts.configEnv.map(([name, value]) => [name, text(value)] as const);
  const { httpPort, managementPort, profile } = facts;
  const wiring = profile.wiring({
    ...(httpPort === undefined ? {} : { httpPort }),
    ...(managementPort === undefined ? {} : { managementPort }),
    routed: false,
    prefixed: false,
    timeoutSeconds: settings.shutdown.timeoutSeconds,
    configured: new Map(configured),
  });
  const stated = new Set([...configured, ...secretVariables(facts)].map(([name]) => name));
  const wired = Object.entries({
    ...Object.fromEntries(Object.entries(wiring.defaults).filter(([name]) => !stated.has(name))),
    ...wiring.composed,
  });
  return {
    integration: input.integration,
    environment: target.environment,
    cluster: target.cluster,
    profile,
    image: input.image,
    user: settings.security.runAsUser,
    ports: new Map([
      ...(httpPort === undefined ? [] : [['http', httpPort] as const]),
      ...(managementPort === undefined ? [] : [['management', managementPort] as const]),
    ]),
    command: settings.command ?? [],
    arguments: [...wiring.arguments, ...(settings.arguments ?? [])],
    configured,
    wired: wired.sort(([a], [b]) => byCodeUnit(a, b)),
    secrets: secretVariables(facts),
    files: facts.configFiles.map(file => ({
      ...file,
      content: typeof file.content === 'string' ? text(file.content) : file.content,
    })),
    secretFiles: secretFiles(facts),
    writable: ['/tmp', ...(settings.security.writablePaths ?? [])],
    addresses,
  };
}

function secretVariables(facts: ReleaseFacts): Pairs<string> {
  return [
    ...facts.secretEnv.map(([name, { key, property }]) => [name, `${key} ${property}`] as const),
    ...facts.existingEnv.map(([name, source]) => [name, originOf(source)] as const),
  ].sort(([a], [b]) => byCodeUnit(a, b));
}

function secretFiles(facts: ReleaseFacts): readonly LocalFile<string>[] {
  return [
    ...facts.secretFiles.map(file => ({ ...file, content: `${file.content.key} ${file.content.property}` })),
    ...[...facts.existingConfigFiles, ...facts.existingSecretFiles].map(file => ({
      ...file,
      content: originOf(file.content),
    })),
  ].sort((a, b) => byCodeUnit(a.path, b.path));
}

function originOf(source: { readonly key: string; readonly secret?: string; readonly configMap?: string }) {
  return `${source.secret === undefined ? 'ConfigMap' : 'Secret'} ${source.secret ?? source.configMap} ${source.key}`;
}
