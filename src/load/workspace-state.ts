import { settledMoment } from '../host/clock.ts';
import { sha256 } from '../host/digest.ts';
import type { WorkspaceEntry } from '../host/workspace-files.ts';
import { groupBy } from '../source/group-by.ts';
import { byCodeUnit } from '../source/order.ts';

/**
 * Names of states: equal names mean equal files, judged by their paths, sizes, times and inodes. What has no name has a
 * file that changed so recently that its time stamp proves nothing.
 */
export interface WorkspaceState {
  /** Of everything that was found, together with `dependsOn`. */
  readonly whole: string | undefined;
  /**
   * Of all that the output of one environment and what is said about it depend on: the catalog, its own folder, and the
   * `environment.yaml` of every environment.
   */
  readonly environments: ReadonlyMap<string, string | undefined>;
}

/**
 * The state of a workspace. Environments that share the name of a cluster have none: what is wrong with one of them
 * depends on the other.
 * @param entries the files that were found
 * @param dependsOn what else the output depends on
 */
export function workspaceState(
  entries: readonly WorkspaceEntry[],
  dependsOn: readonly string[],
): WorkspaceState {
  const settled = settledMoment();
  const folders = groupBy(entries, ({ path }) => folderOf(path));
  const catalog = stateOf(folders.get('') ?? [], settled);
  // A text may name a host of any environment, and must not.
  const hosts = stateOf(
    entries.filter(({ path }) => ENVIRONMENT.test(path)),
    settled,
  );
  const disputed = disputedEnvironments(entries);
  const own = [...folders].flatMap(([environment, files]) => {
    if (environment === '') return [];
    const state = disputed.has(environment) ? undefined : stateOf(files, settled);
    return [[environment, joined([...dependsOn, catalog, hosts, state])] as const];
  });
  const environments = new Map(own.sort(([a], [b]) => byCodeUnit(a, b)));
  return { whole: joined([...dependsOn, catalog, ...[...environments].flat()]), environments };
}

/** Files without the releases of some environments. */
export function withoutReleases(
  entries: readonly WorkspaceEntry[],
  environments: ReadonlySet<string>,
): readonly WorkspaceEntry[] {
  if (environments.size === 0) return entries;
  return entries.filter(({ path }) => !environments.has(RELEASE.exec(path)?.[1] ?? ''));
}

const RELEASE = /^environments\/([^/]+)\/(?!clusters\/)[^/]+\//;
const ENVIRONMENT = /^environments\/[^/]+\/environment\.yaml$/;
const FOLDER = /^environments\/([^/]+)\//;
const CLUSTER = /^environments\/([^/]+)\/clusters\/([^/]+)$/;

/** The environment whose folder a file lies in; empty for the catalog. */
function folderOf(path: string): string {
  return FOLDER.exec(path)?.[1] ?? '';
}

/** Environments with a cluster whose name another environment has too. */
function disputedEnvironments(entries: readonly WorkspaceEntry[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { path } of entries) {
    const [, environment, file] = CLUSTER.exec(path) ?? [];
    if (environment === undefined || file === undefined) continue;
    const owner = owners.get(file) ?? environment;
    owners.set(file, owner);
    if (owner !== environment) disputed.add(owner).add(environment);
  }
  return disputed;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : sha256(parts.join('\n'));
}

function stateOf(entries: readonly WorkspaceEntry[], settled: number): string | undefined {
  const numbers = new Float64Array(entries.length * 4);
  for (const [index, { size, mtimeMs, ctimeMs, ino }] of entries.entries()) {
    if (mtimeMs >= settled || ctimeMs >= settled) return undefined;
    numbers.set([size, mtimeMs, ctimeMs, ino], index * 4);
  }
  const paths = entries.map(({ path }) => path).join('\n');
  return sha256(`${paths}\n${sha256(new Uint8Array(numbers.buffer))}`);
}
