import type { ReleaseInput } from '../../../link/program.ts';
import type { SecretKey } from '../../../link/settings/sources.ts';
import { sorted } from '../entries.ts';

/** A password that the platform generates for a release. */
export interface GeneratedSecret {
  /** Name in the catalog. */
  readonly generated: string;
  /** Name of the Secret, its ExternalSecret and its generator. */
  readonly name: string;
  readonly length: number;
  readonly symbols: number;
  /** Variable that it feeds. */
  readonly env?: string;
  /** File that it feeds. */
  readonly file?: string;
}

/** The generated passwords of a release, sorted by name. */
export function generatedSecretsOf({ integration, settings }: ReleaseInput): readonly GeneratedSecret[] {
  return sorted(settings.secrets?.generated).map(([generated, { length = 32, symbols = 0, env, file }]) => ({
    generated,
    name: `${integration}-generated-${generated}`,
    length,
    symbols,
    ...(env === undefined ? {} : { env }),
    ...(file === undefined ? {} : { file }),
  }));
}

/** Where the password lies in its Secret. */
export function generatedKey({ name }: GeneratedSecret): SecretKey {
  return { secret: name, key: 'password' };
}
