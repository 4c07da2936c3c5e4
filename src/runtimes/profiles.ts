import { CAMEL_QUARKUS } from './camel-quarkus.ts';
import { CAMEL_QUARKUS_NATIVE } from './camel-quarkus-native.ts';
import { CONTAINER } from './container.ts';
import { DOTNET } from './dotnet.ts';
import type { RuntimeProfile } from './profile.ts';

/** Every runtime profile, by name. */
export const PROFILES: ReadonlyMap<string, RuntimeProfile> = new Map(
  [CAMEL_QUARKUS, CAMEL_QUARKUS_NATIVE, CONTAINER, DOTNET].map(profile => [profile.name, profile]),
);

/**
 * The profile of a runtime that the schema has let pass.
 * @throws when there is no such runtime, which is a bug: the schema lists the names.
 */
export function profileOf(runtime: string): RuntimeProfile {
  const profile = PROFILES.get(runtime);
  if (profile === undefined) throw new Error(`no profile for the runtime ${runtime}`);
  return profile;
}
