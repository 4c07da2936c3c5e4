import type { Cache } from '../../cache/cache.ts';
import type { WorkspaceState } from '../../load/workspace-state.ts';
import { type Counts, NOTHING_COUNTED } from '../counts.ts';
import type { Sink } from '../sink.ts';

/** An environment in which an earlier run found nothing to say. */
export interface CleanEnvironment {
  /** Name of the state that it had. */
  readonly state: string;
  readonly applications: number;
  readonly objects: number;
  /** The rules of pods that waivers let objects break. */
  readonly waived: readonly string[];
}

/** Environments that stay as an earlier run left them. */
export interface KeptEnvironments {
  readonly names: ReadonlySet<string>;
  readonly counts: Counts;
  /** The rules of pods that waivers let their objects break. */
  readonly waived: readonly string[];
  /** Whether these are all, and an earlier run found nothing wrong between them. */
  readonly isAll: boolean;
}

/** When everything has to be looked at. */
export const NOTHING_KEPT: KeptEnvironments = {
  names: new Set(),
  counts: NOTHING_COUNTED,
  waived: [],
  isAll: false,
};

/** What earlier runs found to be free of findings, and the place to put what this one found. */
export interface CleanEnvironments {
  /** The environments that have not changed since. */
  unchanged(): KeptEnvironments;
  /** Those of them that are not rendered, or whose tree the sink keeps. */
  inPlace(environments: KeptEnvironments, sink: Sink): KeptEnvironments;
  /** Remembers environments that this run found to be clean, and that it found no error in the workspace. */
  save(
    found: readonly {
      readonly name: string;
      readonly counts: Counts;
      readonly waived: ReadonlySet<string>;
    }[],
  ): void;
}

const NAME = 'environments';

interface Stored {
  /** Name of the last state of the workspace in which nothing was wrong between environments. */
  readonly whole: string;
  readonly environments: readonly (readonly [environment: string, clean: CleanEnvironment])[];
}

/**
 * Clean environments remembered in the cache of the workspace, as far as they are in the given state.
 * @param only the environment that is rendered; all without it
 */
export function cleanEnvironments(
  cache: Cache,
  state: WorkspaceState,
  only: string | undefined,
): CleanEnvironments {
  const text = cache.read(NAME);
  const before: Stored = text === undefined ? { whole: '', environments: [] } : JSON.parse(text);
  const known = new Map(before.environments);
  const isUnchanged = (name: string): boolean => {
    const clean = known.get(name);
    return clean !== undefined && clean.state === state.environments.get(name);
  };
  const isRendered = (name: string): boolean => name === (only ?? name);
  const keep = (names: readonly string[]): KeptEnvironments => {
    const rendered = names.filter(isRendered).map(name => known.get(name)!);
    const applications = rendered.reduce((sum, clean) => sum + clean.applications, 0);
    const objects = rendered.reduce((sum, clean) => sum + clean.objects, 0);
    return {
      names: new Set(names),
      counts: { applications, objects, reused: applications },
      waived: names.flatMap(name => known.get(name)!.waived),
      isAll: names.length === state.environments.size && state.whole === before.whole,
    };
  };
  return {
    unchanged: () => keep([...state.environments.keys()].filter(isUnchanged)),
    inPlace: ({ names }, sink) =>
      keep([...names].filter(name => !isRendered(name) || sink.keepTree(name, known.get(name)!.state))),
    save: found => {
      const now = new Map<string, CleanEnvironment>();
      for (const { name, counts, waived } of found) {
        const { applications, objects } = counts;
        const named = state.environments.get(name);
        if (named !== undefined) now.set(name, { state: named, applications, objects, waived: [...waived] });
      }
      const whole = state.whole ?? '';
      const environments = [...new Map([...known, ...now])];
      cache.write(NAME, JSON.stringify({ whole, environments } satisfies Stored));
    },
  };
}
