import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import type { CheckContext } from '../../check.ts';
import type { KubernetesObject } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { bareRepository, type DryRepository, dryRepository } from '../../example/dry-repository.ts';
import { playControllers } from '../../example/play-controllers.ts';
import { type Target, targetsOf } from '../../example/target.ts';
import { startGitServer } from '../../git/git-server.ts';
import { type Home, type Installation, installations } from './installation.ts';
import { Publisher } from './publisher.ts';

/** Everything that the scenarios work on. */
export interface World {
  readonly context: CheckContext;
  readonly targets: readonly Target[];
  /** By the names of Clusters. */
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly installations: readonly Installation[];
  readonly dry: DryRepository;
  readonly publisher: Publisher;
}

const SERVED_AS = 'rendered.git';

/** Builds the world: clusters, Argo CD, a catalog and a repository for what is hydrated, to which nothing is published yet. */
export async function worldOf(context: CheckContext): Promise<World> {
  const served = context.temporary('repositories');
  const bare = await bareRepository(context, served, SERVED_AS, 'rendered');
  const address = await startGitServer(context.session, served);
  const dry = await dryRepository(context, { repoURL: `${address}/${SERVED_AS}` });
  context.session.hints.push(
    `catalog: ${dry.folder}; after a commit there, \`npx cistern publish --root ${dry.folder}\` lets Argo CD deliver it`,
  );
  const targets = targetsOf(context.repository);
  const started = await installations(context, targets, homesOf(context.repository, targets));
  playControllers(context.session, [
    ...started.clusters.values(),
    ...started.installations.map(({ home }) => home),
  ]);
  return { context, targets, ...started, dry, publisher: new Publisher(context, dry, bare) };
}

/** Asks until something holds. Returns nothing then, and a failure when it takes too long. */
export async function until(
  what: string,
  seconds: number,
  holds: () => Promise<boolean | string>,
): Promise<readonly string[]> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await holds();
    if (answer === true) return [];
    if (Date.now() > end)
      return [`${what}: not after ${seconds} s${typeof answer === 'string' ? `: ${answer}` : ''}`];
    await sleep(500);
  }
}

/** One object of a cluster by its kind and names. */
export function named(apiVersion: string, kind: string, namespace: string, name: string): KubernetesObject {
  return { apiVersion, kind, metadata: { namespace, name } };
}

function homesOf(workspace: string, targets: readonly Target[]): readonly Home[] {
  return [...new Set(targets.map(({ environment }) => environment))].map(environment => {
    const file = join(workspace, 'environments', environment, 'environment.yaml');
    const { spec } = parse(readFileSync(file, 'utf8')) as {
      readonly spec: { readonly argocd?: { readonly cluster?: string; readonly namespace?: string } };
    };
    const { cluster, namespace = 'argocd' } = spec.argocd ?? {};
    return { environment, namespace, ...(cluster && { cluster }) };
  });
}
