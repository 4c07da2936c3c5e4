import type { Cache } from '../cache/cache.ts';
import type { Application } from '../link/program.ts';
import type { ApplicationSummary } from './hydrated.ts';

/** What is kept of an Application that was hydrated without an error. */
export interface RememberedApplication {
  /** `Application.key` at that time. */
  readonly key: string;
  readonly summary: ApplicationSummary;
  /** Path in the rendered tree and SHA-256 of the content. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** Whether it was found without a warning; with one it is hydrated again, to warn again. */
  readonly clean: boolean;
}

/** Applications of earlier runs, and the place to put those of this one. */
export interface RememberedApplications {
  /** What is known of an Application whose key is still the same. */
  get(application: Application): RememberedApplication | undefined;
  set(address: string, remembered: RememberedApplication): void;
  /** Stores what was set and what was got in this run, and with `partial` what other environments left. */
  save(partial: boolean): void;
}

const NAME = 'applications';

/** Applications remembered in the cache of the workspace. */
export function rememberedApplications(cache: Cache): RememberedApplications {
  const before = new Map((cache.read(NAME) ?? []) as unknown as readonly [string, RememberedApplication][]);
  const now = new Map<string, RememberedApplication>();
  let changed = false;
  return {
    get: ({ address: { environment, cluster, application }, key }) => {
      const address = `${environment}/${cluster}/${application}`;
      const known = before.get(address);
      if (known?.key !== key || !known.clean) return undefined;
      now.set(address, known);
      return known;
    },
    set: (address, remembered) => {
      changed = true;
      now.set(address, remembered);
    },
    save: partial => {
      if (!changed && (partial || now.size === before.size)) return;
      cache.write(NAME, [...(partial ? new Map([...before, ...now]) : now)] as never);
    },
  };
}
