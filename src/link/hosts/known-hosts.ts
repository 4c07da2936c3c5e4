import type { Declaration } from '../../validate/declaration.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** A host that an Environment gives, and that texts must therefore refer to. */
export interface KnownHost {
  readonly host: string;
  readonly environment: string;
  /** What to write instead. */
  readonly reference: string;
  /** Whether hosts below it are the environment's as well. */
  readonly isDomain: boolean;
  /** What follows the host in the value that the reference stands for. */
  readonly rest: string;
}

/** Host → the Environments that give it. */
export type KnownHosts = ReadonlyMap<string, readonly KnownHost[]>;

/** The hosts of all environments: domains, proxy, secret backend, registry and named systems. */
export function knownHosts({ environments }: DeclarationIndex): KnownHosts {
  const hosts = new Map<string, KnownHost[]>();
  for (const environment of environments.values()) {
    for (const known of hostsOf(environment)) {
      const others = hosts.get(known.host);
      if (others) others.push(known);
      else hosts.set(known.host, [known]);
    }
  }
  return hosts;
}

function hostsOf({ name, value }: Declaration<'Environment'>): readonly KnownHost[] {
  const { exposure = {}, egress, secretBackend, registry, observability, systems = {} } = value.spec;
  const known = (host: string | undefined, reference: string, rest = ''): readonly KnownHost[] =>
    host?.includes('.') ? [{ host, environment: name, reference, isDomain: false, rest }] : [];
  const [, server] = /^[a-z]+:\/\/([^:/]+)/.exec(secretBackend?.server ?? '') ?? [];
  const [, registryHost, path] = /^([^:/]+)(.*)$/.exec(registry ?? '') ?? [];
  return [
    ...Object.entries(exposure).flatMap(([way, { domain }]) =>
      known(domain, `@{environment.domain.${way}}`).map(host => ({ ...host, isDomain: true })),
    ),
    ...known(egress?.proxy?.host, '@{environment.proxy.host}'),
    ...known(server, '@{environment.secretBackend.server}'),
    ...known(observability?.collector?.host, '@{environment.collector.host}'),
    ...known(registryHost, '@{environment.registry}', path),
    ...Object.entries(systems).flatMap(([system, { host }]) => known(host, `@{system.${system}.host}`)),
  ];
}
